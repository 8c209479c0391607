//! A result: the figures of one round, per question and group.
//!
//! [`for_organiser`] shows them as they stand. Nothing in a [`RoundResult`] has not passed the gate
//! of `rules::disclosure`, and everything that follows from its counts is computed by the crate
//! `publication`, also before they are frozen. What speaks of one respondent, such as a text, is no
//! figure: [`texts`] hands it to an organiser only. [`explore`](mod@explore) tells organisers more, and what of it depends on
//! who they are.
//!
//! Counting reads no response twice: the [`Indexes`] keep what was counted of each, and every look
//! brings that of its round up to what the database says at that moment.

mod count;
pub mod explore;
mod find;
#[cfg(test)]
pub(crate) mod fixture;
mod gate;
mod indexes;
mod live;
mod round_result;
mod saved;
mod snapshot;
mod tags;
mod texts;

pub use find::{Sources, for_organiser};
pub use indexes::Indexes;
pub use round_result::{ItemResult, RoundResult};
pub use saved::{SavedView, remove_view, rename_view, save_view, saved_view, saved_views};
pub use snapshot::{AnswerWords, Publisher};
pub use tags::{MOST_TAGGED, tag_texts, untag_texts};
pub use texts::{Found, Said, Sought, TextAnswer, all_texts, is_listed, texts};

use sea_orm::DbErr;

use crate::{questionnaire::QuestionnaireError, response::ResponseError, round::RoundError};

/// Why there is no result to show.
#[derive(Debug, thiserror::Error)]
pub enum ResultError {
    #[error("there is no such view of this round")]
    UnknownView,
    #[error("the name of a view has 1 to 200 characters in a line")]
    ViewName,
    #[error("a tag has 1 to 60 characters in a line")]
    Tag,
    #[error("there is no such text in this round")]
    UnknownText,
    #[error("the question does not ask for a text")]
    NoTexts,
    #[error(transparent)]
    Round(#[from] RoundError),
    #[error(transparent)]
    Questionnaire(#[from] QuestionnaireError),
    #[error(transparent)]
    Response(#[from] ResponseError),
    #[error(transparent)]
    Db(#[from] DbErr),
}
