use entity::RoundId;
use poem::{IntoResponse, Response, handler, web::Path};
use rules::lifecycle::{IdentityMode, State};

use super::page;
use crate::{
    db,
    problem::Problem,
    response,
    round::{RoundError, close, find},
    web::{
        organise::{
            confirmation::Confirmation,
            frame::{Frame, Tab},
        },
        page::Page,
        visit::OrganiserVisit,
    },
};

/// Says what closing a round now means.
///
/// # Errors
/// If there is no such round or it is not open.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
) -> Result<Response, Problem> {
    let db = &visit.app.db.read;
    let round = find::by_id(db, id).await?;
    if round.state(visit.now) != State::Open {
        return Err(RoundError::NotOpen.into());
    }
    let means = match *round.identity_mode {
        IdentityMode::Anonymous => "organise-closure-means-anonymous",
        IdentityMode::Pseudonymous | IdentityMode::Attributed => "organise-closure-means",
    };
    let begun = response::find::drafts(db, id).await?;
    let frame = Frame::round(&visit, &round, Tab::Overview);
    let asked = Confirmation::new(&visit, frame, "organise-closure", visit.to(&page(id, "")))
        .saying(visit.t.say(means))
        .saying(visit.t.with("organise-closure-begun", &[("number", begun.into())]))
        .drastic();
    Ok(Page(asked).into_response())
}

/// Closes a round now.
///
/// # Errors
/// If there is no such round or it is not open.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
) -> Result<Response, Problem> {
    db::write(&visit.app.db, async |tx| close(tx, &visit.organiser, id, visit.now).await).await?;
    Ok(visit.redirect(&page(id, "?done=closed")))
}
