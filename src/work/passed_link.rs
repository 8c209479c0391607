//! The mails that bring a link to a colleague to whom it was passed on.

use std::collections::HashMap;

use email_templates::{Language, Mail, PassedOn, Recipient, RenderError, Round, Sender};
use entity::{
    InvitationId, OrganisationId, PassedLinkId, RoundId, consultation, contact, invitation,
    message, organisation, passed_link, round,
};
use rules::{lifecycle::State, questionnaire::Texts};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter};

use super::letter::{Finished, Written};
use crate::{
    app::App,
    invitation::passed_link as link_of,
    mail::{Letter, LetterError, tag},
    stakeholder::suppression::{Suppressions, leave_link},
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

/// Everything that some of these mails speak of.
struct Shelf {
    links: HashMap<PassedLinkId, passed_link::Model>,
    invitations: HashMap<InvitationId, (invitation::Model, Option<contact::Model>)>,
    organisations: HashMap<OrganisationId, organisation::Model>,
    rounds: HashMap<RoundId, (round::Model, Option<consultation::Model>)>,
    suppressions: Suppressions,
}

/// What one of them speaks of.
struct Facts<'a> {
    link: &'a passed_link::Model,
    email: &'a str,
    passed_by: &'a str,
    organisation: Option<&'a organisation::Model>,
    round: &'a round::Model,
    consultation: &'a consultation::Model,
}

/// Writes these messages.
pub(super) async fn write(
    app: &App,
    messages: Vec<message::Model>,
) -> Result<Vec<(message::Model, Written)>, DbErr> {
    if messages.is_empty() {
        return Ok(vec![]);
    }
    let shelf = Shelf::about(app, &messages).await?;
    let written = messages.into_iter().map(|message| {
        let written = match shelf.facts(app, &message) {
            None => Written::Nothing,
            Some(facts) => match facts.finish(app, &message) {
                Ok(letter) => Written::Letter(letter),
                Err(error) => Written::Unwritable { cause: error.to_string() },
            },
        };
        (message, written)
    });
    Ok(written.collect())
}

impl Shelf {
    async fn about(app: &App, messages: &[message::Model]) -> Result<Self, DbErr> {
        let db = &app.db.read;
        let asked = messages.iter().filter_map(|message| message.passed_link_id);
        let links = passed_link::Entity::find()
            .filter(passed_link::Column::Id.is_in(asked))
            .all(db)
            .await?;
        let asked = messages.iter().map(|message| message.invitation_id);
        let invitations = invitation::Entity::find()
            .filter(invitation::Column::Id.is_in(asked))
            .find_also_related(contact::Entity)
            .all(db)
            .await?;
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
        let emails = links.iter().filter_map(|link| link.email.as_deref());
        let suppressions = Suppressions::of(db, &app.secret, emails).await?;
        Ok(Self {
            links: links.into_iter().map(|found| (found.id, found)).collect(),
            invitations: invitations.into_iter().map(|found| (found.0.id, found)).collect(),
            organisations: organisations.into_iter().map(|found| (found.id, found)).collect(),
            rounds: rounds.into_iter().map(|found| (found.0.id, found)).collect(),
            suppressions,
        })
    }

    /// What a mail speaks of; nothing if the reason for it has gone, or its reader wants none.
    fn facts(&self, app: &App, message: &message::Model) -> Option<Facts<'_>> {
        let link = self.links.get(&message.passed_link_id?)?;
        let (invitation, contact) = self.invitations.get(&message.invitation_id)?;
        let (round, consultation) = self.rounds.get(&message.round_id)?;
        let (email, consultation) = (link.email.as_deref()?, consultation.as_ref()?);
        let over = invitation.used_on.is_some()
            || invitation.withdrawn_at.is_some()
            || link.revoked_at.is_some()
            || round.state(app.clock.now()) != State::Open;
        let unwanted = || self.suppressions.hold_back(&app.secret, email, consultation.id);
        if over || unwanted().is_some() {
            return None;
        }
        let organisation = invitation.organisation_id.and_then(|id| self.organisations.get(&id));
        let passed_by = contact.as_ref().map(|contact| contact.name.as_str()).unwrap_or_default();
        Some(Facts { link, email, passed_by, organisation, round, consultation })
    }
}

impl Facts<'_> {
    fn finish(&self, app: &App, message: &message::Model) -> Result<Finished, Unwritable> {
        let leave = leave_link(&app.secret, self.email, self.consultation.id);
        let mail = self.mail(app, &leave)?;
        let host = app.config.base_url.host_str().unwrap_or("localhost");
        let subject = mail.subject.clone();
        let parcel = app.courier.assemble(Letter {
            to_name: self.link.name.clone(),
            to_email: self.email.to_owned(),
            returns_to: app.courier.sender_of(&app.secret, message.id),
            reply_to: self.consultation.contact_email.clone(),
            message_id: format!("<{}@{host}>", tag(&app.secret, message.id)),
            leave: Some(app.config.address(&format!("/leave/{leave}"))),
            subject: mail.subject,
            text: mail.text,
            html: mail.html,
            calendar: None,
        })?;
        Ok(Finished { recipient: self.email.to_owned(), subject, parcel })
    }

    fn mail(&self, app: &App, leave: &str) -> Result<Mail, RenderError> {
        let (config, consultation) = (&app.config, self.consultation);
        let language = Language::best(&self.link.language);
        let lang: Lang = language.tag().parse().unwrap_or(Lang::De);
        let say = |texts: &Texts| Wording::of(texts, lang).text;
        let (about, title) = (say(&consultation.title), say(&self.round.title));
        let closes =
            self.round.closes_at.map(|at| Speech::new(lang, config.timezone).date_time(at));
        let token = link_of(&app.secret, self.link.id).expose();
        let address = |page: &str| config.address(&format!("/{}/{page}", lang.tag()));
        PassedOn {
            sender: Sender {
                city: &config.city,
                responsible: &consultation.responsible,
                contact_email: &consultation.contact_email,
                contact_phone: consultation.contact_phone.as_deref(),
            },
            round: Round {
                consultation: &about,
                title: &title,
                council_reference: consultation.council_reference.as_deref(),
            },
            recipient: Recipient {
                name: &self.link.name,
                organisation: self.organisation.map(|organisation| organisation.name.as_str()),
            },
            passed_by: self.passed_by,
            closes: closes.as_deref(),
            link: &address(&format!("i/{token}")),
            leave: &address(&format!("leave/{leave}")),
        }
        .render(language)
    }
}
