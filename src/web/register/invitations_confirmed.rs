//! Inviting more people to a round, last step.

use entity::RoundId;
use poem::{Response, handler, web::Path};

use super::{chosen::Chosen, invitations_preview};
use crate::{
    db,
    invitation::{self, InvitationError},
    preflight::stops,
    problem::Problem,
    web::{fields::Fields, visit::OrganiserVisit},
};

/// Whoever comes here without a choice starts at the first step.
#[handler]
pub(crate) async fn get(visit: OrganiserVisit, Path((_, id)): Path<(String, RoundId)>) -> Response {
    visit.redirect(&format!("organise/rounds/{id}/invitations/new"))
}

/// Invites those whom the preview showed; shows it anew if they are others by now.
///
/// # Errors
/// That nobody can be invited to the round.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let chosen = Chosen::of(&fields);
    match invite(&visit, id, &chosen, fields.one("shown")).await {
        Ok(invited) => {
            Ok(visit.redirect(&format!("organise/rounds/{id}/invitations?invited={invited}")))
        }
        Err(InvitationError::ChangedSince) => {
            invitations_preview::show(&visit, id, &chosen, &Fields::default(), true).await
        }
        Err(other) => Err(other.into()),
    }
}

async fn invite(
    visit: &OrganiserVisit,
    id: RoundId,
    chosen: &Chosen,
    shown: &str,
) -> Result<usize, InvitationError> {
    let (app, organiser) = (&visit.app, &visit.organiser);
    let found =
        invitation::invitees(&app.db.read, organiser, &app.secret, id, &chosen.selection).await?;
    let invitees = found.as_shown(shown)?;
    invitation::clear_to_send(&app.db.read, organiser, stops(&app.config, &app.courier)).await?;
    db::write(&app.db, async |tx| {
        invitation::invite(tx, organiser, &app.secret, invitees, visit.now).await
    })
    .await
}
