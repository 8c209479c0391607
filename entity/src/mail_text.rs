//! A city's own words for one kind of mail of a round, in one language.

use sea_orm::entity::prelude::*;

use crate::{RoundId, Word, message::MessageKind};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mail_text")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub round_id: RoundId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: Word<MessageKind>,
    /// The tag of a language that mails are written in.
    #[sea_orm(primary_key, auto_increment = false)]
    pub language: String,
    /// Blank if the built-in subject stands.
    pub subject: String,
    /// Plain text, paragraphs parted by blank lines; blank if the built-in ones stand.
    pub paragraphs: String,
}

impl ActiveModelBehavior for ActiveModel {}
