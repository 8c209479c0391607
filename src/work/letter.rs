//! What the mails say is looked up and written only now, by their ids.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use email_templates::{Language, RenderError};
use entity::{
    InvitationId, OrganisationId, RoundId, Word,
    circular::Audience,
    consultation, contact, invitation,
    message::{self, MessageKind},
    organisation, round,
    suppression::Reason,
};
use rules::lifecycle::State;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter};

use super::passed_link;
use crate::{
    app::App,
    invitation::{Words, link},
    mail::{Letter, LetterError, Parcel, tag},
    round::MailText,
    stakeholder::suppression::{Addressee, Extent, Suppressed, Suppressions, leave_link},
    token::Secret,
    web::{
        correspondence::{Secrets, Subject},
        deadline::deadline,
    },
};

/// What became of a message that was to be written.
pub(super) enum Written {
    Letter(Finished),
    /// The reason for it has gone.
    Nothing,
    Unwritable {
        cause: String,
    },
}

/// A mail that can go out.
pub(super) struct Finished {
    pub(super) recipient: String,
    pub(super) subject: String,
    pub(super) parcel: Parcel,
}

/// Why a mail could not be written.
#[derive(Debug, thiserror::Error)]
enum Unwritable {
    #[error(transparent)]
    Render(#[from] RenderError),
    #[error(transparent)]
    Letter(#[from] LetterError),
}

/// Writes these messages: those to contacts in their order, then those that bring a link that was
/// passed on.
pub(super) async fn write(
    app: &App,
    messages: Vec<message::Model>,
) -> Result<Vec<(message::Model, Written)>, DbErr> {
    if messages.is_empty() {
        return Ok(vec![]);
    }
    let passed_on = |message: &message::Model| message.passed_link_id.is_some();
    let (passed_on, messages): (Vec<_>, Vec<_>) = messages.into_iter().partition(passed_on);
    let now = app.clock.now();
    let library = Library::about(app, &messages).await?;
    let written = messages.into_iter().map(|mut message| {
        let written = match library.facts(&app.secret, &message, now) {
            None => Written::Nothing,
            Some(facts) => match facts.finish(app, &message) {
                Ok(letter) => {
                    // What comes back later is about this address, whoever has another by then.
                    let addressee = Addressee::of(&app.secret, &letter.recipient);
                    message.addressee = Some(addressee.bytes());
                    Written::Letter(letter)
                }
                Err(error) => Written::Unwritable { cause: error.to_string() },
            },
        };
        (message, written)
    });
    let mut written: Vec<_> = written.collect();
    written.extend(passed_link::write(app, passed_on).await?);
    Ok(written)
}

/// Everything that some messages speak of.
struct Library {
    invitations: HashMap<InvitationId, (invitation::Model, Option<contact::Model>)>,
    organisations: HashMap<OrganisationId, organisation::Model>,
    rounds: HashMap<RoundId, (round::Model, Option<consultation::Model>)>,
    suppressions: Suppressions,
    words: Words,
}

impl Library {
    async fn about(app: &App, messages: &[message::Model]) -> Result<Self, DbErr> {
        let db = &app.db.read;
        let asked = messages.iter().map(|message| message.invitation_id);
        let invitations = invitation::Entity::find()
            .filter(invitation::Column::Id.is_in(asked))
            .find_also_related(contact::Entity)
            .all(db)
            .await?;
        let emails =
            invitations.iter().filter_map(|(_, contact)| Some(contact.as_ref()?.email.as_str()));
        let suppressions = Suppressions::of(db, &app.secret, emails).await?;
        let asked = invitations.iter().filter_map(|(invitation, _)| invitation.organisation_id);
        let organisations = organisation::Entity::find()
            .filter(organisation::Column::Id.is_in(asked))
            .all(db)
            .await?;
        let asked = messages.iter().map(|message| message.round_id);
        let rounds = round::Entity::find()
            .filter(round::Column::Id.is_in(asked))
            .find_also_related(consultation::Entity)
            .all(db)
            .await?;
        let words = Words::of(db, messages).await?;
        Ok(Self {
            invitations: invitations.into_iter().map(|found| (found.0.id, found)).collect(),
            organisations: organisations.into_iter().map(|found| (found.id, found)).collect(),
            rounds: rounds.into_iter().map(|found| (found.0.id, found)).collect(),
            suppressions,
            words,
        })
    }

    /// What a mail speaks of; nothing if the reason for it has gone.
    fn facts(
        &self,
        secret: &Secret,
        message: &message::Model,
        now: DateTime<Utc>,
    ) -> Option<Facts<'_>> {
        let (invitation, contact) = self.invitations.get(&message.invitation_id)?;
        let (round, consultation) = self.rounds.get(&message.round_id)?;
        if !is_due(*message.kind, self.words.audience(message), invitation, round.state(now)) {
            return None;
        }
        let organisation = invitation.organisation_id.and_then(|id| self.organisations.get(&id));
        let (contact, consultation) = (contact.as_ref()?, consultation.as_ref()?);
        let suppressed = self.suppressions.hold_back(secret, &contact.email, consultation.id);
        if suppressed.is_some_and(|suppressed| keeps_back(suppressed, *message.kind)) {
            return None;
        }
        let (language, text) = self.words.read_in(message, Language::best(&contact.language));
        let subject = Subject { contact, organisation, round, consultation, language };
        Some(Facts { subject, text, invitation })
    }
}

/// Whether there is still a reason for a mail.
fn is_due(
    kind: MessageKind,
    audience: Audience,
    invitation: &invitation::Model,
    state: State,
) -> bool {
    let answered = invitation.used_on.is_some();
    let reachable = invitation.declined_at.is_none()
        && invitation.withdrawn_at.is_none()
        && invitation.retracted_on.is_none();
    match kind {
        MessageKind::Invitation | MessageKind::Reminder => {
            reachable && !answered && state == State::Open
        }
        MessageKind::Receipt => answered,
        MessageKind::Closing => reachable && matches!(state, State::Closed | State::Published),
        MessageKind::Results => reachable && state == State::Published,
        MessageKind::Circular => {
            let concerned = match audience {
                Audience::Everyone => true,
                Audience::Answered => answered,
                Audience::Waiting => !answered,
            };
            reachable && concerned
        }
    }
}

/// Whoever left a consultation is asked no more, but still gets thanks for an answer of their own,
/// and so learns if somebody else gave it. Whoever left everything gets nothing, and where mail
/// does not arrive or was complained about, no more is tried.
fn keeps_back(suppressed: Suppressed, kind: MessageKind) -> bool {
    let left_the_consultation = Suppressed { reason: Reason::Asked, extent: Extent::Consultation };
    kind != MessageKind::Receipt || suppressed != left_the_consultation
}

/// What a mail speaks of, and whose link it carries.
struct Facts<'a> {
    subject: Subject<'a>,
    text: MailText,
    invitation: &'a invitation::Model,
}

