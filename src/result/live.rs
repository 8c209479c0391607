//! The index of a round, as current as the look that is taken at it.

use std::{collections::HashMap, panic::resume_unwind, sync::Arc};

use entity::{QuestionnaireId, ResponseId, RoundId, response};
use futures_util::{TryStreamExt, stream::TryChunksError};
use index::{Asked, Index, Response};
use sea_orm::{ConnectionTrait, DbErr, StreamTrait};
use tokio::task::{JoinHandle, spawn_blocking};

use super::ResultError;
use crate::{
    questionnaire::{self, QuestionnaireError, Version},
    response::{
        changes::{self, Moment},
        find,
    },
};

/// How many responses are taken in at a time.
const AT_ONCE: usize = 500;

/// An index with what it takes to bring it up to date.
#[derive(Debug)]
pub(super) struct Live {
    pub(super) index: Index,
    /// The version as which it counts.
    version: QuestionnaireId,
    asked: HashMap<QuestionnaireId, Asked>,
    /// Up to when it knows everything.
    moment: Moment,
}

/// Brings an index up to what this transaction sees; reads the whole round if there is none, or none
/// that can be.
///
/// The transaction has to see one moment, and a later one than the one before for this index. If it is
/// broken off in the middle, the next catches up from where this one began: taking in a response twice
/// is the same as once.
pub(super) async fn caught_up<'a>(
    tx: &(impl ConnectionTrait + StreamTrait),
    held: &'a mut Option<Live>,
    round_id: RoundId,
    version: &Version,
) -> Result<&'a mut Live, ResultError> {
    let now = changes::moment(tx, round_id).await?;
    if let Some(live) = held.take_if(|live| live.version != version.id) {
        drop(live);
    }
    if let Some(live) = held.as_mut() {
        match changes::since(tx, round_id, &live.moment, &now).await? {
            Some(changed) => {
                live.take_in(tx, round_id, &changed).await?;
                live.moment = now.clone();
            }
            None => *held = None,
        }
    }
    match held {
        Some(live) => Ok(live),
        None => Ok(held.insert(Live::read(tx, round_id, version, now).await?)),
    }
}

impl Live {
    /// Reads all responses of a round, one after the other.
    async fn read(
        tx: &(impl ConnectionTrait + StreamTrait),
        round_id: RoundId,
        version: &Version,
        moment: Moment,
    ) -> Result<Self, ResultError> {
        let index = Index::of(Arc::clone(&version.questionnaire));
        let mut live = Self { index, version: version.id, asked: HashMap::new(), moment };
        for id in questionnaire::versions(tx, round_id).await? {
            live.learn(tx, id).await?;
        }
        let mut batches = find::each(tx, round_id).await?.try_chunks(AT_ONCE);
        // While a batch is taken in, the next is read.
        let mut taking_in = spawn_blocking(|| Ok(live));
        while let Some(rows) = batches.try_next().await.map_err(|TryChunksError(_, error)| error)? {
            let live = done(taking_in).await?;
            taking_in = spawn_blocking(move || live.with(&rows));
        }
        let live = done(taking_in).await?;
        tracing::debug!(%round_id, responses = live.index.len(), "All responses of a round were read.");
        Ok(live)
    }

    fn with(mut self, rows: &[response::Model]) -> Result<Self, QuestionnaireError> {
        rows.iter().try_for_each(|row| self.put(row))?;
        Ok(self)
    }

    async fn take_in(
        &mut self,
        tx: &impl ConnectionTrait,
        round_id: RoundId,
        changed: &[ResponseId],
    ) -> Result<(), ResultError> {
        for changed in changed.chunks(AT_ONCE) {
            let rows = find::these(tx, round_id, changed).await?;
            for row in &rows {
                self.learn(tx, row.questionnaire_id).await?;
            }
            // Whoever gave up waiting leaves either all of these or none.
            for id in changed {
                match rows.iter().find(|row| row.id == *id) {
                    Some(row) => self.put(row)?,
                    None => drop(self.index.remove(id.0)),
                }
            }
        }
        Ok(())
    }

    /// What of a version counts; its questionnaire is read once.
    pub(super) async fn learn(
        &mut self,
        db: &impl ConnectionTrait,
        id: QuestionnaireId,
    ) -> Result<&Asked, ResultError> {
        if !self.asked.contains_key(&id) {
            let version = questionnaire::by_id(db, id).await?;
            self.asked.insert(id, self.index.asked_in(&version.questionnaire));
        }
        Ok(self.asked.get(&id).ok_or(QuestionnaireError::Missing)?)
    }

    fn put(&mut self, row: &response::Model) -> Result<(), QuestionnaireError> {
        let asked = self.asked.get(&row.questionnaire_id).ok_or(QuestionnaireError::Missing)?;
        let response = Response {
            id: row.id.0,
            group: row.group_id.0,
            channel: row.channel.0,
            organisation: row.organisation_id.map(|id| id.0),
            day: row.submitted_on,
            language: row.language.as_deref(),
            answers: &row.answers,
        };
        self.index.put(&response, asked);
        Ok(())
    }
}

async fn done(work: JoinHandle<Result<Live, QuestionnaireError>>) -> Result<Live, ResultError> {
    match work.await {
        Ok(live) => Ok(live?),
        Err(broken) => match broken.try_into_panic() {
            Ok(panic) => resume_unwind(panic),
            Err(stopping) => Err(DbErr::Custom(stopping.to_string()).into()),
        },
    }
}
