//! One mail: what it says is looked up and rendered only now, by its ids.

use chrono::{DateTime, Utc};
use email_templates::{
    Answers, Invitation, Language, Mail, Receipt, Recipient, Reminder, RenderError, Round, Sender,
};
use entity::{
    Word, consultation, contact, invitation, kept_mail,
    message::{self, MessageKind},
    organisation, round,
};
use rules::{
    lifecycle::{IdentityMode, State},
    questionnaire::Texts,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, DbErr, EntityTrait};

use crate::{
    app::App,
    db,
    invitation::link,
    mail::{Letter, LetterError},
    outbox::{self, Outcome},
    web::{
        speech::{Lang, Speech},
        wording::Wording,
    },
};

/// Why a mail could not be written.
#[derive(Debug, thiserror::Error)]
enum Unwritable {
    #[error(transparent)]
    Render(#[from] RenderError),
    #[error(transparent)]
    Letter(#[from] LetterError),
}

/// Sends or keeps one claimed message and settles it.
pub(super) async fn deliver(app: &App, message: message::Model) -> Result<(), DbErr> {
    let now = app.clock.now();
    let Some(facts) = facts(app, &message, now).await? else {
        return settle(app, message, Outcome::Suppressed).await;
    };
    let letter = match facts.letter(app, &message).and_then(|letter| {
        let subject = letter.subject.clone();
        Ok((app.courier.assemble(letter)?, subject))
    }) {
        Ok(letter) => letter,
        Err(error) => {
            let reply = error.to_string();
            return settle(app, message, Outcome::Failed { reply }).await;
        }
    };
    let (mail, subject) = letter;
    if app.courier.sends() {
        let outcome = app.courier.send(mail).await;
        return settle(app, message, outcome).await;
    }
    let kept = kept_mail::ActiveModel {
        message_id: Set(message.id),
        recipient: Set(facts.contact.email),
        subject: Set(subject),
        raw: Set(mail.formatted()),
        created_at: Set(now),
    };
    db::write(&app.db, async |tx| {
        if outbox::still_addressed(tx, message.id).await? {
            kept.insert(tx).await?;
        }
        let reply = "kept in the mailbox of the administration area".to_owned();
        outbox::settle(tx, message, Outcome::Sent { reply }, now).await
    })
    .await
}

async fn settle(app: &App, message: message::Model, outcome: Outcome) -> Result<(), DbErr> {
    let now = app.clock.now();
    db::write(&app.db, async |tx| outbox::settle(tx, message, outcome, now).await).await
}

/// Everything that a mail speaks of.
struct Facts {
    contact: contact::Model,
    organisation: Option<organisation::Model>,
    invitation: invitation::Model,
    round: round::Model,
    consultation: consultation::Model,
}

/// Looks everything up; nothing if the reason for the mail has gone.
async fn facts(
    app: &App,
    message: &message::Model,
    now: DateTime<Utc>,
) -> Result<Option<Facts>, DbErr> {
    let db = &app.db.read;
    let found = invitation::Entity::find_by_id(message.invitation_id)
        .find_also_related(contact::Entity)
        .one(db)
        .await?;
    let Some((invitation, Some(contact))) = found else { return Ok(None) };
    let found = round::Entity::find_by_id(message.round_id)
        .find_also_related(consultation::Entity)
        .one(db)
        .await?;
    let Some((round, Some(consultation))) = found else { return Ok(None) };
    let asks = message.kind != Word(MessageKind::Receipt);
    let settled = invitation.used_on.is_some()
        || invitation.declined_at.is_some()
        || invitation.withdrawn_at.is_some();
    let retracted = !asks && invitation.used_on.is_none();
    if retracted || (asks && (settled || round.state(now) != State::Open)) {
        return Ok(None);
    }
    let organisation = match invitation.organisation_id {
        None => None,
        Some(id) => organisation::Entity::find_by_id(id).one(db).await?,
    };
    Ok(Some(Facts { contact, organisation, invitation, round, consultation }))
}

impl Facts {
    fn letter(&self, app: &App, message: &message::Model) -> Result<Letter, Unwritable> {
        let mail = self.mail(app, *message.kind)?;
        let host = app.config.base_url.host_str().unwrap_or("localhost");
        Ok(Letter {
            to_name: self.contact.name.clone(),
            to_email: self.contact.email.clone(),
            reply_to: self.consultation.contact_email.clone(),
            message_id: format!("<{}@{host}>", message.id),
            subject: mail.subject,
            text: mail.text,
            html: mail.html,
        })
    }

    /// What the recipient can do with the answers that were submitted.
    fn answers(&self, now: DateTime<Utc>) -> Answers {
        let open = self.round.state(now) == State::Open;
        match *self.round.identity_mode {
            IdentityMode::Anonymous => Answers::Gone,
            _ if self.round.lets_change() && open => Answers::Changeable,
            _ => Answers::Readable,
        }
    }

    fn mail(&self, app: &App, kind: MessageKind) -> Result<Mail, RenderError> {
        let language = Language::best(&self.contact.language);
        let lang: Lang = language.tag().parse().unwrap_or(Lang::De);
        let say = |texts: &Texts| Wording::of(texts, lang).text;
        let closes =
            self.round.closes_at.map(|at| Speech::new(lang, app.config.timezone).date_time(at));
        let (consultation, title) = (say(&self.consultation.title), say(&self.round.title));
        let sender = Sender {
            city: &app.config.city,
            responsible: &self.consultation.responsible,
            contact_email: &self.consultation.contact_email,
            contact_phone: self.consultation.contact_phone.as_deref(),
        };
        let round = Round {
            consultation: &consultation,
            title: &title,
            council_reference: self.consultation.council_reference.as_deref(),
        };
        let recipient = Recipient {
            name: &self.contact.name,
            organisation: self.organisation.as_ref().map(|organisation| organisation.name.as_str()),
        };
        let token = link(&app.secret, self.invitation.id, self.invitation.issue).expose();
        let link = app.config.address(&format!("/{}/i/{token}", lang.tag()));
        let introduction = say(&self.round.introduction);
        let closes = closes.as_deref();
        match kind {
            MessageKind::Invitation => Invitation {
                sender,
                round,
                recipient,
                introduction: &introduction,
                closes,
                link: &link,
            }
            .render(language),
            MessageKind::Reminder => {
                Reminder { sender, round, recipient, closes, link: &link }.render(language)
            }
            MessageKind::Receipt => {
                let answers = self.answers(app.clock.now());
                Receipt { sender, round, recipient, answers, changeable_until: closes, link: &link }
                    .render(language)
            }
        }
    }
}
