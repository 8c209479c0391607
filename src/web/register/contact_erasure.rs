//! Erasing a contact, after saying what goes and what stays.

use askama::Template;
use entity::{ContactId, contact};
use poem::{IntoResponse, Response, handler, web::Path};

use crate::{
    db,
    problem::Problem,
    stakeholder::{self, find},
    web::{
        organise::frame::{Area, Frame},
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "register/contact_erasure.html")]
struct ContactErasurePage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    contact: contact::Model,
    organisation: String,
}

#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, ContactId)>,
) -> Result<Response, Problem> {
    let (contact, organisation) = find::contact(&visit.app.db.read, &visit.organiser, id).await?;
    let view = ContactErasurePage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::area(&visit, Area::Register),
        contact,
        organisation: organisation.map(|organisation| organisation.name).unwrap_or_default(),
    };
    Ok(Page(view).into_response())
}

#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, ContactId)>,
) -> Result<Response, Problem> {
    db::write(&visit.app.db, async |tx| {
        stakeholder::remove_contact(tx, &visit.organiser, id).await
    })
    .await?;
    Ok(visit.redirect("organise/register?done=erased"))
}
