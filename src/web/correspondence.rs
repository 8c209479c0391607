//! What the mails of a round say, for who sends them and who reads them before.

use chrono::{DateTime, Utc};
use email_templates::{
    Answers, Invitation, Language, Mail, Receipt, Recipient, Reminder, RenderError, Round, Sender,
};
use entity::{consultation, contact, message::MessageKind, organisation, round};
use rules::{
    lifecycle::{IdentityMode, State},
    questionnaire::Texts,
};

use super::{
    speech::{Lang, Speech},
    wording::Wording,
};
use crate::config::Config;

/// What a mail speaks of.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    pub contact: &'a contact::Model,
    pub organisation: Option<&'a organisation::Model>,
    pub round: &'a round::Model,
    pub consultation: &'a consultation::Model,
}

/// The secrets in the links of a mail.
#[derive(Clone, Copy, Debug)]
pub struct Secrets<'a> {
    /// Opens the invitation.
    pub invitation: &'a str,
    /// Lets the recipient leave.
    pub leave: &'a str,
}

impl Subject<'_> {
    /// The language in which the recipient is written to.
    #[must_use]
    pub fn language(&self) -> Language {
        Language::best(&self.contact.language)
    }

    /// The mail as it is written at this moment.
    ///
    /// # Errors
    /// If a template cannot be filled in.
    pub fn mail(
        &self,
        config: &Config,
        kind: MessageKind,
        secrets: Secrets<'_>,
        now: DateTime<Utc>,
    ) -> Result<Mail, RenderError> {
        let language = self.language();
        let lang: Lang = language.tag().parse().unwrap_or(Lang::De);
        let say = |texts: &Texts| Wording::of(texts, lang).text;
        let (consultation, title) = (say(&self.consultation.title), say(&self.round.title));
        let sender = Sender {
            city: &config.city,
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
            organisation: self.organisation.map(|organisation| organisation.name.as_str()),
        };
        let introduction = say(&self.round.introduction);
        let closes =
            self.round.closes_at.map(|at| Speech::new(lang, config.timezone).date_time(at));
        let closes = closes.as_deref();
        let address =
            |page: &str, secret: &str| config.address(&format!("/{}/{page}/{secret}", lang.tag()));
        let link = &address("i", secrets.invitation);
        let leave = &address("leave", secrets.leave);
        match kind {
            MessageKind::Invitation => {
                let introduction = &introduction;
                Invitation { sender, round, recipient, introduction, closes, link, leave }
                    .render(language)
            }
            MessageKind::Reminder => {
                Reminder { sender, round, recipient, closes, link, leave }.render(language)
            }
            MessageKind::Receipt => {
                let (answers, changeable_until) = (self.answers(now), closes);
                Receipt { sender, round, recipient, answers, changeable_until, link }
                    .render(language)
            }
        }
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
}
