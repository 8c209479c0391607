//! Adding a reply.

use entity::RoundId;
use poem::{Response, handler, web::Path};

use super::form::{self, ReplyForm, list};
use crate::{
    db,
    problem::Problem,
    reply,
    round::find,
    web::{fields::Fields, visit::OrganiserVisit},
};

const ABOUT: &str = "reply-add";

/// The empty form.
///
/// # Errors
/// If there is no such round.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
) -> Result<Response, Problem> {
    let round = find::by_id(&visit.app.db.read, id).await?;
    Ok(ReplyForm::new(&visit, &round, ABOUT, Fields::default()).await?.show())
}

/// Adds a reply after all others.
///
/// # Errors
/// If there is no such round or it has too many replies; what must be corrected is shown at the
/// form.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let round = find::by_id(&visit.app.db.read, id).await?;
    let read = form::read(visit.t, &fields);
    let again = ReplyForm::new(&visit, &round, ABOUT, fields).await?;
    let content = match read {
        Ok(content) => content,
        Err(errors) => return Ok(again.again(errors)),
    };
    let added = db::write(&visit.app.db, async |tx| {
        reply::add(tx, &visit.organiser, id, content, visit.now).await
    });
    match added.await {
        Ok(_) => Ok(visit.redirect(&list(id, "?done=added"))),
        Err(error) => again.refuse(error),
    }
}
