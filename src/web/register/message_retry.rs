//! Sending a mail once more that failed or whose fate is unknown.

use askama::Template;
use email_templates::Language;
use entity::{
    MessageId, RoundId, consultation,
    message::{self, MessageState},
    round,
};
use poem::{IntoResponse, Response, handler, web::Path};

use super::ledger_words::{person, purpose, reply};
use crate::{
    db,
    invitation::{self, Words, find::LedgerRow},
    problem::Problem,
    round as rounds,
    web::{
        correspondence::{Secrets, Subject},
        organise::frame::{Frame, Tab},
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
    },
};

/// Stands where a mail has the secret of a link: it would open somebody's answers.
const LEFT_OUT: &str = "...";

#[derive(Template)]
#[template(path = "register/message_retry.html")]
struct MessageRetryPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    round_id: RoundId,
    who: String,
    email: String,
    purpose: String,
    reply: String,
    /// What is sent; absent if nobody gets it any more.
    mail: Option<Told>,
    /// Whether the first one may have arrived.
    unknown: bool,
}

/// A mail as it is sent, without the secret of its link.
struct Told {
    subject: String,
    text: String,
    /// The tag of its language.
    lang: &'static str,
}

impl MessageRetryPage {
    /// The address of a page of the round.
    fn of_round(&self, page: &str) -> String {
        self.shell.href(&format!("organise/rounds/{}/{page}", self.round_id))
    }
}

#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, round_id, id)): Path<(String, RoundId, MessageId)>,
) -> Result<Response, Problem> {
    let db = &visit.app.db.read;
    let (round, consultation) = rounds::find::with_consultation(db, round_id).await?;
    let row = invitation::find::row_of_message(db, &visit.organiser, round_id, id).await?;
    let message = row.message.as_ref();
    let mail = match message {
        Some(message) => {
            let words = Words::of(db, std::slice::from_ref(message)).await?;
            told(&visit, &row, message, (&round, &consultation), &words)
        }
        None => None,
    };
    let view = MessageRetryPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::round(&visit, &round, Tab::Invitations),
        round_id,
        who: person(visit.t, &row),
        purpose: message.map(|message| purpose(visit.t, message)).unwrap_or_default(),
        reply: message.map(reply).unwrap_or_default(),
        mail,
        unknown: message.is_some_and(|message| *message.state == MessageState::Unknown),
        email: row.contact.map(|contact| contact.email).unwrap_or_default(),
    };
    Ok(Page(view).into_response())
}

/// The mail as it would be written now; nothing if nobody gets it any more or it cannot be written.
fn told(
    visit: &OrganiserVisit,
    row: &LedgerRow,
    message: &message::Model,
    (round, consultation): (&round::Model, &consultation::Model),
    words: &Words,
) -> Option<Told> {
    let contact = row.contact.as_ref()?;
    let organisation = row.organisation.as_ref();
    let (language, text) = words.read_in(message, Language::best(&contact.language));
    let subject = Subject { contact, organisation, round, consultation, language };
    let secrets = Secrets { invitation: LEFT_OUT, leave: LEFT_OUT };
    let mail =
        subject.mail(&visit.app.config, *message.kind, text.own(), secrets, visit.now).ok()?;
    Some(Told { subject: mail.subject, text: mail.text, lang: language.tag() })
}

#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, round_id, id)): Path<(String, RoundId, MessageId)>,
) -> Result<Response, Problem> {
    db::write(&visit.app.db, async |tx| {
        invitation::send_again(tx, &visit.organiser, round_id, id, visit.now).await
    })
    .await?;
    Ok(visit.redirect(&format!("organise/rounds/{round_id}/invitations?done=queued")))
}
