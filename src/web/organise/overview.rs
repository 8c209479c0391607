use askama::Template;
use entity::{consultation, round};
use poem::{IntoResponse, Response, handler};

use super::{
    frame::{Area, Frame},
    rounds::{
        numbered,
        standing::Standing,
        tasks::{Task, tasks},
    },
};
use crate::{
    consultation::find,
    problem::Problem,
    response,
    web::{
        page::{Page, Shell},
        speech::Speech,
        texts::in_words,
        visit::{OrganiserVisit, StaffVisit},
    },
};

#[derive(Template)]
#[template(path = "organise/overview.html")]
struct OverviewPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    consultations: Vec<Summary>,
}

/// A consultation on a card.
struct Summary {
    href: String,
    title: String,
    council_reference: Option<String>,
    /// Absent once the consultation has ended.
    add_round: Option<String>,
    rounds: Vec<RoundSummary>,
}

/// A round in one line.
pub(super) struct RoundSummary {
    pub(super) href: String,
    pub(super) title: String,
    pub(super) standing: Standing,
    pub(super) responses: u64,
    pub(super) tasks: Vec<Task>,
}

/// All consultations, the newest first.
///
/// # Errors
/// If the database does not answer.
#[handler]
pub(crate) async fn get(StaffVisit(visit): StaffVisit) -> Result<Response, Problem> {
    if visit.organiser.is_analyst() {
        return super::analyst::page(&visit).await;
    }
    let mut consultations = vec![];
    for (consultation, rounds) in find::all_with_rounds(&visit.app.db.read).await? {
        consultations.push(summary(&visit, consultation, rounds).await?);
    }
    let frame = Frame::area(&visit, Area::Consultations);
    let page = OverviewPage { shell: visit.shell(), t: visit.t, frame, consultations };
    Ok(Page(page).into_response())
}

async fn summary(
    visit: &OrganiserVisit,
    consultation: consultation::Model,
    rounds: Vec<round::Model>,
) -> Result<Summary, Problem> {
    let href = visit.to(&format!("organise/consultations/{}", consultation.id));
    Ok(Summary {
        add_round: consultation.pseudonym_key.as_ref().map(|_| format!("{href}/rounds/new")),
        href,
        title: in_words(visit.t, &consultation.title).to_owned(),
        council_reference: consultation.council_reference,
        rounds: summaries(visit, rounds).await?,
    })
}

/// Rounds in one line each.
pub(super) async fn summaries(
    visit: &OrganiserVisit,
    rounds: Vec<round::Model>,
) -> Result<Vec<RoundSummary>, Problem> {
    let db = &visit.app.db.read;
    let mut summaries = vec![];
    for round in rounds {
        summaries.push(RoundSummary {
            href: visit.to(&format!("organise/rounds/{}", round.id)),
            title: numbered(visit.t, &round),
            standing: Standing::of(visit, &round),
            responses: response::find::per_group(db, round.id).await?.values().sum(),
            tasks: tasks(visit, &round).await?,
        });
    }
    Ok(summaries)
}
