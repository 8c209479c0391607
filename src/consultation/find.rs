//! Reading consultations.

use entity::{ConsultationId, consultation, round};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryOrder, QuerySelect, sea_query::LockType};

use super::ConsultationError;

/// One consultation.
///
/// # Errors
/// [`ConsultationError::Unknown`].
pub async fn by_id(
    db: &impl ConnectionTrait,
    id: ConsultationId,
) -> Result<consultation::Model, ConsultationError> {
    consultation::Entity::find_by_id(id).one(db).await?.ok_or(ConsultationError::Unknown)
}

/// One consultation, held until the transaction ends, so that its rounds are numbered one after
/// the other.
///
/// # Errors
/// [`ConsultationError::Unknown`].
pub async fn for_change(
    tx: &impl ConnectionTrait,
    id: ConsultationId,
) -> Result<consultation::Model, ConsultationError> {
    let found = consultation::Entity::find_by_id(id).lock(LockType::NoKeyUpdate).one(tx).await?;
    found.ok_or(ConsultationError::Unknown)
}

/// All consultations, the newest first, each with its rounds in order.
///
/// # Errors
/// If the database does not answer.
pub async fn all_with_rounds(
    db: &impl ConnectionTrait,
) -> Result<Vec<(consultation::Model, Vec<round::Model>)>, DbErr> {
    let mut found = consultation::Entity::find()
        .find_with_related(round::Entity)
        .order_by_desc(consultation::Column::Id)
        .all(db)
        .await?;
    for (_, rounds) in &mut found {
        rounds.sort_by_key(|round| round.number);
    }
    Ok(found)
}
