//! What answers are counted under.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::class::Class;
use crate::questionnaire::{Key, Vote};

/// What an answer can be counted under.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    /// An option; [`Key::other`] for own words.
    Choice(Key),
    Point(u8),
    Yes(bool),
    /// Agreement or disagreement; who passes has no opinion.
    Vote(Vote),
    /// The place of the item's option in an order, 1 for the best.
    Rank(u16),
    /// The item's option was left out of the order.
    Unranked,
    /// A number of this range.
    Numbers(Class),
    /// The box was ticked.
    Consent,
    /// One file or more was handed in.
    Files,
    /// Points for this option.
    Points(Key),
}

/// As exports and the interface for programs name it.
impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Choice(key) | Self::Points(key) => f.write_str(key.as_str()),
            Self::Point(point) => point.fmt(f),
            Self::Yes(yes) => f.write_str(if *yes { "yes" } else { "no" }),
            Self::Vote(vote) => f.write_str(vote.as_str()),
            Self::Rank(rank) => rank.fmt(f),
            Self::Unranked => f.write_str("unranked"),
            Self::Numbers(class) => class.fmt(f),
            Self::Consent => f.write_str("consent"),
            Self::Files => f.write_str("files"),
        }
    }
}
