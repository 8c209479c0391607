//! How far the mailbox for bounces was read: asked before each reading, the same for all
//! instances.

use chrono::{DateTime, TimeDelta, Utc};
use entity::bounce_mailbox;
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{Set, Unchanged},
    ConnectionTrait, DbErr, EntityTrait, QuerySelect,
};

const ONLY: i32 = 1;

/// Whoever took the mailbox longer ago than this has been cut off.
const LONGEST_READING: TimeDelta = TimeDelta::minutes(10);

/// A mailbox out of reach is tried again after this.
const OUTAGE: TimeDelta = TimeDelta::minutes(10);

/// The right to read the mailbox for some minutes, which one instance has.
#[derive(Clone, Copy, Debug)]
pub struct Turn {
    until: DateTime<Utc>,
    /// The last mail that was read: what its number is to be understood with, and the number.
    pub last: Option<(u32, u32)>,
}

/// Where the reading stands.
///
/// # Errors
/// If the database does not answer.
pub async fn standing(db: &impl ConnectionTrait) -> Result<bounce_mailbox::Model, DbErr> {
    found(bounce_mailbox::Entity::find_by_id(ONLY).one(db).await?)
}

/// Whether it is time to read. Only reads, so that an idle instance writes nothing.
///
/// # Errors
/// If the database does not answer.
pub async fn is_due(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<bool, DbErr> {
    Ok(standing(db).await?.due_at.is_none_or(|at| at <= now))
}

/// Takes the mailbox; nothing if another instance has it or it is not time.
///
/// # Errors
/// If the database does not answer.
pub async fn take(tx: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<Option<Turn>, DbErr> {
    let row = held(tx).await?;
    if row.due_at.is_some_and(|at| at > now) {
        return Ok(None);
    }
    let until = now + LONGEST_READING;
    let due_at = Set(Some(until));
    let taken = bounce_mailbox::ActiveModel { id: Unchanged(ONLY), due_at, ..Default::default() };
    taken.update(tx).await?;
    let number = |number: i64| u32::try_from(number).ok();
    let last = row.uid_validity.and_then(number).zip(number(row.uid));
    Ok(Some(Turn { until, last }))
}

/// Notes how far the mailbox was read and when it is to be read again. Says whether it is still
/// ours: otherwise somebody else reads what we have read, and we are to forget it.
///
/// # Errors
/// If the database does not answer.
pub async fn put_back(
    tx: &impl ConnectionTrait,
    turn: Turn,
    (validity, uid): (u32, u32),
    due_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    if held(tx).await?.due_at != Some(turn.until) {
        return Ok(false);
    }
    let row = bounce_mailbox::ActiveModel {
        id: Unchanged(ONLY),
        due_at: Set(Some(due_at)),
        uid_validity: Set(Some(validity.into())),
        uid: Set(uid.into()),
        read_at: Set(Some(now)),
        error: Set(None),
    };
    row.update(tx).await?;
    Ok(true)
}

/// Notes that the mailbox could not be read, and why.
///
/// # Errors
/// If the database does not answer.
pub async fn give_up(
    tx: &impl ConnectionTrait,
    turn: Turn,
    why: String,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    if held(tx).await?.due_at == Some(turn.until) {
        let row = bounce_mailbox::ActiveModel {
            id: Unchanged(ONLY),
            due_at: Set(Some(now + OUTAGE)),
            error: Set(Some(why)),
            ..Default::default()
        };
        row.update(tx).await?;
    }
    Ok(())
}

async fn held(tx: &impl ConnectionTrait) -> Result<bounce_mailbox::Model, DbErr> {
    found(bounce_mailbox::Entity::find_by_id(ONLY).lock_exclusive().one(tx).await?)
}

fn found(row: Option<bounce_mailbox::Model>) -> Result<bounce_mailbox::Model, DbErr> {
    row.ok_or_else(|| DbErr::RecordNotFound("the row of the mailbox for bounces".to_owned()))
}
