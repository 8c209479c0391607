//! Whether mails go out: asked before each claim, the same for all instances.

use chrono::{DateTime, TimeDelta, Utc};
use entity::{
    Word,
    dispatch::{self, Pause},
    message::{self, MessageState},
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{Set, Unchanged},
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};

const ONLY: i32 = 1;

/// So many of the mails that came to an end last are looked at …
const LATEST: u64 = 50;

/// … and if so many of them were refused for good, something is wrong with us and not with them.
const MOST_REFUSED: usize = 25;

/// Refusals that are older than this tell nothing about now.
const RECENT: TimeDelta = TimeDelta::hours(1);

/// Where the sending stands.
///
/// # Errors
/// If the database does not answer.
pub async fn standing(db: &impl ConnectionTrait) -> Result<dispatch::Model, DbErr> {
    let row = dispatch::Entity::find_by_id(ONLY).one(db).await?;
    row.ok_or_else(|| DbErr::RecordNotFound("the row of the dispatch".to_owned()))
}

/// As [`standing`], and nobody else claims until the transaction ends.
pub(super) async fn hold(tx: &impl ConnectionTrait) -> Result<(), DbErr> {
    dispatch::Entity::find_by_id(ONLY).lock_exclusive().one(tx).await?;
    Ok(())
}

/// Lets no more mails out. The conversations in hand go on.
///
/// # Errors
/// If the database does not answer.
pub async fn pause(tx: &impl ConnectionTrait, why: Pause, now: DateTime<Utc>) -> Result<(), DbErr> {
    if standing(tx).await?.paused_at.is_some() {
        return Ok(());
    }
    let row = dispatch::ActiveModel {
        id: Unchanged(ONLY),
        paused_at: Set(Some(now)),
        pause: Set(Some(Word(why))),
        ..Default::default()
    };
    row.update(tx).await?;
    Ok(())
}

/// Lets mails out again.
///
/// # Errors
/// If the database does not answer.
pub async fn resume(tx: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<(), DbErr> {
    let row = dispatch::ActiveModel {
        id: Unchanged(ONLY),
        paused_at: Set(None),
        pause: Set(None),
        resumed_at: Set(Some(now)),
    };
    row.update(tx).await?;
    Ok(())
}

/// Pauses if most of the latest mails were refused for good, and says whether it did.
pub(super) async fn watch(tx: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<bool, DbErr> {
    let standing = standing(tx).await?;
    let since = standing.resumed_at.unwrap_or(now - RECENT).max(now - RECENT);
    let latest: Vec<Word<MessageState>> = message::Entity::find()
        .select_only()
        .column(message::Column::State)
        .filter(message::Column::SettledAt.gt(since))
        .order_by_desc(message::Column::SettledAt)
        .limit(LATEST)
        .into_tuple()
        .all(tx)
        .await?;
    let refused = latest.iter().filter(|state| ***state == MessageState::Failed).count();
    if standing.paused_at.is_some() || refused < MOST_REFUSED {
        return Ok(false);
    }
    pause(tx, Pause::Refused, now).await?;
    Ok(true)
}
