//! To whom a mail is written that is only looked at: a contact, or somebody made up.

use email_templates::{BuiltInWords, Language, Mail};
use entity::{
    ContactId, GroupId, consultation, contact, message::MessageKind, organisation, round,
};

use super::language_name;
use crate::{
    problem::Problem,
    round::{MailText, MailTexts},
    stakeholder::find,
    web::{
        correspondence::{Secrets, Subject},
        visit::OrganiserVisit,
    },
};

/// Stands where a mail has the secret of a link, so that it leads nowhere.
const NOWHERE: &str = "test";

/// Who reads the mail.
pub(super) struct Addressee {
    contact: contact::Model,
    organisation: Option<organisation::Model>,
}

impl Addressee {
    /// Somebody made up, who reads this language.
    pub(super) fn example(visit: &OrganiserVisit, language: Language) -> Self {
        let contact = contact::Model {
            id: ContactId::new(),
            group_id: GroupId::new(),
            organisation_id: None,
            name: visit.t.say("mails-example-name"),
            email: "maria.beispiel@example.org".to_owned(),
            language: language.tag().to_owned(),
            coordinates: false,
            sought: String::new(),
            import_id: None,
            registered_on: None,
            created_at: visit.now,
        };
        Self { contact, organisation: None }
    }

    /// The contact of an address, if the register has it.
    pub(super) async fn at(visit: &OrganiserVisit, email: &str) -> Result<Option<Self>, Problem> {
        let (db, organiser) = (&visit.app.db.read, &visit.organiser);
        let Some(found) = find::contact_at(db, organiser, email).await? else { return Ok(None) };
        let (contact, organisation) = find::contact(db, organiser, found.id).await?;
        Ok(Some(Self { contact, organisation }))
    }

    pub(super) fn email(&self) -> &str {
        &self.contact.email
    }

    pub(super) fn language(&self) -> Language {
        Language::best(&self.contact.language)
    }

    /// `Deutsch`
    pub(super) fn language_name(&self, visit: &OrganiserVisit) -> String {
        language_name(visit.t, self.language())
    }

    /// The mail as they would get it now, but for the links.
    pub(super) fn mail(
        &self,
        visit: &OrganiserVisit,
        (round, consultation): (&round::Model, &consultation::Model),
        texts: &MailTexts,
        kind: MessageKind,
    ) -> Result<Mail, Problem> {
        let text = texts.get(round.id, kind, self.language());
        let own = text.map(MailText::own).unwrap_or_default();
        let secrets = Secrets { invitation: NOWHERE, leave: NOWHERE };
        let subject = self.subject(round, consultation);
        let mail = subject.mail(&visit.app.config, kind, own, secrets, visit.now);
        mail.map_err(|error| Problem::unexpected(&error))
    }

    /// A message of these words as they would get it now.
    pub(super) fn circular(
        &self,
        visit: &OrganiserVisit,
        (round, consultation): (&round::Model, &consultation::Model),
        text: &MailText,
    ) -> Result<Mail, Problem> {
        let secrets = Secrets { invitation: NOWHERE, leave: NOWHERE };
        let subject = self.subject(round, consultation);
        let (config, kind) = (&visit.app.config, MessageKind::Circular);
        let mail = subject.mail(config, kind, text.own(), secrets, visit.now);
        mail.map_err(|error| Problem::unexpected(&error))
    }

    /// The words that the mail has by itself.
    pub(super) fn built_in(
        &self,
        visit: &OrganiserVisit,
        (round, consultation): (&round::Model, &consultation::Model),
        kind: MessageKind,
    ) -> Result<BuiltInWords, Problem> {
        let subject = self.subject(round, consultation);
        let words = subject.built_in(&visit.app.config, kind, visit.now);
        words.map_err(|error| Problem::unexpected(&error))
    }

    pub(super) fn subject<'a>(
        &'a self,
        round: &'a round::Model,
        consultation: &'a consultation::Model,
    ) -> Subject<'a> {
        let organisation = self.organisation.as_ref();
        let language = self.language();
        Subject { contact: &self.contact, organisation, round, consultation, language }
    }
}
