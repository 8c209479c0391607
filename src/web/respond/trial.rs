//! A questionnaire as respondents will meet it, for those who organise the round. Nothing is
//! stored: what was answered so far travels in the form.

use askama::Template;
use entity::RoundId;
use poem::{
    IntoResponse, Response, handler,
    http::StatusCode,
    web::{Form, Path},
};
use rules::questionnaire::{
    Answers, Course, Kind, Problem as Wrong, Questionnaire, Step, read_page,
};

use super::{
    field::{self, Control, Expected, Field, Pairs, sent},
    reader::Reader,
    sentences,
};
use crate::{
    problem::Problem,
    questionnaire,
    response::ResponseError,
    web::{
        form_errors::FormErrors,
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
        wording::{self, Wording},
    },
};

#[derive(Template)]
#[template(path = "respond/trial.html")]
struct TrialPage {
    shell: Shell,
    t: Speech,
    errors: FormErrors,
    back: String,
    index: usize,
    /// The pairs of the other pages.
    kept: Vec<(String, String)>,
    /// Absent behind the last page.
    shown: Option<Shown>,
    foreign: bool,
}

struct Shown {
    title: Wording,
    fields: Vec<Field>,
    place: String,
}

impl TrialPage {
    fn takes_files(&self) -> bool {
        self.shown.as_ref().is_some_and(|page| page.fields.iter().any(Field::takes_files))
    }

    fn single(&self) -> bool {
        self.shown.as_ref().is_some_and(|page| field::is_single(&page.fields))
    }
}

/// The first page.
///
/// # Errors
/// If there is no such round, or nothing it asks.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
) -> Result<Response, Problem> {
    let asked = questionnaire::current(&visit.app.db.read, id).await?.questionnaire;
    let answers = Answers::default();
    let course = Course::of(&asked, &answers);
    let first = course.pages().next().map_or(Step::Check, Step::Page);
    let trial = Trial { visit: &visit, id, asked: &asked, course: &course, answers: &answers };
    Ok(Page(trial.page(first, &[], &[])?).into_response())
}

/// Reads one page and shows the next, or the same with its problems.
///
/// # Errors
/// If there is no such round, nothing it asks, or no such page.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let asked = questionnaire::current(&visit.app.db.read, id).await?.questionnaire;
    let index = sent(&pairs, "_page").and_then(|index| index.parse().ok());
    let index: usize = index.ok_or(ResponseError::UnknownPage)?;
    let answers = read(&asked, &pairs);
    let course = Course::of(&asked, &answers);
    let trial = Trial { visit: &visit, id, asked: &asked, course: &course, answers: &answers };
    if sent(&pairs, "_step") == Some("back") {
        let step = course.before(index).map_or(Step::Page(0), Step::Page);
        return Ok(Page(trial.page(step, &pairs, &[])?).into_response());
    }
    let page = course.page(index, SEED).ok_or(ResponseError::UnknownPage)?;
    let mut problems = read_page(&page, &pairs, &[]).problems;
    // Files are not kept here, so that none can be asked for.
    problems.retain(|problem| !is_of_files(&asked, problem));
    if problems.is_empty() {
        return Ok(Page(trial.page(course.after(index), &pairs, &[])?).into_response());
    }
    let again = trial.page(Step::Page(index), &pairs, &problems)?;
    Ok(Page(again).with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
}

fn is_of_files(asked: &Questionnaire, problem: &Wrong) -> bool {
    let kind = asked.question(&problem.question).map(|question| &question.kind);
    matches!(kind, Some(Kind::Files { .. }))
}

/// The order of a trial is one of those that respondents get.
const SEED: u64 = 0;

/// The answers of all pages, each as the earlier ones let it be shown.
fn read(asked: &Questionnaire, pairs: &Pairs) -> Answers {
    let mut answers = Answers::default();
    for index in 0..asked.pages.len() {
        let page = Course::of(asked, &answers).page(index, SEED);
        if let Some(page) = page {
            answers.replace_page(&page, read_page(&page, pairs, &[]).answers);
        }
    }
    answers
}

struct Trial<'a> {
    visit: &'a OrganiserVisit,
    id: RoundId,
    asked: &'a Questionnaire,
    course: &'a Course<'a>,
    answers: &'a Answers,
}

impl Trial<'_> {
    fn page(&self, step: Step, pairs: &Pairs, problems: &[Wrong]) -> Result<TrialPage, Problem> {
        let t = self.visit.t;
        let reads = wording::language(t.lang());
        let reader = Reader { t, reads: &reads, questionnaire: self.asked, course: self.course };
        let (index, page) = match step {
            Step::Check => (self.asked.pages.len(), None),
            Step::Page(index) => {
                let page = self.course.page(index, SEED).ok_or(ResponseError::UnknownPage)?;
                (index, Some(page))
            }
        };
        let errors = page.as_ref().map(|page| sentences::errors(reader, page, problems, &[]));
        let shown = page.map(|page| Shown {
            title: reader.word(&page.title),
            fields: field::fields(reader, &page, pairs),
            place: field::counter(reader, index),
        });
        Ok(TrialPage {
            shell: self.visit.shell(),
            t,
            errors: errors.unwrap_or_default(),
            back: self.visit.to(&format!("organise/rounds/{}/questionnaire", self.id)),
            index,
            kept: self.kept(index),
            shown,
            foreign: index == 0 && wording::is_foreign(self.asked, &reads),
        })
    }

    /// The answers on other pages, as their forms would send them.
    fn kept(&self, index: usize) -> Vec<(String, String)> {
        let others = self.asked.pages.iter().enumerate().filter(|(other, _)| *other != index);
        others.flat_map(|(_, page)| field::pairs_of(page, self.answers)).collect()
    }
}
