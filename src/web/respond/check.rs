//! The summary of a sheet before it is submitted; of a closed round, its draft to be read.

use std::collections::BTreeSet;

use askama::Template;
use entity::DraftId;
use poem::{
    IntoResponse, Response, handler,
    web::{Path, cookie::CookieJar},
};
use rules::{
    lifecycle::{IdentityMode, State},
    questionnaire::{Course, Key, Problem as Wrong, Question, Step, check, deciding, page_of},
};

use super::{
    answers::submitted,
    desk::{self, place, step_place},
    field,
    letting::Letting,
    reader::Reader,
    sentences,
    told::{Line, lines},
};
use crate::{
    response::{self, Seen, Sheet, proof},
    web::{
        page::{Page, Shell},
        speech::Speech,
        visit::Visit,
        wording::{self, Wording},
    },
};

#[derive(Template)]
#[template(path = "respond/check.html")]
pub(super) struct Check {
    shell: Shell,
    t: Speech,
    sections: Vec<Section>,
    lacking: Vec<Lacking>,
    /// Questions that were answered and are no longer asked.
    unasked: Vec<Wording>,
    /// Those whose answers decided that.
    deciding: Vec<Way>,
    /// Questions that others answered in another way since the sheet was shown.
    changed: Vec<Way>,
    seen: Seen,
    previous: String,
    submission: String,
    /// The same as a file to keep.
    file: String,
    /// Whether nobody can find the response again once it is submitted.
    nameless: bool,
    /// What may be done once it is submitted.
    letting: Option<Letting>,
    corrects: bool,
    sheet: DraftId,
    organisation: Option<String>,
    publish_name: bool,
    open: bool,
    closed_since: Option<String>,
    foreign: bool,
    /// The name of the field that people do not see.
    trap: Option<&'static str>,
    /// What the browser is to compute before it submits, as JSON.
    challenge: Option<String>,
}

/// A name that means nothing here and that programs like to fill.
pub(super) const TRAP: &str = "website";

/// The field that the script fills with the proof of work.
pub(super) const PROOF: &str = "_proof";

/// A page of the questionnaire.
struct Section {
    title: Wording,
    items: Vec<Item>,
}

/// A question and what was answered.
struct Item {
    text: Wording,
    lines: Vec<Line>,
    /// Whether something must be added or mended before the sheet can be submitted.
    lacks: bool,
    change: String,
}

/// A question, and the way to it if it is still asked.
struct Way {
    href: Option<String>,
    text: Wording,
}

/// What must be added before the sheet can be submitted.
struct Lacking {
    href: String,
    sentence: String,
}

#[handler]
pub(crate) async fn get(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    jar: &CookieJar,
) -> poem::Result<Response> {
    let sheet = desk::sheet(&visit, jar, &slug).await?;
    let consented = sheet.corrects && consented(&visit, jar, &slug).await?;
    Ok(Page(view(&visit, &sheet, &Wanting::default(), consented)).into_response())
}

/// Whether the response that is being corrected may be published by name.
async fn consented(visit: &Visit, jar: &CookieJar, slug: &str) -> poem::Result<bool> {
    Ok(submitted(visit, jar, slug).await?.response.publish_name)
}

/// Why a sheet was not submitted.
#[derive(Default)]
pub(super) struct Wanting {
    /// What is lacking, by page.
    pub(super) problems: Vec<(usize, Wrong)>,
    /// What others changed meanwhile.
    pub(super) changed: Vec<Key>,
}

