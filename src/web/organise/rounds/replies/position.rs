//! Putting replies in order, one step at a time.

use entity::{ReplyId, RoundId};
use poem::{Response, handler, http::StatusCode, web::Path};

use super::form::list;
use crate::{
    db,
    problem::Problem,
    reply::{self, Towards},
    web::{fields::Fields, visit::OrganiserVisit},
};

/// Lets a reply and its neighbour change places; the field `towards` says which neighbour.
///
/// # Errors
/// If there is no such reply or direction.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id, reply)): Path<(String, RoundId, ReplyId)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let towards = match fields.one("towards") {
        "beginning" => Towards::Beginning,
        "end" => Towards::End,
        _ => return Err(Problem::new("malformed", StatusCode::BAD_REQUEST)),
    };
    db::write(&visit.app.db, async |tx| {
        reply::shift(tx, &visit.organiser, id, reply, towards, visit.now).await
    })
    .await?;
    Ok(visit.redirect(&list(id, "?done=moved")))
}
