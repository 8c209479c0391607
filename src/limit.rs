//! How much somebody may write into a field.

use std::fmt;

use rules::questionnaire::{Language, Texts};

/// A limit for a text. Control characters are never admitted; line breaks and tabs in prose are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// In characters.
    most: usize,
    prose: bool,
}

impl Limit {
    /// A title, or anything else that stands on a line of its own.
    pub const LINE: Self = Self { most: 200, prose: false };
    /// The name of a group, which stands beside figures.
    pub const GROUP_NAME: Self = Self { most: 60, prose: false };
    /// Paragraphs.
    pub const PROSE: Self = Self { most: 5000, prose: true };

    /// The most characters it admits.
    #[must_use]
    pub const fn most(self) -> usize {
        self.most
    }

    /// Whether a text stays within the limit.
    #[must_use]
    pub fn admits(self, text: &str) -> bool {
        let breaks = |character| self.prose && matches!(character, '\n' | '\r' | '\t');
        text.chars().count() <= self.most
            && !text.chars().any(|character| character.is_control() && !breaks(character))
    }

    /// The first language in which a text does not stay within the limit.
    #[must_use]
    pub fn refused(self, texts: &Texts) -> Option<&Language> {
        texts.iter().find(|(_, text)| !self.admits(text)).map(|(language, _)| language)
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at most {} characters, no control characters", self.most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_counted_and_not_bytes() {
        assert!(Limit::GROUP_NAME.admits(&"ß".repeat(60)));
        assert!(!Limit::GROUP_NAME.admits(&"ß".repeat(61)));
    }

    #[test]
    fn only_prose_breaks_lines_and_nothing_rings_a_bell() {
        assert!(Limit::PROSE.admits("one\r\n\ttwo"));
        assert!(!Limit::LINE.admits("one\ntwo"));
        assert!(!Limit::PROSE.admits("ding\u{7}"));
    }
}
