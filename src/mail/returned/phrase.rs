//! The words of servers that give no code, or one that says little.

use super::Verdict;

/// In this order: what is looked for first says more than what comes later.
const PHRASES: [(Verdict, &[&str]); 4] = [
    (
        Verdict::Delayed,
        &[
            "no action is required on your part",
            "will continue to try",
            "will keep trying",
            "will be retried",
            "still being retried",
            "delivery is delayed",
            "this is a warning message only",
            "wird weiter versucht",
        ],
    ),
    (
        Verdict::Unavailable,
        &[
            "mailbox full",
            "mailbox is full",
            "inbox is full",
            "quota",
            "insufficient storage",
            "too many messages",
            "retry timeout exceeded",
            "retry time not reached",
            "postfach ist voll",
            "speicherplatz",
        ],
    ),
    (
        Verdict::Blocked,
        &[
            "spam",
            "blacklist",
            "blocklist",
            "blocked",
            "block list",
            "policy",
            "reputation",
            "dmarc",
            "unsolicited",
            "message size exceeds",
            "message too large",
            "ask your postmaster for help",
        ],
    ),
    (
        Verdict::Gone,
        &[
            "user unknown",
            "unknown user",
            "unknown recipient",
            "recipient unknown",
            "unknown address",
            "unknown local part",
            "no such user",
            "no such mailbox",
            "no such address",
            "no mailbox here by that name",
            "does not exist",
            "doesn't exist",
            "not listed in domino directory",
            "unrouteable address",
            "mailbox unavailable",
            "mailbox not found",
            "recipient not found",
            "recipientnotfound",
            "invalid recipient",
            "invalid mailbox",
            "account is disabled",
            "account has been disabled",
            "host not found",
            "domain not found",
            "couldn't find any host named",
            "unbekannter empfänger",
            "empfänger unbekannt",
            "existiert nicht",
        ],
    ),
];

/// What the words say about the address; nothing if they are none that we know.
pub(super) fn judge(words: &str) -> Option<Verdict> {
    find(words).map(|(verdict, _)| verdict)
}

/// As [`judge`], with the line in which it stands.
pub(super) fn find(text: &str) -> Option<(Verdict, String)> {
    let plain = plain(text);
    let (verdict, phrase) = PHRASES.iter().find_map(|(verdict, phrases)| {
        Some((*verdict, phrases.iter().find(|phrase| plain.contains(**phrase))?))
    })?;
    let verdict = match verdict {
        Verdict::Gone if is_for_now(text) => Verdict::Unavailable,
        _ => verdict,
    };
    let line = text.lines().find(|line| line.to_lowercase().contains(phrase));
    Some((verdict, line.unwrap_or(phrase).trim().to_owned()))
}

/// That mail comes faster than somebody may get it.
pub(super) fn is_about_rate(words: &str) -> bool {
    plain(words).contains("at a rate")
}

/// That this recipient is refused.
pub(super) fn is_about_recipient(words: &str) -> bool {
    plain(words).contains("recipient address rejected")
}

/// That a mail waited for too long and is not tried again.
pub(super) fn is_about_expiry(words: &str) -> bool {
    plain(words).contains("envelope expired")
}

/// Whether a reply code of SMTP, RFC 5321, comes first that asks to try again.
fn is_for_now(text: &str) -> bool {
    let is_code = |word: &&str| matches!(word.as_bytes(), [b'4' | b'5', b'0'..=b'5', last] if last.is_ascii_digit());
    let mut words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
    words.find(is_code).is_some_and(|code| code.starts_with('4'))
}

/// In small letters, on one line.
fn plain(text: &str) -> String {
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}
