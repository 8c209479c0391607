use chrono::{DateTime, TimeDelta, Utc};
use entity::{AccountId, account, session};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    QueryFilter,
};

use super::Organiser;
use crate::token::Token;

/// How long a log-in lasts: a working day.
pub const SESSION_HOURS: i64 = 12;

/// Opens a session and forgets those that have ended.
pub(super) async fn open(
    tx: &impl ConnectionTrait,
    account_id: AccountId,
    now: DateTime<Utc>,
) -> Result<Token, DbErr> {
    session::Entity::delete_many().filter(session::Column::ExpiresAt.lte(now)).exec(tx).await?;
    let token = Token::random();
    session::ActiveModel {
        token_hash: Set(token.hash().0),
        account_id: Set(account_id),
        created_at: Set(now),
        expires_at: Set(now + TimeDelta::hours(SESSION_HOURS)),
    }
    .insert(tx)
    .await?;
    Ok(token)
}

/// Whose session this is, if it is one and has not ended.
///
/// # Errors
/// If the database does not answer.
pub async fn recognise(
    db: &impl ConnectionTrait,
    token: &Token,
    now: DateTime<Utc>,
) -> Result<Option<Organiser>, DbErr> {
    let found = session::Entity::find_by_id(token.hash().0)
        .filter(session::Column::ExpiresAt.gt(now))
        .find_also_related(account::Entity)
        .one(db)
        .await?;
    Ok(found.and_then(|(_, account)| account).map(Organiser::of))
}

/// Ends a session; ending it twice is the same as once.
///
/// # Errors
/// If the database does not answer.
pub async fn log_out(tx: &impl ConnectionTrait, token: &Token) -> Result<(), DbErr> {
    session::Entity::delete_by_id(token.hash().0).exec(tx).await?;
    Ok(())
}
