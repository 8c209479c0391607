//! Reading consultations.

use chrono::{DateTime, Utc};
use entity::{ConsultationId, consultation, round};
use rules::lifecycle::State;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::LockType,
};

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
/// the other, and none begins while it ends.
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

/// One consultation that has not ended, held as by [`for_change`].
///
/// # Errors
/// [`ConsultationError::Ended`] or [`ConsultationError::Unknown`].
pub async fn running(
    tx: &impl ConnectionTrait,
    id: ConsultationId,
) -> Result<consultation::Model, ConsultationError> {
    let consultation = for_change(tx, id).await?;
    must_run(&consultation)?;
    Ok(consultation)
}

/// Whether the consultation can have further rounds.
///
/// # Errors
/// [`ConsultationError::Ended`].
pub fn must_run(consultation: &consultation::Model) -> Result<(), ConsultationError> {
    match consultation.pseudonym_key {
        Some(_) => Ok(()),
        None => Err(ConsultationError::Ended),
    }
}

/// Whether a round of the consultation is open or will be.
///
/// # Errors
/// If the database does not answer.
pub async fn is_asking(
    db: &impl ConnectionTrait,
    id: ConsultationId,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let rounds = round::Entity::find().filter(round::Column::ConsultationId.eq(id)).all(db).await?;
    Ok(rounds.iter().any(|round| matches!(round.state(now), State::Scheduled | State::Open)))
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
