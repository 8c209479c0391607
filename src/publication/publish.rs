use chrono::{DateTime, Utc};
use entity::{RoundId, round};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

use super::{
    PublicationError,
    find::of_round,
    freeze::{Press, keep},
};
use crate::{account::Organiser, db, round as rounds};

/// Shows the result of a closed round to everyone, as it is at this moment, for good.
///
/// # Errors
/// If the round is not closed, or its result contradicts itself; then it stays unpublished.
pub async fn publish(
    tx: &impl ConnectionTrait,
    press: Press<'_>,
    organiser: &Organiser,
    id: RoundId,
    now: DateTime<Utc>,
) -> Result<(), PublicationError> {
    rounds::publish(tx, organiser, id, now).await?;
    first(tx, press, organiser, id, now).await
}

/// Freezes the results of rounds that were published before results were, and says how many those
/// are. One that cannot be frozen is left as it is and logged.
///
/// # Errors
/// If the database does not answer.
pub async fn freeze_earlier(press: Press<'_>, now: DateTime<Utc>) -> Result<u64, PublicationError> {
    let db = press.sources.db;
    let published = round::Entity::find()
        .filter(round::Column::PublishedAt.is_not_null())
        .order_by_asc(round::Column::Id)
        .all(&db.read)
        .await?;
    let operator = Organiser::operator();
    let mut frozen = 0;
    for round in published {
        let done = db::write(db, async |tx| {
            rounds::find::for_change(tx, round.id).await?;
            let lacks = of_round(round.id).count(tx).await? == 0;
            if lacks {
                first(tx, press, &operator, round.id, now).await?;
            }
            Ok(lacks)
        });
        match done.await {
            Ok(done) => frozen += u64::from(done),
            Err(PublicationError::Db(error)) => return Err(error.into()),
            Err(cause) => {
                tracing::error!(round.id = %round.id, %cause, "A published result cannot be frozen.");
            }
        }
    }
    Ok(frozen)
}

async fn first(
    tx: &impl ConnectionTrait,
    press: Press<'_>,
    organiser: &Organiser,
    id: RoundId,
    now: DateTime<Utc>,
) -> Result<(), PublicationError> {
    let (shown, snapshot) = press.present(organiser, id, now).await?;
    Ok(keep(tx, id, &snapshot.sealed()?, shown.undecided).await?)
}
