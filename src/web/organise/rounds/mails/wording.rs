//! The words of one kind of mail, to be changed in each language.

use askama::Template;
use email_templates::{BuiltInWords, Language};
use entity::{RoundId, consultation, message::MessageKind, round};
use poem::{IntoResponse, Response, handler, web::Path};

use super::{addressee::Addressee, kind, language_name, name, of};
use crate::{
    db,
    limit::Limit,
    problem::Problem,
    round::{MailText, MailTexts, MailWording, find, placeholder, reword},
    web::{
        fields::Fields,
        form_errors::FormErrors,
        organise::{
            frame::{Frame, Tab},
            rounds::page,
        },
        page::{Page, Shell},
        speech::Speech,
        texts::must_fit_line,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "organise/mail_wording.html")]
struct WordingPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    title: String,
    when: String,
    languages: Vec<Words>,
    /// Whether the city has words of its own in any language.
    own: bool,
    href: String,
    back: String,
}

/// The fields of one language.
struct Words {
    tag: &'static str,
    name: String,
    preview: String,
    subject: String,
    paragraphs: String,
}

/// The words as they are, the built-in ones where the city has none.
///
/// # Errors
/// If there is no such round or kind of mail.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id, word)): Path<(String, RoundId, String)>,
) -> Result<Response, Problem> {
    let (kind, about) = (kind(&word)?, find::with_consultation(&visit.app.db.read, id).await?);
    let present = MailTexts::of_rounds(&visit.app.db.read, [id]).await?.wording(id, kind);
    let page = WordingPage::new(&visit, &about, kind, &present)?;
    Ok(Page(page).into_response())
}

/// Lets the mail have these words from now on. What is blank, or the same as the built-in words,
/// stays built in.
///
/// # Errors
/// If there is no such round or kind of mail; what must be corrected is shown at the form.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id, word)): Path<(String, RoundId, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let (kind, about) = (kind(&word)?, find::with_consultation(&visit.app.db.read, id).await?);
    let mut wording = MailWording::new();
    let mut errors = FormErrors::default();
    for language in Language::ALL {
        let text = beside(typed(&fields, language), &built_in(&visit, &about, kind, language)?);
        judge(&visit, language, &text, &mut errors);
        wording.insert(language, text);
    }
    if !errors.is_empty() {
        let page = WordingPage::new(&visit, &about, kind, &wording)?;
        return Ok(Page(WordingPage { errors, ..page }).again().into_response());
    }
    db::write(&visit.app.db, async |tx| {
        reword(tx, &visit.organiser, id, kind, &wording, visit.now).await
    })
    .await?;
    Ok(visit.redirect(&page(id, "/mails?done=reworded")))
}

impl WordingPage {
    fn new(
        visit: &OrganiserVisit,
        about: &(round::Model, consultation::Model),
        kind: MessageKind,
        wording: &MailWording,
    ) -> Result<Self, Problem> {
        let id = about.0.id;
        let mut languages = vec![];
        for language in Language::ALL {
            let own = wording.get(&language).cloned().unwrap_or_default();
            let built_in = built_in(visit, about, kind, language)?;
            let preview = of(id, kind, &format!("/preview?language={}", language.tag()));
            languages.push(Words {
                tag: language.tag(),
                name: language_name(visit.t, language),
                preview: visit.to(&preview),
                subject: either(own.subject, built_in.subject),
                paragraphs: either(own.paragraphs, built_in.paragraphs),
            });
        }
        let is_own = |text: &MailText| *text != MailText::default();
        Ok(Self {
            shell: visit.shell(),
            t: visit.t,
            frame: Frame::round(visit, &about.0, Tab::Mails),
            errors: FormErrors::default(),
            title: name(visit.t, kind),
            when: visit.t.say(&format!("mails-when-{kind}")),
            languages,
            own: wording.values().any(is_own),
            href: visit.to(&of(id, kind, "")),
            back: visit.to(&page(id, "/mails")),
        })
    }
}

/// A text without what the mail says by itself.
fn beside(text: MailText, built_in: &BuiltInWords) -> MailText {
    let unless = |own: String, same: &str| if own == same { String::new() } else { own };
    MailText {
        subject: unless(text.subject, &built_in.subject),
        paragraphs: unless(text.paragraphs, &built_in.paragraphs),
    }
}

pub(super) fn typed(fields: &Fields, language: Language) -> MailText {
    let of = |name: &str| fields.one(&format!("{name}-{}", language.tag())).replace("\r\n", "\n");
    MailText { subject: of("subject"), paragraphs: of("paragraphs") }
}

/// Notes at its field what cannot be sent so.
pub(super) fn judge(
    visit: &OrganiserVisit,
    language: Language,
    text: &MailText,
    errors: &mut FormErrors,
) {
    for (name, text, limit) in
        [("subject", &text.subject, Limit::LINE), ("paragraphs", &text.paragraphs, Limit::PROSE)]
    {
        let field = format!("{name}-{}", language.tag());
        must_fit_line(visit.t, &field, text, limit, errors);
        if let Some(line) = placeholder(text) {
            errors.add(&field, visit.t.with("mails-placeholder", &[("line", line.into())]));
        }
    }
}

fn built_in(
    visit: &OrganiserVisit,
    (round, consultation): &(round::Model, consultation::Model),
    kind: MessageKind,
    language: Language,
) -> Result<BuiltInWords, Problem> {
    Addressee::example(visit, language).built_in(visit, (round, consultation), kind)
}

fn either(own: String, built_in: String) -> String {
    if own.is_empty() { built_in } else { own }
}
