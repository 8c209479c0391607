//! The questionnaire as its author wrote it.

use serde::Serialize;

use super::{
    key::{Key, Language},
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
    pub questions: Vec<Question>,
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
    #[serde(flatten)]
    pub kind: Kind,
}

impl Question {
    /// False for a passage of information, which nobody answers.
    pub fn asks(&self) -> bool {
        self.kind != Kind::Information
    }
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Kind {
    /// Nothing to answer.
    Information,
    SingleChoice {
        options: Vec<Choice>,
    },
    MultipleChoice {
        options: Vec<Choice>,
        /// How many options may be taken at most; no limit if absent.
        #[serde(skip_serializing_if = "Option::is_none")]
        at_most: Option<usize>,
    },
    Scale {
        scale: Scale,
    },
    /// The same scale for several rows.
    Matrix {
        rows: Vec<Row>,
        scale: Scale,
    },
    /// One line of text.
    ShortText {
        /// The longest answer, in characters.
        limit: usize,
    },
    /// Several lines of text.
    LongText {
        /// The longest answer, in characters.
        limit: usize,
    },
}

impl Kind {
    /// The limit of a short text that names none.
    pub const SHORT_TEXT_LIMIT: usize = 200;
    /// The limit of a long text that names none.
    pub const LONG_TEXT_LIMIT: usize = 4000;

    /// The name by which documents call it, e.g. `single_choice`.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Information => "information",
            Self::SingleChoice { .. } => "single_choice",
            Self::MultipleChoice { .. } => "multiple_choice",
            Self::Scale { .. } => "scale",
            Self::Matrix { .. } => "matrix",
            Self::ShortText { .. } => "short_text",
            Self::LongText { .. } => "long_text",
        }
    }
}

/// One of the things that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    pub key: Key,
    pub text: Texts,
}

/// One line of a matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    pub key: Key,
    pub text: Texts,
    #[serde(skip_serializing_if = "Texts::is_empty")]
    pub help: Texts,
}

/// Points in order, from the least to the most: point 1 is the first label.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Scale {
    /// 2 to 11 labels, ascending (`unwichtig` … `sehr wichtig`).
    pub points: Vec<Texts>,
    /// The answer that stands apart and counts in no share, e.g. "weiß ich nicht".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_opinion: Option<Texts>,
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
