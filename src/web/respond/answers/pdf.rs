//! The same as a file to keep. Making it stores nothing.

use entity::{consultation, round};
use pdf::{Paper, Words};
use poem::{
    Response, handler,
    http::header,
    web::{Path, cookie::CookieJar},
};

use super::{Item, Section, sections, submitted};
use crate::web::{
    press::pressed,
    respond::{contact::Contact, desk, told::Line},
    speech::Speech,
    visit::Visit,
    wording::Wording,
};

/// What was submitted.
#[handler]
pub(crate) async fn get(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    jar: &CookieJar,
) -> poem::Result<Response> {
    let own = submitted(&visit, jar, &slug).await?;
    let (receipt, t) = (&own.receipt, visit.t);
    let facts =
        [("date", t.date(receipt.counted_on).into()), ("code", receipt.code.as_str().into())];
    let note = t.with("respond-own-answers-submitted", &facts);
    let told = sections(&visit, &own.version, &own.course());
    let paper = paper(&visit, &own.consultation, &own.round, note, told);
    let file = pressed(move || paper.typeset()).await?;
    Ok(attachment(&format!("{}-{slug}.pdf", t.say("respond-own-answers-file")), file))
}

/// What was not submitted yet.
#[handler]
pub(crate) async fn get_draft(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    jar: &CookieJar,
) -> poem::Result<Response> {
    let sheet = desk::sheet(&visit, jar, &slug).await?;
    let today = [("date", visit.t.date(visit.today()).into())];
    let note = visit.t.with("respond-own-answers-draft", &today);
    let told = sections(&visit, &sheet.version, &sheet.course());
    let paper = paper(&visit, &sheet.consultation, &sheet.round, note, told);
    let file = pressed(move || paper.typeset()).await?;
    Ok(attachment(&format!("{}-{slug}.pdf", visit.t.say("respond-own-draft-file")), file))
}

fn attachment(name: &str, file: Vec<u8>) -> Response {
    Response::builder()
        .content_type("application/pdf")
        .header(header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""))
        .body(file)
}

fn paper(
    visit: &Visit,
    consultation: &consultation::Model,
    round: &round::Model,
    note: String,
    told: Vec<Section>,
) -> Paper {
    let t = visit.t;
    let lang = t.lang();
    let about = [&consultation.title, &round.title];
    Paper {
        lang: lang.tag().to_owned(),
        title: t.say("respond-own-answers"),
        author: visit.app.config.city.clone(),
        sender: sender(visit, consultation),
        about: about.map(|texts| words(Wording::of(texts, lang))).into(),
        notes: vec![note.into()],
        sections: told.into_iter().map(|it| section(t, it)).collect(),
        left_out: t.say("respond-own-answers-left-out"),
    }
}

/// The city, and whom to ask about the consultation.
pub(in crate::web) fn sender(visit: &Visit, consultation: &consultation::Model) -> Vec<Words> {
    let Contact { email, phone } = Contact::of(consultation);
    let facts = [
        ("responsible", consultation.responsible.as_str().into()),
        ("email", email.as_str().into()),
    ];
    let asked = visit.t.with("respond-own-answers-contact", &facts);
    let phone = phone.map(|it| visit.t.with("respond-phone", &[("phone", it.as_str().into())]));
    let lines = [Some(visit.app.config.city.clone()), Some(asked), phone];
    lines.into_iter().flatten().map(Words::from).collect()
}

fn section(t: Speech, section: Section) -> pdf::Section {
    let items = section.items.into_iter().map(|Item { text, lines }| pdf::Item {
        question: words(text),
        lines: lines.into_iter().map(|it| line(t, it)).collect(),
    });
    pdf::Section { title: words(section.title), items: items.collect() }
}

fn line(t: Speech, Line { row, answer }: Line) -> pdf::Line {
    let answer = answer.map_or_else(|| t.say("respond-not-answered").into(), words);
    pdf::Line { row: row.map(words), answer }
}

fn words(Wording { text, lang }: Wording) -> Words {
    Words { text, lang }
}
