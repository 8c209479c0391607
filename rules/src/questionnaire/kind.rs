//! How questions are answered.

mod listed;
mod number;
mod scale;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Serialize;

use super::{answer::FileKind, key::Key, text::Texts};

pub use listed::{Choice, Entry, Listed, Options, Row, Rows};
pub(super) use number::as_number;
pub use number::{Bound, NumberRange};
pub use scale::{PointLabel, Points, Scale};

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Kind {
    /// Nothing to answer.
    Information,
    /// One option.
    SingleChoice {
        #[serde(flatten)]
        options: Options,
        /// What stands beside the field for an answer in own words, if there is one.
        #[serde(skip_serializing_if = "Option::is_none")]
        other: Option<Texts>,
    },
    /// Several options.
    MultipleChoice {
        #[serde(flatten)]
        options: Options,
        /// How many have to be taken at least, by those who answer.
        #[serde(skip_serializing_if = "Option::is_none")]
        at_least: Option<usize>,
        /// How many may be taken at most; no limit if absent.
        #[serde(skip_serializing_if = "Option::is_none")]
        at_most: Option<usize>,
        /// As for a single choice; it counts as one more option.
        #[serde(skip_serializing_if = "Option::is_none")]
        other: Option<Texts>,
    },
    Scale {
        scale: Scale,
    },
    /// The same scale for several rows.
    Matrix {
        #[serde(flatten)]
        rows: Rows,
        scale: Scale,
    },
    /// One of the same options for each of several rows.
    MatrixSingle {
        #[serde(flatten)]
        rows: Rows,
        #[serde(flatten)]
        options: Options,
    },
    /// Any of the same options for each of several rows.
    MatrixMultiple {
        #[serde(flatten)]
        rows: Rows,
        #[serde(flatten)]
        options: Options,
        /// How many may be taken in a row; no limit if absent.
        #[serde(skip_serializing_if = "Option::is_none")]
        at_most: Option<usize>,
    },
    /// Options in the order of preference.
    Ranking {
        #[serde(flatten)]
        options: Options,
        /// How many are put in order, beginning with the best; all if absent.
        #[serde(skip_serializing_if = "Option::is_none")]
        best: Option<usize>,
    },
    /// A budget of points to be given to options.
    Points {
        #[serde(flatten)]
        options: Options,
        total: u32,
        /// Whether every point has to be given; else the total is a maximum.
        exact: bool,
        /// What a point is, e.g. "Euro".
        #[serde(skip_serializing_if = "Texts::is_empty")]
        unit: Texts,
    },
    Number(NumberRange),
    Date {
        /// The first day that is accepted.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<NaiveDate>,
        /// The last day that is accepted.
        #[serde(skip_serializing_if = "Option::is_none")]
        to: Option<NaiveDate>,
    },
    YesNo,
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
    /// One address for mail.
    Email,
    /// Agreement, disagreement or neither, for each of many statements.
    Statements {
        #[serde(flatten)]
        rows: Rows,
    },
    Files {
        /// How many may be handed in.
        at_most: usize,
        types: BTreeSet<FileKind>,
        /// The largest file, in units of [`Kind::MEGABYTE`].
        size_limit: u64,
    },
    /// A box to tick; the text says what is consented to.
    Consent,
}

impl Kind {
    /// The limit of a short text that names none.
    pub const SHORT_TEXT_LIMIT: usize = 200;
    /// The limit of a long text that names none.
    pub const LONG_TEXT_LIMIT: usize = 4000;
    /// The longest answer in own words beside options, in characters.
    pub const OTHER_LIMIT: usize = 200;
    /// The longest mail address, in bytes.
    pub const EMAIL_LIMIT: usize = 254;
    /// The size of a file that names no limit, in megabytes.
    pub const SIZE_LIMIT: u64 = 10;
    /// Bytes in what documents call a megabyte.
    pub const MEGABYTE: u64 = 1024 * 1024;

    /// The name by which documents call it, e.g. `single_choice`.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Information => "information",
            Self::SingleChoice { .. } => "single_choice",
            Self::MultipleChoice { .. } => "multiple_choice",
            Self::Scale { .. } => "scale",
            Self::Matrix { .. } => "matrix",
            Self::MatrixSingle { .. } => "matrix_single",
            Self::MatrixMultiple { .. } => "matrix_multiple",
            Self::Ranking { .. } => "ranking",
            Self::Points { .. } => "points",
            Self::Number(_) => "number",
            Self::Date { .. } => "date",
            Self::YesNo => "yes_no",
            Self::ShortText { .. } => "short_text",
            Self::LongText { .. } => "long_text",
            Self::Email => "email",
            Self::Statements { .. } => "statements",
            Self::Files { .. } => "files",
            Self::Consent => "consent",
        }
    }

    /// The scale on which something is rated, if there is one.
    pub fn scale(&self) -> Option<&Scale> {
        match self {
            Self::Scale { scale } | Self::Matrix { scale, .. } => Some(scale),
            _ => None,
        }
    }

    /// The options among which something is chosen, if there are any.
    pub fn options(&self) -> Option<&Options> {
        match self {
            Self::SingleChoice { options, .. }
            | Self::MultipleChoice { options, .. }
            | Self::MatrixSingle { options, .. }
            | Self::MatrixMultiple { options, .. }
            | Self::Ranking { options, .. }
            | Self::Points { options, .. } => Some(options),
            _ => None,
        }
    }

    /// The rows that are answered one by one, if there are any.
    pub fn rows(&self) -> Option<&Rows> {
        match self {
            Self::Matrix { rows, .. }
            | Self::MatrixSingle { rows, .. }
            | Self::MatrixMultiple { rows, .. }
            | Self::Statements { rows } => Some(rows),
            _ => None,
        }
    }

    pub(super) fn options_mut(&mut self) -> Option<&mut Options> {
        match self {
            Self::SingleChoice { options, .. }
            | Self::MultipleChoice { options, .. }
            | Self::MatrixSingle { options, .. }
            | Self::MatrixMultiple { options, .. }
            | Self::Ranking { options, .. }
            | Self::Points { options, .. } => Some(options),
            _ => None,
        }
    }

    pub(super) fn rows_mut(&mut self) -> Option<&mut Rows> {
        match self {
            Self::Matrix { rows, .. }
            | Self::MatrixSingle { rows, .. }
            | Self::MatrixMultiple { rows, .. }
            | Self::Statements { rows } => Some(rows),
            _ => None,
        }
    }

    /// What stands beside the field for an answer in own words, if there is one.
    pub fn other(&self) -> Option<&Texts> {
        match self {
            Self::SingleChoice { other, .. } | Self::MultipleChoice { other, .. } => other.as_ref(),
            _ => None,
        }
    }

    /// Whether this is one of the options, or own words can stand in their place.
    pub fn offers(&self, option: &Key) -> bool {
        let listed = self.options().is_some_and(|options| options.has(option));
        listed || (self.other().is_some() && *option == Key::other())
    }
}