impl Facts<'_> {
    fn finish(&self, app: &App, message: &message::Model) -> Result<Finished, Unwritable> {
        let letter = self.letter(app, message)?;
        let subject = letter.subject.clone();
        let parcel = app.courier.assemble(letter)?;
        Ok(Finished { recipient: self.subject.contact.email.clone(), subject, parcel })
    }

    fn letter(&self, app: &App, message: &message::Model) -> Result<Letter, Unwritable> {
        let Subject { contact, consultation, .. } = self.subject;
        let token = link(&app.secret, self.invitation.id, self.invitation.issue).expose();
        let leave = leave_link(&app.secret, &contact.email, consultation.id);
        let secrets = Secrets { invitation: &token, leave: &leave };
        let (own, now) = (self.text.own(), app.clock.now());
        let mail = self.subject.mail(&app.config, *message.kind, own, secrets, now)?;
        let host = app.config.base_url.host_str().unwrap_or("localhost");
        let asks = message.kind != Word(MessageKind::Receipt);
        Ok(Letter {
            to_name: contact.name.clone(),
            to_email: contact.email.clone(),
            returns_to: app.courier.sender_of(&app.secret, message.id),
            reply_to: consultation.contact_email.clone(),
            // Servers that return a mail may tell nothing else of it.
            message_id: format!("<{}@{host}>", tag(&app.secret, message.id)),
            leave: asks.then(|| app.config.address(&format!("/leave/{leave}"))),
            subject: mail.subject,
            text: mail.text,
            html: mail.html,
            calendar: deadline(&self.subject, &app.config, *message.kind, now),
        })
    }
}
