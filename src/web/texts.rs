//! Texts of administrators, in the language of a page.

use std::str::FromStr;

use rules::questionnaire::{Language, Texts};

use super::speech::{Lang, Speech};

/// The text in the language of the page, else in German, else in any language it has.
#[must_use]
pub fn in_words(t: Speech, texts: &Texts) -> &str {
    let of = |lang: Lang| texts.get(&language(lang));
    of(t.lang())
        .or_else(|| of(Lang::De))
        .or_else(|| texts.iter().next().map(|(_, text)| text))
        .unwrap_or_default()
}

/// The language of the interface as a language of texts.
#[must_use]
pub fn language(lang: Lang) -> Language {
    Language::from_str(lang.tag()).expect("the interface's languages are languages")
}
