//! Reading attachments.

use entity::{AttachmentId, RoundId, attachment, attachment_part, draft};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, Select, SelectExt,
};

use super::named;
use crate::{
    account::Organiser,
    response::{ResponseError, find::sheet},
    token::Token,
};

/// A file of the sheet that a key opens.
///
/// # Errors
/// [`ResponseError::UnknownFile`] if the sheet has no such file or was submitted, or that the key
/// opens no sheet.
pub async fn of_respondent(
    db: &impl ConnectionTrait,
    key: &Token,
    id: AttachmentId,
) -> Result<attachment::Model, ResponseError> {
    let draft = match sheet(db, key).await {
        Err(ResponseError::AlreadySubmitted(_)) => return Err(ResponseError::UnknownFile),
        sheet => sheet?.draft,
    };
    let found = of_draft(&draft).filter(attachment::Column::Id.eq(id)).one(db).await?;
    found.ok_or(ResponseError::UnknownFile)
}

/// A file that was submitted. What lies in a draft is nobody's business yet.
///
/// # Errors
/// [`ResponseError::UnknownFile`].
pub async fn submitted(
    db: &impl ConnectionTrait,
    _: &Organiser,
    id: AttachmentId,
) -> Result<attachment::Model, ResponseError> {
    let found = attachment::Entity::find_by_id(id).one(db).await?;
    found.filter(|it| it.draft_id.is_none()).ok_or(ResponseError::UnknownFile)
}

/// The submitted files of a round, with those in the quarantine, in the order of their ids, which
/// tells nothing: one page, counted from 0.
///
/// # Errors
/// If the database does not answer.
pub async fn of_round(
    db: &impl ConnectionTrait,
    _: &Organiser,
    round_id: RoundId,
    page: u64,
    per_page: u64,
) -> Result<Vec<attachment::Model>, DbErr> {
    let rows = submitted_in(round_id).order_by_asc(attachment::Column::Id);
    rows.offset(page.saturating_mul(per_page)).limit(per_page).all(db).await
}

/// How many those are.
///
/// # Errors
/// If the database does not answer.
pub async fn number(db: &impl ConnectionTrait, round_id: RoundId) -> Result<u64, DbErr> {
    submitted_in(round_id).count(db).await
}

/// Whether any response of a round has files; those in the quarantine are none yet.
///
/// # Errors
/// If the database does not answer.
pub async fn any_of_responses(db: &impl ConnectionTrait, round_id: RoundId) -> Result<bool, DbErr> {
    let of_responses = attachment::Column::ResponseId.is_not_null();
    submitted_in(round_id).filter(of_responses).exists(db).await
}

/// The files of the responses of a round, without the quarantine, by response.
///
/// # Errors
/// If the database does not answer.
pub async fn of_responses(
    db: &impl ConnectionTrait,
    _: &Organiser,
    round_id: RoundId,
) -> Result<Vec<attachment::Model>, DbErr> {
    attachment::Entity::find()
        .filter(attachment::Column::RoundId.eq(round_id))
        .filter(attachment::Column::ResponseId.is_not_null())
        .order_by_asc(attachment::Column::ResponseId)
        .order_by_asc(attachment::Column::Question)
        .order_by_asc(attachment::Column::Name)
        .order_by_asc(attachment::Column::Id)
        .all(db)
        .await
}

/// A piece of the content, counted from 0; none behind the last.
///
/// # Errors
/// If the database does not answer.
pub async fn piece(
    db: &impl ConnectionTrait,
    id: AttachmentId,
    number: i32,
) -> Result<Option<Vec<u8>>, DbErr> {
    let found = attachment_part::Entity::find_by_id((id, number)).one(db).await?;
    Ok(found.map(|part| part.bytes))
}

/// The files of a draft and, if it corrects a response, those of that which it still names.
pub(super) fn of_draft(draft: &draft::Model) -> Select<attachment::Entity> {
    let of_draft = Condition::any()
        .add(attachment::Column::DraftId.eq(draft.id))
        .add(attachment::Column::Id.is_in(named(&draft.answers)));
    attachment::Entity::find().filter(of_draft)
}

/// How large all files of a round are together, those of drafts included.
pub(super) async fn bytes_of_round(
    db: &impl ConnectionTrait,
    round_id: RoundId,
) -> Result<i64, DbErr> {
    let sum: Option<Option<i64>> = attachment::Entity::find()
        .select_only()
        .column_as(attachment::Column::Bytes.sum().cast_as("bigint"), "bytes")
        .filter(attachment::Column::RoundId.eq(round_id))
        .into_tuple()
        .one(db)
        .await?;
    Ok(sum.flatten().unwrap_or_default())
}

fn submitted_in(round_id: RoundId) -> Select<attachment::Entity> {
    attachment::Entity::find()
        .filter(attachment::Column::RoundId.eq(round_id))
        .filter(attachment::Column::DraftId.is_null())
}
