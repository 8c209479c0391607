//! Taking responses out of the quarantine for good.

use entity::RoundId;
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use rules::lifecycle::State;

use super::named;
use crate::{
    db,
    problem::Problem,
    response::{ResponseError, quarantine},
    round::find,
    web::{
        organise::{
            confirmation::Confirmation,
            frame::{Frame, Tab},
            rounds::page,
        },
        page::Page,
        visit::OrganiserVisit,
    },
};

/// Says what rejecting means.
///
/// # Errors
/// If there is no such round or its result is published.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let round = find::by_id(&visit.app.db.read, id).await?;
    if round.state(visit.now) == State::Published {
        return Err(ResponseError::Decided.into());
    }
    let frame = Frame::round(&visit, &round, Tab::Responses);
    let back = visit.to(&page(id, "/quarantine"));
    let number = [("number", named(&pairs).len().into())];
    let asked = Confirmation::new(&visit, frame, "quarantine-rejection", back)
        .saying(visit.t.with("quarantine-rejection-means", &number))
        .saying(visit.t.say("quarantine-rejection-for-good"))
        .drastic();
    Ok(Page(asked).into_response())
}

/// Deletes the responses that the address names.
///
/// # Errors
/// If there is no such round or its result is published.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let ids = named(&pairs);
    let rejected = db::write(&visit.app.db, async |tx| {
        quarantine::reject(tx, &visit.organiser, id, &ids, visit.now).await
    });
    let done = format!("/quarantine?done=rejected&number={}", rejected.await?);
    Ok(visit.redirect(&page(id, &done)))
}
