use poem::{Response, handler};

use super::form::{self, ConsultationForm};
use crate::{
    consultation, db,
    problem::Problem,
    web::{fields::Fields, visit::OrganiserVisit},
};

const ABOUT: &str = "organise-consultation-new";

/// The empty form.
#[handler]
pub(crate) fn get(visit: OrganiserVisit) -> Response {
    ConsultationForm::new(&visit, ABOUT, "organise", Fields::default()).show()
}

/// Makes a consultation.
///
/// # Errors
/// If something unexpected happens; what must be corrected is shown at the form.
#[handler]
pub(crate) async fn post(visit: OrganiserVisit, fields: Fields) -> Result<Response, Problem> {
    let read = form::read(visit.t, &fields);
    let again = ConsultationForm::new(&visit, ABOUT, "organise", fields);
    let details = match read {
        Ok(details) => details,
        Err(errors) => return Ok(again.again(errors)),
    };
    let made = db::write(&visit.app.db, async |tx| {
        consultation::create(tx, &visit.organiser, details, visit.now).await
    });
    match made.await {
        Ok(made) => Ok(visit.redirect(&format!("organise/consultations/{}?done=created", made.id))),
        Err(error) => again.refuse(error),
    }
}
