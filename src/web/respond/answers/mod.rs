//! All that stands on a sheet, in the words of its questionnaire, for the respondent alone: as a
//! page once it is submitted, and as a file.

pub(crate) mod pdf;

use askama::Template;
use poem::{
    IntoResponse, Response, handler,
    web::{Path, cookie::CookieJar},
};
use rules::questionnaire::Course;

use super::{
    contact::Contact,
    desk::{self, place},
    letting::Letting,
    reader::Reader,
    told::{Line, lines},
};
use crate::{
    questionnaire::Version,
    response::{self, Own, ResponseError},
    web::{
        page::{Page, Shell},
        speech::Speech,
        visit::Visit,
        wording::{self, Wording},
    },
};

#[derive(Template)]
#[template(path = "respond/answers.html")]
struct Answers {
    shell: Shell,
    t: Speech,
    consultation: Wording,
    round: Wording,
    counted_on: String,
    code: String,
    sections: Vec<Section>,
    foreign: bool,
    letting: Option<Letting>,
    file: String,
    receipt: String,
    forgetting: String,
    contact: Contact,
}

/// A page of the questionnaire.
pub(super) struct Section {
    pub(super) title: Wording,
    pub(super) items: Vec<Item>,
}

/// A question and what was answered.
pub(super) struct Item {
    pub(super) text: Wording,
    pub(super) lines: Vec<Line>,
}

#[handler]
pub(crate) async fn get(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    jar: &CookieJar,
) -> poem::Result<Response> {
    let own = submitted(&visit, jar, &slug).await?;
    let t = visit.t;
    let correcting = desk::is_correcting(&visit, jar, &slug).await?;
    let page = Answers {
        shell: visit.shell(),
        t,
        consultation: Wording::of(&own.consultation.title, t.lang()),
        round: Wording::of(&own.round.title, t.lang()),
        counted_on: t.date(own.receipt.counted_on),
        sections: sections(&visit, &own.version, &own.course()),
        foreign: wording::is_foreign(&own.version.questionnaire, visit.reads()),
        letting: Letting::of(&visit, &own.round, correcting),
        file: visit.to(&place(&slug, "answers.pdf")),
        receipt: visit.to(&place(&slug, "receipt")),
        forgetting: visit.to(&place(&slug, "forgetting")),
        contact: Contact::of(&own.consultation),
        code: own.receipt.code,
    };
    Ok(Page(page).into_response())
}

/// The response that this browser submitted in a round.
///
/// # Errors
/// The way to the draft that was not submitted, or to the receipt where it does not lead to the
/// response; or a page that tells how to come to a sheet.
pub(super) async fn submitted(visit: &Visit, jar: &CookieJar, slug: &str) -> poem::Result<Own> {
    let key = desk::key(visit, jar, slug)?;
    match response::own(&visit.app.db.read, &visit.app.secret, &key).await {
        Ok(own) if own.round.slug == slug => Ok(own),
        Ok(_) | Err(ResponseError::UnknownSheet) => {
            desk::sheet(visit, jar, slug).await?;
            Err(poem::Error::from_response(visit.redirect(&place(slug, "check"))))
        }
        Err(refusal) => Err(desk::refused(visit, slug, refusal)),
    }
}

/// Every question that was asked, with its answer or without.
pub(super) fn sections(visit: &Visit, version: &Version, course: &Course<'_>) -> Vec<Section> {
    let questionnaire = &version.questionnaire;
    let reader = Reader { t: visit.t, reads: visit.reads(), questionnaire, course };
    let sections = course.pages().map(|index| {
        let questions = course.questions_on(index).filter(|question| question.asks());
        let items = questions.map(|question| Item {
            text: reader.word(&question.text),
            lines: lines(reader, question, course.in_force().get(&question.key)),
        });
        Section { title: reader.word(&questionnaire.pages[index].title), items: items.collect() }
    });
    sections.filter(|section| !section.items.is_empty()).collect()
}
