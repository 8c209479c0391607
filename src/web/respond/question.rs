//! A page of questions.
//!
//! Every way to leave it saves what was entered: the buttons differ only in where they lead.

use askama::Template;
use entity::DraftId;
use poem::{
    Body, IntoResponse, Request, Response, handler,
    http::StatusCode,
    web::{Path, Query, cookie::CookieJar},
};
use rules::{
    lifecycle::State,
    questionnaire::{Language, Problem as Wrong, Refusal, Step},
};
use serde::Deserialize;

use super::{
    conflict,
    desk::{self, place, step_place},
    field::{self, Control, Expected, Field, Pairs, sent},
    reader::Reader,
    sentences,
    upload::{self, Sent, Turn},
};
use crate::{
    db,
    problem::Problem,
    response::{
        self, ResponseError, Saved, Seen, Sheet,
        attachment::{RefusedFile, Uploads},
    },
    web::{
        form_errors::FormErrors,
        page::{Page, Shell},
        speech::Speech,
        visit::{Visit, see_other},
        wording::{self, Wording},
    },
};

/// The id of the form, by which buttons outside of it belong to it.
const FORM: &str = "answers";

#[derive(Template)]
#[template(path = "respond/question.html")]
struct QuestionPage {
    shell: Shell,
    t: Speech,
    errors: FormErrors,
    action: String,
    sheet: DraftId,
    seen: Seen,
    title: Wording,
    fields: Vec<Field>,
    place: String,
    done: usize,
    questions: usize,
    to_check: bool,
    foreign: bool,
    closes: Option<String>,
}

impl QuestionPage {
    /// Whether the page is one question, which then is its heading.
    fn single(&self) -> bool {
        field::is_single(&self.fields)
    }

    /// Whether files can be sent along.
    fn takes_files(&self) -> bool {
        self.fields.iter().any(Field::takes_files)
    }

    /// The heading of the page.
    fn heading(&self) -> &Wording {
        if self.single() { &self.fields[0].text } else { &self.title }
    }
}

/// Where a visitor came from: `?from=check` returns to the summary.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Origin {
    from: String,
}

#[handler]
pub(crate) async fn get(
    visit: Visit,
    Path((_, slug, number)): Path<(String, String, usize)>,
    Query(origin): Query<Origin>,
    jar: &CookieJar,
) -> poem::Result<Response> {
    let sheet = desk::sheet(&visit, jar, &slug).await?;
    if sheet.round.state(visit.now) != State::Open {
        return Ok(visit.redirect(&place(&slug, "check")));
    }
    let index = number.wrapping_sub(1);
    if index >= sheet.version.questionnaire.pages.len() {
        return Err(Problem::from(ResponseError::UnknownPage).into());
    }
    let Some(asked) = sheet.course().page(index, sheet.seed()) else {
        return Ok(visit.redirect(&step_place(&slug, desk::where_left(&sheet))));
    };
    let pairs = field::typed_pairs(visit.t, &asked, &sheet.draft.answers);
    let page = view(&visit, &sheet, index, &pairs, None, origin.from == "check", None)?;
    Ok(Page(page).into_response())
}

#[handler]
pub(crate) async fn post(
    visit: Visit,
    Path((_, slug, number)): Path<(String, String, usize)>,
    jar: &CookieJar,
    request: &Request,
    body: Body,
) -> poem::Result<Response> {
    let Sent { pairs, files, turn } = Sent::read(&visit, request, jar, body).await?;
    let index = number.wrapping_sub(1);
    let key = desk::key(&visit, jar, &slug)?;
    desk::must_be_same(&visit, &key, &pairs).await?;
    let to_check = sent(&pairs, "_return") == Some("check");
    if conflict::is_to_be_edited(&pairs) {
        let sheet = desk::sheet(&visit, jar, &slug).await?;
        let (seen, pairs) = conflict::edited(&visit, &sheet, index, &pairs);
        let page = view(&visit, &sheet, index, &pairs, None, to_check, seen)?;
        return Ok(Page(page).into_response());
    }
    let uploads = Uploads { files, limits: upload::limits(&visit), today: visit.today() };
    let (wish, from) = (Wish::of(&pairs), conflict::viewpoint(jar, &slug, &pairs));
    let saved = db::write(&visit.app.db, async |tx| {
        response::save(tx, &key, index, &pairs, uploads, &from, visit.now).await
    })
    .await;
    let saved = match saved {
        Ok(saved) => saved,
        Err(ResponseError::AlreadySubmitted(_)) => {
            return Ok(visit.redirect(&place(&slug, "receipt?late=true")));
        }
        Err(refusal) => return Err(desk::refused(&visit, &slug, refusal)),
    };
    if !saved.contested.is_empty() {
        let sheet = desk::sheet(&visit, jar, &slug).await?;
        let wanted = wish.language();
        let seen = from.seen.unwrap_or_default();
        return Ok(conflict::response(&visit, &sheet, index, &pairs, &saved, seen, wanted));
    }
    if matches!(turn, Turn::NotNow) {
        return Ok(upload::not_now(&visit, &step_place(&slug, Step::Page(index))));
    }
    if wish.must_stay(&saved.problems) || !saved.refused.is_empty() {
        let sheet = desk::sheet(&visit, jar, &slug).await?;
        let page = view(&visit, &sheet, index, &pairs, Some(&saved), to_check, from.seen)?;
        let mut response = Page(page).into_response();
        response.set_status(StatusCode::UNPROCESSABLE_ENTITY);
        return Ok(response);
    }
    let next = if to_check { Step::Check } else { saved.next };
    Ok(leave(&visit, &slug, index, wish, to_check, next, saved.previous))
}

