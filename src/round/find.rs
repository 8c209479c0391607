//! Reading rounds.

use entity::{ConsultationId, RoundId, consultation, round};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::LockType,
};

use super::RoundError;

/// One round.
///
/// # Errors
/// [`RoundError::Unknown`].
pub async fn by_id(db: &impl ConnectionTrait, id: RoundId) -> Result<round::Model, RoundError> {
    round::Entity::find_by_id(id).one(db).await?.ok_or(RoundError::Unknown)
}

/// One round, held until the transaction ends, so that two changes follow each other.
/// Respondents do not wait: rows that refer to the round can still be written.
///
/// # Errors
/// [`RoundError::Unknown`].
pub async fn for_change(
    tx: &impl ConnectionTrait,
    id: RoundId,
) -> Result<round::Model, RoundError> {
    round::Entity::find_by_id(id)
        .lock(LockType::NoKeyUpdate)
        .one(tx)
        .await?
        .ok_or(RoundError::Unknown)
}

/// One round with its consultation, by the name in its address.
///
/// # Errors
/// [`RoundError::Unknown`].
pub async fn by_slug(
    db: &impl ConnectionTrait,
    slug: &str,
) -> Result<(round::Model, consultation::Model), RoundError> {
    let found =
        round::Entity::find_by_slug(slug).find_also_related(consultation::Entity).one(db).await?;
    match found {
        Some((round, Some(consultation))) => Ok((round, consultation)),
        _ => Err(RoundError::Unknown),
    }
}

/// One round with its consultation.
///
/// # Errors
/// [`RoundError::Unknown`].
pub async fn with_consultation(
    db: &impl ConnectionTrait,
    id: RoundId,
) -> Result<(round::Model, consultation::Model), RoundError> {
    let found =
        round::Entity::find_by_id(id).find_also_related(consultation::Entity).one(db).await?;
    match found {
        Some((round, Some(consultation))) => Ok((round, consultation)),
        _ => Err(RoundError::Unknown),
    }
}

/// The rounds of a consultation in their order.
///
/// # Errors
/// If the database does not answer.
pub async fn of_consultation(
    db: &impl ConnectionTrait,
    id: ConsultationId,
) -> Result<Vec<round::Model>, DbErr> {
    round::Entity::find()
        .filter(round::Column::ConsultationId.eq(id))
        .order_by_asc(round::Column::Number)
        .all(db)
        .await
}
