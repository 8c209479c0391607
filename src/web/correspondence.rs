//! What the mails of a round say, for who sends them and who reads them before.

use chrono::{DateTime, Utc};
use email_templates::{
    Answers, BuiltInWords, Circular, Closing, Invitation, Language, Mail, OwnWords, Receipt,
    Recipient, Reminder, RenderError, Results, Round, Sender,
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
    /// In which the recipient is written to.
    pub language: Language,
}

/// The secrets in the links of a mail.
#[derive(Clone, Copy, Debug)]
pub struct Secrets<'a> {
    /// Opens the invitation.
    pub invitation: &'a str,
    /// Lets the recipient leave.
    pub leave: &'a str,
}

/// A mail that is filled in.
enum Template<'a> {
    Invitation(Invitation<'a>),
    Reminder(Reminder<'a>),
    Receipt(Receipt<'a>),
    Closing(Closing<'a>),
    Results(Results<'a>),
    Circular(Circular<'a>),
}

impl Subject<'_> {
    /// The mail as it is written at this moment, with the city's own words if it has any.
    ///
    /// # Errors
    /// If a template cannot be filled in.
    pub fn mail(
        &self,
        config: &Config,
        kind: MessageKind,
        own: OwnWords<'_>,
        secrets: Secrets<'_>,
        now: DateTime<Utc>,
    ) -> Result<Mail, RenderError> {
        let language = self.language;
        self.fill(config, kind, own, secrets, now, |template| match template {
            Template::Invitation(it) => it.render(language),
            Template::Reminder(it) => it.render(language),
            Template::Receipt(it) => it.render(language),
            Template::Closing(it) => it.render(language),
            Template::Results(it) => it.render(language),
            Template::Circular(it) => it.render(language),
        })
    }

    /// The words that the mail has by itself, to begin one's own from.
    ///
    /// # Errors
    /// If a template cannot be filled in.
    pub fn built_in(
        &self,
        config: &Config,
        kind: MessageKind,
        now: DateTime<Utc>,
    ) -> Result<BuiltInWords, RenderError> {
        let language = self.language;
        let (own, secrets) = (OwnWords::default(), Secrets { invitation: "", leave: "" });
        self.fill(config, kind, own, secrets, now, |template| match template {
            Template::Invitation(it) => it.built_in(language),
            Template::Reminder(it) => it.built_in(language),
            Template::Receipt(it) => it.built_in(language),
            Template::Closing(it) => it.built_in(language),
            Template::Results(it) => it.built_in(language),
            Template::Circular(it) => it.built_in(language),
        })
    }

    fn fill<T>(
        &self,
        config: &Config,
        kind: MessageKind,
        own: OwnWords<'_>,
        secrets: Secrets<'_>,
        now: DateTime<Utc>,
        then: impl FnOnce(Template<'_>) -> T,
    ) -> T {
        let lang: Lang = self.language.tag().parse().unwrap_or(Lang::De);
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
        let introduction = &say(&self.round.introduction);
        let closes =
            self.round.closes_at.map(|at| Speech::new(lang, config.timezone).date_time(at));
        let closes = closes.as_deref();
        let address =
            |page: &str, secret: &str| config.address(&format!("/{}/{page}/{secret}", lang.tag()));
        let link = &address("i", secrets.invitation);
        let leave = &address("leave", secrets.leave);
        let public = &address("rounds", &self.round.slug);
        let results = &format!("{public}/results");
        then(match kind {
            MessageKind::Invitation => Template::Invitation(Invitation {
                sender,
                round,
                recipient,
                introduction,
                closes,
                link,
                leave,
                own,
            }),
            MessageKind::Reminder => {
                Template::Reminder(Reminder { sender, round, recipient, closes, link, leave, own })
            }
            MessageKind::Receipt => {
                let (answers, changeable_until) = (self.answers(now), closes);
                Template::Receipt(Receipt {
                    sender,
                    round,
                    recipient,
                    answers,
                    changeable_until,
                    link,
                    own,
                })
            }
            MessageKind::Closing => {
                Template::Closing(Closing { sender, round, recipient, link: public, leave, own })
            }
            MessageKind::Results => {
                Template::Results(Results { sender, round, recipient, link: results, leave, own })
            }
            MessageKind::Circular => {
                let (link, closes) = match self.round.state(now) {
                    State::Published => (results, None),
                    State::Closed => (public, None),
                    State::Draft | State::Scheduled | State::Open => (link, closes),
                };
                let circular = Circular { sender, round, recipient, closes, link, leave, own };
                Template::Circular(circular)
            }
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
}
