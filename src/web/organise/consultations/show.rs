use askama::Template;
use entity::{ConsultationId, consultation};
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};

use crate::{
    consultation::{find, is_settled, milestones, yardstick},
    problem::Problem,
    round,
    web::{
        milestones::{MilestoneLine, in_lines},
        organise::{
            frame::{Area, Frame},
            notice::{Done, Notice},
            overview::{RoundSummary, summaries},
        },
        page::{Page, Shell},
        speech::{Speech, in_per_cent},
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "organise/consultation.html")]
struct ConsultationPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    notice: Option<Notice>,
    consultation: consultation::Model,
    milestones: Vec<MilestoneLine>,
    base: String,
    rounds: Vec<RoundSummary>,
    /// From where on consensus is broad.
    broad: String,
    /// Whether that can be changed no more.
    settled: bool,
}

const NOTICES: &[&str] = &["created", "changed", "judging", "ended"];

/// A consultation with its rounds.
///
/// # Errors
/// If there is no such consultation.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, ConsultationId)>,
    Query(done): Query<Done>,
) -> Result<Response, Problem> {
    let db = &visit.app.db.read;
    let consultation = find::by_id(db, id).await?;
    let rounds = round::find::of_consultation(db, id).await?;
    let page = ConsultationPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::area(&visit, Area::Consultations),
        notice: Notice::of(visit.t, "organise-consultation-done", NOTICES, &done),
        base: visit.to(&format!("organise/consultations/{id}")),
        broad: in_per_cent(yardstick(&consultation).thresholds.broad_share),
        settled: is_settled(db, id, visit.now).await?,
        milestones: in_lines(visit.t, milestones(&consultation)),
        rounds: summaries(&visit, rounds).await?,
        consultation,
    };
    Ok(Page(page).into_response())
}
