//! Slows down whoever guesses passwords or codes, across all instances.
//!
//! Ten failures are free; each one after that doubles the pause, up to an hour.
//! A pause that has passed is forgotten after a day.

use chrono::{DateTime, TimeDelta, Utc};
use entity::log_in_throttle as throttle;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, QuerySelect,
    sea_query::OnConflict,
};

use crate::token::TokenHash;

const FREE_FAILURES: i32 = 10;

/// Counts an attempt as a failure until it turns out well, or says until when this key must pause.
///
/// The row is held meanwhile, so that of many attempts at once none slips through.
pub(crate) async fn attempt(
    tx: &impl ConnectionTrait,
    key: &TokenHash,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, DbErr> {
    let first = throttle::ActiveModel {
        key_hash: Set(key.0.clone()),
        failures: Set(0),
        last_failure_at: Set(now),
    };
    throttle::Entity::insert(first)
        .on_conflict(OnConflict::column(throttle::Column::KeyHash).do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    let row = throttle::Entity::find_by_id(key.0.clone()).lock_exclusive().one(tx).await?;
    let Some(row) = row else { return Ok(None) };
    let until = row.last_failure_at + pause(row.failures);
    if until > now {
        return Ok(Some(until));
    }
    let long_ago = now - row.last_failure_at > TimeDelta::days(1);
    let failures = if long_ago { 1 } else { row.failures.saturating_add(1) };
    let mut row: throttle::ActiveModel = row.into();
    row.failures = Set(failures);
    row.last_failure_at = Set(now);
    row.update(tx).await?;
    Ok(None)
}

/// Forgets the failures of a key after a success.
pub(crate) async fn succeeded(tx: &impl ConnectionTrait, key: &TokenHash) -> Result<(), DbErr> {
    throttle::Entity::delete_by_id(key.0.clone()).exec(tx).await?;
    Ok(())
}

fn pause(failures: i32) -> TimeDelta {
    let over = u32::try_from(failures - FREE_FAILURES).unwrap_or(0);
    match over {
        0 => TimeDelta::zero(),
        _ => TimeDelta::seconds((15_i64 << over.min(8)).min(3600)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_begin_after_ten_failures_and_end_at_an_hour() {
        assert_eq!(pause(10), TimeDelta::zero());
        assert_eq!(pause(11), TimeDelta::seconds(30));
        assert_eq!(pause(12), TimeDelta::seconds(60));
        assert_eq!(pause(i32::MAX), TimeDelta::hours(1));
    }
}
