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
    Answers, Problem as Wrong, Questionnaire, Step, after, before, read_page,
};

use super::{
    field::{self, Control, Field, Pairs, sent},
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
    Ok(Page(view(&visit, id, &asked, Step::Page(0), &[], &[])?).into_response())
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
    if sent(&pairs, "_step") == Some("back") {
        let step = before(&asked, index).map_or(Step::Page(0), Step::Page);
        return Ok(Page(view(&visit, id, &asked, step, &pairs, &[])?).into_response());
    }
    let page = asked.pages.get(index).ok_or(ResponseError::UnknownPage)?;
    let problems = read_page(page, &pairs).problems;
    if problems.is_empty() {
        let next = after(&asked, index);
        return Ok(Page(view(&visit, id, &asked, next, &pairs, &[])?).into_response());
    }
    let again = view(&visit, id, &asked, Step::Page(index), &pairs, &problems)?;
    Ok(Page(again).with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
}

fn view(
    visit: &OrganiserVisit,
    id: RoundId,
    asked: &Questionnaire,
    step: Step,
    pairs: &Pairs,
    problems: &[Wrong],
) -> Result<TrialPage, Problem> {
    let t = visit.t;
    let index = match step {
        Step::Page(index) => index,
        Step::Check => asked.pages.len(),
    };
    let page = match step {
        Step::Page(index) => Some(asked.pages.get(index).ok_or(ResponseError::UnknownPage)?),
        Step::Check => None,
    };
    let shown = page.map(|page| Shown {
        title: Wording::asked(asked, &page.title, t.lang()),
        fields: field::fields(asked, page, pairs, t.lang()),
        place: field::counter(t, asked, index),
    });
    Ok(TrialPage {
        shell: visit.shell(),
        t,
        errors: sentences::errors(t, asked, problems),
        back: visit.to(&format!("organise/rounds/{id}/questionnaire")),
        index,
        kept: kept(asked, index, pairs),
        shown,
        foreign: index == 0 && wording::is_foreign(asked, t.lang()),
    })
}

/// The answers on other pages, as their forms would send them.
fn kept(asked: &Questionnaire, index: usize, pairs: &Pairs) -> Vec<(String, String)> {
    let others = asked.pages.iter().enumerate().filter(|(other, _)| *other != index);
    others
        .flat_map(|(_, page)| {
            let answers: Answers = read_page(page, pairs).answers;
            field::pairs_of(page, &answers)
        })
        .collect()
}
