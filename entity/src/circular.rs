//! A message that somebody wrote to those who were invited to a round.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{AccountId, CircularId, RoundId, Stored, Word};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "circular")]
pub struct Model {
    /// Made with the form it is typed into, so that sending it twice is the same as once.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CircularId,
    pub round_id: RoundId,
    /// Who wrote it; absent if the operator did.
    pub account_id: Option<AccountId>,
    pub audience: Word<Audience>,
    pub texts: Stored<Vec<CircularText>>,
    /// To how many it went.
    pub number: i32,
    pub created_at: DateTimeUtc,
    #[sea_orm(belongs_to, from = "round_id", to = "id", on_delete = "Cascade")]
    pub round: BelongsTo<super::round::Entity>,
    #[sea_orm(belongs_to, from = "account_id", to = "id", on_delete = "SetNull")]
    pub account: BelongsTo<Option<super::account::Entity>>,
}

impl ActiveModelBehavior for ActiveModel {}

/// What it says in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CircularText {
    /// The tag of a language that mails are written in.
    pub language: String,
    pub subject: String,
    /// Plain text, paragraphs parted by blank lines.
    pub paragraphs: String,
}

/// Whom of those invited it concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Audience {
    Everyone,
    /// Who has answered.
    Answered,
    /// Who has not answered.
    Waiting,
}

crate::stored::words! {
    Audience { Everyone = "everyone", Answered = "answered", Waiting = "waiting" }
}
