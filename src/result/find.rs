use entity::{GroupId, RoundId, consultation, round};
use sea_orm::DatabaseTransaction;

use super::{
    ResultError, RoundResult,
    count::Tallies,
    indexes::Indexes,
    live::{Live, caught_up},
};
use crate::{
    account::Organiser,
    db::{self, Db},
    invitation, questionnaire, response, round as rounds, stakeholder,
    token::Secret,
};

/// From where a result comes.
#[derive(Clone, Copy, Debug)]
pub struct Sources<'a> {
    pub db: &'a Db,
    pub indexes: &'a Indexes,
    /// Under which ballots that wait are sealed.
    pub secret: &'a Secret,
}

/// The result of a round as it stands, for those who organise it.
///
/// # Errors
/// If there is no such round, or nothing it asks.
pub async fn for_organiser(
    sources: Sources<'_>,
    _: &Organiser,
    id: RoundId,
) -> Result<RoundResult, ResultError> {
    let (round, consultation) = rounds::find::with_consultation(&sources.db.read, id).await?;
    of(sources, round, consultation).await
}

async fn of(
    Sources { db, indexes, secret }: Sources<'_>,
    round: round::Model,
    consultation: consultation::Model,
) -> Result<RoundResult, ResultError> {
    let id = round.id;
    let held = indexes.of(id);
    // In this order: whoever waits for the index sees a later moment than those before.
    let mut held = held.lock().await;
    let shown =
        db::at_one_moment(db, async |tx| look(tx, &mut held, secret, round, consultation).await)
            .await?;
    indexes.note(id, held.as_ref().map_or(0, |live| live.index.len()));
    Ok(shown)
}

async fn look(
    tx: &DatabaseTransaction,
    held: &mut Option<Live>,
    secret: &Secret,
    round: round::Model,
    consultation: consultation::Model,
) -> Result<RoundResult, ResultError> {
    let version = questionnaire::current(tx, round.id).await?;
    let groups = stakeholder::find::groups(tx).await?;
    let keys: Vec<GroupId> = groups.iter().map(|group| group.id).collect();
    let live = caught_up(tx, held, round.id, &version).await?;
    let mut tallies = Tallies::of(&live.index, &keys);
    for ballot in response::find::waiting(tx, secret, round.id).await? {
        tallies.add(&ballot, live.learn(tx, ballot.questionnaire_id).await?);
    }
    let asked = invitation::progress::asked(tx, round.id).await?;
    let undecided = response::quarantine::number(tx, round.id).await?;
    Ok(RoundResult::counted(round, consultation, &groups, version, tallies, &asked, undecided))
}
