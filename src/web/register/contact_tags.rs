//! The tags of one contact.

use entity::ContactId;
use poem::{Response, handler, web::Path};

use super::contact::again;
use crate::{
    db,
    problem::Problem,
    stakeholder::{StakeholderError, tag_contact},
    web::{fields::Fields, form_errors::FormErrors, visit::OrganiserVisit},
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
    fields: Fields,
) -> Result<Response, Problem> {
    let typed = fields.one("tags");
    let tagged = db::write(&visit.app.db, async |tx| {
        tag_contact(tx, &visit.organiser, id, typed, visit.now).await
    })
    .await;
    match tagged {
        Ok(()) => Ok(visit.redirect(&format!("organise/register/contacts/{id}?done=tagged"))),
        Err(StakeholderError::TagUnfit) => {
            let mut errors = FormErrors::default();
            errors.add("tags", visit.t.say("register-tag-unfit"));
            again(&visit, id, typed.to_owned(), errors).await
        }
        Err(error) => Err(error.into()),
    }
}
