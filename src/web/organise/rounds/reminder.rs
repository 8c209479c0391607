use entity::RoundId;
use poem::{IntoResponse, Response, handler, web::Path};
use rules::lifecycle::State;

use super::page;
use crate::{
    db,
    invitation::{InvitationError, remind, remindable},
    problem::Problem,
    round::find,
    web::{
        organise::{
            confirmation::Confirmation,
            frame::{Frame, Tab},
        },
        page::Page,
        visit::OrganiserVisit,
    },
};

/// Says whom a reminder would reach.
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
        return Err(InvitationError::NotOpen.into());
    }
    let secret = &visit.app.secret;
    let number = remindable(db, &visit.organiser, secret, id, visit.now).await?;
    let frame = Frame::round(&visit, &round, Tab::Overview);
    let asked = Confirmation::new(&visit, frame, "organise-reminder", visit.to(&page(id, "")))
        .saying(visit.t.with("organise-reminder-reaches", &[("number", number.into())]))
        .saying(visit.t.say("organise-reminder-spares"));
    Ok(Page(if number == 0 { asked.without_act() } else { asked }).into_response())
}

/// Reminds everyone who has not answered.
///
/// # Errors
/// If there is no such round or it is not open.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
) -> Result<Response, Problem> {
    let app = &visit.app;
    let reminded = db::write(&app.db, async |tx| {
        remind(tx, &visit.organiser, &app.secret, id, visit.now).await
    })
    .await?;
    Ok(visit.redirect(&page(id, &format!("?done=reminded&number={reminded}"))))
}
