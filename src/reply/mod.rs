//! A reply: what was said in a round, what the city does about it, and how far it got.
//!
//! [`add`], [`change`], [`remove`] and [`shift`] edit the replies of a round one by one, [`replace`]
//! all at once; each leaves a record. [`find::of`] reads them, [`published`] is how one is published.

mod about;
mod edit;
pub mod find;

pub use about::About;
pub use edit::{Towards, add, change, remove, replace, shift};

use entity::reply::{self, Status};
use rules::questionnaire::{Language, Texts};
use sea_orm::DbErr;

use crate::{limit::Limit, questionnaire::QuestionnaireError, round::RoundError};

/// Why the replies of a round stayed as they were.
#[derive(Debug, thiserror::Error)]
pub enum ReplyError {
    #[error("there is no such reply")]
    Unknown,
    #[error("{0} is written in German at least")]
    NotInGerman(&'static str),
    #[error("{field} has {limit}")]
    Unfit { field: &'static str, limit: Limit },
    #[error("the questionnaire has no {0}")]
    UnknownQuestion(String),
    #[error("a round has at most {MOST} replies")]
    TooMany,
    #[error(transparent)]
    Round(#[from] RoundError),
    #[error(transparent)]
    Questionnaire(#[from] QuestionnaireError),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// How many replies a round has at most.
pub const MOST: usize = 200;

/// What a reply says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    pub about: About,
    pub status: Status,
    /// What was said.
    pub statement: Texts,
    /// What the city does about it.
    pub reply: Texts,
}

impl Content {
    /// The texts with their names and what they may hold.
    fn texts(&self) -> [(&'static str, &Texts); 2] {
        [("statement", &self.statement), ("reply", &self.reply)]
    }

    /// That both texts are there and fit.
    fn judge(&self) -> Result<(), ReplyError> {
        for (field, texts) in self.texts() {
            let written =
                texts.iter().any(|(language, text)| is_german(language) && !text.trim().is_empty());
            if !written {
                return Err(ReplyError::NotInGerman(field));
            }
            if Limit::PROSE.refused(texts).is_some() {
                return Err(ReplyError::Unfit { field, limit: Limit::PROSE });
            }
        }
        Ok(())
    }
}

fn is_german(language: &Language) -> bool {
    language.as_str() == "de"
}

/// A reply as it is published, with its status in words.
#[must_use]
pub fn published(row: reply::Model, status: Texts) -> ::publication::Reply {
    let reply::Model {
        question,
        row,
        statement,
        reply,
        id: _,
        round_id: _,
        position: _,
        status: _,
    } = row;
    ::publication::Reply { question, row, statement: statement.0, reply: reply.0, status }
}
