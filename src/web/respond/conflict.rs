//! Two versions of an answer: what somebody else saved since the page was shown, and what was
//! entered on it. Nothing is lost; whoever entered it decides, question by question.
//!
//! The page holds the whole form again, and beside it what the page [`SEEN`] before and what is
//! there [`NOW`]. The latter counts once everything is decided, so that a third version is told too.

use std::collections::BTreeSet;

use askama::Template;
use poem::{
    IntoResponse, Response,
    http::{StatusCode, header},
    web::cookie::CookieJar,
};
use rules::questionnaire::{Key, Language, Question, Step, field_name, read_page};

use super::{
    desk::step_place,
    field::{self, Pairs, sent},
    reader::Reader,
    sentences,
    told::{Line, lines},
};
use crate::{
    response::{Saved, Seen, Sheet, Viewpoint},
    web::{
        cookie,
        form_errors::FormErrors,
        page::{Page, Shell},
        speech::Speech,
        visit::Visit,
        wording::Wording,
    },
};

/// Shows the page with what was entered, and saves nothing yet.
const EDIT: &str = "_edit";
/// How the page was to be left at first: the buttons here say something else.
pub(super) const WENT: &str = "_went";
/// What the page showed.
const SEEN: &str = "_seen";
/// What this page shows of the sheet.
const NOW: &str = "_now";
/// The questions of which this page shows two versions.
const ASKED: &str = "_asked";
/// With the key of a question, which version is to hold.
const CHOICE: &str = "_choice.";
/// How a page of questions or its language is left.
const STEP: &str = "_step";
const THEIRS: &str = "theirs";
const MINE: &str = "mine";

#[derive(Template)]
#[template(path = "respond/conflict.html")]
struct Conflict {
    shell: Shell,
    t: Speech,
    errors: FormErrors,
    action: String,
    /// Everything that was sent.
    kept: Vec<(String, String)>,
    /// What the page showed, and what is there now.
    seen: Seen,
    now: Seen,
    items: Vec<Item>,
    /// Files that were not taken, and why.
    refused: Vec<String>,
    /// Whether the page is still asked, so that it can be shown.
    asked: bool,
}

/// A question that has two answers.
struct Item {
    key: Key,
    /// The id of its group, from which those of the two versions are made.
    id: String,
    /// By which the form tells the choice.
    name: String,
    text: Wording,
    theirs: Vec<Line>,
    mine: Vec<Line>,
    chosen: Option<String>,
}

impl Item {
    fn is_chosen(&self, version: &str) -> bool {
        self.chosen.as_deref() == Some(version)
    }
}

/// From where the form of a page is sent, this one among them. What is not decided as a whole is
/// not decided, nor is it by asking for another language.
pub(super) fn viewpoint(jar: &CookieJar, slug: &str, pairs: &Pairs) -> Viewpoint {
    let decided = sent(pairs, STEP).is_none() && undecided(pairs).next().is_none();
    let seen = sent(pairs, NOW).filter(|_| decided).or_else(|| sent(pairs, SEEN));
    Viewpoint {
        hand: cookie::hand(jar, slug),
        seen: seen.and_then(|seen| seen.parse().ok()),
        yields: left_to_others(pairs),
    }
}

/// Whether the page is only to be shown again.
pub(super) fn is_to_be_edited(pairs: &Pairs) -> bool {
    sent(pairs, EDIT).is_some()
}

/// What such a page shows of the sheet, and what stands in its fields: what was entered or, where
/// the version of others was chosen, that.
pub(super) fn edited(
    visit: &Visit,
    sheet: &Sheet,
    index: usize,
    pairs: &Pairs,
) -> (Option<Seen>, Vec<(String, String)>) {
    let course = sheet.course();
    let theirs = left_to_others(pairs);
    let mut pairs = pairs.to_vec();
    if let Some(mut page) = course.page(index, sheet.seed()) {
        page.questions.retain(|question| theirs.contains(&question.key));
        pairs.retain(|(name, _)| !page.questions.iter().any(|it| belongs(name, it)));
        pairs.extend(field::typed_pairs(visit.t, &page, course.in_force()));
    }
    (sent(&pairs, NOW).and_then(|now| now.parse().ok()), pairs)
}

