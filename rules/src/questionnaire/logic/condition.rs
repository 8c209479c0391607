//! Conditions, as their author wrote them.

use rust_decimal::Decimal;
use serde::Serialize;

use crate::questionnaire::{key::Key, kind::as_number};

/// Something that is true or false of the answers in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    #[serde(untagged)]
    Test(Test),
}

/// One look at one answer. What was not answered, or not asked, meets no test but
/// that of being unanswered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Test {
    pub question: Key,
    /// A row, or the option of a ranking or of points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<Key>,
    #[serde(flatten)]
    pub expected: Expected,
}

/// What the answer has to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Expected {
    Is(Value),
    /// The option is among those that were chosen.
    Includes(Key),
    AtLeast(#[serde(serialize_with = "as_number")] Decimal),
    AtMost(#[serde(serialize_with = "as_number")] Decimal),
    Answered(bool),
}

/// What an answer is compared with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Value {
    /// An option, `yes` or `no`, a vote, or `none` for no opinion.
    Word(Key),
    /// A number, the number of a point, points or a rank.
    Number(#[serde(serialize_with = "as_number")] Decimal),
}

impl Condition {
    /// Whether it holds, if `met` says of each test whether it is met.
    pub(in crate::questionnaire) fn holds(&self, met: &dyn Fn(&Test) -> bool) -> bool {
        match self {
            Self::All(parts) => parts.iter().all(|part| part.holds(met)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(met)),
            Self::Not(part) => !part.holds(met),
            Self::Test(test) => met(test),
        }
    }

    /// All tests, from left to right.
    pub fn tests(&self) -> Vec<&Test> {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::tests).collect(),
            Self::Not(part) => part.tests(),
            Self::Test(test) => vec![test],
        }
    }
}
