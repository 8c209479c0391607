//! By what a consultation judges. It can be changed until the first round is released, and is
//! printed with every result, with its hash.

use chrono::{DateTime, Utc};
use entity::{ConsultationId, Stored, consultation, round};
use rules::{consensus::Yardstick, lifecycle::State};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    QueryFilter,
};

use super::{ConsultationError, find};
use crate::{account::Organiser, stakeholder, token};

/// That of a consultation; the published thresholds unless it has set its own.
#[must_use]
pub fn yardstick(consultation: &consultation::Model) -> Yardstick {
    consultation.yardstick.clone().map(|stored| stored.0).unwrap_or_default()
}

/// What stands for a yardstick and for no other: the SHA-256 of its canonical text, as 64
/// hexadecimal digits.
#[must_use]
pub fn fingerprint(yardstick: &Yardstick) -> String {
    hex::encode(token::hash(yardstick.canonical().as_bytes()).0)
}

/// Whether the yardstick cannot be changed any more, since a round was released.
///
/// # Errors
/// If the database does not answer.
pub async fn is_settled(
    db: &impl ConnectionTrait,
    id: ConsultationId,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let rounds = round::Entity::find().filter(round::Column::ConsultationId.eq(id)).all(db).await?;
    Ok(rounds.iter().any(|round| round.state(now) != State::Draft))
}

/// Settles by what the consultation judges.
///
/// # Errors
/// [`ConsultationError::YardstickSettled`] once a round was released,
/// [`ConsultationError::UnknownGroup`], [`ConsultationError::Ended`], or if there is no such
/// consultation.
pub async fn settle(
    tx: &impl ConnectionTrait,
    _: &Organiser,
    id: ConsultationId,
    yardstick: Yardstick,
    now: DateTime<Utc>,
) -> Result<(), ConsultationError> {
    let consultation = find::running(tx, id).await?;
    if is_settled(tx, id, now).await? {
        return Err(ConsultationError::YardstickSettled);
    }
    let groups = stakeholder::find::groups(tx).await?;
    let known = |key: &&String| groups.iter().any(|group| group.key == **key);
    if let Some(unknown) =
        yardstick.required.iter().chain(yardstick.members.keys()).find(|it| !known(it))
    {
        return Err(ConsultationError::UnknownGroup(unknown.clone()));
    }
    let mut row: consultation::ActiveModel = consultation.into();
    row.yardstick = Set(Some(Stored(yardstick)));
    row.update(tx).await?;
    Ok(())
}
