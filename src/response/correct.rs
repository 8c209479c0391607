//! Correcting a response: a draft beside it, which replaces it once it is submitted. Until then
//! the response counts as it was.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use entity::{DraftId, Stored, draft, invitation, response};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter,
    QuerySelect, sea_query::OnConflict,
};

use super::{
    Receipt, ResponseError, Sheet,
    attachment::{self, Owner},
    own::{must_be_changeable, own},
    receipt,
};
use crate::token::{Secret, Token};

/// Lays a draft with the answers of the response that was submitted under a key, or leaves the one
/// that lies there.
///
/// # Errors
/// [`ResponseError::Final`] or [`ResponseError::Closed`], or that there is no such response.
pub async fn correct(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    key: &Token,
    now: DateTime<Utc>,
) -> Result<(), ResponseError> {
    if let Some(id) = own(tx, secret, key).await?.response.invitation_id {
        // Held before the receipt, as whoever submits or retracts does: the draft will name it.
        invitation::Entity::find_by_id(id).lock_exclusive().one(tx).await?;
    }
    receipt::hold(tx, &key.hash()).await?;
    let own = own(tx, secret, key).await?;
    must_be_changeable(&own.round, now)?;
    let of = own.response;
    let id = DraftId::new();
    let row = draft::ActiveModel {
        id: Set(id),
        round_id: Set(of.round_id),
        questionnaire_id: Set(of.questionnaire_id),
        // Only where the response names it too: else the answers would tell whose they are.
        invitation_id: Set(of.invitation_id),
        group_id: Set(of.group_id),
        key_hash: Set(key.hash().0),
        return_code_hash: Set(None),
        answers: Set(of.answers.clone()),
        hands: Set(Stored(BTreeMap::new())),
        codes_mailed: Set(0),
        created_at: Set(now),
        saved_at: Set(now),
    };
    let laid = draft::Entity::insert(row)
        .on_conflict(OnConflict::column(draft::Column::KeyHash).do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    if laid > 0 {
        let answers = attachment::copy(tx, &of, id).await?;
        let row =
            draft::ActiveModel { id: Set(id), answers: Set(Stored(answers)), ..Default::default() };
        row.update(tx).await?;
    }
    Ok(())
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
    publish_name: bool,
    today: NaiveDate,
) -> Result<Receipt, ResponseError> {
    let response = own(tx, secret, key).await?.response;
    attachment::delete_of(tx, response.id).await?;
    attachment::pass_on(tx, &corrected, Owner::Response(response.id)).await?;
    draft::Entity::delete_by_id(corrected.draft.id).exec(tx).await?;
    let mut row: response::ActiveModel = response.into();
    row.answers = Set(Stored(corrected.draft.answers.0));
    row.publish_name = Set(publish_name);
    row.submitted_on = Set(today);
    row.update(tx).await?;
    Ok(receipt::renew(tx, &key.hash(), today).await?)
}
