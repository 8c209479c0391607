//! What is asked of whom: conditions on earlier answers, and what follows from them.
//!
//! Everything here may look at the answers on earlier pages only; the way out of a
//! page at those on this page as well. [`super::Course`] decides.

mod chance;
mod condition;
mod meaning;
mod placeholder;

use serde::{Serialize, Serializer};

use super::key::Key;

pub(super) use chance::{can_fail, can_hold};
pub use condition::{Condition, Expected, Test, Value};
pub(super) use meaning::{Misfit, fit, meets};
pub(super) use placeholder::{InvalidPlaceholder, Piece, pieces};

/// Where a respondent goes from a page, if not to the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Skip {
    pub to: Target,
    /// When the skip is taken; always, if absent.
    #[serde(rename = "if", skip_serializing_if = "Option::is_none")]
    pub condition: Option<Condition>,
}

/// A later page, or the summary before submitting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Page(Key),
    End,
}

impl Target {
    /// The name of the end in documents.
    pub const END: &'static str = "end";
}

impl Serialize for Target {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Page(key) => key.serialize(serializer),
            Self::End => serializer.serialize_str(Self::END),
        }
    }
}

/// Options or rows that are those of an earlier question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Carried {
    pub question: Key,
    pub take: Take,
}

/// Which of the options come along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Take {
    /// Those that were chosen, ranked or given points.
    Chosen,
    /// Those that were offered and not chosen.
    NotChosen,
}

impl Take {
    pub const ALL: [Self; 2] = [Self::Chosen, Self::NotChosen];

    /// The name in documents.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Chosen => "chosen",
            Self::NotChosen => "not_chosen",
        }
    }
}

/// The order in which options, or rows if there are any, are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// As in the document.
    #[default]
    Given,
    /// Different for each respondent; options that stand alone stay last.
    Random,
}

impl Order {
    pub const ALL: [Self; 2] = [Self::Given, Self::Random];

    /// The name in documents.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Random => "random",
        }
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields by reference")]
    pub(super) fn is_given(&self) -> bool {
        *self == Self::Given
    }
}
