use chrono::{DateTime, Utc};
use entity::{ConsultationId, GroupId, RoundId, Stored, Word, event::EventKind, round};
use rules::{
    lifecycle::{Changes, IdentityMode, State},
    questionnaire::Texts,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait,
    QueryFilter, QuerySelect,
};

use super::{RoundError, find, record};
use crate::{
    account::Organiser,
    consultation,
    limit::Limit,
    questionnaire::{self, Version},
    slug,
    stakeholder::{self, StakeholderError},
};

/// What an administrator says about a round.
#[derive(Clone, Debug)]
pub struct Plan {
    pub title: Texts,
    pub introduction: Texts,
    pub identity_mode: IdentityMode,
    /// Whether invited contacts answer by their personal link.
    pub by_link: bool,
    /// The group that everyone without an invitation answers for; absent if they may not.
    pub open_to_group_id: Option<GroupId>,
    /// How many responses an organisation gives at most, 1 to 20; any number if absent.
    pub voices: Option<i32>,
    pub minimum_cell_size: i32,
    pub ballot_box_size: i32,
    /// Whether browsers that answer without an invitation compute for a moment before.
    pub proof_of_work: bool,
    /// Whether respondents may correct or retract what they submitted. In an anonymous round
    /// nobody can.
    pub changes: Changes,
    pub opens_at: Option<DateTime<Utc>>,
    pub closes_at: Option<DateTime<Utc>>,
}

/// Makes a round in draft, behind the others of its consultation.
///
/// # Errors
/// If the plan cannot hold, or the consultation has ended or does not exist.
pub async fn create(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    consultation_id: ConsultationId,
    plan: Plan,
    now: DateTime<Utc>,
) -> Result<round::Model, RoundError> {
    let consultation = consultation::find::running(tx, consultation_id).await?;
    must_exist(tx, plan.open_to_group_id).await?;
    let of_consultation = round::Column::ConsultationId.eq(consultation_id);
    let earlier = round::Entity::find().filter(of_consultation).count(tx).await?;
    let number = i32::try_from(earlier + 1).unwrap_or(i32::MAX);
    let taken: Vec<String> = round::Entity::find()
        .select_only()
        .column(round::Column::Slug)
        .into_tuple()
        .all(tx)
        .await?;
    let mut row = round::ActiveModel {
        id: Set(RoundId::new()),
        consultation_id: Set(consultation_id),
        slug: Set(slug::free(&format!("{}-{number}", consultation.slug), &taken)),
        number: Set(number),
        created_at: Set(now),
        ..Default::default()
    };
    follow(&mut row, plan)?;
    let round = row.insert(tx).await?;
    record(tx, organiser, round.id, EventKind::Created, None, now).await?;
    Ok(round)
}

/// Changes the plan of a round that has not been released.
///
/// # Errors
/// [`RoundError::Released`], or if the plan cannot hold.
pub async fn change(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    id: RoundId,
    plan: Plan,
    now: DateTime<Utc>,
) -> Result<(), RoundError> {
    let round = find::for_change(tx, id).await?;
    if round.state(now) != State::Draft {
        return Err(RoundError::Released);
    }
    must_exist(tx, plan.open_to_group_id).await?;
    let mut row: round::ActiveModel = round.into();
    follow(&mut row, plan)?;
    row.update(tx).await?;
    record(tx, organiser, id, EventKind::Changed, None, now).await?;
    Ok(())
}

/// Takes a document as the next version of what a draft round asks.
///
/// # Errors
/// [`RoundError::Released`], or everything that is wrong with the document.
pub async fn ask(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    id: RoundId,
    document: &str,
    now: DateTime<Utc>,
) -> Result<Version, RoundError> {
    if find::for_change(tx, id).await?.state(now) != State::Draft {
        return Err(RoundError::Released);
    }
    let version = questionnaire::import(tx, id, document, now).await?;
    let kind = EventKind::QuestionnaireImported;
    record(tx, organiser, id, kind, Some(version.number), now).await?;
    Ok(version)
}

/// A group may have been removed while the form was open.
async fn must_exist(tx: &impl ConnectionTrait, group: Option<GroupId>) -> Result<(), RoundError> {
    match group {
        None => Ok(()),
        Some(id) => match stakeholder::find::group(tx, id).await {
            Ok(_) => Ok(()),
            Err(StakeholderError::Db(error)) => Err(error.into()),
            Err(_) => Err(RoundError::UnknownGroup),
        },
    }
}

fn follow(row: &mut round::ActiveModel, plan: Plan) -> Result<(), RoundError> {
    let Plan {
        title,
        introduction,
        identity_mode,
        by_link,
        open_to_group_id,
        voices,
        minimum_cell_size,
        ballot_box_size,
        proof_of_work,
        changes,
        opens_at,
        closes_at,
    } = plan;
    if title.is_empty() {
        return Err(RoundError::Untitled);
    }
    for (field, texts, limit) in
        [("title", &title, Limit::LINE), ("introduction", &introduction, Limit::PROSE)]
    {
        if limit.refused(texts).is_some() {
            return Err(RoundError::Unfit { field, limit });
        }
    }
    if voices.is_some_and(|most| !(1..=20).contains(&most)) {
        return Err(RoundError::Voices);
    }
    if !(3..=100).contains(&minimum_cell_size) {
        return Err(RoundError::MinimumCellSize);
    }
    if !(5..=1000).contains(&ballot_box_size) {
        return Err(RoundError::BallotBoxSize);
    }
    if let (Some(opens), Some(closes)) = (opens_at, closes_at)
        && closes <= opens
    {
        return Err(RoundError::EndsBeforeItBegins);
    }
    row.title = Set(Stored(title));
    row.introduction = Set(Stored(introduction));
    row.identity_mode = Set(Word(identity_mode));
    row.by_link = Set(by_link);
    row.open_to_group_id = Set(open_to_group_id);
    row.voices = Set(voices);
    row.minimum_cell_size = Set(minimum_cell_size);
    row.ballot_box_size = Set(ballot_box_size);
    row.proof_of_work = Set(proof_of_work);
    row.changes = Set(Word(changes));
    row.opens_at = Set(opens_at);
    row.closes_at = Set(closes_at);
    Ok(())
}
