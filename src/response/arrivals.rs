//! How many come from one place within an hour to answer without an invitation.
//!
//! The place is never stored: what is stored is a keyed hash of act, hour and place, under a key
//! that is another every day. It is counted in a transaction of its own, so that no row that holds
//! answers shares one with it.

use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use entity::arrival;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    QueryFilter, QuerySelect, SelectExt, sea_query::OnConflict,
};

use crate::token::Secret;

/// What somebody came to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    Begin,
    Submit,
    /// To have a return code sent by mail.
    Mail,
}

impl Act {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Begin => "begin",
            Self::Submit => "submit",
            Self::Mail => "mail",
        }
    }
}

/// Counts somebody who comes from `origin`, usually a network address, and says the how-manieth
/// of this hour that is.
///
/// # Errors
/// If the database does not answer.
pub async fn count(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    act: Act,
    origin: &str,
    now: DateTime<Utc>,
) -> Result<u32, DbErr> {
    let hour = hour_of(now);
    let key_hash = key_hash(secret, act, hour, origin);
    let first =
        arrival::ActiveModel { key_hash: Set(key_hash.clone()), hour: Set(hour), number: Set(0) };
    arrival::Entity::insert(first)
        .on_conflict(OnConflict::column(arrival::Column::KeyHash).do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    let row = arrival::Entity::find_by_id(key_hash).lock_exclusive().one(tx).await?;
    let row = row.ok_or_else(|| DbErr::RecordNotFound("arrival".to_owned()))?;
    let number = row.number.saturating_add(1);
    let mut row: arrival::ActiveModel = row.into();
    row.number = Set(number);
    row.update(tx).await?;
    Ok(number.unsigned_abs())
}

/// When counting begins anew.
#[must_use]
pub fn next_hour(now: DateTime<Utc>) -> DateTime<Utc> {
    hour_of(now) + TimeDelta::hours(1)
}

/// Whether there are counts older than a day. Only reads.
///
/// # Errors
/// If the database does not answer.
pub async fn any_old(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<bool, DbErr> {
    arrival::Entity::find().filter(arrival::Column::Hour.lt(a_day_before(now))).exists(db).await
}

/// Forgets counts older than a day.
///
/// # Errors
/// If the database does not answer.
pub async fn forget_old(tx: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<(), DbErr> {
    let old = arrival::Column::Hour.lt(a_day_before(now));
    arrival::Entity::delete_many().filter(old).exec(tx).await?;
    Ok(())
}

fn a_day_before(now: DateTime<Utc>) -> DateTime<Utc> {
    now - TimeDelta::days(1)
}

fn hour_of(now: DateTime<Utc>) -> DateTime<Utc> {
    now.duration_trunc(TimeDelta::hours(1)).unwrap_or(now)
}

/// The hour is part of the hash, so that not even two hours of one place can be joined.
fn key_hash(secret: &Secret, act: Act, hour: DateTime<Utc>, origin: &str) -> Vec<u8> {
    let of_day = secret.branch("arrivals of a day", hour.date_naive().to_string().as_bytes());
    let subject = format!("{} {} {origin}", act.as_str(), hour.format("%H"));
    of_day.derive("arrival", subject.as_bytes()).to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_has_another_hash_for_each_act_hour_and_day() {
        let secret = Secret::random();
        let hour = DateTime::UNIX_EPOCH;
        let hash = |act, at, origin: &str| key_hash(&secret, act, at, origin);
        let one = hash(Act::Submit, hour, "192.0.2.1");
        assert_eq!(one, hash(Act::Submit, hour, "192.0.2.1"));
        for other in [
            hash(Act::Begin, hour, "192.0.2.1"),
            hash(Act::Submit, hour, "192.0.2.2"),
            hash(Act::Submit, hour + TimeDelta::hours(1), "192.0.2.1"),
            hash(Act::Submit, hour + TimeDelta::days(1), "192.0.2.1"),
        ] {
            assert_ne!(one, other);
        }
    }

    #[test]
    fn counting_begins_anew_with_the_hour() {
        let at = DateTime::UNIX_EPOCH + TimeDelta::minutes(59);
        assert_eq!(next_hour(at), DateTime::UNIX_EPOCH + TimeDelta::hours(1));
    }
}
