//! Status codes of mail servers (RFC 3463) and what they say about an address.

use std::fmt;

use super::{Verdict, phrase};

/// `5.1.1`: what a server says, for machines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status {
    pub class: u16,
    pub subject: u16,
    pub detail: u16,
}

/// RFC 3463 and the registry that followed it know no subject above this.
const LAST_SUBJECT: u16 = 7;

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.class, self.subject, self.detail)
    }
}

impl Status {
    /// The first code in a text. Versions of programs, addresses of machines and days look alike
    /// and are none.
    pub(super) fn find(text: &str) -> Option<Self> {
        text.split(|letter: char| !letter.is_ascii_digit() && letter != '.').find_map(|word| {
            let mut parts = word.trim_matches('.').split('.');
            let mut part = || parts.next().filter(|it| it.len() <= 3)?.parse().ok();
            let (class, subject, detail) = (part()?, part()?, part()?);
            let known = matches!(class, 2 | 4 | 5) && subject <= LAST_SUBJECT;
            (known && parts.next().is_none()).then_some(Self { class, subject, detail })
        })
    }

    /// What this code says about the address, together with the words beside it.
    pub(super) fn judge(self, words: &str) -> Verdict {
        let vague = || phrase::judge(words).unwrap_or(Verdict::Unavailable);
        match (self.class, self.subject, self.detail) {
            (4, ..) => Verdict::Unavailable,
            (5, 1, 7 | 8) => Verdict::Blocked,
            (5, 1, 1..=6 | 10) => Verdict::Gone,
            // Google says the same of an account that is closed and of one that gets too much.
            (5, 2, 1) if phrase::is_about_rate(words) => Verdict::Unavailable,
            (5, 2, 1) => Verdict::Gone,
            (5, 2, 3) | (5, 3, 4) => Verdict::Blocked,
            (5, 2 | 3, _) => Verdict::Unavailable,
            // Microsoft's edge says this of recipients it does not know.
            (5, 4, 1) if phrase::is_about_recipient(words) => Verdict::Gone,
            (5, 4, 4 | 310) => Verdict::Gone,
            (5, 4, _) => Verdict::Unavailable,
            (5, 6 | 7, _) => Verdict::Blocked,
            (5, ..) => match Self::find(words) {
                Some(other) if (other.class, other.subject) != (5, self.subject) => {
                    other.judge(words)
                }
                _ => vague(),
            },
            _ => Verdict::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_among_what_looks_like_one() {
        let found = |text| Status::find(text).map(|it| it.to_string());
        assert_eq!(found("smtp; 550 5.1.1 <a@b.example> unknown").as_deref(), Some("5.1.1"));
        assert_eq!(found("host mx[192.0.2.5] said: 452-4.2.2 full").as_deref(), Some("4.2.2"));
        assert_eq!(found("#5.1.10.").as_deref(), Some("5.1.10"));
        for none in ["Exim 4.96.2", "192.0.2.5", "5.1.2026", "5.1", "9.9.9", ""] {
            assert_eq!(found(none), None, "{none}");
        }
    }

    #[test]
    fn a_code_decides_and_words_only_where_it_says_little() {
        for (code, words, verdict) in [
            ("5.1.1", "", Verdict::Gone),
            ("5.1.1", "mailbox full", Verdict::Gone),
            ("5.1.8", "", Verdict::Blocked),
            ("5.1.10", "", Verdict::Gone),
            ("5.2.1", "the account is disabled", Verdict::Gone),
            ("5.2.1", "is receiving mail at a rate that prevents it", Verdict::Unavailable),
            ("5.2.2", "user unknown", Verdict::Unavailable),
            ("5.3.4", "", Verdict::Blocked),
            ("5.4.1", "Recipient address rejected: Access denied", Verdict::Gone),
            ("5.4.1", "no answer", Verdict::Unavailable),
            ("5.4.4", "", Verdict::Gone),
            ("5.7.1", "user unknown", Verdict::Blocked),
            ("4.1.1", "user unknown", Verdict::Unavailable),
            ("4.4.7", "", Verdict::Unavailable),
            ("5.0.0", "550 5.1.1 no", Verdict::Gone),
            ("5.0.0", "550 5.7.1 user unknown", Verdict::Blocked),
            ("5.0.0", "Unrouteable address", Verdict::Gone),
            ("5.0.0", "", Verdict::Unavailable),
            ("5.5.0", "5.5.0 no such user", Verdict::Gone),
            ("2.1.5", "", Verdict::Other),
        ] {
            assert_eq!(Status::find(code).unwrap().judge(words), verdict, "{code} {words}");
        }
    }
}
