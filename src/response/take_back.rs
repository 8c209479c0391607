//! Taking a link back that was passed on. Its holder may have opened the sheet already, and a
//! browser that has its key needs no link any more; so the sheet gets another key.

use chrono::{DateTime, Utc};
use entity::{
    InvitationId, PassedLinkId, RoundId, draft, event::EventKind, invitation, passed_link, receipt,
    response,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter,
    QuerySelect, sea_query::Expr,
};

use super::{ResponseError, begin::invited_key, own::sheet_hash};
use crate::{
    account::Organiser,
    invitation::{Admission, InvitationError},
    round::{find, record},
    token::{Secret, Token},
};

/// Takes back a link that whoever was admitted has passed on. Twice is the same as once.
///
/// # Errors
/// [`InvitationError::NotToBePassedOn`] by a link that was passed on itself,
/// [`InvitationError::Unknown`] if the invitation has no such link.
pub async fn take_back_own(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    admission: &Admission,
    id: PassedLinkId,
    now: DateTime<Utc>,
) -> Result<(), ResponseError> {
    if !admission.passes_on() {
        return Err(InvitationError::NotToBePassedOn.into());
    }
    let invitation = admission.invitation().ok_or(InvitationError::Unknown)?;
    revoke(tx, secret, invitation.id, id, now).await?;
    Ok(())
}

/// Takes back a link of a round, for an organiser; the round's log tells that it happened. Twice is
/// the same as once.
///
/// # Errors
/// [`InvitationError::Unknown`] if the round has no such link.
pub async fn take_back(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    secret: &Secret,
    round_id: RoundId,
    id: PassedLinkId,
    now: DateTime<Utc>,
) -> Result<(), ResponseError> {
    let found =
        passed_link::Entity::find_by_id(id).find_also_related(invitation::Entity).one(tx).await?;
    let invitation = found.and_then(|(_, invitation)| invitation);
    let invitation = invitation.filter(|invitation| invitation.round_id == round_id);
    let invitation = invitation.ok_or(InvitationError::Unknown)?;
    if revoke(tx, secret, invitation.id, id, now).await? {
        record(tx, organiser, round_id, EventKind::PassedLinkRevoked, None, now).await?;
    }
    Ok(())
}

/// Makes a link void, and says whether it was valid before.
async fn revoke(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    invitation_id: InvitationId,
    id: PassedLinkId,
    now: DateTime<Utc>,
) -> Result<bool, ResponseError> {
    let held = invitation::Entity::find_by_id(invitation_id).lock_exclusive().one(tx).await?;
    let invitation = held.ok_or(InvitationError::Unknown)?;
    let found = passed_link::Entity::find_by_id(id)
        .filter(passed_link::Column::InvitationId.eq(invitation_id))
        .one(tx)
        .await?;
    let link = found.ok_or(InvitationError::Unknown)?;
    if link.revoked_at.is_some() {
        return Ok(false);
    }
    let mut row: passed_link::ActiveModel = link.into();
    row.revoked_at = Set(Some(now));
    row.update(tx).await?;
    let before = invited_key(secret, &invitation);
    let rekeyed = invitation.rekeyed + 1;
    let mut row: invitation::ActiveModel = invitation.into();
    row.rekeyed = Set(rekeyed);
    let invitation = row.update(tx).await?;
    rekey(tx, secret, &invitation, &before).await?;
    Ok(true)
}

/// Gives what lies under the key before the key that it has now: the receipt first, as whoever
/// corrects does, then draft and response.
async fn rekey(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    invitation: &invitation::Model,
    before: &Token,
) -> Result<(), ResponseError> {
    let now = invited_key(secret, invitation);
    receipt::Entity::update_many()
        .col_expr(receipt::Column::KeyHash, Expr::value(now.hash().0))
        .filter(receipt::Column::KeyHash.eq(before.hash().0))
        .exec(tx)
        .await?;
    draft::Entity::update_many()
        .col_expr(draft::Column::KeyHash, Expr::value(now.hash().0))
        .filter(draft::Column::KeyHash.eq(before.hash().0))
        .exec(tx)
        .await?;
    let (round, consultation) = find::with_consultation(tx, invitation.round_id).await?;
    let hash = |key: &Token| sheet_hash(secret, &round, &consultation, &key.hash());
    if let (Some(old), Some(new)) = (hash(before), hash(&now)) {
        response::Entity::update_many()
            .col_expr(response::Column::SheetHash, Expr::value(new))
            .filter(response::Column::RoundId.eq(round.id))
            .filter(response::Column::SheetHash.eq(old))
            .exec(tx)
            .await?;
    }
    Ok(())
}
