/// A document: what stands in it, in the order of reading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paper {
    /// The language tag of all that has none of its own.
    pub lang: String,
    pub title: String,
    /// Who publishes it.
    pub author: String,
    /// From whom it comes and whom to ask, above all else, a line each; the first stands out.
    pub sender: Vec<Words>,
    /// What it is about, above the title.
    pub about: Vec<Words>,
    /// What is to be known beforehand, a paragraph each.
    pub notes: Vec<Words>,
    pub sections: Vec<Section>,
    /// Said at the end if a character had to be left out, for which a `�` stands.
    pub left_out: String,
}

/// Some questions under one heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// Empty where the questions stand without one.
    pub title: Words,
    pub items: Vec<Item>,
}

/// A question and what was answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    pub question: Words,
    pub lines: Vec<Line>,
}

/// An answer, or one of several.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// What it answers, where the question asks several things.
    pub row: Option<Words>,
    pub answer: Words,
}

/// Text as people wrote it; line breaks are kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    pub text: String,
    /// Its language tag, if not that of the document. Where there is none, the text itself tells
    /// in which direction it runs.
    pub lang: Option<String>,
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Self { text, lang: None }
    }
}
