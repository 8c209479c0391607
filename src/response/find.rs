//! Reading sheets and responses.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use entity::{
    DraftId, GroupId, QuestionnaireId, ResponseId, RoundId, consultation, draft, invitation,
    organisation, response, round,
};
use futures_util::Stream;
use rules::{
    lifecycle::Channel,
    questionnaire::{Answers, Course},
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select, StreamTrait,
};

use super::{Receipt, ResponseError, ballot_box, receipt};
use crate::{
    account::Organiser,
    invitation::{Admission, InvitationError},
    questionnaire::{self, Version},
    round::find,
    token::{Secret, Token},
};

/// A draft with all that is needed to show or save it.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub draft: draft::Model,
    pub round: round::Model,
    pub consultation: consultation::Model,
    pub version: Version,
    /// Whether it corrects a response that counts until it is submitted.
    pub corrects: bool,
    /// On whose behalf it is answered, if an organisation was invited.
    pub organisation: Option<organisation::Model>,
}

impl Sheet {
    /// What is asked of whoever fills it in.
    #[must_use]
    pub fn course(&self) -> Course<'_> {
        Course::of(&self.version.questionnaire, &self.draft.answers)
    }

    /// From what a random order is made; the same as long as the sheet is.
    #[must_use]
    pub fn seed(&self) -> u64 {
        self.draft.id.0.as_u64_pair().1
    }
}

/// The sheet that a key opens. A sheet of a closed round can still be read.
///
/// # Errors
/// [`ResponseError::AlreadySubmitted`] with the receipt, [`ResponseError::UnknownSheet`],
/// or that its invitation was withdrawn.
pub async fn sheet(db: &impl ConnectionTrait, key: &Token) -> Result<Sheet, ResponseError> {
    let found = draft::Entity::find_by_key_hash(key.hash().0).one(db).await?;
    let Some(draft) = found else {
        return Err(missing(db, key).await?);
    };
    let mut of_organisation = None;
    if let Some(id) = draft.invitation_id {
        let invited = invitation::Entity::find_by_id(id)
            .find_also_related(organisation::Entity)
            .one(db)
            .await?;
        let (invitation, organisation) = invited.ok_or(ResponseError::UnknownSheet)?;
        if invitation.withdrawn_at.is_some() {
            return Err(InvitationError::Withdrawn.into());
        }
        of_organisation = organisation;
    }
    let (round, consultation) = find::with_consultation(db, draft.round_id).await?;
    let version = questionnaire::by_id(db, draft.questionnaire_id).await?;
    let corrects = round.lets_change() && receipt::find(db, &key.hash()).await?.is_some();
    Ok(Sheet { draft, round, consultation, version, corrects, organisation: of_organisation })
}

/// The same as [`sheet`], held until the transaction ends.
pub(super) async fn sheet_for_change(
    tx: &impl ConnectionTrait,
    key: &Token,
) -> Result<Sheet, ResponseError> {
    by_key(key).lock_exclusive().into_tuple::<DraftId>().one(tx).await?;
    sheet(tx, key).await
}

/// The draft that a key opens.
///
/// # Errors
/// If the database does not answer.
pub async fn draft_id(db: &impl ConnectionTrait, key: &Token) -> Result<Option<DraftId>, DbErr> {
    by_key(key).into_tuple().one(db).await
}

/// Without the answers: reading them takes the longest.
fn by_key(key: &Token) -> Select<draft::Entity> {
    draft::Entity::find_by_key_hash(key.hash().0).select_only().column(draft::Column::Id)
}

/// Whether whoever was admitted by an invitation has begun and not submitted.
///
/// # Errors
/// If the database does not answer.
pub async fn has_begun(db: &impl ConnectionTrait, admission: &Admission) -> Result<bool, DbErr> {
    match admission.invitation() {
        None => Ok(false),
        Some(invitation) => {
            Ok(draft::Entity::find_by_invitation_id(Some(invitation.id)).one(db).await?.is_some())
        }
    }
}

