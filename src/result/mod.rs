//! A result: the figures of one round, per question and group.
//!
//! [`published`] shows them to everyone once the round is published, [`for_organiser`] shows
//! the same figures at any time. Nothing in a [`RoundResult`] has not passed the gate of
//! `rules::disclosure`. What speaks of one respondent, such as a text, is no figure: [`texts`]
//! hands it to an organiser only.
//!
//! Counting reads no response twice: the [`Indexes`] keep what was counted of each, and every look
//! brings that of its round up to what the database says at that moment.

mod count;
mod find;
#[cfg(test)]
pub(crate) mod fixture;
mod gate;
mod indexes;
mod judge;
mod live;
mod texts;

pub use find::{ItemResult, RoundResult, Sources, for_organiser, published};
pub use gate::{Channels, Participation, Side};
pub use indexes::Indexes;
pub use judge::Judgement;
pub use texts::{Said, TextAnswer, is_listed, texts};

use sea_orm::DbErr;

use crate::{questionnaire::QuestionnaireError, response::ResponseError, round::RoundError};

/// Why there is no result to show.
#[derive(Debug, thiserror::Error)]
pub enum ResultError {
    #[error("the results of this round are not published")]
    NotPublished,
    #[error(transparent)]
    Round(#[from] RoundError),
    #[error(transparent)]
    Questionnaire(#[from] QuestionnaireError),
    #[error(transparent)]
    Response(#[from] ResponseError),
    #[error(transparent)]
    Db(#[from] DbErr),
}
