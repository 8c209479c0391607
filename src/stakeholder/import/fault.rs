//! What can be wrong with a table.

use super::Column;

/// More lines than this are refused: a city's register is smaller, a wrong file is not.
pub const MOST_LINES: usize = 100_000;

/// What is wrong with one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineProblem {
    /// Counted from 1, the heading included, as a spreadsheet does.
    pub line: u64,
    pub column: Option<Column>,
    pub fault: LineFault,
}

/// The ways in which a line can be wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LineFault {
    #[error("this workbook cannot be read: save the table as CSV UTF-8")]
    Workbook,
    #[error("the file is not UTF-8 from this line on")]
    NotUtf8,
    #[error("there is nothing here")]
    Empty,
    #[error("the column is missing")]
    MissingColumn,
    #[error("the column stands there twice")]
    TwiceTheColumn,
    #[error("the file has more than {MOST_LINES} lines")]
    TooManyLines,
    #[error("the line has another number of cells than the heading")]
    WrongNumberOfCells,
    #[error("the cell is empty")]
    EmptyCell,
    #[error("this is not an email address")]
    BadEmail,
    #[error("the address stands in line {0} already")]
    DuplicateOf(u64),
    #[error("there is no group {0:?}")]
    UnknownGroup(String),
    #[error("there is no language {0:?}")]
    UnknownLanguage(String),
    #[error("the cell has more than 200 characters")]
    TooLong,
    #[error("a tag has more than 60 characters")]
    LongTag,
    #[error("the cell begins like a spreadsheet formula or holds control characters")]
    Formula,
}

impl LineFault {
    /// Stable; what programs and sentences go by.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Workbook => "workbook",
            Self::NotUtf8 => "not-utf-8",
            Self::Empty => "empty",
            Self::MissingColumn => "missing-column",
            Self::TwiceTheColumn => "twice-the-column",
            Self::TooManyLines => "too-many-lines",
            Self::WrongNumberOfCells => "wrong-number-of-cells",
            Self::EmptyCell => "empty-cell",
            Self::BadEmail => "bad-email",
            Self::DuplicateOf(_) => "duplicate",
            Self::UnknownGroup(_) => "unknown-group",
            Self::UnknownLanguage(_) => "unknown-language",
            Self::TooLong => "too-long",
            Self::LongTag => "long-tag",
            Self::Formula => "formula",
        }
    }
}