/// Both versions of the contested answers, with status 409, or 422 if some were left undecided; in
/// another language if that was asked for. `seen` is what the page had shown.
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
    let page = view(visit, sheet, index, pairs, saved, seen);
    let status = match page.errors.is_empty() {
        true => StatusCode::CONFLICT,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let mut response = Page(page).into_response();
    response.set_status(status);
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
    let mine = read_page(page, pairs, &[]).answers;
    let there = |key: &Key| match course.question(key) {
        Some(_) => course.in_force().get(key),
        None => sheet.draft.answers.get(key),
    };
    // What is not shown here stays as it was seen: nobody has been told of it.
    let mut now = seen.clone();
    for key in &saved.contested {
        now.renew(key, there(key));
    }
    let items = page.questions.iter().filter(|question| saved.contested.contains(&question.key));
    let items = items.map(|question| Item {
        key: question.key.clone(),
        id: format!("choice_{}", question.key),
        name: choice(&question.key),
        text: reader.word(&question.text),
        theirs: lines(reader, question, there(&question.key)),
        mine: lines(reader, question, mine.get(&question.key)),
        chosen: sent(pairs, &choice(&question.key)).map(str::to_owned),
    });
    let items: Vec<_> = items.collect();
    let here = visit.to(&step_place(&sheet.round.slug, Step::Page(index)));
    Conflict {
        shell: visit.shell().at(&here).with_form("versions"),
        t,
        errors: errors(t, pairs, &items),
        action: here,
        kept: kept(pairs, &saved.contested),
        seen,
        now,
        items,
        refused: saved.refused.iter().map(|file| sentences::of_file(t, file)).collect(),
        asked: course.page(index, sheet.seed()).is_some(),
    }
}

/// The questions that were to be decided and were not.
fn errors(t: Speech, pairs: &Pairs, items: &[Item]) -> FormErrors {
    let open: Vec<_> = undecided(pairs).collect();
    let mut errors = FormErrors::default();
    if sent(pairs, STEP).is_some() {
        return errors;
    }
    for item in items.iter().filter(|item| open.contains(&item.key.as_str())) {
        let question = [("question", item.text.within_a_sentence().into())];
        let sentence = t.with("respond-conflict-undecided", &question);
        errors.add_at(&item.id, &format!("{}_{THEIRS}", item.id), sentence);
    }
    errors
}

fn undecided(pairs: &Pairs) -> impl Iterator<Item = &str> {
    let asked = pairs.iter().filter(|(name, _)| name == ASKED).map(|(_, key)| key.as_str());
    asked.filter(|key| {
        let chosen = sent(pairs, &format!("{CHOICE}{key}"));
        !matches!(chosen, Some(THEIRS | MINE))
    })
}

fn left_to_others(pairs: &Pairs) -> BTreeSet<Key> {
    let theirs = pairs.iter().filter(|(_, version)| version == THEIRS);
    theirs.filter_map(|(name, _)| name.strip_prefix(CHOICE)?.parse().ok()).collect()
}

fn choice(key: &Key) -> String {
    format!("{CHOICE}{key}")
}

/// Whether a field is one of a question's.
fn belongs(name: &str, question: &Question) -> bool {
    let own = field_name(&question.key, None);
    name.strip_prefix(&own).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// What was sent, without what this page says anew; how the page was to be left is remembered, and
/// what was decided about other questions.
fn kept(pairs: &Pairs, contested: &[Key]) -> Vec<(String, String)> {
    let said = [EDIT, WENT, SEEN, NOW, ASKED, STEP];
    let anew = |name: &str| said.contains(&name) || contested.iter().any(|key| name == choice(key));
    let went = sent(pairs, WENT).or_else(|| sent(pairs, STEP)).unwrap_or("forward");
    let kept = pairs.iter().filter(|(name, _)| !anew(name)).cloned();
    kept.chain([(WENT.to_owned(), went.to_owned())]).collect()
}

/// Has the browser send the same form to another address (307).
fn again_at(address: &str) -> Response {
    Response::builder()
        .status(StatusCode::TEMPORARY_REDIRECT)
        .header(header::LOCATION, address)
        .finish()
}
