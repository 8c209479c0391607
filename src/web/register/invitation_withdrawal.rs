//! Taking an invitation back, after saying what that means.

use askama::Template;
use entity::{InvitationId, RoundId};
use poem::{IntoResponse, Response, handler, web::Path};

use super::ledger_words::person;
use crate::{
    db, invitation,
    problem::Problem,
    round,
    web::{
        organise::frame::{Frame, Tab},
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "register/invitation_withdrawal.html")]
struct InvitationWithdrawalPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    round_id: RoundId,
    who: String,
    email: String,
    answered: bool,
}

impl InvitationWithdrawalPage {
    /// The address of a page of the round.
    fn of_round(&self, page: &str) -> String {
        self.shell.href(&format!("organise/rounds/{}/{page}", self.round_id))
    }
}

#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, round_id, id)): Path<(String, RoundId, InvitationId)>,
) -> Result<Response, Problem> {
    let db = &visit.app.db.read;
    let round = round::find::by_id(db, round_id).await?;
    let row = invitation::find::ledger_row(db, &visit.organiser, round_id, id).await?;
    let view = InvitationWithdrawalPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::round(&visit, &round, Tab::Invitations),
        round_id,
        who: person(visit.t, &row),
        answered: row.invitation.used_on.is_some(),
        email: row.contact.map(|contact| contact.email).unwrap_or_default(),
    };
    Ok(Page(view).into_response())
}

#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, round_id, id)): Path<(String, RoundId, InvitationId)>,
) -> Result<Response, Problem> {
    db::write(&visit.app.db, async |tx| {
        invitation::withdraw(tx, &visit.organiser, id, visit.now).await
    })
    .await?;
    Ok(visit.redirect(&format!("organise/rounds/{round_id}/invitations?done=withdrawn")))
}
