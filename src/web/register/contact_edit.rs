//! Editing a contact.

use entity::ContactId;
use poem::{IntoResponse, Response, handler, web::Path};

use super::contact_form::{Typed, form};
use crate::{
    db,
    problem::Problem,
    stakeholder::{self, StakeholderError, find},
    web::{fields::Fields, form_errors::FormErrors, visit::OrganiserVisit},
};

#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, ContactId)>,
) -> Result<Response, Problem> {
    let (contact, organisation) = find::contact(&visit.app.db.read, &visit.organiser, id).await?;
    let typed = Typed {
        person: contact.name,
        email: contact.email,
        group: contact.group_id.to_string(),
        organisation: organisation.map(|organisation| organisation.name).unwrap_or_default(),
        coordinates: contact.coordinates,
        language: contact.language,
    };
    Ok(form(&visit, Some(id), typed, FormErrors::default(), None).await?.into_response())
}

#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, ContactId)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let typed = Typed::of(&fields);
    let mut errors = typed.problems(visit.t);
    let mut taken_by = None;
    if errors.is_empty() {
        match change(&visit, id, &typed).await {
            Ok(()) => {
                let page = format!("organise/register/contacts/{id}?done=changed");
                return Ok(visit.redirect(&page));
            }
            Err(refusal) => taken_by = typed.refused(visit.t, refusal, &mut errors)?,
        }
    }
    Ok(form(&visit, Some(id), typed, errors, taken_by).await?.again().into_response())
}

async fn change(
    visit: &OrganiserVisit,
    id: ContactId,
    typed: &Typed,
) -> Result<(), StakeholderError> {
    let new = typed.particulars()?;
    db::write(&visit.app.db, async |tx| {
        stakeholder::change_contact(tx, &visit.organiser, &visit.app.secret, id, new, visit.now)
            .await
    })
    .await
}
