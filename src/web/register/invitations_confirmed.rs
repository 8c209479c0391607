//! Inviting more people to a round, last step.

use entity::RoundId;
use poem::{Response, handler, web::Path};

use super::{chosen::Chosen, invitations_preview};
use crate::{
    db,
    invitation::{self, InvitationError},
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
    let (app, shown) = (&visit.app, fields.one("shown"));
    let invited = db::write(&app.db, async |tx| {
        let (organiser, selection) = (&visit.organiser, &chosen.selection);
        invitation::invite_as_shown(tx, organiser, &app.secret, id, selection, shown, visit.now)
            .await
    })
    .await;
    match invited {
        Ok(invited) => {
            Ok(visit.redirect(&format!("organise/rounds/{id}/invitations?invited={invited}")))
        }
        Err(InvitationError::ChangedSince) => {
            invitations_preview::show(&visit, id, &chosen, &Fields::default(), true).await
        }
        Err(other) => Err(other.into()),
    }
}
