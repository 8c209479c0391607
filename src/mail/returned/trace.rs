//! Where a mail that came back shows which message it is about, and who wrote it.

use std::borrow::Cow;

use entity::MessageId;
use mail_parser::{Address, Message, MessageParser, MimeHeaders, PartType};

use crate::{
    mail::bounce::{BounceAddress, read_tag},
    token::Secret,
};

/// Where servers write to whom a mail was delivered; what it answers comes after.
const ADDRESSED: [&str; 10] = [
    "Delivered-To",
    "X-Original-To",
    "Envelope-To",
    "X-Envelope-To",
    "X-Delivered-To",
    "To",
    "Cc",
    "X-Failed-Message-ID",
    "In-Reply-To",
    "References",
];

/// Lines with which servers begin to quote the mail.
const QUOTE: [&str; 8] = [
    "--- below this line",
    "------ this is a copy",
    "----- original message",
    "----- message header",
    "original message headers",
    "received:",
    "return-path:",
    "message-id:",
];

/// The message of ours that the mail is about.
pub(super) fn message(
    mail: &Message<'_>,
    bounces: Option<&BounceAddress>,
    secret: &Secret,
) -> Option<MessageId> {
    let named = |text: &str| {
        let word = |word: &str| {
            let (user, _) = word.split_once('@')?;
            bounces.and_then(|it| it.read(secret, word)).or_else(|| read_tag(secret, user))
        };
        text.split(|it: char| it.is_whitespace() || "<>,;:\"'()[]".contains(it)).find_map(word)
    };
    let headers = ADDRESSED.iter().flat_map(|name| header(mail, name));
    headers.filter_map(named).next().or_else(|| {
        mail.parts.iter().find_map(|part| match &part.body {
            PartType::Multipart(_) => None,
            PartType::Message(original) => named(&String::from_utf8_lossy(original.raw_message())),
            _ => named(&String::from_utf8_lossy(part.contents())),
        })
    })
}

/// To whom our mail was addressed, as its headers say that came back.
pub(super) fn addressed(mail: &Message<'_>) -> Option<String> {
    let to = |original: &Message<'_>| {
        let to = original.to().and_then(Address::first)?;
        to.address().map(str::to_owned)
    };
    mail.parts.iter().skip(1).find_map(|part| match &part.body {
        PartType::Message(original) => to(original),
        _ if part.is_content_type("text", "rfc822-headers") => {
            to(&MessageParser::default().parse_headers(part.contents())?)
        }
        _ => None,
    })
}

/// What the mail says to people, without the one that it quotes.
pub(super) fn prose(mail: &Message<'_>) -> String {
    let text = mail.body_text(0).unwrap_or(Cow::Borrowed(""));
    let quotes = |line: &&str| {
        let line = line.trim_start().to_lowercase();
        QUOTE.iter().any(|mark| line.starts_with(mark))
    };
    text.lines().take_while(|line| !quotes(line)).collect::<Vec<_>>().join("\n")
}

/// Whether a mail server wrote it, by its name. Programs that answer for people use theirs.
pub(super) fn is_by_a_server(mail: &Message<'_>) -> bool {
    let user = mail.from().and_then(Address::first).and_then(|from| from.address());
    let user = user.unwrap_or_default().split('@').next().unwrap_or_default().to_lowercase();
    ["mailer-daemon", "mail-daemon", "maildaemon", "postmaster"].contains(&user.as_str())
        || failed(mail).is_some()
}

/// Whom a server names that writes no report.
pub(super) fn failed(mail: &Message<'_>) -> Option<String> {
    let named = header(mail, "X-Failed-Recipients").next()?;
    Some(named.split(',').next()?.trim().to_owned())
}

/// Whether a program wrote it for a person (RFC 3834, and what came before).
pub(super) fn is_automatic(mail: &Message<'_>) -> bool {
    let says = |name: &str, words: &[&str]| {
        let value = header(mail, name).next().unwrap_or_default().trim().to_lowercase();
        words.iter().any(|word| value.starts_with(word))
    };
    let there = |name: &str| header(mail, name).next().is_some();
    let subject = mail.subject().unwrap_or_default().to_lowercase();
    let usual = ["automatische antwort", "automatic reply", "out of office", "abwesenheit"];
    says("Auto-Submitted", &["auto-"])
        || says("Precedence", &["auto_reply", "bulk", "junk"])
        || ["X-Autoreply", "X-Autorespond", "X-Auto-Response-Suppress"].into_iter().any(there)
        || usual.iter().any(|usual| subject.starts_with(usual))
}

/// The values of a header as they stand there.
fn header<'a>(mail: &'a Message<'_>, name: &'a str) -> impl Iterator<Item = &'a str> {
    mail.headers_raw().filter(move |(given, _)| given.eq_ignore_ascii_case(name)).map(|it| it.1)
}
