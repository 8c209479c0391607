//! Storing, replacing and erasing responses. Nothing else writes what counts of them, so that every
//! change is recorded.

use entity::{ResponseId, RoundId, response, text_tag};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

use super::changes::record;

/// How many rows go into one statement.
const AT_ONCE: usize = 500;

/// Stores responses of a round in the order given.
///
/// # Errors
/// If the database refuses.
pub async fn store(
    tx: &impl ConnectionTrait,
    round_id: RoundId,
    rows: Vec<response::ActiveModel>,
) -> Result<(), DbErr> {
    let ids: Vec<ResponseId> = rows.iter().filter_map(|row| row.id.try_as_ref().copied()).collect();
    for rows in rows.chunks(AT_ONCE) {
        response::Entity::insert_many(rows.to_vec()).exec_without_returning(tx).await?;
    }
    record(tx, round_id, &ids).await
}

/// Stores one response.
pub(super) async fn store_one(
    tx: &impl ConnectionTrait,
    row: response::ActiveModel,
) -> Result<response::Model, DbErr> {
    let stored = row.insert(tx).await?;
    record(tx, stored.round_id, &[stored.id]).await?;
    Ok(stored)
}

/// Puts a response in the place of the one that has its id.
pub(super) async fn replace(
    tx: &impl ConnectionTrait,
    row: response::ActiveModel,
) -> Result<(), DbErr> {
    let stored = row.update(tx).await?;
    // What was tagged may not stand there any more.
    text_tag::Entity::delete_many()
        .filter(text_tag::Column::RoundId.eq(stored.round_id))
        .filter(text_tag::Column::ResponseId.eq(stored.id))
        .exec(tx)
        .await?;
    record(tx, stored.round_id, &[stored.id]).await
}

/// Erases a response.
pub(super) async fn erase(
    tx: &impl ConnectionTrait,
    round_id: RoundId,
    id: ResponseId,
) -> Result<(), DbErr> {
    response::Entity::delete_by_id((round_id, id)).exec(tx).await?;
    record(tx, round_id, &[id]).await
}
