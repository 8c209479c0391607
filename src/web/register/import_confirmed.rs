//! Importing contacts, last step.

use poem::{Response, handler, web::Multipart};

use super::{import::Upload, preview};
use crate::{
    db,
    problem::Problem,
    stakeholder::{self, Imported, StakeholderError},
    web::visit::OrganiserVisit,
};

/// Whoever comes here without a file starts at the first step.
#[handler]
pub(crate) async fn get(visit: OrganiserVisit) -> Response {
    visit.redirect("organise/register/import")
}

#[handler]
pub(crate) async fn post(visit: OrganiserVisit, form: Multipart) -> poem::Result<Response> {
    let sent = Upload::read(form).await?;
    let Some(file) = sent.content() else {
        return Ok(visit.redirect("organise/register/import"));
    };
    let order = sent.order();
    if sent.looks_again(&order) {
        return Ok(preview::show(&visit, file, &order).await?);
    }
    let imported = db::write(&visit.app.db, async |tx| {
        stakeholder::import_contacts(tx, &visit.organiser, file, &order, visit.now).await
    })
    .await;
    match imported {
        Ok(Imported { added, updated, import, .. }) => {
            let mut there = format!("organise/register?imported={added}");
            if updated > 0 {
                there += &format!("&updated={updated}");
            }
            if let Some(import) = import.filter(|_| added > 0) {
                there += &format!("&import={import}");
            }
            Ok(visit.redirect(&there))
        }
        // The register has changed since the preview.
        Err(StakeholderError::WrongLines(_)) => Ok(preview::show(&visit, file, &order).await?),
        Err(error) => Err(Problem::from(error).into()),
    }
}
