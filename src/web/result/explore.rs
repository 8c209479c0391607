//! The answers of a round, filtered, beside each other and weighted, for organisers.

pub mod file;

mod figures;
mod form;
mod sentence;

use askama::Template;
use entity::RoundId;
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use url::form_urlencoded::Serializer;

use super::wording::Wording;
use crate::{
    problem::Problem,
    result::{
        explore::{Explored, Flaw, Outcome, Sight, View, explore},
        saved_views,
    },
    web::{
        form_errors::FormErrors,
        organise::frame::{Frame, Tab},
        page::{Page, Shell},
        speech::Speech,
        visit::{OrganiserVisit, StaffVisit},
    },
};
use figures::Told;
use form::Form;

/// The pairs of an address.
pub(super) type Pairs = Vec<(String, String)>;

#[derive(Template)]
#[template(path = "result/explore.html")]
struct ExplorePage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    here: String,
    /// Where views are saved.
    views: String,
    exact: bool,
    waiting: u64,
    form: Form,
    /// What there is to tell; none if the view cannot be answered.
    told: Option<Told>,
    /// Address of the table as a file; empty if there is none.
    csv: String,
    saved: Vec<Saved>,
    /// The view, for the form that saves it.
    pairs: Pairs,
    just_saved: bool,
}

/// A view with a name, and the ways to it and to its name.
struct Saved {
    name: String,
    href: String,
    edit: String,
}

/// Everything asked, answered; a view without sense is shown again with what is wrong.
///
/// # Errors
/// If there is no such round, or nothing it asks.
#[handler]
pub(crate) async fn get(
    StaffVisit(visit): StaffVisit,
    Path((_, id)): Path<(String, RoundId)>,
    Query(pairs): Query<Pairs>,
) -> Result<Response, Problem> {
    let explored = ask(&visit, id, &pairs).await?;
    let below = visit.to(&format!("organise/rounds/{id}"));
    let here = format!("{below}/explore");
    let views = saved_views(&visit.app.db.read, &visit.organiser, id).await?;
    let saved = views.into_iter().map(|view| Saved {
        href: address(&here, &view.pairs),
        edit: format!("{below}/views/{}", view.id),
        name: view.name,
    });
    let words = Wording::over(visit.t, &explored.version.questionnaire, &explored.groups);
    let asked = explored.view.pairs();
    let form = Form::of(&words, &explored, &pairs);
    let (errors, told) = match &explored.outcome {
        Outcome::Flawed(flaws) => (form::errors(visit.t, &form, flaws), None),
        outcome => (FormErrors::default(), Some(figures::told(&words, outcome))),
    };
    let has_table = matches!(explored.outcome, Outcome::Table(_));
    let page = ExplorePage {
        shell: visit.shell().at(&address(&here, &asked)),
        t: visit.t,
        frame: Frame::round(&visit, &explored.round, Tab::Explore).seen_by(&visit.organiser),
        exact: explored.sight == Sight::Exact,
        waiting: explored.waiting,
        form,
        told,
        csv: if has_table { address(&format!("{here}.csv"), &asked) } else { String::new() },
        saved: saved.collect(),
        pairs: asked,
        just_saved: pairs.iter().any(|(name, value)| name == "done" && value == "saved"),
        errors,
        views: format!("{below}/views"),
        here,
    };
    let page = Page(page);
    Ok(if page.0.errors.is_empty() { page.into_response() } else { page.again().into_response() })
}

/// What the pairs of an address ask of a round.
async fn ask(visit: &OrganiserVisit, id: RoundId, pairs: &Pairs) -> Result<Explored, Problem> {
    let (view, flaws) = read(pairs);
    let sight = Sight::of(&visit.organiser);
    let explored = explore(visit.app.sources(), &visit.organiser, id, view, flaws, sight).await?;
    Ok(explored)
}

pub(super) fn read(pairs: &Pairs) -> (View, Vec<Flaw>) {
    View::read(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())))
}

/// A page with pairs in its address.
pub(super) fn address(page: &str, pairs: &Pairs) -> String {
    if pairs.is_empty() {
        return page.to_owned();
    }
    format!("{page}?{}", Serializer::new(String::new()).extend_pairs(pairs).finish())
}