/// The receipt that a key leads to.
///
/// # Errors
/// [`ResponseError::UnknownSheet`] if nothing was submitted under it.
pub async fn receipt(db: &impl ConnectionTrait, key: &Token) -> Result<Receipt, ResponseError> {
    receipt::find(db, &key.hash()).await?.ok_or(ResponseError::UnknownSheet)
}

/// Why there is no draft under a key: it was submitted, or never was.
pub(super) async fn missing(
    db: &impl ConnectionTrait,
    key: &Token,
) -> Result<ResponseError, DbErr> {
    let receipt = receipt::find(db, &key.hash()).await?;
    Ok(receipt.map_or(ResponseError::UnknownSheet, ResponseError::AlreadySubmitted))
}

/// What a result counts of a response.
#[derive(Clone, Debug)]
pub struct Counted {
    pub group_id: GroupId,
    pub channel: Channel,
    pub questionnaire_id: QuestionnaireId,
    pub answers: Answers,
}

/// The ballots of a round that count and wait to be stored.
///
/// # Errors
/// If the database does not answer, or they were sealed under another secret.
pub async fn waiting(
    db: &impl ConnectionTrait,
    secret: &Secret,
    round_id: RoundId,
) -> Result<Vec<Counted>, ResponseError> {
    ballot_box::waiting(db, secret, round_id).await
}

/// The stored responses of a round one after the other, in no order.
///
/// # Errors
/// If the database does not answer.
pub async fn each(
    db: &(impl ConnectionTrait + StreamTrait),
    round_id: RoundId,
) -> Result<impl Stream<Item = Result<response::Model, DbErr>> + Send, DbErr> {
    response::Entity::find().filter(response::Column::RoundId.eq(round_id)).stream(db).await
}

/// Those of these responses that are stored, in no order.
///
/// # Errors
/// If the database does not answer.
pub async fn these(
    db: &impl ConnectionTrait,
    round_id: RoundId,
    ids: &[ResponseId],
) -> Result<Vec<response::Model>, DbErr> {
    response::Entity::find()
        .filter(response::Column::RoundId.eq(round_id))
        .filter(response::Column::Id.is_in(ids.iter().copied()))
        .all(db)
        .await
}

/// How many responses count in a round, by group, with those that still wait in the box.
///
/// # Errors
/// If the database does not answer.
pub async fn per_group(
    db: &impl ConnectionTrait,
    round_id: RoundId,
) -> Result<HashMap<GroupId, u64>, DbErr> {
    use sea_orm::QuerySelect;
    let stored: Vec<(GroupId, i64)> = response::Entity::find()
        .select_only()
        .column(response::Column::GroupId)
        .column_as(response::Column::Id.count(), "responses")
        .filter(response::Column::RoundId.eq(round_id))
        .group_by(response::Column::GroupId)
        .into_tuple()
        .all(db)
        .await?;
    let mut counts: HashMap<GroupId, u64> =
        stored.into_iter().map(|(group, count)| (group, count.unsigned_abs())).collect();
    for (group, waiting) in ballot_box::sizes(db, round_id).await? {
        *counts.entry(group).or_default() += waiting;
    }
    Ok(counts)
}

/// How many stored responses of a round bear each day, in order. Those of an anonymous round
/// bear the day on which their ballot box was emptied.
///
/// # Errors
/// If the database does not answer.
pub async fn per_day(
    db: &impl ConnectionTrait,
    _: &Organiser,
    round_id: RoundId,
) -> Result<Vec<(NaiveDate, u64)>, DbErr> {
    use sea_orm::QuerySelect;
    let days: Vec<(NaiveDate, i64)> = response::Entity::find()
        .select_only()
        .column(response::Column::SubmittedOn)
        .column_as(response::Column::Id.count(), "responses")
        .filter(response::Column::RoundId.eq(round_id))
        .group_by(response::Column::SubmittedOn)
        .order_by_asc(response::Column::SubmittedOn)
        .into_tuple()
        .all(db)
        .await?;
    Ok(days.into_iter().map(|(day, count)| (day, count.unsigned_abs())).collect())
}

