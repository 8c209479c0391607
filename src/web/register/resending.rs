//! Sending an invitation once more, with its link or with a new one.

use askama::Template;
use entity::{ContactId, InvitationId, RoundId};
use poem::{IntoResponse, Response, handler, web::Path};

use super::{ledger_words::person, standing::standing};
use crate::{
    db,
    invitation::{self, find::ledger_row},
    problem::Problem,
    round,
    stakeholder::suppression::of_contacts,
    web::{
        fields::Fields,
        form_errors::FormErrors,
        organise::frame::{Frame, Tab},
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "register/resending.html")]
struct ResendingPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    round_id: RoundId,
    who: String,
    email: String,
    contact: Option<ContactId>,
    /// Why no mail goes there, a sentence for each reason.
    no_mail: Vec<String>,
}

impl ResendingPage {
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
    let page = view(&visit, round_id, id, FormErrors::default()).await?;
    Ok(Page(page).into_response())
}

/// Sends it once more.
///
/// # Errors
/// That it was answered, declined or withdrawn, or that the round is over.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, round_id, id)): Path<(String, RoundId, InvitationId)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let (app, organiser, now) = (&visit.app, &visit.organiser, visit.now);
    let sent = match fields.one("link") {
        "same" => {
            db::write(&app.db, async |tx| {
                invitation::resend(tx, organiser, round_id, id, now).await
            })
            .await
        }
        "new" => {
            db::write(&app.db, async |tx| {
                invitation::renew(tx, organiser, &app.secret, round_id, id, now).await
            })
            .await
        }
        _ => {
            let mut errors = FormErrors::default();
            errors.add_at("link", "link-same", visit.t.say("register-resend-choose"));
            let page = view(&visit, round_id, id, errors).await?;
            return Ok(Page(page).again().into_response());
        }
    };
    sent?;
    Ok(visit.redirect(&format!("organise/rounds/{round_id}/invitations?done=resent")))
}

async fn view(
    visit: &OrganiserVisit,
    round_id: RoundId,
    id: InvitationId,
    errors: FormErrors,
) -> Result<ResendingPage, Problem> {
    let db = &visit.app.db.read;
    let round = round::find::by_id(db, round_id).await?;
    let row = ledger_row(db, &visit.organiser, round_id, id).await?;
    let contacts: Vec<_> = row.contact.iter().collect();
    let no_mail = of_contacts(db, &visit.organiser, &visit.app.secret, &contacts).await?;
    let no_mail = no_mail.into_values().next().unwrap_or_default();
    Ok(ResendingPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::round(visit, &round, Tab::Invitations),
        errors,
        round_id,
        who: person(visit.t, &row),
        contact: row.contact.as_ref().map(|contact| contact.id),
        email: row.contact.map(|contact| contact.email).unwrap_or_default(),
        no_mail: standing(visit, &no_mail).await?,
    })
}
