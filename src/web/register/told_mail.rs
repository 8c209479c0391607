//! What a mail says, for whoever is about to send it once more. The link in it opens somebody's
//! answers, so it is left out here.

use chrono::{DateTime, Utc};
use email_templates::{
    Answers, Invitation, Language, Mail, Receipt, Recipient, Reminder, Round, Sender,
};
use entity::{consultation, contact, message::MessageKind, round};
use rules::{
    lifecycle::{IdentityMode, State},
    questionnaire::Texts,
};

use crate::{
    app::App,
    invitation::find::LedgerRow,
    web::{
        speech::{Lang, Speech},
        wording::Wording,
    },
};

/// Stands where the mail has the secret of its link.
const LEFT_OUT: &str = "...";

/// A mail as it would be written now; nothing if nobody gets it any more or it cannot be written.
pub(super) fn told(
    app: &App,
    row: &LedgerRow,
    (round, consultation): (&round::Model, &consultation::Model),
    now: DateTime<Utc>,
) -> Option<(Mail, Language)> {
    let (contact, message) = (row.contact.as_ref()?, row.message.as_ref()?);
    let language = Language::best(&contact.language);
    let lang: Lang = language.tag().parse().unwrap_or(Lang::De);
    let say = |texts: &Texts| Wording::of(texts, lang).text;
    let sender = Sender {
        city: &app.config.city,
        responsible: &consultation.responsible,
        contact_email: &consultation.contact_email,
        contact_phone: consultation.contact_phone.as_deref(),
    };
    let (about, title) = (say(&consultation.title), say(&round.title));
    let (introduction, link) =
        (say(&round.introduction), app.config.address(&format!("/{}/i/{LEFT_OUT}", lang.tag())));
    let closes = round.closes_at.map(|at| Speech::new(lang, app.config.timezone).date_time(at));
    let closes = closes.as_deref();
    let recipient = recipient(contact, row);
    let council_reference = consultation.council_reference.as_deref();
    let of = Round { consultation: &about, title: &title, council_reference };
    let mail = match *message.kind {
        MessageKind::Invitation => {
            let introduction = &introduction;
            Invitation { sender, round: of, recipient, introduction, closes, link: &link }
                .render(language)
        }
        MessageKind::Reminder => {
            Reminder { sender, round: of, recipient, closes, link: &link }.render(language)
        }
        MessageKind::Receipt => {
            let (answers, changeable_until) = (answers(round, now), closes);
            Receipt { sender, round: of, recipient, answers, changeable_until, link: &link }
                .render(language)
        }
    };
    Some((mail.ok()?, language))
}

fn recipient<'a>(contact: &'a contact::Model, row: &'a LedgerRow) -> Recipient<'a> {
    let organisation = row.organisation.as_ref().map(|organisation| organisation.name.as_str());
    Recipient { name: &contact.name, organisation }
}

fn answers(round: &round::Model, now: DateTime<Utc>) -> Answers {
    match *round.identity_mode {
        IdentityMode::Anonymous => Answers::Gone,
        _ if round.lets_change() && round.state(now) == State::Open => Answers::Changeable,
        _ => Answers::Readable,
    }
}
