//! The two kinds of name a questionnaire uses: keys for its parts, tags for its languages.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize, Serializer};
use thiserror::Error;

/// A stable name inside one questionnaire: of a page, question, row or option.
///
/// Answers are stored under keys, never under wording, so that a corrected
/// wording keeps its answers. Lower-case ASCII letters, digits and `-`, beginning
/// with a letter, 40 characters at most.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct Key(String);

/// Why a text is no [`Key`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum InvalidKey {
    #[error("a key has at least one character")]
    Empty,
    #[error("a key has at most {} characters", Key::LONGEST)]
    TooLong,
    #[error("a key begins with a lower-case letter from a to z")]
    Beginning,
    #[error("a key consists of a to z, 0 to 9 and `-`; {0:?} is none of these")]
    Character(char),
}

impl Key {
    /// The number of characters a key may have.
    pub const LONGEST: usize = 40;

    /// Stands for "other, please state" beside the options of a choice, in forms and
    /// counts.
    pub fn other() -> Self {
        Self("other".to_owned())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Key {
    type Err = InvalidKey;

    fn from_str(text: &str) -> Result<Self, InvalidKey> {
        let first = text.chars().next().ok_or(InvalidKey::Empty)?;
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if let Some(stranger) = text.chars().find(|&c| !allowed(c)) {
            return Err(InvalidKey::Character(stranger));
        }
        if !first.is_ascii_lowercase() {
            return Err(InvalidKey::Beginning);
        }
        if text.len() > Self::LONGEST {
            return Err(InvalidKey::TooLong);
        }
        Ok(Self(text.to_owned()))
    }
}

/// A language tag as used in the questionnaire, e.g. `de`, `en`, `de-simple`.
///
/// Subtags of letters and digits joined by `-`, the first of letters only; 35
/// characters at most. Upper case is read and forgotten.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct Language(String);

/// Why a text is no [`Language`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum InvalidLanguage {
    #[error("a language tag has at most {} characters", Language::LONGEST)]
    TooLong,
    #[error("a language tag begins with two to eight letters")]
    Beginning,
    #[error("a language tag consists of one to eight letters or digits between hyphens")]
    Subtag,
}

impl Language {
    /// The number of characters a language tag may have.
    pub const LONGEST: usize = 35;

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The tag's first part: `de` of `de-simple`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// Whether it is written from right to left: as its script says if the tag names one
    /// (`az-arab`), else as the language usually is.
    pub fn is_right_to_left(&self) -> bool {
        let script = self.0.split('-').skip(1).find(|subtag| subtag.len() == 4);
        match script {
            Some(script) if script.bytes().all(|b| b.is_ascii_alphabetic()) => {
                RIGHT_TO_LEFT_SCRIPTS.contains(&script)
            }
            _ => RIGHT_TO_LEFT.contains(&self.primary()),
        }
    }
}

/// Languages that are usually written from right to left.
const RIGHT_TO_LEFT: [&str; 14] =
    ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"];
const RIGHT_TO_LEFT_SCRIPTS: [&str; 7] = ["adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"];

impl FromStr for Language {
    type Err = InvalidLanguage;

    fn from_str(text: &str) -> Result<Self, InvalidLanguage> {
        if text.len() > Self::LONGEST {
            return Err(InvalidLanguage::TooLong);
        }
        let mut subtags = text.split('-');
        let first = subtags.next().unwrap_or_default();
        if !(2..=8).contains(&first.len()) || !first.bytes().all(|b| b.is_ascii_alphabetic()) {
            return Err(InvalidLanguage::Beginning);
        }
        let well_formed = |subtag: &str| {
            (1..=8).contains(&subtag.len()) && subtag.bytes().all(|b| b.is_ascii_alphanumeric())
        };
        if !subtags.all(well_formed) {
            return Err(InvalidLanguage::Subtag);
        }
        Ok(Self(text.to_ascii_lowercase()))
    }
}

/// What both names have in common: they are written as they are, and checked when read.
macro_rules! plain_text {
    ($name:ident, $error:ident) => {
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl TryFrom<String> for $name {
            type Error = $error;

            fn try_from(text: String) -> Result<Self, $error> {
                text.parse()
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }
    };
}

plain_text!(Key, InvalidKey);
plain_text!(Language, InvalidLanguage);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_short_plain_words() {
        for good in ["a", "broadband", "goal-1", "a--", &"k".repeat(40)] {
            assert_eq!(good.parse::<Key>().expect(good).as_str(), good);
        }
        for (bad, why) in [
            ("", InvalidKey::Empty),
            ("1st", InvalidKey::Beginning),
            ("-a", InvalidKey::Beginning),
            ("Goal", InvalidKey::Character('G')),
            ("a.b", InvalidKey::Character('.')),
            ("a b", InvalidKey::Character(' ')),
            ("größe", InvalidKey::Character('ö')),
            ("a\0", InvalidKey::Character('\0')),
            (&"k".repeat(41), InvalidKey::TooLong),
        ] {
            assert_eq!(bad.parse::<Key>(), Err(why), "{bad:?}");
        }
    }

    #[test]
    fn language_tags_lose_their_case() {
        for (written, read) in
            [("de", "de"), ("DE-Simple", "de-simple"), ("gsg", "gsg"), ("zh-Hant-TW", "zh-hant-tw")]
        {
            assert_eq!(written.parse::<Language>().expect(written).as_str(), read);
        }
        for (bad, why) in [
            ("", InvalidLanguage::Beginning),
            ("d", InvalidLanguage::Beginning),
            ("4e", InvalidLanguage::Beginning),
            ("de_DE", InvalidLanguage::Beginning),
            ("de-", InvalidLanguage::Subtag),
            ("de--at", InvalidLanguage::Subtag),
            ("de-österr", InvalidLanguage::Subtag),
            ("de-verylongsub", InvalidLanguage::Subtag),
            ("de-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd", InvalidLanguage::TooLong),
        ] {
            assert_eq!(bad.parse::<Language>(), Err(why), "{bad:?}");
        }
    }

    #[test]
    fn a_variety_knows_its_language() {
        let simple: Language = "de-simple".parse().expect("a language");
        assert_eq!(simple.primary(), "de");
    }

    #[test]
    fn stored_names_are_checked_when_read() {
        assert!(serde_json::from_str::<Key>(r#""Not a key""#).is_err());
        assert!(serde_json::from_str::<Language>(r#""-""#).is_err());
        let key: Key = serde_json::from_str(r#""goal-1""#).expect("a key");
        assert_eq!(serde_json::to_string(&key).expect("JSON"), r#""goal-1""#);
    }
}
