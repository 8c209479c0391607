//! Letting responses out of the quarantine.

use entity::RoundId;
use poem::{Response, handler, web::Path};

use super::named;
use crate::{
    db,
    problem::Problem,
    response::quarantine,
    web::{fields::Fields, organise::rounds::page, visit::OrganiserVisit},
};

/// Lets responses count.
///
/// # Errors
/// If there is no such round or its result is published.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    Fields(pairs): Fields,
) -> Result<Response, Problem> {
    let (app, ids) = (&visit.app, named(&pairs));
    let counted = db::write(&app.db, async |tx| {
        quarantine::count(tx, &visit.organiser, &app.secret, id, &ids, visit.now).await
    });
    let done = format!("/quarantine?done=counted&number={}", counted.await?);
    Ok(visit.redirect(&page(id, &done)))
}
