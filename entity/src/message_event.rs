//! What became of a message, step by step. Rows are added and never changed, but for words of
//! servers that are forgotten with the contact.

use sea_orm::entity::prelude::*;

use crate::{
    MessageEventId, MessageId, Word,
    message::{Bounce, MessageState},
};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "message_event")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MessageEventId,
    pub message_id: MessageId,
    /// In which state it was from then on.
    pub state: Word<MessageState>,
    pub bounce: Option<Word<Bounce>>,
    /// What the server said.
    pub reply: Option<String>,
    pub at: DateTimeUtc,
    #[sea_orm(belongs_to, from = "message_id", to = "id", on_delete = "Cascade")]
    pub message: BelongsTo<super::message::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
