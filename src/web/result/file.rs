//! A file that somebody handed in, for those who organise the round.

use entity::{AttachmentId, RoundId};
use poem::{Response, handler, web::Path};

use crate::{
    problem::Problem,
    response::{ResponseError, attachment::find::submitted},
    web::{handout, visit::OrganiserVisit},
};

#[handler]
pub async fn get(
    visit: OrganiserVisit,
    Path((_, round, id)): Path<(String, RoundId, AttachmentId)>,
) -> Result<Response, Problem> {
    let file = submitted(&visit.app.db.read, &visit.organiser, id).await?;
    if file.round_id != round {
        return Err(ResponseError::UnknownFile.into());
    }
    Ok(handout::attachment(&visit.app, &file))
}
