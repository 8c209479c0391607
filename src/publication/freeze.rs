use chrono::{DateTime, Utc};
use entity::{RoundId, Stored, publication};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ConnectionTrait, DbErr};

use ::publication::{Sealed, Snapshot};

use super::PublicationError;
use crate::{
    account::Organiser,
    reply,
    result::{Publisher, RoundResult, Sources, for_organiser},
};

/// What freezing takes: where the result comes from, and who publishes it.
#[derive(Clone, Copy, Debug)]
pub struct Press<'a> {
    pub sources: Sources<'a>,
    pub publisher: &'a Publisher,
}

impl Press<'_> {
    /// The result of a round at one moment, as the first version would have it.
    ///
    /// It is read by a transaction of its own, so that all of it is of one moment. Whoever freezes it
    /// holds the round meanwhile: it stays closed, and no other version comes between.
    pub(super) async fn present(
        &self,
        organiser: &Organiser,
        id: RoundId,
        now: DateTime<Utc>,
    ) -> Result<(RoundResult, Snapshot), PublicationError> {
        let shown = for_organiser(self.sources, organiser, id).await?;
        let rows = reply::find::of(&self.sources.db.read, id).await?;
        let replies = rows.into_iter().map(|row| {
            let status = (self.publisher.status)(row.status.0);
            reply::published(row, status)
        });
        let snapshot = shown.snapshot(self.publisher, replies.collect(), now);
        Ok((shown, snapshot))
    }
}

/// Keeps a sealed document for good.
pub(super) async fn keep(
    tx: &impl ConnectionTrait,
    id: RoundId,
    sealed: &Sealed,
    undecided: u64,
) -> Result<(), DbErr> {
    let Snapshot { version, frozen_at, correction, .. } = &sealed.snapshot;
    publication::ActiveModel {
        round_id: Set(id),
        version: Set(version.cast_signed()),
        frozen_at: Set(*frozen_at),
        checksum: Set(sealed.checksum.clone()),
        changed: Set(correction.as_ref().map(|it| Stored(it.changed.clone()))),
        undecided: Set(i32::try_from(undecided).unwrap_or(i32::MAX)),
        document: Set(sealed.to_json()),
    }
    .insert(tx)
    .await?;
    Ok(())
}
