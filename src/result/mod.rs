//! A result: the figures of one round, per question and group.
//!
//! [`for_organiser`] shows them as they stand. Nothing in a [`RoundResult`] has not passed the gate
//! of `rules::disclosure`, and everything that follows from its counts is computed by the crate
//! `publication`, also before they are frozen. What speaks of one respondent, such as a text, is no
//! figure: [`texts`] hands it to an organiser only.
//!
//! Counting reads no response twice: the [`Indexes`] keep what was counted of each, and every look
//! brings that of its round up to what the database says at that moment.

mod count;
mod find;
#[cfg(test)]
pub(crate) mod fixture;
mod gate;
mod indexes;
mod live;
mod round_result;
mod snapshot;
mod texts;

pub use find::{Sources, for_organiser};
pub use indexes::Indexes;
pub use round_result::{ItemResult, RoundResult};
pub use snapshot::{AnswerWords, Publisher};
pub use texts::{Said, TextAnswer, is_listed, texts};

use sea_orm::DbErr;

use crate::{questionnaire::QuestionnaireError, response::ResponseError, round::RoundError};

/// Why there is no result to show.
#[derive(Debug, thiserror::Error)]
pub enum ResultError {
    #[error(transparent)]
    Round(#[from] RoundError),
    #[error(transparent)]
    Questionnaire(#[from] QuestionnaireError),
    #[error(transparent)]
    Response(#[from] ResponseError),
    #[error(transparent)]
    Db(#[from] DbErr),
}
