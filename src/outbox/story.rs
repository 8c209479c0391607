//! What became of messages, step by step.
//!
//! A step is kept from the first answer of the mail server on. That a message waits and is being
//! sent is said by the message itself: it would double the rows and tell nothing afterwards.

use chrono::{DateTime, Utc};
use entity::{
    MessageEventId, MessageId, Word,
    message::{self, Bounce, MessageState},
    message_event,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
};

/// A step to be kept.
#[derive(Clone, Debug)]
pub(super) struct Step {
    pub(super) message_id: MessageId,
    pub(super) state: MessageState,
    pub(super) bounce: Option<Bounce>,
    pub(super) reply: Option<String>,
}

impl Step {
    /// A step of which there is nothing more to say.
    pub(super) fn to(message_id: MessageId, state: MessageState) -> Self {
        Self { message_id, state, bounce: None, reply: None }
    }
}

/// Keeps these steps.
pub(super) async fn tell(
    tx: &impl ConnectionTrait,
    steps: Vec<Step>,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    for chunk in steps.chunks(1000) {
        let rows = chunk.iter().cloned().map(|step| message_event::ActiveModel {
            id: Set(MessageEventId::new()),
            message_id: Set(step.message_id),
            state: Set(Word(step.state)),
            bounce: Set(step.bounce.map(Word)),
            reply: Set(step.reply),
            at: Set(now),
        });
        message_event::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// The steps of these messages, the earliest first.
///
/// # Errors
/// If the database does not answer.
pub async fn steps(
    db: &impl ConnectionTrait,
    messages: &[message::Model],
) -> Result<Vec<message_event::Model>, DbErr> {
    let mut steps = vec![];
    for chunk in messages.chunks(1000) {
        let asked = chunk.iter().map(|message| message.id);
        let told = message_event::Entity::find()
            .filter(message_event::Column::MessageId.is_in(asked))
            .order_by_asc(message_event::Column::Id)
            .all(db)
            .await?;
        steps.extend(told);
    }
    Ok(steps)
}