/// The summary, with what is wanting and the consent given so far.
pub(super) fn view(visit: &Visit, sheet: &Sheet, wanting: &Wanting, publish_name: bool) -> Check {
    let t = visit.t;
    let (questionnaire, course) = (&sheet.version.questionnaire, sheet.course());
    let reader = Reader { t, reads: visit.reads(), questionnaire, course: &course };
    let lacks = check(questionnaire, &sheet.draft.answers).into_iter();
    let lacks: BTreeSet<Key> = lacks.map(|(_, problem)| problem.question).collect();
    let slug = &sheet.round.slug;
    let sections = course.pages().map(|index| {
        let questions = course.questions_on(index).filter(|question| question.asks());
        let items = questions.map(|question| Item {
            text: reader.word(&question.text),
            lines: lines(reader, question, course.in_force().get(&question.key)),
            lacks: lacks.contains(&question.key),
            change: change(visit, slug, index, question, None),
        });
        Section { title: reader.word(&questionnaire.pages[index].title), items: items.collect() }
    });
    let unasked = course.out_of_force().iter().filter_map(|(key, _)| questionnaire.question(key));
    let unasked: Vec<_> = unasked.collect();
    let deciders = unasked.iter().flat_map(|question| deciding(questionnaire, &question.key));
    let deciders: BTreeSet<&Key> = deciders.map(|question| &question.key).collect();
    let ways = |wanted: &dyn Fn(&Key) -> bool| -> Vec<Way> {
        let wanted = questionnaire.questions().filter(|question| wanted(&question.key));
        let way = |question: &Question| {
            let asked = course.question(&question.key);
            let place = asked.and_then(|asked| Some((asked, page_of(questionnaire, &asked.key)?)));
            let href = place.map(|(asked, index)| change(visit, slug, index, asked, None));
            Way { href, text: reader.word(&question.text) }
        };
        wanted.map(way).collect()
    };
    let questions = course.pages().flat_map(|index| course.questions_on(index));
    let named = response::asks_for_consent(&sheet.round);
    Check {
        shell: visit.shell().at(&visit.to(&place(slug, "check"))).asking(questionnaire),
        t,
        sections: sections.filter(|section| !section.items.is_empty()).collect(),
        lacking: wanting
            .problems
            .iter()
            .filter_map(|it| lacking(visit, reader, slug, it))
            .collect(),
        unasked: unasked.iter().map(|question| reader.word(&question.text)).collect(),
        deciding: ways(&|key| deciders.contains(key)),
        changed: ways(&|key| wanting.changed.contains(key)),
        seen: Seen::of(questions, course.in_force()),
        previous: visit.to(&step_place(slug, last(&course))),
        submission: visit.to(&place(slug, "submission")),
        file: visit.to(&place(slug, "draft.pdf")),
        letting: Letting::of(visit, &sheet.round, sheet.corrects),
        corrects: sheet.corrects,
        nameless: *sheet.round.identity_mode == IdentityMode::Anonymous,
        sheet: sheet.draft.id,
        organisation: sheet.organisation.as_ref().filter(|_| named).map(|it| it.name.clone()),
        publish_name,
        open: sheet.round.state(visit.now) == State::Open,
        closed_since: sheet.round.closes_at.map(|at| t.weekday_date_time(at)),
        foreign: wording::is_foreign(questionnaire, visit.reads()),
        trap: (sheet.draft.invitation_id.is_none() && !sheet.corrects).then_some(TRAP),
        challenge: challenge(visit, sheet),
    }
}

/// Those who were invited have nothing to prove.
fn challenge(visit: &Visit, sheet: &Sheet) -> Option<String> {
    let invited = sheet.draft.invitation_id.is_some();
    let asked = sheet.round.proof_of_work && !invited && !sheet.corrects;
    let challenge = asked.then(|| proof::challenge(&visit.app.secret, sheet.draft.id, visit.now));
    challenge.map(|it| serde_json::to_string(&it).expect("texts and numbers serialise to JSON"))
}

/// The page before the summary.
fn last(course: &Course<'_>) -> Step {
    course.before(usize::MAX).map_or(Step::Page(0), Step::Page)
}

fn lacking(
    visit: &Visit,
    reader: Reader<'_>,
    slug: &str,
    (page, problem): &(usize, Wrong),
) -> Option<Lacking> {
    let question = reader.course.question(&problem.question)?;
    let href = change(visit, slug, *page, question, problem.row.as_ref());
    Some(Lacking { href, sentence: sentences::sentence(reader, question, problem) })
}

/// The way to a question, from which the summary is returned to.
fn change(
    visit: &Visit,
    slug: &str,
    page: usize,
    question: &Question,
    row: Option<&Key>,
) -> String {
    let page = visit.to(&step_place(slug, Step::Page(page)));
    format!("{page}?from=check#{}", field::first_control(question, row))
}
