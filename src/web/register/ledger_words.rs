//! How the ledger of invitations speaks of mails and answers.

use entity::{
    Word,
    message::{self, Bounce, MessageKind, MessageState},
    passed_link, round,
};
use rules::lifecycle::IdentityMode;

use crate::{invitation::find::LedgerRow, web::speech::Speech};

/// A state in a word, with what else is known.
#[derive(Clone, Debug)]
pub(super) struct Standing {
    /// good, waiting, quiet or bad.
    pub(super) kind: &'static str,
    pub(super) word: String,
    pub(super) more: String,
}

/// How far a mail has come.
pub(super) fn mail(t: Speech, message: &message::Model, mode: IdentityMode) -> Standing {
    let state = *message.state;
    let more = match state {
        // When a receipt went out tells when someone answered.
        _ if mode == IdentityMode::Anonymous && *message.kind == MessageKind::Receipt => {
            String::new()
        }
        MessageState::Queued | MessageState::Sending => {
            t.with("register-mail-due", &[("moment", t.date_time(message.due_at).into())])
        }
        MessageState::Deferred => {
            t.with("register-mail-next", &[("moment", t.date_time(message.due_at).into())])
        }
        _ => message.settled_at.map(|at| t.date_time(at)).unwrap_or_default(),
    };
    Standing { kind: kind(state), word: self::state(t, state), more }
}

/// What a mail is for.
pub(super) fn purpose(t: Speech, message: &message::Model) -> String {
    t.say(&format!("register-purpose-{}", *message.kind))
}

/// What the mail server said, where that matters to someone.
pub(super) fn reply(message: &message::Model) -> String {
    match *message.state {
        MessageState::Deferred
        | MessageState::Failed
        | MessageState::Unknown
        | MessageState::Bounced => message.reply.clone().unwrap_or_default(),
        _ => String::new(),
    }
}

/// Why a mail did not arrive, in a sentence; empty if nobody says.
pub(super) fn bounce(t: Speech, bounce: Option<Word<Bounce>>) -> String {
    bounce.map(|bounce| t.say(&format!("register-bounce-{}", *bounce))).unwrap_or_default()
}

/// How far an answer has come; in an anonymous round never when.
pub(super) fn answer(t: Speech, row: &LedgerRow, mode: IdentityMode) -> Standing {
    let invitation = &row.invitation;
    let named = mode != IdentityMode::Anonymous;
    let (kind, id, day) = if let Some(day) = invitation.used_on {
        let id = if named { "register-answered" } else { "register-used" };
        ("good", id, Some(t.short_date(day)))
    } else if let Some(at) = invitation.withdrawn_at {
        ("quiet", "register-withdrawn", Some(t.short_date(at)))
    } else if let Some(day) = invitation.retracted_on {
        ("quiet", "register-retracted", Some(t.short_date(day)))
    } else if let Some(at) = invitation.declined_at {
        ("quiet", "register-declined", Some(t.short_date(at)))
    } else {
        ("waiting", "register-awaited", None)
    };
    Standing { kind, word: t.say(id), more: day.filter(|_| named).unwrap_or_default() }
}

/// The colour of a state.
pub(super) fn kind(state: MessageState) -> &'static str {
    match state {
        MessageState::Sent => "good",
        MessageState::Queued | MessageState::Sending | MessageState::Deferred => "waiting",
        MessageState::Failed
        | MessageState::Unknown
        | MessageState::Bounced
        | MessageState::Complained => "bad",
        MessageState::Suppressed => "quiet",
    }
}

/// Whether nothing may tell when someone answered.
pub(super) fn is_anonymous(round: &round::Model) -> bool {
    *round.identity_mode == IdentityMode::Anonymous
}

/// Who was invited: the name, else the address; after an erasure or merging that there was someone.
pub(super) fn person(t: Speech, row: &LedgerRow) -> String {
    match &row.contact {
        None if row.invitation.merged_contact_id.is_some() => t.say("register-merged-contact"),
        None => t.say("register-erased-contact"),
        Some(contact) if contact.name.is_empty() => contact.email.clone(),
        Some(contact) => contact.name.clone(),
    }
}

/// To whom a link was passed on: the name, else the address; after an erasure that there was
/// someone.
pub(super) fn colleague(t: Speech, link: &passed_link::Model) -> String {
    match (&link.email, link.name.as_str()) {
        (None, _) => t.say("register-erased-contact"),
        (Some(email), "") => email.clone(),
        (Some(email), name) => format!("{name} ({email})"),
    }
}

/// A state of a mail in a word.
pub(super) fn state(t: Speech, state: MessageState) -> String {
    t.say(&format!("register-mail-{state}"))
}
