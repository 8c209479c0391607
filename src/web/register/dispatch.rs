//! The buttons that stop and resume the sending of mails.

use poem::{Response, handler};

use crate::{
    db,
    invitation::{pause_sending, resume_sending},
    problem::Problem,
    web::visit::OrganiserVisit,
};

#[handler]
pub(crate) async fn pause(visit: OrganiserVisit) -> Result<Response, Problem> {
    db::write(&visit.app.db, async |tx| pause_sending(tx, &visit.organiser, visit.now).await)
        .await?;
    Ok(visit.redirect("organise/mailbox"))
}

#[handler]
pub(crate) async fn resume(visit: OrganiserVisit) -> Result<Response, Problem> {
    db::write(&visit.app.db, async |tx| resume_sending(tx, &visit.organiser, visit.now).await)
        .await?;
    Ok(visit.redirect("organise/mailbox"))
}
