//! A table before it is a file.

use rules::questionnaire::{Language, Questionnaire, Texts, unfilled};
use rust_decimal::Decimal;

/// Rows under named columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Vec<Cell>>,
}

/// The name of a column for programs, and for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) key: String,
    pub(super) label: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    Text(String),
    Number(Decimal),
    /// Not answered, not asked, or not to be told.
    Missing,
}

/// Names a fixed column, such as `response_group`, for people. The door knows the language.
pub type Words<'a> = &'a (dyn Fn(&str) -> String + Sync);

/// Columns that every table of a kind has.
pub(super) fn fixed(keys: &[&str], words: Words<'_>) -> Vec<Column> {
    keys.iter().map(|&key| Column { key: key.to_owned(), label: words(key) }).collect()
}

/// A text as it stands before anything is answered, in the language of the file or the nearest.
pub(super) fn say(questionnaire: &Questionnaire, texts: &Texts, language: &Language) -> String {
    unfilled(questionnaire.say(texts, language).0)
}

impl Cell {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(super) fn number(number: impl Into<Decimal>) -> Self {
        Self::Number(number.into())
    }

    /// 1 for what is true, else 0.
    pub(super) fn flag(is: bool) -> Self {
        Self::number(u8::from(is))
    }

    /// Missing if there is no text.
    pub(super) fn some(text: Option<&str>) -> Self {
        text.map_or(Self::Missing, Self::text)
    }
}
