//! What comes back to the address for bounces: which message it is about, and what it says of the
//! address that this message went to.
//!
//! Anybody can write to that address. A mail is about a message of ours if it shows the tag that
//! we put into the envelope sender and the Message-ID, which nobody can make who did not get the
//! message. Reports for machines are read first, then the words of servers that write none.

mod phrase;
mod report;
mod status;
#[cfg(test)]
mod tests;
mod trace;

use std::thread;

use entity::MessageId;
use mail_parser::{Message, MessageParser};

use super::bounce::BounceAddress;
use crate::{
    outbox::{Returned, Verdict},
    token::Secret,
};
use report::Delivery;
use status::Status;

/// So much of a mail is read, in bytes: several times what a report returns of ours.
pub const MOST_READ: usize = 256 * 1024;

/// So much of what a server says is kept, in characters.
const LONGEST_WORDS: usize = 500;

/// Mails within mails are freed one within the other. So much room is enough for as many as
/// [`MOST_READ`] holds.
const STACK: usize = 64 * 1024 * 1024;

/// What a refusal in the conversation with a server says of the address.
pub(super) fn judge(reply: &str) -> Option<Verdict> {
    match Status::find(reply) {
        Some(status) => Some(status.judge(reply)),
        None => phrase::judge(reply),
    }
}

/// Reads a mail; nothing if it is about no message of ours.
pub(super) fn read(
    bounces: Option<&BounceAddress>,
    secret: &Secret,
    mail: &[u8],
) -> Option<Returned> {
    let mail = &mail[..mail.len().min(MOST_READ)];
    thread::scope(|scope| {
        let reading = || {
            let mail = MessageParser::default().parse(mail)?;
            Some(returned(&mail, trace::message(&mail, bounces, secret)?))
        };
        let thread = thread::Builder::new().stack_size(STACK);
        thread.spawn_scoped(scope, reading).ok()?.join().ok()?
    })
}

fn returned(mail: &Message<'_>, message: MessageId) -> Returned {
    let Delivery { verdict, recipient, status, words } = told(mail);
    let recipient = recipient.filter(|it| it.contains('@'));
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    Returned {
        message,
        verdict: verdict.unwrap_or(Verdict::Unavailable),
        recipient,
        addressed: trace::addressed(mail),
        status: status.map(|it| it.to_string()),
        words: words.chars().take(LONGEST_WORDS).collect(),
    }
}

fn told(mail: &Message<'_>) -> Delivery {
    if let Some((complains, recipient)) = report::complaint(mail) {
        let verdict = if complains { Verdict::Complained } else { Verdict::Other };
        return Delivery { verdict: Some(verdict), recipient, ..Delivery::default() };
    }
    let prose = trace::prose(mail);
    if let Some(delivery) = report::delivery(mail, &prose) {
        return delivery;
    }
    if trace::is_by_a_server(mail)
        && let Some(delivery) = by_words(mail, &prose)
    {
        return delivery;
    }
    let verdict = if trace::is_automatic(mail) { Verdict::Answered } else { Verdict::Other };
    Delivery { verdict: Some(verdict), ..Delivery::default() }
}

/// What a server says that writes for people only.
fn by_words(mail: &Message<'_>, prose: &str) -> Option<Delivery> {
    let phrase = phrase::find(prose);
    let status = Status::find(prose);
    let with_code = |code: Status| {
        let code = code.to_string();
        prose.lines().find(|line| line.contains(&code)).unwrap_or_default().to_owned()
    };
    let (verdict, words) = match (phrase, status) {
        (Some((Verdict::Delayed, line)), _) => (Verdict::Delayed, line),
        (_, Some(status)) => (status.judge(prose), with_code(status)),
        (Some(found), None) => found,
        (None, None) => return None,
    };
    Some(Delivery { verdict: Some(verdict), recipient: trace::failed(mail), status, words })
}
