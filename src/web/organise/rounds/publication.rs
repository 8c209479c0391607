use entity::RoundId;
use poem::{IntoResponse, Response, handler, web::Path};
use rules::lifecycle::State;

use super::page;
use crate::{
    db,
    problem::Problem,
    response::quarantine,
    round::{RoundError, find, publish},
    web::{
        organise::{
            confirmation::Confirmation,
            frame::{Frame, Tab},
        },
        page::Page,
        visit::OrganiserVisit,
    },
};

/// Says what publishing means.
///
/// # Errors
/// If there is no such round or it is not closed.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
) -> Result<Response, Problem> {
    let round = find::by_id(&visit.app.db.read, id).await?;
    if round.state(visit.now) != State::Closed {
        return Err(RoundError::NotClosed.into());
    }
    let minimum = [("minimum", round.minimum().into())];
    let frame = Frame::round(&visit, &round, Tab::Overview);
    let asked = Confirmation::new(&visit, frame, "organise-publication", visit.to(&page(id, "")))
        .saying(visit.t.say("organise-publication-means"))
        .saying(visit.t.with("organise-publication-minimum", &minimum))
        .saying(visit.t.say("organise-publication-for-good"));
    let undecided = quarantine::number(&visit.app.db.read, id).await?;
    if undecided == 0 {
        return Ok(Page(asked).into_response());
    }
    let number = [("number", undecided.into())];
    let asked = asked.saying(visit.t.with("quarantine-publication", &number));
    Ok(Page(asked).into_response())
}

/// Shows the results to everyone.
///
/// # Errors
/// If there is no such round or it is not closed.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
) -> Result<Response, Problem> {
    db::write(&visit.app.db, async |tx| publish(tx, &visit.organiser, id, visit.now).await).await?;
    Ok(visit.redirect(&page(id, "?done=published")))
}
