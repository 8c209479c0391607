//! What was said in a round, and what the city answers.

use rules::questionnaire::Texts;
use sea_orm::entity::prelude::*;

use crate::{ReplyId, RoundId, Stored, Word};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reply")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ReplyId,
    pub round_id: RoundId,
    /// Counted from 1 within the round; gaps say nothing.
    pub position: i32,
    /// The key of the question it is about; absent if it is about the round.
    pub question: Option<String>,
    /// The key of a row or option of that question.
    pub row: Option<String>,
    pub status: Word<Status>,
    /// What was said.
    pub statement: Stored<Texts>,
    /// What the city does about it.
    pub reply: Stored<Texts>,
}

impl ActiveModelBehavior for ActiveModel {}

/// How far the city has got with what was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    Done,
    Planned,
    UnderReview,
    Declined,
}

impl Status {
    /// All of them, in the order in which forms offer them.
    pub const ALL: [Self; 4] = [Self::Done, Self::Planned, Self::UnderReview, Self::Declined];
}

crate::stored::words! {
    Status {
        Done = "done", Planned = "planned", UnderReview = "under-review", Declined = "declined",
    }
}