/// The stored responses of a round with the organisations that some of them name, for export.
/// Ballots that still wait are not among them.
///
/// # Errors
/// If the database does not answer.
pub async fn stored(
    db: &impl ConnectionTrait,
    _: &Organiser,
    round_id: RoundId,
) -> Result<Vec<(response::Model, Option<organisation::Model>)>, DbErr> {
    let responses = response::Entity::find()
        .filter(response::Column::RoundId.eq(round_id))
        .order_by_asc(response::Column::Id)
        .all(db)
        .await?;
    let named = responses.iter().filter_map(|response| response.organisation_id);
    let organisations: HashMap<_, _> = organisation::Entity::find()
        .filter(organisation::Column::Id.is_in(named))
        .all(db)
        .await?
        .into_iter()
        .map(|organisation| (organisation.id, organisation))
        .collect();
    Ok(responses
        .into_iter()
        .map(|response| {
            let organisation = response.organisation_id.and_then(|id| organisations.get(&id));
            let organisation = organisation.cloned();
            (response, organisation)
        })
        .collect())
}

/// A stored response and, if it names one, its organisation.
#[derive(Clone, Debug)]
pub struct StoredResponse {
    pub response: response::Model,
    pub organisation: Option<String>,
}

/// The stored responses of a round that follow one of them in the order of their ids, which are
/// random, or the first; so many at most. Ballots that still wait are not among them.
///
/// # Errors
/// If the database does not answer.
pub async fn stored_after(
    db: &impl ConnectionTrait,
    _: &Organiser,
    round_id: RoundId,
    last: Option<ResponseId>,
    most: u64,
) -> Result<Vec<StoredResponse>, DbErr> {
    let mut rows =
        response::Entity::find().filter(response::Column::RoundId.eq(round_id)).limit(most);
    if let Some(last) = last {
        rows = rows.filter(response::Column::Id.gt(last));
    }
    let rows = rows.order_by_asc(response::Column::Id).all(db).await?;
    let named: HashSet<_> = rows.iter().filter_map(|response| response.organisation_id).collect();
    let organisations: HashMap<_, _> = if named.is_empty() {
        HashMap::new()
    } else {
        let found = organisation::Entity::find().filter(organisation::Column::Id.is_in(named));
        found.all(db).await?.into_iter().map(|it| (it.id, it.name)).collect()
    };
    let stored = rows.into_iter().map(|response| StoredResponse {
        organisation: response.organisation_id.and_then(|id| organisations.get(&id).cloned()),
        response,
    });
    Ok(stored.collect())
}

/// The versions of the questionnaire that stored responses of a round answered.
///
/// # Errors
/// If the database does not answer.
pub async fn answered_versions(
    db: &impl ConnectionTrait,
    round_id: RoundId,
) -> Result<HashSet<QuestionnaireId>, DbErr> {
    let ids: Vec<QuestionnaireId> = response::Entity::find()
        .select_only()
        .column(response::Column::QuestionnaireId)
        .filter(response::Column::RoundId.eq(round_id))
        .distinct()
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.into_iter().collect())
}

/// How many sheets of a round were begun and not submitted, without those that correct a response.
///
/// # Errors
/// If the database does not answer.
pub async fn drafts(db: &impl ConnectionTrait, round_id: RoundId) -> Result<u64, DbErr> {
    use sea_orm::{QuerySelect, QueryTrait};
    let submitted = entity::receipt::Entity::find()
        .select_only()
        .column(entity::receipt::Column::KeyHash)
        .filter(entity::receipt::Column::RoundId.eq(round_id))
        .into_query();
    draft::Entity::find()
        .filter(draft::Column::RoundId.eq(round_id))
        .filter(draft::Column::KeyHash.not_in_subquery(submitted))
        .count(db)
        .await
}
