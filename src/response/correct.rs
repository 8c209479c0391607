//! Correcting a response: a draft beside it, which replaces it once it is submitted. Until then
//! the response counts as it was.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use entity::{DraftId, Stored, Word, draft, response};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, SelectExt,
    sea_query::OnConflict,
};

use super::{
    Receipt, ResponseError, Sheet, Submission, attachment,
    begin::invited_key,
    holder::{hold_valid, must_be_valid},
    own::{must_be_changeable, own},
    receipt, store,
};
use crate::{
    invitation::Admission,
    token::{Secret, Token},
};

/// Lays a draft with the answers of the response that was submitted under a key, or leaves the one
/// that lies there.
///
/// # Errors
/// [`ResponseError::Final`] or [`ResponseError::Closed`], that the invitation was withdrawn, or
/// that there is no such response.
pub async fn correct(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    key: &Token,
    now: DateTime<Utc>,
) -> Result<(), ResponseError> {
    hold_valid(tx, secret, &own(tx, secret, key).await?, key).await?;
    receipt::hold(tx, &key.hash()).await?;
    let own = own(tx, secret, key).await?;
    must_be_changeable(&own.round, now)?;
    let of = own.response;
    let row = draft::ActiveModel {
        id: Set(DraftId::new()),
        round_id: Set(of.round_id),
        questionnaire_id: Set(of.questionnaire_id),
        // Only where the response names it too: else the answers would tell whose they are.
        invitation_id: Set(of.invitation_id),
        group_id: Set(of.group_id),
        key_hash: Set(key.hash().0),
        return_code_hash: Set(None),
        answers: Set(of.answers),
        hands: Set(Stored(BTreeMap::new())),
        codes_mailed: Set(0),
        created_at: Set(now),
        saved_at: Set(now),
    };
    draft::Entity::insert(row)
        .on_conflict(OnConflict::column(draft::Column::KeyHash).do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// Whether whoever was admitted by an invitation has begun to correct the response.
///
/// # Errors
/// If the database does not answer.
pub async fn is_correcting(
    db: &impl ConnectionTrait,
    secret: &Secret,
    admission: &Admission,
) -> Result<bool, DbErr> {
    let used = admission.invitation().filter(|invitation| invitation.used_on.is_some());
    let Some(invitation) = used else { return Ok(false) };
    let key = invited_key(secret, invitation);
    draft::Entity::find_by_key_hash(key.hash().0).exists(db).await
}

/// Gives a correction up; the response stays as it was. Twice is the same as once.
///
/// # Errors
/// [`ResponseError::UnknownSheet`] if nothing was submitted under the key.
pub async fn give_up(tx: &impl ConnectionTrait, key: &Token) -> Result<(), ResponseError> {
    receipt::hold(tx, &key.hash()).await?.ok_or(ResponseError::UnknownSheet)?;
    draft::Entity::delete_many().filter(draft::Column::KeyHash.eq(key.hash().0)).exec(tx).await?;
    Ok(())
}

/// Puts the answers and files of a correction in place of those that counted.
pub(super) async fn replace(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    key: &Token,
    corrected: Sheet,
    submission: &Submission,
    today: NaiveDate,
) -> Result<Receipt, ResponseError> {
    let own = own(tx, secret, key).await?;
    must_be_valid(tx, secret, &own, key).await?;
    let response = own.response;
    attachment::take_over(tx, &corrected, response.id).await?;
    draft::Entity::delete_by_id(corrected.draft.id).exec(tx).await?;
    let mut row: response::ActiveModel = response.into();
    row.language = Set(Some(Word(submission.language(&corrected))));
    row.answers = Set(Stored(corrected.draft.answers.0));
    row.publish_name = Set(submission.publish_name);
    row.submitted_on = Set(today);
    store::replace(tx, row).await?;
    Ok(receipt::renew(tx, &key.hash(), today).await?)
}
