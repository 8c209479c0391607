//! The outbox: each mail is a row, written in the transaction that caused it.
//!
//! `queued → sending → sent`, or `deferred` and tried again later with growing pauses, or
//! `failed`. The state moves before and after the conversation with the mail server, so a
//! crash in between shows: such a message becomes `unknown` and is not sent again by itself.

use chrono::{DateTime, TimeDelta, Utc};
use entity::{
    ContactId, InvitationId, MessageId, RoundId, Word,
    message::{self, MessageKind, MessageState},
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    SelectExt,
    sea_query::{Expr, LockBehavior, LockType},
};

/// After so many refusals "for now" a message has failed: about two days.
const MOST_ATTEMPTS: i32 = 12;

/// A conversation that lasts longer than this has broken off.
const LONGEST_CONVERSATION: TimeDelta = TimeDelta::minutes(5);

/// To whom, why and from when on a mail is to be sent.
#[derive(Clone, Debug)]
pub struct NewMessage {
    pub round_id: RoundId,
    pub invitation_id: InvitationId,
    pub contact_id: Option<ContactId>,
    pub kind: MessageKind,
    pub due_at: DateTime<Utc>,
}

/// How a conversation with the mail server ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The server took it.
    Sent { reply: String },
    /// The server could not be reached or refused for now.
    Deferred { reply: String },
    /// The server refused for good.
    Failed { reply: String },
    /// The line broke where the server may have taken it.
    Unknown { reply: String },
    /// It was not sent, since the reason for it has gone.
    Suppressed,
}

