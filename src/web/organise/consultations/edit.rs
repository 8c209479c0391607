use entity::ConsultationId;
use poem::{Response, handler, web::Path};

use super::form::{self, ConsultationForm};
use crate::{
    consultation, db,
    problem::Problem,
    web::{fields::Fields, visit::OrganiserVisit},
};

const ABOUT: &str = "organise-consultation-edit";

/// The form with what is said now.
///
/// # Errors
/// If there is no such consultation.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, ConsultationId)>,
) -> Result<Response, Problem> {
    let consultation = consultation::find::by_id(&visit.app.db.read, id).await?;
    let fields = form::to_type(&consultation);
    Ok(ConsultationForm::new(&visit, ABOUT, &page(id), fields).show())
}

/// Changes what is said about a consultation.
///
/// # Errors
/// If there is no such consultation; what must be corrected is shown at the form.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, ConsultationId)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let read = form::read(visit.t, &fields);
    let again = ConsultationForm::new(&visit, ABOUT, &page(id), fields);
    let details = match read {
        Ok(details) => details,
        Err(errors) => return Ok(again.again(errors)),
    };
    let changed = db::write(&visit.app.db, async |tx| {
        consultation::change(tx, &visit.organiser, id, details, visit.now).await
    });
    match changed.await {
        Ok(()) => Ok(visit.redirect(&format!("{}?done=changed", page(id)))),
        Err(error) => again.refuse(error),
    }
}

fn page(id: ConsultationId) -> String {
    format!("organise/consultations/{id}")
}
