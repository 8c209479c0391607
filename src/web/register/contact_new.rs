//! Adding one contact by hand.

use poem::{IntoResponse, Response, handler};

use super::contact_form::{Typed, form};
use crate::{
    db,
    problem::Problem,
    stakeholder::{self, StakeholderError},
    web::{fields::Fields, form_errors::FormErrors, visit::OrganiserVisit},
};

#[handler]
pub(crate) async fn get(visit: OrganiserVisit) -> Result<Response, Problem> {
    let typed = Typed { language: visit.t.lang().tag().to_owned(), ..Typed::default() };
    Ok(form(&visit, None, typed, FormErrors::default(), None).await?.into_response())
}

#[handler]
pub(crate) async fn post(visit: OrganiserVisit, fields: Fields) -> Result<Response, Problem> {
    let typed = Typed::of(&fields);
    let mut errors = typed.problems(visit.t);
    let mut taken_by = None;
    if errors.is_empty() {
        match add(&visit, &typed).await {
            Ok(()) => return Ok(visit.redirect("organise/register?done=added")),
            Err(refusal) => taken_by = typed.refused(visit.t, refusal, &mut errors)?,
        }
    }
    Ok(form(&visit, None, typed, errors, taken_by).await?.again().into_response())
}

async fn add(visit: &OrganiserVisit, typed: &Typed) -> Result<(), StakeholderError> {
    let new = typed.particulars()?;
    db::write(&visit.app.db, async |tx| {
        stakeholder::add_contact(tx, &visit.organiser, new, visit.now).await.map(|_| ())
    })
    .await
}
