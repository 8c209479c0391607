//! A mail sent to whoever is logged in, to see how it arrives.

use std::time::Duration;

use entity::{MessageId, RoundId};
use poem::{Response, handler, web::Path};
use tokio::time::timeout;

use super::{
    of,
    preview::{Wanted, show},
};
use crate::{
    mail::Letter,
    outbox::Outcome,
    problem::Problem,
    web::{fields::Fields, form_errors::FormErrors, handout, visit::OrganiserVisit},
};

/// Whoever pressed the button does not wait longer.
const PATIENCE: Duration = Duration::from_secs(40);

/// Sends the mail now, marked as a test, past the outbox: it belongs to no invitation, its links
/// lead nowhere, and the answer of the server is wanted at once.
///
/// # Errors
/// If there is no such round or kind of mail; why it was not sent is shown on the page.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id, word)): Path<(String, RoundId, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let wanted = Wanted::of(&visit, id, &word, &fields).await?;
    match send(&visit, &wanted).await {
        None => {
            let language = wanted.addressee.language().tag();
            let contact = handout::encoded(fields.one("contact"));
            let query = format!("/preview?language={language}&contact={contact}&done=tested");
            Ok(visit.redirect(&of(id, wanted.kind, &query)))
        }
        Some(sentence) => {
            let mut errors = FormErrors::default();
            errors.add("trial", sentence);
            Ok(show(&visit, wanted, fields, errors))
        }
    }
}

/// Why it was not sent, if it was not.
async fn send(visit: &OrganiserVisit, wanted: &Wanted) -> Option<String> {
    let (t, courier) = (visit.t, &visit.app.courier);
    if !courier.sends() {
        return Some(t.say("mails-trial-no-server"));
    }
    let Some(parcel) = letter(visit, wanted).and_then(|it| courier.assemble(it).ok()) else {
        return Some(t.say("mails-trial-no-address"));
    };
    let mut line = courier.line();
    let outcome = timeout(PATIENCE, line.send(&parcel)).await;
    let refused = |reply: String| Some(t.with("mails-trial-refused", &[("reply", reply.into())]));
    match outcome {
        Ok(Outcome::Sent { .. }) => {
            line.hang_up().await;
            None
        }
        Ok(
            Outcome::Deferred { reply }
            | Outcome::Unreached { reply }
            | Outcome::Failed { reply }
            | Outcome::Unknown { reply },
        ) => refused(reply),
        Ok(Outcome::Suppressed | Outcome::PutBack) | Err(_) => Some(t.say("mails-trial-silent")),
    }
}

fn letter(visit: &OrganiserVisit, wanted: &Wanted) -> Option<Letter> {
    let host = visit.app.config.base_url.host_str().unwrap_or("localhost");
    let mail = &wanted.mail;
    Some(Letter {
        to_name: visit.organiser.name().to_owned(),
        to_email: visit.organiser.email()?.to_owned(),
        returns_to: None,
        reply_to: wanted.consultation.contact_email.clone(),
        message_id: format!("<{}@{host}>", MessageId::new()),
        leave: None,
        subject: visit.t.with("mails-trial-subject", &[("subject", mail.subject.clone().into())]),
        text: mail.text.clone(),
        html: mail.html.clone(),
        calendar: wanted.calendar(visit),
    })
}
