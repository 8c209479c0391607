//! Reading replies.

use entity::{ReplyId, RoundId, reply};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

use super::ReplyError;

/// The replies of a round in their order.
///
/// # Errors
/// If the database does not answer.
pub async fn of(db: &impl ConnectionTrait, round_id: RoundId) -> Result<Vec<reply::Model>, DbErr> {
    reply::Entity::find()
        .filter(reply::Column::RoundId.eq(round_id))
        .order_by_asc(reply::Column::Position)
        .order_by_asc(reply::Column::Id)
        .all(db)
        .await
}

/// One reply of a round.
///
/// # Errors
/// [`ReplyError::Unknown`].
pub async fn by_id(
    db: &impl ConnectionTrait,
    round_id: RoundId,
    id: ReplyId,
) -> Result<reply::Model, ReplyError> {
    let found = reply::Entity::find_by_id(id).one(db).await?;
    found.filter(|reply| reply.round_id == round_id).ok_or(ReplyError::Unknown)
}
