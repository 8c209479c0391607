//! Two versions of an answer: what somebody else saved since the page was shown, and what was
//! entered on it. Nothing is lost; whoever entered it decides.
//!
//! The page holds the whole form again. Its buttons add how to go on: [`MINE`], [`THEIRS`] or
//! [`EDIT`], the first and the last with what is there now, so that a third version is told too.

use askama::Template;
use poem::{
    IntoResponse, Response,
    http::{StatusCode, header},
    web::cookie::CookieJar,
};
use rules::questionnaire::{Key, Language, Step, read_page};

use super::{
    desk::step_place,
    field::{Pairs, sent},
    reader::Reader,
    sentences,
    told::{Line, lines},
};
use crate::{
    response::{Saved, Seen, Sheet, Viewpoint},
    web::{
        cookie,
        page::{Page, Shell},
        speech::Speech,
        visit::Visit,
        wording::Wording,
    },
};

/// Saves what was entered.
const MINE: &str = "_mine";
/// Leaves what others saved as it is.
const THEIRS: &str = "_theirs";
/// Shows the page with what was entered, and saves nothing yet.
const EDIT: &str = "_edit";
/// How the page was to be left at first: the buttons here say something else.
pub(super) const WENT: &str = "_went";
/// What the page showed.
const SEEN: &str = "_seen";

#[derive(Template)]
#[template(path = "respond/conflict.html")]
struct Conflict {
    shell: Shell,
    t: Speech,
    action: String,
    /// Everything that was sent.
    kept: Vec<(String, String)>,
    /// What is there now.
    now: Seen,
    items: Vec<Item>,
    /// Files that were not taken, and why.
    refused: Vec<String>,
    /// Whether the page is still asked, so that it can be shown.
    asked: bool,
}

/// A question that has two answers.
struct Item {
    text: Wording,
    theirs: Vec<Line>,
    mine: Vec<Line>,
}

/// From where the form of this page is sent.
pub(super) fn viewpoint(jar: &CookieJar, slug: &str, pairs: &Pairs) -> Viewpoint {
    let seen = sent(pairs, MINE).or_else(|| sent(pairs, SEEN));
    Viewpoint {
        hand: cookie::hand(jar, slug),
        seen: seen.and_then(|seen| seen.parse().ok()),
        yields: sent(pairs, THEIRS).is_some(),
    }
}

/// Whether the page is only to be shown with what was entered, and what it then shows of the sheet.
pub(super) fn to_be_edited(pairs: &Pairs) -> Option<Seen> {
    sent(pairs, EDIT)?.parse().ok()
}

/// Both versions of the contested answers, with status 409; in another language if that was asked
/// for. `seen` is what the page had shown.
pub(super) fn response(
    visit: &Visit,
    sheet: &Sheet,
    index: usize,
    pairs: &Pairs,
    saved: &Saved,
    seen: Seen,
    wanted: Option<Language>,
) -> Response {
    let here = step_place(&sheet.round.slug, Step::Page(index));
    if let Some(lang) = wanted.filter(|lang| lang != visit.reads()) {
        return again_at(&format!("/{lang}/{here}"));
    }
    let mut response = Page(view(visit, sheet, index, pairs, saved, seen)).into_response();
    response.set_status(StatusCode::CONFLICT);
    response
}

fn view(
    visit: &Visit,
    sheet: &Sheet,
    index: usize,
    pairs: &Pairs,
    saved: &Saved,
    seen: Seen,
) -> Conflict {
    let (t, course) = (visit.t, sheet.course());
    let questionnaire = &sheet.version.questionnaire;
    let reader = Reader { t, reads: visit.reads(), questionnaire, course: &course };
    let page = &questionnaire.pages[index];
    let sent = read_page(page, pairs, &[]).answers;
    let there = |key: &Key| match course.question(key) {
        Some(_) => course.in_force().get(key),
        None => sheet.draft.answers.get(key),
    };
    // What is not shown here stays as it was seen: nobody has been told of it.
    let mut now = seen;
    for key in &saved.contested {
        now.renew(key, there(key));
    }
    let items = page.questions.iter().filter(|question| saved.contested.contains(&question.key));
    let items = items.map(|question| Item {
        text: reader.word(&question.text),
        theirs: lines(reader, question, there(&question.key)),
        mine: lines(reader, question, sent.get(&question.key)),
    });
    let here = visit.to(&step_place(&sheet.round.slug, Step::Page(index)));
    Conflict {
        shell: visit.shell().at(&here).with_form("versions"),
        t,
        action: here,
        kept: kept(pairs),
        now,
        items: items.collect(),
        refused: saved.refused.iter().map(|file| sentences::of_file(t, file)).collect(),
        asked: course.page(index, sheet.seed()).is_some(),
    }
}

/// What was sent, without what the buttons said; how the page was to be left is remembered.
fn kept(pairs: &Pairs) -> Vec<(String, String)> {
    let said = [MINE, THEIRS, EDIT, WENT, "_step"];
    let went = sent(pairs, WENT).or_else(|| sent(pairs, "_step")).unwrap_or("forward");
    let kept = pairs.iter().filter(|(name, _)| !said.contains(&name.as_str())).cloned();
    kept.chain([(WENT.to_owned(), went.to_owned())]).collect()
}

/// Has the browser send the same form to another address (307).
fn again_at(address: &str) -> Response {
    Response::builder()
        .status(StatusCode::TEMPORARY_REDIRECT)
        .header(header::LOCATION, address)
        .finish()
}
