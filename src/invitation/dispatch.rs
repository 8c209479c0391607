//! Stopping and resuming the sending of all mails.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use entity::{
    Word,
    dispatch::Pause,
    message::{self, MessageState},
};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QuerySelect};

use crate::{account::Organiser, outbox::dispatch};

/// Where the sending of mails stands, over all rounds.
#[derive(Clone, Debug)]
pub struct Dispatch {
    /// Since when and why nothing is sent.
    pub paused: Option<(DateTime<Utc>, Pause)>,
    /// How many messages are in each state.
    pub messages: HashMap<MessageState, u64>,
}

/// Tells where the sending stands.
///
/// # Errors
/// If the database does not answer.
pub async fn sending(db: &impl ConnectionTrait, _: &Organiser) -> Result<Dispatch, DbErr> {
    let standing = dispatch::standing(db).await?;
    let counts: Vec<(Word<MessageState>, i64)> = message::Entity::find()
        .select_only()
        .column(message::Column::State)
        .column_as(message::Column::Id.count(), "messages")
        .group_by(message::Column::State)
        .into_tuple()
        .all(db)
        .await?;
    Ok(Dispatch {
        paused: standing.paused_at.zip(standing.pause.map(|why| why.0)),
        messages: counts.into_iter().map(|(state, it)| (state.0, it.unsigned_abs())).collect(),
    })
}

/// Lets no more mails out, of any round, until [`resume_sending`]. Twice is the same as once.
///
/// # Errors
/// If the database does not answer.
pub async fn pause_sending(
    tx: &impl ConnectionTrait,
    _: &Organiser,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    dispatch::pause(tx, Pause::Asked, now).await
}

/// Lets mails out again, whoever or whatever has paused them.
///
/// # Errors
/// If the database does not answer.
pub async fn resume_sending(
    tx: &impl ConnectionTrait,
    _: &Organiser,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    dispatch::resume(tx, now).await
}
