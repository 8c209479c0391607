//! Declining an invitation: a page that asks, and the act.

use askama::Template;
use poem::{IntoResponse, Response, handler, web::Path};

use rules::lifecycle::IdentityMode;

use super::{contact::Contact, invitation::admitted};
use crate::{
    db,
    invitation::{self, Admission, InvitationError},
    problem::Problem,
    web::{
        fields::Fields,
        form_errors::FormErrors,
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
    errors: FormErrors,
    reason: String,
    /// Who reads the reason.
    reader: String,
    contact: Contact,
}

#[handler]
pub(crate) async fn get(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> poem::Result<Response> {
    let admission = admitted(&visit, &token).await?;
    Ok(Page(view(&visit, &token, &admission)).into_response())
}

fn view(visit: &Visit, token: &str, admission: &Admission) -> Refusal {
    let invitation = admission.invitation();
    let reader = match *admission.round().identity_mode {
        IdentityMode::Anonymous => "respond-refuse-reader-nameless",
        IdentityMode::Pseudonymous | IdentityMode::Attributed => "respond-refuse-reader",
    };
    Refusal {
        shell: visit.shell(),
        t: visit.t,
        link: visit.to(&format!("i/{token}")),
        consultation: Wording::of(&admission.consultation().title, visit.t.lang()),
        round: Wording::of(&admission.round().title, visit.t.lang()),
        declined: invitation.is_some_and(|invitation| invitation.declined_at.is_some()),
        used: invitation.is_some_and(|invitation| invitation.used_on.is_some()),
        errors: FormErrors::default(),
        reason: String::new(),
        reader: visit.t.say(reader),
        contact: Contact::of(admission.consultation()),
    }
}

#[handler]
pub(crate) async fn post(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    fields: Fields,
) -> poem::Result<Response> {
    let admission = admitted(&visit, &token).await?;
    let reason = fields.one("reason");
    let declined = db::write(&visit.app.db, async |tx| {
        invitation::decline(tx, &admission, reason, visit.now).await
    })
    .await;
    if matches!(declined, Err(InvitationError::ReasonLength)) {
        let mut errors = FormErrors::default();
        errors.add("reason", visit.t.say("respond-refuse-reason-wrong"));
        let page = view(&visit, &token, &admission);
        return Ok(Page(Refusal { errors, reason: reason.to_owned(), ..page })
            .again()
            .into_response());
    }
    declined.map_err(Problem::from)?;
    Ok(visit.redirect(&format!("i/{token}/refusal")))
}
