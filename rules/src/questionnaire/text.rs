//! Wording in several languages, and what is done to a text before it is kept.

use std::{collections::BTreeMap, sync::Arc};

use serde::{Deserialize, Serialize};

use super::key::Language;

/// The same text in each language it was written in.
///
/// Shared, so that a page as one respondent sees it costs no copy of its words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Texts(Arc<BTreeMap<Language, String>>);

impl Texts {
    pub fn get(&self, language: &Language) -> Option<&str> {
        self.0.get(language).map(String::as_str)
    }

    /// True if it was written in no language at all, as a help text that was left out.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.0.keys()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&Language, &str)> {
        self.0.iter().map(|(language, text)| (language, text.as_str()))
    }
}

impl FromIterator<(Language, String)> for Texts {
    fn from_iter<I: IntoIterator<Item = (Language, String)>>(texts: I) -> Self {
        Self(Arc::new(texts.into_iter().collect()))
    }
}

/// Several lines as typed: line ends become `\n`, tabs a space, other control
/// characters and white space at the end vanish.
pub(super) fn tidy_lines(typed: &str) -> String {
    let kept = typed
        .replace("\r\n", "\n")
        .chars()
        .filter_map(|c| match c {
            '\n' | '\r' => Some('\n'),
            '\t' => Some(' '),
            c if c.is_control() => None,
            c => Some(c),
        })
        .collect::<String>();
    kept.trim_end().to_owned()
}

/// The same for one line: line ends become a space.
pub(super) fn tidy_line(typed: &str) -> String {
    tidy_lines(typed).replace('\n', " ")
}

/// The same for a line that is no text of its own: no white space at its beginning either.
pub(super) fn tidy_phrase(typed: &str) -> String {
    tidy_line(typed).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn texts_are_tidied_but_not_rewritten() {
        for (typed, kept) in [
            ("  Zwei\r\nZeilen \r\n", "  Zwei\nZeilen"),
            ("alter\rMac", "alter\nMac"),
            ("a\tb\0c\u{7f}\u{85}\u{1b}[1m", "a bc[1m"),
            ("👩‍💻 schön", "👩‍💻 schön"),
            (" \n\0 ", ""),
        ] {
            assert_eq!(tidy_lines(typed), kept, "{typed:?}");
        }
        assert_eq!(tidy_line("eine\r\nZeile\n"), "eine Zeile");
    }

    proptest! {
        #[test]
        fn tidying_twice_is_tidying_once(typed in any::<String>()) {
            let lines = tidy_lines(&typed);
            prop_assert_eq!(&tidy_lines(&lines), &lines);
            prop_assert!(!lines.contains(|c: char| c.is_control() && c != '\n'));
            let line = tidy_line(&typed);
            prop_assert_eq!(&tidy_line(&line), &line);
            prop_assert!(!line.contains(char::is_control));
        }
    }
}
