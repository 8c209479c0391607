use chrono::{DateTime, Utc};
use entity::{ApiTokenId, account, api_token};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    QueryFilter, QueryOrder, sea_query::Expr,
};

use super::{AccountError, Organiser};
use crate::token::Token;

/// A token as its owner sees it later: without the token.
#[derive(Clone, Debug)]
pub struct ApiToken {
    pub id: ApiTokenId,
    pub name: String,
    pub created_at: DateTime<Utc>,
}

/// Makes a token with which a program acts for the organiser. It can be read this once.
///
/// # Errors
/// If the name cannot be used, or the organiser has no account.
pub async fn issue_api_token(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    name: &str,
    now: DateTime<Utc>,
) -> Result<Token, AccountError> {
    let account_id = organiser.account_id().ok_or(AccountError::NoAccount)?;
    let name = name.trim();
    if !(1..=200).contains(&name.chars().count()) {
        return Err(AccountError::NameLength);
    }
    let token = Token::random();
    api_token::ActiveModel {
        id: Set(ApiTokenId::new()),
        account_id: Set(account_id),
        name: Set(name.to_owned()),
        token_hash: Set(token.hash().0),
        created_at: Set(now),
        revoked_at: Set(None),
    }
    .insert(tx)
    .await?;
    Ok(token)
}

/// The valid tokens of the organiser, the newest first.
///
/// # Errors
/// If the database does not answer.
pub async fn api_tokens(
    db: &impl ConnectionTrait,
    organiser: &Organiser,
) -> Result<Vec<ApiToken>, DbErr> {
    let rows = api_token::Entity::find()
        .filter(api_token::Column::AccountId.eq(organiser.account_id()))
        .filter(api_token::Column::RevokedAt.is_null())
        .order_by_desc(api_token::Column::Id)
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| ApiToken { id: row.id, name: row.name, created_at: row.created_at })
        .collect())
}

/// Makes a token of the organiser void; doing so twice is the same as once.
///
/// # Errors
/// If the database does not answer.
pub async fn revoke_api_token(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    id: ApiTokenId,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    api_token::Entity::update_many()
        .col_expr(api_token::Column::RevokedAt, Expr::value(now))
        .filter(api_token::Column::Id.eq(id))
        .filter(api_token::Column::AccountId.eq(organiser.account_id()))
        .filter(api_token::Column::RevokedAt.is_null())
        .exec(tx)
        .await?;
    Ok(())
}

/// For whom the program that holds this token acts, if the token is valid.
///
/// # Errors
/// If the database does not answer.
pub async fn recognise_client(
    db: &impl ConnectionTrait,
    token: &Token,
) -> Result<Option<Organiser>, DbErr> {
    let found = api_token::Entity::find_by_token_hash(token.hash().0)
        .filter(api_token::Column::RevokedAt.is_null())
        .find_also_related(account::Entity)
        .one(db)
        .await?;
    Ok(found.and_then(|(_, account)| account).map(Organiser::of))
}
