//! Publications: results as they were frozen, which everyone may read.
//!
//! [`publish`] ends a round by freezing its result, [`correct`] freezes it again and says what
//! changed, [`differences`] tells what would. [`find`] reads what was published; a document stays
//! as it is. [`freeze_earlier`] is for rounds that were published before results were frozen.
//! The document itself is that of the crate `publication`.

mod correct;
pub mod find;
mod freeze;
mod publish;

pub use correct::{Differences, correct, differences};
pub use find::{Published, Version};
pub use freeze::Press;
pub use publish::{freeze_earlier, publish};

use sea_orm::DbErr;

use crate::{
    limit::Limit, questionnaire::QuestionnaireError, result::ResultError, round::RoundError,
};

/// Why nothing was published, or nothing can be read.
#[derive(Debug, thiserror::Error)]
pub enum PublicationError {
    #[error("the results of this round are not published")]
    NotPublished,
    #[error("there is no such version of what was published")]
    UnknownVersion,
    #[error("the result contradicts itself: {0}")]
    Unsealable(#[from] ::publication::Unsealable),
    #[error("nothing differs from what is published")]
    Unchanged,
    #[error("the figures differ by fewer respondents than may be shown")]
    TooFewChanged,
    #[error("a correction says in German what changed")]
    Unexplained,
    #[error("what changed has {0}")]
    Unfit(Limit),
    #[error("a published document cannot be read any more: {0}")]
    Damaged(String),
    #[error(transparent)]
    Round(#[from] RoundError),
    #[error(transparent)]
    Result(#[from] ResultError),
    #[error(transparent)]
    Questionnaire(#[from] QuestionnaireError),
    #[error(transparent)]
    Db(#[from] DbErr),
}
