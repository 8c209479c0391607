use chrono::{DateTime, NaiveDate, Utc};
use entity::{InvitationId, draft, event::EventKind, invitation, response};
use rules::lifecycle::Channel;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    QueryFilter, QuerySelect,
};

use super::{
    Own, ResponseError,
    begin::invited_key,
    own::{must_be_changeable, own},
    receipt,
};
use crate::{
    account::Organiser,
    round::record,
    token::{Secret, Token},
};

/// Takes a response back: it is erased with its receipt and whatever was begun to correct it. Its
/// invitation says that the answer was retracted; nobody is reminded, and beginning anew takes
/// that back.
///
/// # Errors
/// [`ResponseError::Final`] or [`ResponseError::Closed`], or that there is no such response (any
/// more).
pub async fn retract(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    key: &Token,
    now: DateTime<Utc>,
    today: NaiveDate,
) -> Result<(), ResponseError> {
    let found = own(tx, secret, key).await?;
    // Held in the order in which submitting and beginning do.
    let invitation = match invitation_behind(tx, secret, &found, key).await? {
        Some(id) => invitation::Entity::find_by_id(id).lock_exclusive().one(tx).await?,
        None => None,
    };
    receipt::hold(tx, &key.hash()).await?.ok_or(ResponseError::UnknownSheet)?;
    must_be_changeable(&found.round, now)?;
    draft::Entity::delete_many().filter(draft::Column::KeyHash.eq(key.hash().0)).exec(tx).await?;
    let id = (found.round.id, found.response.id);
    response::Entity::delete_by_id(id).exec(tx).await?;
    receipt::erase(tx, &key.hash()).await?;
    if let Some(invitation) = invitation {
        let mut row: invitation::ActiveModel = invitation.into();
        row.used_on = Set(None);
        row.declined_at = Set(Some(now));
        row.retracted_on = Set(Some(today));
        row.update(tx).await?;
    }
    let nobody = Organiser::operator();
    record(tx, &nobody, found.round.id, EventKind::ResponseRetracted, None, now).await?;
    Ok(())
}

/// The invitation from which a key was derived. In a pseudonymous round no row leads there: the
/// keys of all are derived again.
async fn invitation_behind(
    db: &impl ConnectionTrait,
    secret: &Secret,
    own: &Own,
    key: &Token,
) -> Result<Option<InvitationId>, DbErr> {
    if own.response.invitation_id.is_some() || *own.response.channel == Channel::Open {
        return Ok(own.response.invitation_id);
    }
    let used: Vec<(InvitationId, i32)> = invitation::Entity::find()
        .select_only()
        .column(invitation::Column::Id)
        .column(invitation::Column::Issue)
        .filter(invitation::Column::RoundId.eq(own.round.id))
        .filter(invitation::Column::GroupId.eq(own.response.group_id))
        .filter(invitation::Column::UsedOn.is_not_null())
        .into_tuple()
        .all(db)
        .await?;
    let wanted = key.hash();
    let made_it =
        |id, last| (1..=last).any(|issue| invited_key(secret, id, issue).hash() == wanted);
    Ok(used.into_iter().find(|(id, last)| made_it(*id, *last)).map(|(id, _)| id))
}
