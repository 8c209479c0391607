//! Texts that authors wrote, for a reader of one language.

use std::fmt;

use rules::questionnaire::{Language, Questionnaire, Texts, unfilled};

use super::speech::Lang;

/// A text as it is shown, marked if it is not in the language of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    pub text: String,
    /// The language of the text where it differs from that of the page.
    pub lang: Option<String>,
}

impl Wording {
    /// A title or description: in the language of the page, else in German, else in the first
    /// language there is.
    #[must_use]
    pub fn of(texts: &Texts, lang: Lang) -> Self {
        let wanted = language(lang);
        let shown = texts
            .get(&wanted)
            .map(|text| (&wanted, text))
            .or_else(|| texts.iter().find(|(language, _)| language.primary() == wanted.primary()))
            .or_else(|| texts.iter().find(|(language, _)| language.as_str() == Lang::De.tag()))
            .or_else(|| texts.iter().next());
        let Some((shown, text)) = shown else { return Self::default() };
        let lang = (*shown != wanted).then(|| shown.to_string());
        Self { text: text.to_owned(), lang }
    }

    /// A text of a questionnaire, which is shown in one language as a whole, as it stands before
    /// anything is answered. `reads` is the language of the reader, `lang` that of the page.
    #[must_use]
    pub fn asked(
        questionnaire: &Questionnaire,
        texts: &Texts,
        reads: &Language,
        lang: Lang,
    ) -> Self {
        let (text, _) = questionnaire.say(texts, reads);
        Self::shown(unfilled(text), questionnaire.language_for(reads), lang)
    }

    /// A text in a language, marked if the page is in another.
    #[must_use]
    pub fn shown(text: String, language: &Language, page: Lang) -> Self {
        let foreign = !text.is_empty() && language.as_str() != page.tag();
        Self { text, lang: foreign.then(|| language.to_string()) }
    }

    /// Whether it is written from right to left; pages are not.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        let language: Option<Language> = self.lang.as_ref().and_then(|tag| tag.parse().ok());
        language.is_some_and(|language| language.is_right_to_left())
    }

    /// The text as it stands within a sentence of the page: apart, if it runs the other way.
    #[must_use]
    pub fn within_a_sentence(&self) -> String {
        if self.is_right_to_left() {
            format!("\u{2068}{}\u{2069}", self.text)
        } else {
            self.text.clone()
        }
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

impl fmt::Display for Wording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Whether a questionnaire has to be shown in another language than its reader asked for.
#[must_use]
pub fn is_foreign(questionnaire: &Questionnaire, reads: &Language) -> bool {
    questionnaire.language_for(reads) != reads
}

/// The language of a page as questionnaires name it.
#[must_use]
pub fn language(lang: Lang) -> Language {
    lang.tag().parse().expect("the tags of pages are language tags")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(of: &[(&str, &str)]) -> Texts {
        of.iter().map(|(tag, text)| (tag.parse().unwrap(), (*text).to_owned())).collect()
    }

    #[test]
    fn only_a_text_that_runs_the_other_way_is_kept_apart() {
        let shown = |tag: &str| Wording::shown("أهداف".into(), &tag.parse().unwrap(), Lang::De);
        assert_eq!(shown("ar").within_a_sentence(), "\u{2068}أهداف\u{2069}");
        assert_eq!(shown("en").within_a_sentence(), "أهداف");
        assert_eq!(shown("de").lang, None);
        assert!(!shown("ar-latn").is_right_to_left());
    }

    #[test]
    fn a_text_in_another_language_is_marked() {
        let both = texts(&[("de", "Ziele"), ("en", "Goals")]);
        assert_eq!(Wording::of(&both, Lang::En), Wording { text: "Goals".into(), lang: None });
        let german = texts(&[("bg", "Цели"), ("de", "Ziele")]);
        let shown = Wording::of(&german, Lang::En);
        assert_eq!((shown.text.as_str(), shown.lang.as_deref()), ("Ziele", Some("de")));
        assert!(Wording::of(&Texts::default(), Lang::De).is_empty());
    }
}
