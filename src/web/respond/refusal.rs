//! Declining an invitation: a page that asks, and the act.

use askama::Template;
use poem::{IntoResponse, Response, handler, web::Path};

use super::{contact::Contact, invitation::admitted};
use crate::{
    db,
    invitation::{self, InvitationError},
    problem::Problem,
    web::{
        page::{Page, Shell},
        speech::Speech,
        visit::Visit,
        wording::Wording,
    },
};

#[derive(Template)]
#[template(path = "respond/refusal.html")]
struct Refusal {
    shell: Shell,
    t: Speech,
    link: String,
    consultation: Wording,
    round: Wording,
    declined: bool,
    used: bool,
    contact: Contact,
}

#[handler]
pub(crate) async fn get(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> poem::Result<Response> {
    let admission = admitted(&visit, &token).await?;
    let invitation = admission.invitation();
    let page = Refusal {
        shell: visit.shell(),
        t: visit.t,
        link: visit.to(&format!("i/{token}")),
        consultation: Wording::of(&admission.consultation().title, visit.t.lang()),
        round: Wording::of(&admission.round().title, visit.t.lang()),
        declined: invitation.is_some_and(|invitation| invitation.declined_at.is_some()),
        used: invitation.is_some_and(|invitation| invitation.used_on.is_some()),
        contact: Contact::of(admission.consultation()),
    };
    Ok(Page(page).into_response())
}

#[handler]
pub(crate) async fn post(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> poem::Result<Response> {
    let admission = admitted(&visit, &token).await?;
    let declined: Result<(), InvitationError> =
        db::write(&visit.app.db, async |tx| invitation::decline(tx, &admission, visit.now).await)
            .await;
    declined.map_err(Problem::from)?;
    Ok(visit.redirect(&format!("i/{token}/refusal")))
}
