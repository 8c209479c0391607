//! What is said about one thing: a point of a scale, a vote on a statement.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A point of a scale, counted from 1, or the answer that stands apart.
///
/// In forms a point is its number and the other `none`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rating {
    Point(u8),
    NoOpinion,
}

/// A form sent something else than a point's number or `none`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("neither the number of a point nor `none`")]
pub struct InvalidRating;

impl fmt::Display for Rating {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Point(point) => point.fmt(f),
            Self::NoOpinion => f.write_str("none"),
        }
    }
}

impl FromStr for Rating {
    type Err = InvalidRating;

    fn from_str(value: &str) -> Result<Self, InvalidRating> {
        if value == "none" {
            return Ok(Self::NoOpinion);
        }
        let point: u8 = value.parse().map_err(|_| InvalidRating)?;
        if point.to_string() == value { Ok(Self::Point(point)) } else { Err(InvalidRating) }
    }
}

/// What is said to a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Vote {
    Agree,
    Disagree,
    /// Neither, or unsure.
    Pass,
}

impl Vote {
    pub const ALL: [Self; 3] = [Self::Agree, Self::Disagree, Self::Pass];

    /// The name in forms and documents.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Agree => "agree",
            Self::Disagree => "disagree",
            Self::Pass => "pass",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rating_is_written_in_one_way_only() {
        assert_eq!("3".parse(), Ok(Rating::Point(3)));
        assert_eq!("none".parse(), Ok(Rating::NoOpinion));
        for bad in ["", "03", "+3", "3.0", " 3", "256", "None", "-1"] {
            assert_eq!(bad.parse::<Rating>(), Err(InvalidRating), "{bad:?}");
        }
    }
}