/// Puts messages into the outbox.
///
/// # Errors
/// If the database does not answer.
pub async fn enqueue(
    tx: &impl ConnectionTrait,
    messages: Vec<NewMessage>,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let rows = messages.into_iter().map(|new| message::ActiveModel {
        id: Set(MessageId::new()),
        round_id: Set(new.round_id),
        invitation_id: Set(new.invitation_id),
        contact_id: Set(new.contact_id),
        kind: Set(Word(new.kind)),
        state: Set(Word(MessageState::Queued)),
        attempts: Set(0),
        due_at: Set(new.due_at),
        claimed_at: Set(None),
        reply: Set(None),
        created_at: Set(now),
        settled_at: Set(None),
    });
    let rows: Vec<_> = rows.collect();
    for chunk in rows.chunks(1000) {
        message::Entity::insert_many(chunk.to_vec()).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// Takes messages that are due, so that no other instance takes them too.
///
/// # Errors
/// If the database does not answer.
pub async fn claim(
    tx: &impl ConnectionTrait,
    most: u64,
    now: DateTime<Utc>,
) -> Result<Vec<message::Model>, DbErr> {
    let waiting = [Word(MessageState::Queued), Word(MessageState::Deferred)];
    let due = message::Entity::find()
        .filter(message::Column::State.is_in(waiting))
        .filter(message::Column::DueAt.lte(now))
        .order_by_asc(message::Column::DueAt)
        .order_by_asc(message::Column::Id)
        .limit(most)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .all(tx)
        .await?;
    message::Entity::update_many()
        .col_expr(message::Column::State, Expr::value(Word(MessageState::Sending)))
        .col_expr(message::Column::ClaimedAt, Expr::value(now))
        .filter(message::Column::Id.is_in(due.iter().map(|message| message.id)))
        .exec(tx)
        .await?;
    Ok(due)
}

/// Whether a claimed message still has a recipient; it is held until the transaction ends, so that
/// an erasure comes before or after.
///
/// # Errors
/// If the database does not answer.
pub async fn still_addressed(tx: &impl ConnectionTrait, id: MessageId) -> Result<bool, DbErr> {
    let held = message::Entity::find_by_id(id).lock_exclusive().one(tx).await?;
    Ok(held.is_some_and(|message| message.contact_id.is_some()))
}

/// Notes how the conversation about a claimed message ended.
///
/// # Errors
/// If the database does not answer.
pub async fn settle(
    tx: &impl ConnectionTrait,
    message: message::Model,
    outcome: Outcome,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let attempts = message.attempts + 1;
    let addressed = still_addressed(tx, message.id).await?;
    let (state, reply) = match outcome {
        Outcome::Sent { reply } => (MessageState::Sent, Some(reply)),
        Outcome::Deferred { reply } if attempts < MOST_ATTEMPTS => {
            (MessageState::Deferred, Some(reply))
        }
        Outcome::Deferred { reply } | Outcome::Failed { reply } => {
            (MessageState::Failed, Some(reply))
        }
        Outcome::Unknown { reply } => (MessageState::Unknown, Some(reply)),
        Outcome::Suppressed => (MessageState::Suppressed, None),
    };
    let mut row: message::ActiveModel = message.into();
    row.attempts = Set(attempts);
    row.state = Set(Word(state));
    // Replies may quote the address.
    row.reply = Set(reply.filter(|_| addressed));
    row.claimed_at = Set(None);
    match state {
        MessageState::Deferred => row.due_at = Set(now + pause(attempts)),
        _ => row.settled_at = Set(Some(now)),
    }
    row.update(tx).await?;
    Ok(())
}

/// Marks messages whose conversation nobody finished, and says how many there were.
///
/// # Errors
/// If the database does not answer.
pub async fn give_up_lost(tx: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<u64, DbErr> {
    let lost = message::Entity::update_many()
        .col_expr(message::Column::State, Expr::value(Word(MessageState::Unknown)))
        .col_expr(message::Column::SettledAt, Expr::value(now))
        .filter(message::Column::State.eq(Word(MessageState::Sending)))
        .filter(message::Column::ClaimedAt.lt(now - LONGEST_CONVERSATION))
        .exec(tx)
        .await?;
    Ok(lost.rows_affected)
}

/// Whether a message is due. Only reads, so that an idle instance writes nothing.
///
/// # Errors
/// If the database does not answer.
pub async fn any_due(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<bool, DbErr> {
    let waiting = [Word(MessageState::Queued), Word(MessageState::Deferred)];
    message::Entity::find()
        .filter(message::Column::State.is_in(waiting))
        .filter(message::Column::DueAt.lte(now))
        .exists(db)
        .await
}

/// Whether an instance has a message in hand.
///
/// # Errors
/// If the database does not answer.
pub async fn any_in_hand(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    message::Entity::find()
        .filter(message::Column::State.eq(Word(MessageState::Sending)))
        .exists(db)
        .await
}

/// Lets a message that failed, or whose fate is unknown, be sent once more, and says whether it
/// was such a message. Doing so twice is the same as once.
///
/// # Errors
/// If the database does not answer.
pub async fn requeue(
    tx: &impl ConnectionTrait,
    id: MessageId,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let over = [Word(MessageState::Failed), Word(MessageState::Unknown)];
    let requeued = message::Entity::update_many()
        .col_expr(message::Column::State, Expr::value(Word(MessageState::Queued)))
        .col_expr(message::Column::Attempts, Expr::value(0))
        .col_expr(message::Column::DueAt, Expr::value(now))
        .col_expr(message::Column::SettledAt, Expr::value(None::<DateTime<Utc>>))
        .filter(message::Column::Id.eq(id))
        .filter(message::Column::State.is_in(over))
        .exec(tx)
        .await?;
    Ok(requeued.rows_affected > 0)
}

/// Forgets what mail servers said about mails to a contact, since they quote the address.
///
/// # Errors
/// If the database does not answer.
pub async fn forget_replies(tx: &impl ConnectionTrait, contact: ContactId) -> Result<(), DbErr> {
    message::Entity::update_many()
        .col_expr(message::Column::Reply, Expr::value(None::<String>))
        .filter(message::Column::ContactId.eq(contact))
        .exec(tx)
        .await?;
    Ok(())
}

/// How long to wait after so many attempts: a minute, doubling, six hours at most.
pub(crate) fn pause(attempts: i32) -> TimeDelta {
    let doublings = u32::try_from(attempts - 1).unwrap_or(0).min(10);
    TimeDelta::minutes((1_i64 << doublings).min(360))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_from_a_minute_to_six_hours() {
        let minutes: Vec<i64> = [1, 2, 3, 9, 10, 12].map(|n| pause(n).num_minutes()).to_vec();
        assert_eq!(minutes, [1, 2, 4, 256, 360, 360]);
    }
}
