//! Everything that is held on a contact, for the person who asks. Taking it is recorded, so it is a
//! POST.

use entity::ContactId;
use poem::{Response, handler, web::Path};

use crate::{
    db,
    export::held,
    problem::Problem,
    stakeholder::note_handing_out,
    web::{handout, visit::OrganiserVisit},
};

/// Whoever opens the address of the form sees the contact.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, ContactId)>,
) -> Response {
    visit.redirect(&format!("organise/register/contacts/{id}"))
}

#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, ContactId)>,
) -> Result<Response, Problem> {
    let (app, organiser, now) = (&visit.app, &visit.organiser, visit.now);
    let file = held(&app.db.read, organiser, id, now).await?;
    db::write(&app.db, async |tx| note_handing_out(tx, organiser, id, now).await).await?;
    Ok(handout::saved("contact.json", "application/json", file.to_string().into()))
}
