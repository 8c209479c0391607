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
    /// anything is answered.
    #[must_use]
    pub fn asked(questionnaire: &Questionnaire, texts: &Texts, lang: Lang) -> Self {
        let written = Self::as_written(questionnaire, texts, lang);
        Self { text: unfilled(&written.text), ..written }
    }

    /// The same with the places where answers are named still in it.
    #[must_use]
    pub fn as_written(questionnaire: &Questionnaire, texts: &Texts, lang: Lang) -> Self {
        let wanted = language(lang);
        let (text, foreign) = questionnaire.say(texts, &wanted);
        let lang = foreign.then(|| questionnaire.language_for(&wanted).to_string());
        Self { text: text.to_owned(), lang }
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

/// Whether a questionnaire has to be shown in another language than the page.
#[must_use]
pub fn is_foreign(questionnaire: &Questionnaire, lang: Lang) -> bool {
    let wanted = language(lang);
    *questionnaire.language_for(&wanted) != wanted
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
    fn a_text_in_another_language_is_marked() {
        let both = texts(&[("de", "Ziele"), ("en", "Goals")]);
        assert_eq!(Wording::of(&both, Lang::En), Wording { text: "Goals".into(), lang: None });
        let german = texts(&[("bg", "Цели"), ("de", "Ziele")]);
        let shown = Wording::of(&german, Lang::En);
        assert_eq!((shown.text.as_str(), shown.lang.as_deref()), ("Ziele", Some("de")));
        assert!(Wording::of(&Texts::default(), Lang::De).is_empty());
    }
}
