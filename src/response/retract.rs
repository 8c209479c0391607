use chrono::{DateTime, NaiveDate, Utc};
use entity::{draft, event::EventKind, invitation};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter,
};

use super::{
    ResponseError,
    holder::hold_valid,
    own::{must_be_changeable, own},
    receipt, store,
};
use crate::{
    round::record_of_respondent,
    token::{Secret, Token},
};

/// Takes a response back: it is erased with its receipt and whatever was begun to correct it. Its
/// invitation says that the answer was retracted; nobody is reminded, and beginning anew takes
/// that back.
///
/// # Errors
/// [`ResponseError::Final`] or [`ResponseError::Closed`], that the invitation was withdrawn, or
/// that there is no such response (any more).
pub async fn retract(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    key: &Token,
    now: DateTime<Utc>,
    today: NaiveDate,
) -> Result<(), ResponseError> {
    let found = own(tx, secret, key).await?;
    let invitation = hold_valid(tx, secret, &found, key).await?;
    receipt::hold(tx, &key.hash()).await?.ok_or(ResponseError::UnknownSheet)?;
    must_be_changeable(&found.round, now)?;
    draft::Entity::delete_many().filter(draft::Column::KeyHash.eq(key.hash().0)).exec(tx).await?;
    store::erase(tx, found.round.id, found.response.id).await?;
    receipt::erase(tx, &key.hash()).await?;
    if let Some(invitation) = invitation {
        let mut row: invitation::ActiveModel = invitation.into();
        row.used_on = Set(None);
        row.declined_at = Set(Some(now));
        row.retracted_on = Set(Some(today));
        row.update(tx).await?;
    }
    record_of_respondent(tx, found.round.id, EventKind::ResponseRetracted, now).await?;
    Ok(())
}
