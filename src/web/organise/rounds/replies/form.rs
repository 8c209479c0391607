//! The form of a reply, the same for a new one and one that is there.

use std::sync::Arc;

use askama::Template;
use entity::{RoundId, reply::Status, round};
use poem::{IntoResponse, Response};
use rules::questionnaire::{Kind, Question, Questionnaire};

use crate::{
    limit::Limit,
    problem::Problem,
    reply::{About, Content, ReplyError},
    web::{
        fields::Fields,
        form_errors::FormErrors,
        organise::{
            frame::{Frame, Tab},
            rounds::{page, reader::Reader},
        },
        page::{Page, Shell},
        result::replies::told,
        speech::Speech,
        texts,
        visit::OrganiserVisit,
        wording::language,
    },
};

#[derive(Template)]
#[template(path = "organise/reply_form.html")]
pub(super) struct ReplyForm {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    title: String,
    act: String,
    back: String,
    /// Value and name of everything that a reply can be about.
    abouts: Vec<(String, String)>,
    statuses: Vec<(String, String)>,
    fields: Fields,
}

impl ReplyForm {
    /// The form with these values, under the sentences `…-title` and `…-act`.
    pub(super) async fn new(
        visit: &OrganiserVisit,
        round: &round::Model,
        about: &str,
        fields: Fields,
    ) -> Result<Self, Problem> {
        let t = visit.t;
        let asked = super::asked(visit, round.id).await?;
        let status = |it: Status| (it.as_str().to_owned(), told(t, it));
        Ok(Self {
            shell: visit.shell(),
            t,
            frame: Frame::round(visit, round, Tab::Results),
            errors: FormErrors::default(),
            title: t.say(&format!("{about}-title")),
            act: t.say(&format!("{about}-act")),
            back: visit.to(&list(round.id, "")),
            abouts: abouts(t, asked.as_ref()),
            statuses: Status::ALL.map(status).to_vec(),
            fields,
        })
    }

    /// The form as it is first shown.
    pub(super) fn show(self) -> Response {
        Page(self).into_response()
    }

    /// The form once more, with the problems found.
    pub(super) fn again(self, errors: FormErrors) -> Response {
        Page(Self { errors, ..self }).again().into_response()
    }

    /// The form once more, if the refusal concerns one of its fields.
    pub(super) fn refuse(self, error: ReplyError) -> Result<Response, Problem> {
        let ReplyError::UnknownQuestion(_) = error else { return Err(error.into()) };
        let mut errors = FormErrors::default();
        errors.add("about", self.t.say("problem-reply-unknown-question-way-on"));
        Ok(self.again(errors))
    }
}

/// What was typed, as what a reply says.
///
/// # Errors
/// Everything that must be corrected first.
pub(super) fn read(t: Speech, fields: &Fields) -> Result<Content, FormErrors> {
    let mut errors = FormErrors::default();
    let (about, status) = (fields.one("about").parse(), fields.one("status").parse());
    if about.is_err() {
        errors.add("about", t.say("problem-reply-unknown-question-way-on"));
    }
    let [statement, reply] = ["statement", "reply"].map(|name| texts::typed(fields, name));
    for (name, typed, missing) in [
        ("statement", &statement, "reply-statement-missing"),
        ("reply", &reply, "reply-reply-missing"),
    ] {
        if fields.filled(&format!("{name}-de")).is_none() {
            errors.add(&format!("{name}-de"), t.say(missing));
        }
        texts::must_fit(t, |lang| texts::field(name, lang), typed, Limit::PROSE, &mut errors);
    }
    if status.is_err() {
        errors.add("status", t.say("reply-status-missing"));
    }
    match (about, status) {
        (Ok(about), Ok(status)) if errors.is_empty() => {
            Ok(Content { about, status, statement, reply })
        }
        _ => Err(errors),
    }
}

/// What a reply says, as the fields of the form.
pub(super) fn to_type(content: &Content) -> Fields {
    let plain = [("about", content.about.to_string()), ("status", content.status.to_string())]
        .map(|(name, value)| (name.to_owned(), value));
    let statement = texts::to_type("statement", &content.statement);
    Fields(
        plain.into_iter().chain(statement).chain(texts::to_type("reply", &content.reply)).collect(),
    )
}

/// The list of replies, and what follows in its address.
pub(super) fn list(id: RoundId, rest: &str) -> String {
    page(id, &format!("/replies{rest}"))
}

fn abouts(t: Speech, asked: Option<&Arc<Questionnaire>>) -> Vec<(String, String)> {
    let Some(asked) = asked else { return vec![(String::new(), t.say("reply-about-round"))] };
    let all = About::all(asked).into_iter();
    all.map(|about| (about.to_string(), name(t, asked, &about))).collect()
}

/// What a reply is about, in words; keys that are not asked any more stand for themselves.
pub(super) fn name(t: Speech, asked: &Questionnaire, about: &About) -> String {
    let reader = Reader { t, questionnaire: asked, wanted: &language(t.lang()) };
    let text = |key| asked.question(key).map(|question| reader.say(&question.text));
    match about {
        About::Round => t.say("reply-about-round"),
        About::Question(key) => text(key).unwrap_or_else(|| about.to_string()),
        About::Row(key, row) => {
            let question = asked.question(key);
            let part = question.and_then(|it| part(it, row.as_str())).map(|it| reader.say(it));
            let (Some(question), Some(part)) = (text(key), part) else { return about.to_string() };
            t.with("reply-about-row", &[("question", question.into()), ("row", part.into())])
        }
    }
}

fn part<'a>(question: &'a Question, key: &str) -> Option<&'a rules::questionnaire::Texts> {
    let kind: &Kind = &question.kind;
    let row = kind.rows().into_iter().flatten().find(|row| row.key.as_str() == key);
    let option = || kind.options()?.into_iter().find(|option| option.key.as_str() == key);
    row.map(|row| &row.text).or_else(|| option().map(|option| &option.text))
}