/// Where someone wants to go who leaves a page.
#[derive(Clone)]
enum Wish {
    Forward,
    Back,
    Pause,
    /// To have files removed and choose others.
    Stay,
    Speak(Language),
}

impl Wish {
    fn of(pairs: &Pairs) -> Self {
        match sent(pairs, "_step").or_else(|| sent(pairs, conflict::WENT)) {
            Some("back") => Self::Back,
            Some("pause") => Self::Pause,
            Some("stay") => Self::Stay,
            Some(step) => step
                .strip_prefix("language-")
                .and_then(|tag| tag.parse().ok())
                .map_or(Self::Forward, Self::Speak),
            None => Self::Forward,
        }
    }

    fn language(self) -> Option<Language> {
        if let Self::Speak(language) = self { Some(language) } else { None }
    }

    /// Going forward needs every required answer. Any other way is free, unless something
    /// that was entered could not be kept and would be lost.
    fn must_stay(&self, problems: &[Wrong]) -> bool {
        let left_out = |what| matches!(what, Refusal::Missing | Refusal::ConsentMissing);
        let lost = problems.iter().any(|problem| !left_out(problem.what));
        lost || (matches!(self, Self::Forward) && !problems.is_empty())
    }
}

fn leave(
    visit: &Visit,
    slug: &str,
    index: usize,
    wish: Wish,
    to_check: bool,
    next: Step,
    previous: Option<usize>,
) -> Response {
    let here = step_place(slug, Step::Page(index));
    let from = if to_check { "?from=check" } else { "" };
    match wish {
        Wish::Forward => visit.redirect(&step_place(slug, next)),
        Wish::Back if to_check => visit.redirect(&place(slug, "check")),
        Wish::Back => match previous {
            None => visit.redirect(&format!("rounds/{slug}")),
            Some(previous) => visit.redirect(&step_place(slug, Step::Page(previous))),
        },
        Wish::Pause => visit.redirect(&place(slug, "pause")),
        Wish::Stay => visit.redirect(&format!("{here}{from}")),
        Wish::Speak(language) => see_other(&format!("/{language}/{here}{from}")),
    }
}

/// The page with these pairs in its fields, and what of them was not accepted. `seen` is what it showed when it was opened, if that
/// was earlier than now.
fn view(
    visit: &Visit,
    sheet: &Sheet,
    index: usize,
    pairs: &Pairs,
    saved: Option<&Saved>,
    to_check: bool,
    seen: Option<Seen>,
) -> Result<QuestionPage, Problem> {
    let t = visit.t;
    let (questionnaire, course) = (&sheet.version.questionnaire, sheet.course());
    let reader = Reader { t, reads: visit.reads(), questionnaire, course: &course };
    let asked = course.page(index, sheet.seed());
    let asked = asked.ok_or_else(|| Problem::from(ResponseError::UnknownPage))?;
    let here = step_place(&sheet.round.slug, Step::Page(index));
    let nothing: (&[Wrong], &[RefusedFile]) = (&[], &[]);
    let (problems, refused) = saved.map_or(nothing, |it| (&it.problems, &it.refused));
    Ok(QuestionPage {
        shell: visit.shell().asking(questionnaire).with_form(FORM),
        t,
        errors: sentences::errors(reader, &asked, problems, refused),
        action: visit.to(&here),
        sheet: sheet.draft.id,
        seen: seen.unwrap_or_else(|| Seen::of(asked.questions.iter(), course.in_force())),
        title: reader.word(&asked.title),
        fields: field::fields(reader, &asked, pairs),
        place: field::counter(reader, index),
        done: course.questions_before(index + 1),
        questions: if questionnaire.branches() { 0 } else { course.question_count() },
        to_check,
        foreign: course.before(index).is_none()
            && wording::is_foreign(questionnaire, visit.reads()),
        closes: sheet.round.closes_at.map(|at| t.weekday_date_time(at)),
    })
}
