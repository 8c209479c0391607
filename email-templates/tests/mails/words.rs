//! What the tests write into the mails.

use std::collections::BTreeMap;

use email_templates::{
    Answers, Circular, Closing, Invitation, Language, Mail, OwnWords, PassedOn, Receipt, Recipient,
    Registration, Reminder, RenderError, Results, ReturnCode, Round, Sender,
};

/// An address as an invitation carries it, with a character that HTML must escape.
pub(crate) const LINK: &str =
    "https://beteiligung.example/de/einladung/J7Qm2v8XcT4nR1sLw0ZkHg?a=1&b=2";

/// An address by which further mails are stopped, likewise.
pub(crate) const LEAVE: &str =
    "https://beteiligung.example/de/leave/0123456789abcdef0123456789abcdef?a=1&b=2";

/// What a test fills into each mail.
#[derive(Clone)]
pub(crate) struct Words<'a> {
    pub(crate) sender: Sender<'a>,
    pub(crate) round: Round<'a>,
    pub(crate) recipient: Recipient<'a>,
    pub(crate) introduction: &'a str,
    pub(crate) closes: Option<&'a str>,
    pub(crate) link: &'a str,
    pub(crate) leave: &'a str,
    pub(crate) own: OwnWords<'a>,
}

pub(crate) fn usual() -> Words<'static> {
    Words {
        sender: Sender {
            city: "Landeshauptstadt Magdeburg",
            responsible: "Landeshauptstadt Magdeburg, Fachbereich Digitalisierung",
            contact_email: "beteiligung@stadt.example",
            contact_phone: Some("0391 000 00 00"),
        },
        round: Round {
            consultation: "Digitale Dachstrategie Magdeburg",
            title: "Runde 1: Leitziele",
            council_reference: Some("A0105/22"),
        },
        recipient: Recipient {
            name: "Frau Dr. Annegret Müller-Lüdenscheidt",
            organisation: Some("Verband Mittelstand Börde e. V."),
        },
        introduction: "Woran soll sich die Digitalisierung der Stadt messen lassen? In Runde 1 \
            fragen wir sechs Gruppen, wie wichtig ihnen die vorgeschlagenen Leitziele sind.\n\n\
            Termine:\n18. Januar 2027: Ergebnisse\n4. Februar 2027: Beratung im Ausschuss",
        closes: Some("Freitag, 11. Dezember 2026, 18:00 Uhr"),
        link: LINK,
        leave: LEAVE,
        own: OwnWords::default(),
    }
}

/// As little as a mail can do with.
pub(crate) fn sparse() -> Words<'static> {
    let mut words = usual();
    words.sender.contact_phone = None;
    words.round.council_reference = None;
    words.recipient = Recipient { name: "", organisation: None };
    words.introduction = "";
    words.closes = None;
    words
}

/// One value in every place but the link.
pub(crate) fn everywhere(value: &str) -> Words<'_> {
    Words {
        sender: Sender {
            city: value,
            responsible: value,
            contact_email: value,
            contact_phone: Some(value),
        },
        round: Round { consultation: value, title: value, council_reference: Some(value) },
        recipient: Recipient { name: value, organisation: Some(value) },
        introduction: value,
        closes: Some(value),
        link: LINK,
        leave: LEAVE,
        own: OwnWords::default(),
    }
}

/// All mails in every language, by a name such as `invitation-de`.
pub(crate) fn render_all(words: &Words) -> Result<BTreeMap<String, Mail>, RenderError> {
    let Words { sender, round, recipient, introduction, closes, link, leave, own } = words.clone();
    let invitation = Invitation {
        sender: sender.clone(),
        round: round.clone(),
        recipient: recipient.clone(),
        introduction,
        closes,
        link,
        leave,
        own,
    };
    let passed_on = PassedOn {
        sender: sender.clone(),
        round: round.clone(),
        recipient: recipient.clone(),
        passed_by: recipient.name,
        closes,
        link,
        leave,
    };
    let registration = Registration {
        sender: sender.clone(),
        round: round.clone(),
        recipient: recipient.clone(),
        link,
        leave,
    };
    let reminder = Reminder {
        sender: sender.clone(),
        round: round.clone(),
        recipient: recipient.clone(),
        closes,
        link,
        leave,
        own,
    };
    let closing = Closing {
        sender: sender.clone(),
        round: round.clone(),
        recipient: recipient.clone(),
        link,
        leave,
        own,
    };
    let results = Results {
        sender: sender.clone(),
        round: round.clone(),
        recipient: recipient.clone(),
        link,
        leave,
        own,
    };
    let circular = Circular {
        sender: sender.clone(),
        round: round.clone(),
        recipient: recipient.clone(),
        closes,
        link,
        leave,
        own,
    };
    let return_code = ReturnCode {
        sender: sender.clone(),
        round: round.clone(),
        recipient: recipient.clone(),
        closes,
        code: "2345-6789-ABCD",
        lasting: closes.is_some(),
        link,
    };
    let answers = if closes.is_some() { Answers::Changeable } else { Answers::Gone };
    let receipt =
        Receipt { sender, round, recipient, answers, changeable_until: closes, link, own };
    let mut mails = BTreeMap::new();
    for language in [Language::De, Language::En, Language::DeSimple] {
        let tag = language.tag();
        mails.insert(format!("invitation-{tag}"), invitation.render(language)?);
        mails.insert(format!("passed_on-{tag}"), passed_on.render(language)?);
        mails.insert(format!("registration-{tag}"), registration.render(language)?);
        mails.insert(format!("reminder-{tag}"), reminder.render(language)?);
        mails.insert(format!("receipt-{tag}"), receipt.render(language)?);
        mails.insert(format!("closing-{tag}"), closing.render(language)?);
        mails.insert(format!("results-{tag}"), results.render(language)?);
        mails.insert(format!("circular-{tag}"), circular.render(language)?);
        mails.insert(format!("return_code-{tag}"), return_code.render(language)?);
    }
    Ok(mails)
}
