use chrono::{DateTime, Utc};
use entity::{GroupId, RoundId, consultation, round, stakeholder_group as group};
use rules::{consensus::Yardstick, disclosure::Released, lifecycle::State, tally::Item};
use sea_orm::DatabaseTransaction;

use super::{
    Judgement, ResultError,
    count::{Tallies, Tally},
    gate,
    gate::Participation,
    indexes::Indexes,
    judge::judge,
    live::{Live, caught_up},
};
use crate::{
    account::Organiser,
    consultation as consultations,
    db::{self, Db},
    questionnaire::{self, Version},
    response, round as rounds, stakeholder,
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

/// Everything that may be shown of a round, and nothing else.
#[derive(Clone, Debug)]
pub struct RoundResult {
    pub round: round::Model,
    pub consultation: consultation::Model,
    /// All groups in their order.
    pub groups: Vec<group::Model>,
    /// The newest version, whose items are shown.
    pub version: Version,
    pub participation: Participation,
    /// In the order of the questionnaire.
    pub items: Vec<ItemResult>,
    /// How many responses do not count, since nobody has decided about them.
    pub undecided: u64,
}

/// The figures of a question, or of one row of a matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemResult {
    pub item: Item,
    pub released: Released<GroupId>,
    /// What the groups together say; none if answers are neither for nor against.
    pub judgement: Option<Judgement>,
}

impl ItemResult {
    /// What may be shown of an item, and what the groups together say as far as it is shown.
    pub(super) fn of(
        tally: Tally,
        participation: &Participation,
        minimum: u64,
        yardstick: &Yardstick,
        groups: &[group::Model],
    ) -> Self {
        let released = participation.release(&tally.rows, minimum);
        let judgement = judge(yardstick, groups, &tally.item, &released);
        Self { item: tally.item, released, judgement }
    }
}

/// The result of a published round, for everyone.
///
/// # Errors
/// [`ResultError::NotPublished`], or that there is no such round.
pub async fn published(
    sources: Sources<'_>,
    slug: &str,
    now: DateTime<Utc>,
) -> Result<RoundResult, ResultError> {
    let (round, consultation) = rounds::find::by_slug(&sources.db.read, slug).await?;
    if round.state(now) != State::Published {
        return Err(ResultError::NotPublished);
    }
    of(sources, round, consultation).await
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
    let minimum = round.minimum();
    let participation = gate::participation(&keys, &tallies.sizes, minimum);
    let yardstick = consultations::yardstick(&consultation);
    let items = tallies
        .items
        .into_iter()
        .map(|tally| ItemResult::of(tally, &participation, minimum, &yardstick, &groups))
        .collect();
    let undecided = response::quarantine::number(tx, round.id).await?;
    Ok(RoundResult { round, consultation, groups, version, participation, items, undecided })
}
