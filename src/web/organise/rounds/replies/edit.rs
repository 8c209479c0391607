//! Changing a reply.

use entity::{ReplyId, RoundId};
use poem::{Response, handler, web::Path};

use super::form::{self, ReplyForm, list};
use crate::{
    db,
    problem::Problem,
    reply,
    round::find,
    web::{fields::Fields, visit::OrganiserVisit},
};

const ABOUT: &str = "reply-edit";

/// The form with what the reply says.
///
/// # Errors
/// If there is no such reply.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id, reply)): Path<(String, RoundId, ReplyId)>,
) -> Result<Response, Problem> {
    let db = &visit.app.db.read;
    let round = find::by_id(db, id).await?;
    let fields = form::to_type(&reply::find::by_id(db, id, reply).await?.into());
    Ok(ReplyForm::new(&visit, &round, ABOUT, fields).await?.show())
}

/// Changes what the reply says.
///
/// # Errors
/// If there is no such reply; what must be corrected is shown at the form.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id, reply)): Path<(String, RoundId, ReplyId)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let round = find::by_id(&visit.app.db.read, id).await?;
    let read = form::read(visit.t, &fields);
    let again = ReplyForm::new(&visit, &round, ABOUT, fields).await?;
    let content = match read {
        Ok(content) => content,
        Err(errors) => return Ok(again.again(errors)),
    };
    let changed = db::write(&visit.app.db, async |tx| {
        reply::change(tx, &visit.organiser, id, reply, content, visit.now).await
    });
    match changed.await {
        Ok(()) => Ok(visit.redirect(&list(id, "?done=changed"))),
        Err(error) => again.refuse(error),
    }
}
