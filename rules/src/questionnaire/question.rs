//! The questionnaire as its author wrote it.

use serde::Serialize;

use super::{
    key::{Key, Language},
    kind::Kind,
    logic::{Condition, Order, Skip},
    text::Texts,
};

/// One version of a round's questions.
///
/// [`super::read`] and [`Questionnaire::from_value`] make one and check it as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Questionnaire {
    /// The languages it is offered in; the first is the one it falls back to.
    pub languages: Vec<Language>,
    pub title: Texts,
    pub pages: Vec<Page>,
}

impl Questionnaire {
    /// All questions in their order, passages of information included.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.pages.iter().flat_map(|page| &page.questions)
    }

    pub fn question(&self, key: &Key) -> Option<&Question> {
        self.questions().find(|question| question.key == *key)
    }

    /// Whether answers decide which questions are asked; then their number is not known before.
    pub fn branches(&self) -> bool {
        let questions = self.questions().any(|question| question.show_if.is_some());
        let pages = |page: &Page| page.show_if.is_some() || !page.skip_to.is_empty();
        questions || self.pages.iter().any(pages)
    }

    /// The language in which a reader of `wanted` is shown the questionnaire: that
    /// language, else one of the same family (`de` for `de-simple`), else the first.
    pub fn language_for<'a>(&'a self, wanted: &'a Language) -> &'a Language {
        let offered = |fits: &dyn Fn(&Language) -> bool| self.languages.iter().find(|l| fits(l));
        offered(&|language| language == wanted)
            .or_else(|| offered(&|language| language.as_str() == wanted.primary()))
            .or_else(|| offered(&|language| language.primary() == wanted.primary()))
            .or_else(|| self.languages.first())
            .unwrap_or(wanted)
    }

    /// The text for a reader of `wanted`, and whether it had to be another language.
    ///
    /// A text that was left out is empty and not missing.
    pub fn say<'t>(&self, texts: &'t Texts, wanted: &Language) -> (&'t str, bool) {
        let language = self.language_for(wanted);
        match texts.get(language) {
            Some(text) => (text, language != wanted),
            None => ("", !texts.is_empty()),
        }
    }
}

/// What is shown together: one topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Page {
    pub key: Key,
    pub title: Texts,
    /// When it is shown; always, if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_if: Option<Condition>,
    pub questions: Vec<Question>,
    /// The first that applies leads on; if none does, the next page follows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub skip_to: Vec<Skip>,
}

/// A question, or a passage of information between questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Question {
    pub key: Key,
    pub text: Texts,
    /// A sentence below the question that helps to answer it.
    #[serde(skip_serializing_if = "Texts::is_empty")]
    pub help: Texts,
    /// Whether the page cannot be left without an answer.
    pub required: bool,
    /// When it is shown; always, if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_if: Option<Condition>,
    /// When an answer is required although `required` is false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_if: Option<Condition>,
    /// The order of its rows, or of its options if it has no rows.
    #[serde(skip_serializing_if = "Order::is_given")]
    pub order: Order,
    #[serde(flatten)]
    pub kind: Kind,
}

impl Question {
    /// False for a passage of information, which nobody answers.
    pub fn asks(&self) -> bool {
        self.kind != Kind::Information
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::fixture::{example, language};

    #[test]
    fn readers_get_their_language_or_the_nearest() {
        let mut questionnaire = example();
        questionnaire.languages = ["en", "de-at", "de"].map(language).to_vec();
        for (wanted, shown) in
            [("de", "de"), ("de-simple", "de"), ("en-gb", "en"), ("fr", "en"), ("de-at", "de-at")]
        {
            assert_eq!(questionnaire.language_for(&language(wanted)), &language(shown));
        }
        questionnaire.languages = ["en", "de-at"].map(language).to_vec();
        assert_eq!(questionnaire.language_for(&language("de")), &language("de-at"));
    }

    #[test]
    fn another_language_is_announced() {
        let questionnaire = example();
        let title = &questionnaire.title;
        assert_eq!(questionnaire.say(title, &language("en")), ("Digital city", false));
        assert_eq!(questionnaire.say(title, &language("de-simple")), ("Digitale Stadt", true));
        assert_eq!(questionnaire.say(title, &language("fr")), ("Digitale Stadt", true));
        let nothing = Texts::default();
        assert_eq!(questionnaire.say(&nothing, &language("fr")), ("", false));
    }
}
