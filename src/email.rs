//! Email addresses, parsed once at the door.

use std::{fmt, str::FromStr};

/// An address that a mail can be sent to, lower-cased so that one person has one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email(String);

/// Text that is no email address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an email address")]
pub struct NotAnEmail;

impl Email {
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }
}

impl FromStr for Email {
    type Err = NotAnEmail;

    fn from_str(text: &str) -> Result<Self, NotAnEmail> {
        let text = text.trim().to_lowercase();
        let (_, domain) = text.rsplit_once('@').ok_or(NotAnEmail)?;
        if text.len() > 254 || !(domain.contains('.') || domain == "localhost") {
            return Err(NotAnEmail);
        }
        text.parse::<lettre::Address>().map_err(|_| NotAnEmail)?;
        Ok(Self(text))
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_trimmed_and_lower_cased() {
        assert_eq!(
            " Anna.Beispiel@Stadt.Example ".parse::<Email>().unwrap().as_str(),
            "anna.beispiel@stadt.example"
        );
    }

    #[test]
    fn what_no_mail_reaches_is_refused() {
        for text in [
            "",
            "anna",
            "anna@",
            "@stadt.example",
            "a b@stadt.example",
            "anna@stadt",
            "a@b@c.example",
            "x@y.example\nBcc: z@y.example",
        ] {
            assert_eq!(text.parse::<Email>(), Err(NotAnEmail), "{text}");
        }
    }
}
