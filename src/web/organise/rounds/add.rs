use entity::ConsultationId;
use poem::{Response, handler, web::Path};

use super::{
    form::{self, RoundForm},
    page,
};
use crate::{
    consultation, db,
    problem::Problem,
    round,
    web::{
        fields::Fields,
        organise::frame::{Area, Frame},
        visit::OrganiserVisit,
    },
};

const ABOUT: &str = "organise-round-new";

/// The form with what is usual.
///
/// # Errors
/// If there is no such consultation or it has ended.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, ConsultationId)>,
) -> Result<Response, Problem> {
    let consultation = consultation::find::by_id(&visit.app.db.read, id).await?;
    consultation::find::must_run(&consultation)?;
    Ok(shown(&visit, id, form::usual()).await?.show())
}

/// Makes a round in draft.
///
/// # Errors
/// If there is no such consultation; what must be corrected is shown at the form.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, ConsultationId)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let read = form::read(&visit, &fields);
    let again = shown(&visit, id, fields).await?;
    let plan = match read {
        Ok(plan) => plan,
        Err(errors) => return Ok(again.again(errors)),
    };
    let made = db::write(&visit.app.db, async |tx| {
        round::create(tx, &visit.organiser, id, plan, visit.now).await
    });
    match made.await {
        Ok(made) => Ok(visit.redirect(&page(made.id, "?done=created"))),
        Err(error) => again.refuse(error),
    }
}

async fn shown(
    visit: &OrganiserVisit,
    id: ConsultationId,
    fields: Fields,
) -> Result<RoundForm, Problem> {
    let frame = Frame::area(visit, Area::Consultations);
    RoundForm::new(visit, frame, ABOUT, &format!("organise/consultations/{id}"), fields).await
}
