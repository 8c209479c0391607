//! The ballot box of an anonymous round: responses wait in it until they can be mixed.
//!
//! All ballots of one group and channel lie in one row, sealed under the instance secret and
//! sealed anew whenever one is added. Once the box is full, or the round has closed, one
//! transaction moves them, shuffled and under random ids, to the responses. So no row of a
//! response ever shares an age, place or transaction with fewer than a whole box of
//! invitations; see `docs/privacy.md`.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use entity::{
    GroupId, QuestionnaireId, ResponseId, RoundId, Stored, Word, ballot_box, response, round,
};
use rules::{
    lifecycle::{Channel, State},
    questionnaire::{Answers, Language},
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    IntoActiveModel, QueryFilter, QuerySelect, SelectExt, sea_query::OnConflict,
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::value::{RawValue, to_raw_value};

use super::{ResponseError, find::Counted, store::store};
use crate::token::{NotOurs, Secret};

/// A request that came in time may still be on its way for so long after the end.
const GRACE: TimeDelta = TimeDelta::minutes(2);

/// What is known of a response in the box: what it answers, in which language and the day, nothing
/// else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Ballot {
    pub(super) questionnaire_id: QuestionnaireId,
    pub(super) answers: Answers,
    pub(super) submitted_on: NaiveDate,
    /// The one in which the questionnaire was shown.
    #[serde(default)]
    pub(super) language: Option<Language>,
}

/// Puts a ballot into the box and empties the box if it is full.
pub(super) async fn drop(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    round: &round::Model,
    group_id: GroupId,
    channel: Channel,
    ballot: Ballot,
) -> Result<(), ResponseError> {
    let key = (round.id, group_id, Word(channel));
    let empty = ballot_box::ActiveModel {
        round_id: Set(round.id),
        group_id: Set(group_id),
        channel: Set(Word(channel)),
        ballots: Set(0),
        sealed: Set(seal::<Ballot>(secret, key, &[])),
    };
    ballot_box::Entity::insert(empty)
        .on_conflict(
            OnConflict::columns([
                ballot_box::Column::RoundId,
                ballot_box::Column::GroupId,
                ballot_box::Column::Channel,
            ])
            .do_nothing()
            .to_owned(),
        )
        .exec_without_returning(tx)
        .await?;
    let held = ballot_box::Entity::find_by_id(key).lock_exclusive().one(tx).await?;
    let held = held.ok_or_else(|| DbErr::RecordNotFound("ballot box".to_owned()))?;
    let mut ballots = open::<Box<RawValue>>(secret, &held)?;
    let place = rand::random_range(0..=ballots.len());
    ballots.insert(place, to_raw_value(&ballot).expect("a ballot serialises to JSON"));
    let full = ballots.len() >= usize::try_from(round.ballot_box_size).unwrap_or(usize::MAX);
    if full {
        let read = |ballot: Box<RawValue>| serde_json::from_str(ballot.get());
        let all: Result<_, _> = ballots.drain(..).map(read).collect();
        pour_out(tx, &held, all.map_err(|_| NotOurs)?).await?;
    }
    refill(tx, secret, held, &ballots).await?;
    Ok(())
}

/// Whether a ballot waits in any box. Only reads.
///
/// # Errors
/// If the database does not answer.
pub async fn any_waiting(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    ballot_box::Entity::find().filter(ballot_box::Column::Ballots.gt(0)).exists(db).await
}

/// Empties the boxes of rounds that are over, and says how many boxes that were.
///
/// # Errors
/// If the database does not answer, or a box was sealed under another secret.
pub async fn empty_closed(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    now: DateTime<Utc>,
) -> Result<usize, ResponseError> {
    let held = ballot_box::Entity::find()
        .filter(ballot_box::Column::Ballots.gt(0))
        .lock_exclusive()
        .all(tx)
        .await?;
    let mut emptied = 0;
    for held in held {
        let round = round::Entity::find_by_id(held.round_id).one(tx).await?;
        let over = round
            .is_some_and(|it| matches!(it.state(now - GRACE), State::Closed | State::Published));
        if over {
            pour_out(tx, &held, open(secret, &held)?).await?;
            refill::<Ballot>(tx, secret, held, &[]).await?;
            emptied += 1;
        }
    }
    Ok(emptied)
}

/// The ballots of a round that still wait, as far as they count in results.
pub(super) async fn waiting(
    db: &impl ConnectionTrait,
    secret: &Secret,
    round_id: RoundId,
) -> Result<Vec<Counted>, ResponseError> {
    let held =
        ballot_box::Entity::find().filter(ballot_box::Column::RoundId.eq(round_id)).all(db).await?;
    let mut counted = vec![];
    for held in held {
        counted.extend(open(secret, &held)?.into_iter().map(|ballot: Ballot| Counted {
            group_id: held.group_id,
            channel: held.channel.0,
            questionnaire_id: ballot.questionnaire_id,
            answers: ballot.answers,
        }));
    }
    Ok(counted)
}

