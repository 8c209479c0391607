//! Removing a reply.

use entity::{ReplyId, RoundId};
use poem::{IntoResponse, Response, handler, web::Path};

use super::form::list;
use crate::{
    db,
    problem::Problem,
    reply,
    round::find,
    web::{
        organise::{
            confirmation::Confirmation,
            frame::{Frame, Tab},
        },
        page::Page,
        texts::in_words,
        visit::OrganiserVisit,
    },
};

/// Says what is removed.
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
    let reply = reply::find::by_id(db, id, reply).await?;
    let frame = Frame::round(&visit, &round, Tab::Results);
    let asked = Confirmation::new(&visit, frame, "reply-removal", visit.to(&list(id, "")))
        .saying(in_words(visit.t, &reply.statement).to_owned())
        .saying(in_words(visit.t, &reply.reply).to_owned())
        .saying(visit.t.say("reply-removal-means"))
        .drastic();
    Ok(Page(asked).into_response())
}

/// Removes it.
///
/// # Errors
/// If there is no such reply.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id, reply)): Path<(String, RoundId, ReplyId)>,
) -> Result<Response, Problem> {
    db::write(&visit.app.db, async |tx| {
        reply::remove(tx, &visit.organiser, id, reply, visit.now).await
    })
    .await?;
    Ok(visit.redirect(&list(id, "?done=removed")))
}
