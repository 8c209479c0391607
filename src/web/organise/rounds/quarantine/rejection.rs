//! Taking responses out of the quarantine for good.

use askama::Template;
use entity::RoundId;
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use rules::lifecycle::State;

use super::{Card, cards, named};
use crate::{
    db,
    problem::Problem,
    response::{ResponseError, quarantine},
    round::find,
    web::{
        organise::{
            frame::{Frame, Tab},
            rounds::page,
        },
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "organise/rejection.html")]
struct RejectionPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    back: String,
    cards: Vec<Card>,
}

/// Says what rejecting means, and shows what is rejected. What was decided about before is left
/// out; if nothing remains, the list says so.
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
    let (app, ids) = (&visit.app, named(&pairs));
    let waiting = quarantine::these(&app.db.read, &visit.organiser, &app.secret, id, &ids).await?;
    if waiting.is_empty() {
        return Ok(visit.redirect(&page(id, "/quarantine?done=rejected&number=0")));
    }
    let asked = RejectionPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::round(&visit, &round, Tab::Responses),
        back: visit.to(&page(id, "/quarantine")),
        cards: cards(&visit, id, waiting).await?,
    };
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
