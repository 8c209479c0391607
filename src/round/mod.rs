//! A round: one questionnaire, asked of chosen groups from a time to a time.
//!
//! [`create`] makes a draft, [`change`] edits its plan, [`ask`] gives it its questions, [`release`] lets it open at its time,
//! [`extend`] and [`close`] move its end, [`publish`] shows its results to everyone.
//! [`reword`] gives its mails the city's own words. Each leaves a record.

mod create;
pub mod find;
mod lifecycle;
mod mail_text;
mod record;

pub use create::{Plan, ask, change, create};
pub use lifecycle::{
    Unready, asks_for_files, can_be_extended, close, extend, publish, readiness, release,
};
pub use mail_text::{MailText, MailTexts, MailWording, WORDED_MAILS, judge, placeholder, reword};
pub use record::{Entry, record, record_of_respondent, records, reminders};

use sea_orm::DbErr;

use crate::{consultation::ConsultationError, limit::Limit, questionnaire::QuestionnaireError};

/// Why a round stayed as it was.
#[derive(Debug, thiserror::Error)]
pub enum RoundError {
    #[error("there is no such round")]
    Unknown,
    #[error("there is no such group for those without an invitation")]
    UnknownGroup,
    #[error("a round has a title")]
    Untitled,
    #[error("{field} has {limit}")]
    Unfit { field: &'static str, limit: Limit },
    #[error("there are no placeholders: curly brackets in line {line} of {field}, {language}")]
    Placeholder { language: &'static str, field: &'static str, line: usize },
    #[error("the words of this mail are not chosen for the round")]
    NotWorded,
    #[error("the minimum cell size is 3 to 100")]
    MinimumCellSize,
    #[error("the ballot box holds 5 to 1000 ballots")]
    BallotBoxSize,
    #[error("an organisation gives 1 to 20 responses, or any number")]
    Voices,
    #[error("a round ends after it begins")]
    EndsBeforeItBegins,
    #[error("the round has been released and keeps what it promised")]
    Released,
    #[error("the round is not ready to be released")]
    Unready(Vec<Unready>),
    #[error("the new end must be later than the present one")]
    NotAnExtension,
    #[error("the round is not open")]
    NotOpen,
    #[error("the ballots of an anonymous round were mixed when it closed")]
    Mixed,
    #[error("results are published once the round is closed")]
    NotClosed,
    #[error(transparent)]
    Questionnaire(#[from] QuestionnaireError),
    #[error(transparent)]
    Consultation(#[from] ConsultationError),
    #[error(transparent)]
    Db(#[from] DbErr),
}
