//! Texts in several languages, as objects from language to text.

use std::collections::BTreeMap;

use poem_openapi::Enum;
use rules::questionnaire::{Language, Texts};

use crate::web::{speech::Lang, wording::language};

/// The same text in each language it was written in.
pub type TextMap = BTreeMap<Language, String>;

/// A language that the service itself speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Enum)]
#[oai(rename = "Language", rename_all = "lowercase")]
pub enum ServiceLanguage {
    #[default]
    De,
    En,
    /// Leichte Sprache.
    #[oai(rename = "de-simple")]
    DeSimple,
}

impl ServiceLanguage {
    pub(super) fn lang(self) -> Lang {
        match self {
            Self::De => Lang::De,
            Self::En => Lang::En,
            Self::DeSimple => Lang::DeSimple,
        }
    }

    pub(super) fn language(self) -> Language {
        language(self.lang())
    }
}

/// The texts without blank ones and without space around them.
pub(super) fn read(texts: TextMap) -> Texts {
    let kept = texts.into_iter().filter(|(_, text)| !text.trim().is_empty());
    kept.map(|(language, text)| (language, text.trim().to_owned())).collect()
}

pub(super) fn show(texts: &Texts) -> TextMap {
    texts.iter().map(|(language, text)| (language.clone(), text.to_owned())).collect()
}

/// A text that may be left out, without space around it.
pub(super) fn filled(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_texts_are_dropped() {
        let typed = [("de", " Ziele\n"), ("en", " ")]
            .map(|(language, text)| (language.parse().unwrap(), text.to_owned()));
        let kept = show(&read(typed.into()));
        assert_eq!(kept, TextMap::from([("de".parse().unwrap(), "Ziele".to_owned())]));
    }
}