/// Opens every box to see whether it can be opened, and says how many there are.
///
/// # Errors
/// If the database does not answer, or a box was sealed under another secret.
pub async fn try_all(db: &impl ConnectionTrait, secret: &Secret) -> Result<usize, ResponseError> {
    let boxes = ballot_box::Entity::find().all(db).await?;
    for held in &boxes {
        open::<Ballot>(secret, held)?;
    }
    Ok(boxes.len())
}

/// How many ballots wait in a round, by group.
///
/// # Errors
/// If the database does not answer.
pub async fn sizes(
    db: &impl ConnectionTrait,
    round_id: RoundId,
) -> Result<HashMap<GroupId, u64>, DbErr> {
    let boxes: Vec<(GroupId, i32)> = ballot_box::Entity::find()
        .select_only()
        .column(ballot_box::Column::GroupId)
        .column(ballot_box::Column::Ballots)
        .filter(ballot_box::Column::RoundId.eq(round_id))
        .into_tuple()
        .all(db)
        .await?;
    let mut sizes = HashMap::new();
    for (group, ballots) in boxes {
        *sizes.entry(group).or_default() += u64::from(ballots.unsigned_abs());
    }
    Ok(sizes)
}

async fn pour_out(
    tx: &impl ConnectionTrait,
    held: &ballot_box::Model,
    mut ballots: Vec<Ballot>,
) -> Result<(), DbErr> {
    use rand::seq::SliceRandom;

    // One day for all: a day on which few came would join them to those few.
    let Some(day) = ballots.iter().map(|ballot| ballot.submitted_on).max() else { return Ok(()) };
    // The register says in which language those who were invited are written to.
    if *held.channel == Channel::Link && !share_a_language(&ballots) {
        ballots.iter_mut().for_each(|ballot| ballot.language = None);
    }
    let mut rows: Vec<_> = ballots
        .into_iter()
        .map(|ballot| Ballot { submitted_on: day, ..ballot })
        .map(|ballot| nameless(held.round_id, held.group_id, held.channel, ballot))
        .collect();
    rows.shuffle(&mut rand::rng());
    store(tx, held.round_id, rows).await
}

fn share_a_language(ballots: &[Ballot]) -> bool {
    ballots.iter().all(|ballot| ballot.language == ballots[0].language)
}

/// The row of a response that names nobody.
pub(super) fn nameless(
    round_id: RoundId,
    group_id: GroupId,
    channel: Word<Channel>,
    ballot: Ballot,
) -> response::ActiveModel {
    let Ballot { questionnaire_id, answers, submitted_on, language } = ballot;
    response::ActiveModel {
        round_id: Set(round_id),
        id: Set(ResponseId::random()),
        questionnaire_id: Set(questionnaire_id),
        group_id: Set(group_id),
        channel: Set(channel),
        invitation_id: Set(None),
        organisation_id: Set(None),
        pseudonym: Set(None),
        sheet_hash: Set(None),
        publish_name: Set(false),
        answers: Set(Stored(answers)),
        submitted_on: Set(submitted_on),
        language: Set(language.map(Word)),
    }
}

async fn refill<B: Serialize>(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    held: ballot_box::Model,
    ballots: &[B],
) -> Result<(), DbErr> {
    let key = (held.round_id, held.group_id, held.channel);
    let mut row = held.into_active_model();
    row.ballots = Set(i32::try_from(ballots.len()).unwrap_or(i32::MAX));
    row.sealed = Set(seal(secret, key, ballots));
    row.update(tx).await?;
    Ok(())
}

type BoxKey = (RoundId, GroupId, Word<Channel>);

fn seal<B: Serialize>(secret: &Secret, key: BoxKey, ballots: &[B]) -> Vec<u8> {
    let mut plain = serde_json::to_vec(ballots).expect("ballots serialise to JSON");
    plain.resize(plain.len().next_power_of_two().max(4096), b' ');
    secret.seal("ballot box", subject(key).as_bytes(), &plain)
}

/// The ballots of a box: as [`Ballot`], or as the JSON they lie in, which need not be understood to
/// add one.
fn open<B: DeserializeOwned>(secret: &Secret, held: &ballot_box::Model) -> Result<Vec<B>, NotOurs> {
    let key = (held.round_id, held.group_id, held.channel);
    let plain = secret.open("ballot box", subject(key).as_bytes(), &held.sealed)?;
    serde_json::from_slice(&plain).map_err(|_| NotOurs)
}

fn subject((round, group, channel): BoxKey) -> String {
    format!("{round} {group} {}", channel.0)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn a_ballot_that_was_sealed_without_a_language_still_opens() {
        let secret = Secret::random();
        let (round_id, group_id, channel) = (RoundId::new(), GroupId::new(), Word(Channel::Open));
        let earlier = json!({
            "questionnaire_id": QuestionnaireId::new(),
            "answers": {},
            "submitted_on": "2026-11-22",
        });
        let sealed = seal::<Value>(&secret, (round_id, group_id, channel), &[earlier]);
        let held = ballot_box::Model { round_id, group_id, channel, ballots: 1, sealed };
        let ballots: Vec<Ballot> = open(&secret, &held).expect("it opens");
        assert_eq!(ballots[0].language, None);
    }
}
