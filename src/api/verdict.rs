//! What the groups together say about an item.

use poem_openapi::{Enum, Object};
use publication::{Breadth, Judgement};
use rules::consensus::{Certainty, Direction, Reason, VerdictKind};

/// What the groups together say, by the yardstick of the consultation. Every group counts the same.
/// Told from the rows that are shown, and nothing else.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ResultVerdict {
    pub kind: ResultVerdictKind,
    /// Left out if too few have answered.
    pub direction: Option<ResultDirection>,
    /// Of broad consensus only.
    pub certainty: Option<ResultCertainty>,
    /// What stands against broad consensus.
    pub reasons: Vec<ResultReason>,
    /// The mean share in favour over groups, from 0 to 1.
    pub agree: Option<f64>,
    /// The mean share against over groups, from 0 to 1.
    pub disagree: Option<f64>,
    pub breadth: Option<ResultBreadth>,
    /// The largest minus the smallest share in the direction.
    pub gap: Option<f64>,
    /// Keys of groups with strong dissent or without a majority, as they stand in the rows.
    pub dissenting: Vec<Vec<String>>,
    /// Keys of groups without which there is no verdict, and that were not heard.
    pub not_heard: Vec<String>,
    /// What the verdict would be of all answers as one single group.
    pub ignoring_groups: ResultVerdictKind,
}

/// The smallest share in the verdict's direction that any group has.
#[derive(Debug, Object)]
pub struct ResultBreadth {
    /// From 0 to 1.
    pub share: f64,
    /// Keys of the groups with this share, as they stand in the rows.
    pub groups: Vec<String>,
    /// The smallest lower end of all groups' intervals.
    pub lower: f64,
}

/// From the strongest to the weakest, then nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum ResultVerdictKind {
    BroadConsensus,
    MajorityWithDissent,
    Split,
    NoConsensus,
    TooFewAnswers,
}

/// Which side is the larger, on average over groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum ResultDirection {
    For,
    Against,
    None,
}

/// Whether it would stand if those who did not answer had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum ResultCertainty {
    Secured,
    Provisional,
}

/// What stands against broad consensus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum ResultReason {
    OverallBelowThreeQuarters,
    GroupWithoutMajority,
    GroupWithStrongDissent,
}

impl From<Judgement> for ResultVerdict {
    fn from(verdict: Judgement) -> Self {
        let Judgement { equal_weight, breadth, .. } = verdict;
        Self {
            kind: verdict.kind.into(),
            direction: verdict.direction.map(Into::into),
            certainty: verdict.certainty.map(Into::into),
            reasons: verdict.reasons.into_iter().map(Into::into).collect(),
            agree: equal_weight.map(|it| it.agree),
            disagree: equal_weight.map(|it| it.disagree),
            breadth: breadth.map(|Breadth { share, groups, lower }| ResultBreadth {
                share,
                groups,
                lower,
            }),
            gap: verdict.max_gap,
            dissenting: verdict.dissenting,
            not_heard: verdict.not_heard_required,
            ignoring_groups: verdict.ignoring_groups.into(),
        }
    }
}

impl From<VerdictKind> for ResultVerdictKind {
    fn from(kind: VerdictKind) -> Self {
        match kind {
            VerdictKind::BroadConsensus => Self::BroadConsensus,
            VerdictKind::MajorityWithDissent => Self::MajorityWithDissent,
            VerdictKind::Split => Self::Split,
            VerdictKind::NoConsensus => Self::NoConsensus,
            VerdictKind::TooFewAnswers => Self::TooFewAnswers,
        }
    }
}

impl From<Direction> for ResultDirection {
    fn from(direction: Direction) -> Self {
        match direction {
            Direction::For => Self::For,
            Direction::Against => Self::Against,
            Direction::None => Self::None,
        }
    }
}

impl From<Certainty> for ResultCertainty {
    fn from(certainty: Certainty) -> Self {
        match certainty {
            Certainty::Secured => Self::Secured,
            Certainty::Provisional => Self::Provisional,
        }
    }
}

impl From<Reason> for ResultReason {
    fn from(reason: Reason) -> Self {
        match reason {
            Reason::OverallBelowThreeQuarters => Self::OverallBelowThreeQuarters,
            Reason::GroupWithoutMajority => Self::GroupWithoutMajority,
            Reason::GroupWithStrongDissent => Self::GroupWithStrongDissent,
        }
    }
}
