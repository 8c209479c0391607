//! A consultation: one subject put to the stakeholders, with its rounds, the [`milestones`] at which
//! the council deals with it, and the [`yardstick`] by which it judges how broad consensus is.

pub mod find;
mod milestones;
mod verbs;
mod yardstick;

pub use milestones::{MOST_MILESTONES, milestones};
pub use verbs::{Details, change, create, end};
pub use yardstick::{fingerprint, is_settled, settle, yardstick};

use sea_orm::DbErr;

use crate::limit::Limit;

/// Why a consultation was not made or changed.
#[derive(Debug, thiserror::Error)]
pub enum ConsultationError {
    #[error("there is no such consultation")]
    Unknown,
    #[error("a consultation has a title, a purpose and a legal basis")]
    Incomplete,
    #[error("{field} has {limit}")]
    Unfit { field: &'static str, limit: Limit },
    #[error("a milestone names its committee")]
    CommitteeMissing,
    #[error("a consultation has at most {MOST_MILESTONES} milestones")]
    TooManyMilestones,
    #[error("the contact address is not an email address")]
    NotAnEmail,
    #[error("the day of deletion must lie ahead")]
    DeletionDayPast,
    #[error("a round of the consultation is open or scheduled")]
    StillRunning,
    #[error("by what the consultation judges is settled: a round has been released")]
    YardstickSettled,
    #[error("there is no group {0}")]
    UnknownGroup(String),
    #[error("the consultation has ended")]
    Ended,
    #[error(transparent)]
    Db(#[from] DbErr),
}
