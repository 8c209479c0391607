use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use entity::{GroupId, RoundId, consultation, round, stakeholder_group as group};
use rules::{disclosure::Released, lifecycle::State, tally::Item};
use sea_orm::ConnectionTrait;

use super::{ResultError, count::tally, gate, gate::Participation};
use crate::{
    account::Organiser,
    questionnaire::{self, Version},
    response, round as rounds, stakeholder,
    token::Secret,
};

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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemResult {
    pub item: Item,
    pub released: Released<GroupId>,
}

/// The result of a published round, for everyone.
///
/// # Errors
/// [`ResultError::NotPublished`], or that there is no such round.
pub async fn published(
    db: &impl ConnectionTrait,
    secret: &Secret,
    slug: &str,
    now: DateTime<Utc>,
) -> Result<RoundResult, ResultError> {
    let (round, consultation) = rounds::find::by_slug(db, slug).await?;
    if round.state(now) != State::Published {
        return Err(ResultError::NotPublished);
    }
    of(db, secret, round, consultation).await
}

/// The result of a round as it stands, for those who organise it.
///
/// # Errors
/// If there is no such round, or nothing it asks.
pub async fn for_organiser(
    db: &impl ConnectionTrait,
    _: &Organiser,
    secret: &Secret,
    id: RoundId,
) -> Result<RoundResult, ResultError> {
    let (round, consultation) = rounds::find::with_consultation(db, id).await?;
    of(db, secret, round, consultation).await
}

async fn of(
    db: &impl ConnectionTrait,
    secret: &Secret,
    round: round::Model,
    consultation: consultation::Model,
) -> Result<RoundResult, ResultError> {
    let version = questionnaire::current(db, round.id).await?;
    let groups = stakeholder::find::groups(db).await?;
    let keys: Vec<GroupId> = groups.iter().map(|group| group.id).collect();
    let responses = response::find::counted(db, secret, round.id).await?;
    let answered: HashSet<_> = responses.iter().map(|response| response.questionnaire_id).collect();
    let mut versions = HashMap::new();
    for id in answered {
        versions.insert(id, questionnaire::by_id(db, id).await?.questionnaire);
    }
    let minimum = round.minimum();
    let participation = gate::participation(&keys, &responses, minimum);
    let items = tally(&version.questionnaire, &versions, &keys, &responses)
        .into_iter()
        .map(|tally| ItemResult {
            released: participation.release(&tally.rows, minimum),
            item: tally.item,
        })
        .collect();
    let undecided = response::quarantine::number(db, round.id).await?;
    Ok(RoundResult { round, consultation, groups, version, participation, items, undecided })
}
