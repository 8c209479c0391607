//! Responses without an invitation that look as if a program had sent them.
//!
//! They count nowhere until an organiser has looked at them: [`count`] puts them where they would
//! have gone, [`reject`] deletes them. Answers and reasons are sealed under the instance secret,
//! because each is a row of its own, beside its receipt; see `docs/privacy.md`.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use entity::{
    GroupId, QuestionnaireId, ResponseId, RoundId, Word, event::EventKind, quarantined_response,
    round,
};
use rules::{
    lifecycle::{Channel, IdentityMode, State},
    questionnaire::{Answers, Language},
    suspicion::Reason,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use serde::{Deserialize, Serialize};

use super::{
    ResponseError, Sheet, attachment,
    ballot_box::{self, Ballot},
    own::sheet_hash,
    store::store_one,
};
use crate::{
    account::Organiser,
    round::{find, record},
    token::{NotOurs, Secret, Token},
};

/// A response that waits for a decision.
#[derive(Clone, Debug)]
pub struct Quarantined {
    pub id: ResponseId,
    pub group_id: GroupId,
    pub questionnaire_id: QuestionnaireId,
    pub answers: Answers,
    pub reasons: BTreeSet<Reason>,
    pub submitted_on: NaiveDate,
}

/// What is sealed of a response.
#[derive(Serialize, Deserialize)]
struct Content {
    answers: Answers,
    reasons: BTreeSet<Reason>,
    /// What will lead the respondent to the response, where the round can offer that.
    #[serde(default)]
    sheet_hash: Option<Vec<u8>>,
    /// The one in which the questionnaire was shown.
    #[serde(default)]
    language: Option<Language>,
}

/// Sets a response aside, and says under which id.
pub(super) async fn put(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    key: &Token,
    sheet: &Sheet,
    language: Language,
    reasons: BTreeSet<Reason>,
    today: NaiveDate,
) -> Result<ResponseId, DbErr> {
    let id = ResponseId::random();
    let content = Content {
        answers: sheet.draft.answers.0.clone(),
        reasons,
        sheet_hash: sheet_hash(secret, &sheet.round, &sheet.consultation, &key.hash()),
        language: Some(language),
    };
    let row = quarantined_response::ActiveModel {
        id: Set(id),
        round_id: Set(sheet.round.id),
        questionnaire_id: Set(sheet.draft.questionnaire_id),
        group_id: Set(sheet.draft.group_id),
        sealed: Set(seal(secret, id, &content)),
        submitted_on: Set(today),
    };
    row.insert(tx).await?;
    Ok(id)
}

/// How many responses of a round wait for a decision.
///
/// # Errors
/// If the database does not answer.
pub async fn number(db: &impl ConnectionTrait, round_id: RoundId) -> Result<u64, DbErr> {
    of_round(round_id).count(db).await
}

/// The responses of a round that wait for a decision, by day: one page, counted from 0.
///
/// # Errors
/// If the database does not answer, or they were sealed under another secret.
pub async fn waiting(
    db: &impl ConnectionTrait,
    _: &Organiser,
    secret: &Secret,
    round_id: RoundId,
    page: u64,
    per_page: u64,
) -> Result<Vec<Quarantined>, ResponseError> {
    let rows = of_round(round_id)
        .order_by_asc(quarantined_response::Column::SubmittedOn)
        .order_by_asc(quarantined_response::Column::Id)
        .offset(page.saturating_mul(per_page))
        .limit(per_page)
        .all(db)
        .await?;
    let opened = rows.into_iter().map(|row| opened(secret, row));
    Ok(opened.collect::<Result<_, _>>()?)
}

/// Those of these responses that still wait for a decision, by day.
///
/// # Errors
/// If the database does not answer, or they were sealed under another secret.
pub async fn these(
    db: &impl ConnectionTrait,
    _: &Organiser,
    secret: &Secret,
    round_id: RoundId,
    ids: &[ResponseId],
) -> Result<Vec<Quarantined>, ResponseError> {
    let rows = of_round(round_id)
        .filter(quarantined_response::Column::Id.is_in(ids.iter().copied()))
        .order_by_asc(quarantined_response::Column::SubmittedOn)
        .order_by_asc(quarantined_response::Column::Id)
        .all(db)
        .await?;
    let opened = rows.into_iter().map(|row| opened(secret, row));
    Ok(opened.collect::<Result<_, _>>()?)
}

/// Lets responses count, as if nothing had spoken against them, and says how many those were.
/// Those that somebody decided about before are left out.
///
/// # Errors
/// [`ResponseError::Decided`] once the result is published, or that there is no such round.
pub async fn count(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    secret: &Secret,
    round_id: RoundId,
    ids: &[ResponseId],
    now: DateTime<Utc>,
) -> Result<usize, ResponseError> {
    let (round, rows) = to_decide(tx, round_id, ids, now).await?;
    let number = rows.len();
    for row in rows {
        keep(tx, secret, &round, row).await?;
    }
    take_out(tx, round_id, ids).await?;
    note(tx, organiser, round_id, EventKind::QuarantineCounted, number, now).await?;
    Ok(number)
}

/// Deletes responses, and says how many those were. Those that somebody decided about before are
/// left out.
///
/// # Errors
/// [`ResponseError::Decided`] once the result is published, or that there is no such round.
pub async fn reject(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    round_id: RoundId,
    ids: &[ResponseId],
    now: DateTime<Utc>,
) -> Result<usize, ResponseError> {
    let (_, rows) = to_decide(tx, round_id, ids, now).await?;
    take_out(tx, round_id, ids).await?;
    note(tx, organiser, round_id, EventKind::QuarantineRejected, rows.len(), now).await?;
    Ok(rows.len())
}

/// Those with these ids that nobody has decided about, held for this decision.
async fn to_decide(
    tx: &impl ConnectionTrait,
    round_id: RoundId,
    ids: &[ResponseId],
    now: DateTime<Utc>,
) -> Result<(round::Model, Vec<quarantined_response::Model>), ResponseError> {
    let round = find::for_change(tx, round_id).await?;
    if round.state(now) == State::Published {
        return Err(ResponseError::Decided);
    }
    let these = quarantined_response::Column::Id.is_in(ids.iter().copied());
    let rows = of_round(round_id).filter(these).lock_exclusive().all(tx).await?;
    Ok((round, rows))
}

/// Removes rows, with the files that still belong to them.
async fn take_out(
    tx: &impl ConnectionTrait,
    round_id: RoundId,
    ids: &[ResponseId],
) -> Result<(), DbErr> {
    quarantined_response::Entity::delete_many()
        .filter(quarantined_response::Column::RoundId.eq(round_id))
        .filter(quarantined_response::Column::Id.is_in(ids.iter().copied()))
        .exec(tx)
        .await?;
    Ok(())
}

async fn keep(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    round: &round::Model,
    row: quarantined_response::Model,
) -> Result<(), ResponseError> {
    let Content { answers, reasons: _, sheet_hash, language } = content(secret, &row)?;
    let quarantined_response::Model { id, group_id, questionnaire_id, submitted_on, .. } = row;
    let ballot = Ballot { questionnaire_id, answers, submitted_on, language };
    if *round.identity_mode == IdentityMode::Anonymous {
        return ballot_box::drop(tx, secret, round, group_id, Channel::Open, ballot).await;
    }
    let mut response = ballot_box::nameless(round.id, group_id, Word(Channel::Open), ballot);
    response.sheet_hash = Set(sheet_hash);
    let kept = store_one(tx, response).await?;
    Ok(attachment::release(tx, id, kept.id).await?)
}

async fn note(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    round_id: RoundId,
    kind: EventKind,
    number: usize,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    if number == 0 {
        return Ok(());
    }
    let number = i32::try_from(number).unwrap_or(i32::MAX);
    record(tx, organiser, round_id, kind, Some(number), now).await
}

fn of_round(round_id: RoundId) -> sea_orm::Select<quarantined_response::Entity> {
    quarantined_response::Entity::find().filter(quarantined_response::Column::RoundId.eq(round_id))
}

fn opened(secret: &Secret, row: quarantined_response::Model) -> Result<Quarantined, NotOurs> {
    let Content { answers, reasons, sheet_hash: _, language: _ } = content(secret, &row)?;
    let quarantined_response::Model {
        id,
        round_id: _,
        questionnaire_id,
        group_id,
        sealed: _,
        submitted_on,
    } = row;
    Ok(Quarantined { id, group_id, questionnaire_id, answers, reasons, submitted_on })
}

fn content(secret: &Secret, row: &quarantined_response::Model) -> Result<Content, NotOurs> {
    let plain = secret.open("quarantine", row.id.0.as_bytes(), &row.sealed)?;
    serde_json::from_slice(&plain).map_err(|_| NotOurs)
}

/// Padded, so that the length does not tell how much was said.
fn seal(secret: &Secret, id: ResponseId, content: &Content) -> Vec<u8> {
    let mut plain = serde_json::to_vec(content).expect("answers serialise to JSON");
    plain.resize(plain.len().next_power_of_two().max(1024), b' ');
    secret.seal("quarantine", id.0.as_bytes(), &plain)
}
