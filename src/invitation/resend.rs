use chrono::{DateTime, Utc};
use entity::{
    InvitationId, RoundId, Word, draft,
    event::EventKind,
    invitation,
    message::{self, MessageKind, MessageState},
    passed_link,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    QueryFilter, QuerySelect, SelectExt,
};

use super::{
    InvitationError,
    invite::{link, open_to_invitations},
};
use crate::{
    account::Organiser,
    outbox::{self, NewMessage},
    round::record,
    stakeholder::StakeholderError,
    token::Secret,
};

/// Sends an invitation once more with the same link, to the address that its contact has now. One
/// that waits to be sent is not doubled.
///
/// # Errors
/// [`InvitationError::Unknown`], [`InvitationError::Withdrawn`], [`InvitationError::Answered`],
/// [`InvitationError::Declined`], that nobody can be invited to the round, or that the contact has
/// been erased.
pub async fn resend(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    round_id: RoundId,
    id: InvitationId,
    now: DateTime<Utc>,
) -> Result<(), InvitationError> {
    let invitation = held(tx, round_id, id, now).await?;
    if invitation.declined_at.is_some() {
        return Err(InvitationError::Declined);
    }
    if send(tx, &invitation, now).await? {
        record(tx, organiser, round_id, EventKind::InvitationResent, None, now).await?;
    }
    Ok(())
}

/// Sends an invitation once more with a new link, since the one before went to somebody else. The
/// link before and those that were passed on open nothing any more, and what was begun or declined
/// by it is forgotten.
///
/// # Errors
/// As for [`resend`], but that it was declined.
pub async fn renew(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    secret: &Secret,
    round_id: RoundId,
    id: InvitationId,
    now: DateTime<Utc>,
) -> Result<(), InvitationError> {
    let invitation = held(tx, round_id, id, now).await?;
    passed_link::Entity::delete_many()
        .filter(passed_link::Column::InvitationId.eq(id))
        .exec(tx)
        .await?;
    draft::Entity::delete_many().filter(draft::Column::InvitationId.eq(id)).exec(tx).await?;
    let issue = invitation.issue + 1;
    let mut row: invitation::ActiveModel = invitation.into();
    row.issue = Set(issue);
    row.token_hash = Set(link(secret, id, issue).hash().0);
    row.declined_at = Set(None);
    row.declined_because = Set(None);
    row.retracted_on = Set(None);
    let renewed = row.update(tx).await?;
    send(tx, &renewed, now).await?;
    record(tx, organiser, round_id, EventKind::LinkRenewed, None, now).await?;
    Ok(())
}

/// The invitation, held, if it can be sent once more.
async fn held(
    tx: &impl ConnectionTrait,
    round_id: RoundId,
    id: InvitationId,
    now: DateTime<Utc>,
) -> Result<invitation::Model, InvitationError> {
    open_to_invitations(tx, round_id, now).await?;
    let found = invitation::Entity::find_by_id(id)
        .filter(invitation::Column::RoundId.eq(round_id))
        .lock_exclusive()
        .one(tx)
        .await?;
    let invitation = found.ok_or(InvitationError::Unknown)?;
    if invitation.withdrawn_at.is_some() {
        return Err(InvitationError::Withdrawn);
    }
    if invitation.used_on.is_some() {
        return Err(InvitationError::Answered);
    }
    if invitation.contact_id.is_none() {
        return Err(StakeholderError::UnknownContact.into());
    }
    Ok(invitation)
}

/// Puts the mail into the outbox unless one waits there, and says whether it did. Its link is
/// written into it when it is sent.
async fn send(
    tx: &impl ConnectionTrait,
    invitation: &invitation::Model,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let waits = message::Entity::find()
        .filter(message::Column::InvitationId.eq(invitation.id))
        .filter(message::Column::PassedLinkId.is_null())
        .filter(
            message::Column::State.is_in([MessageState::Queued, MessageState::Deferred].map(Word)),
        )
        .exists(tx)
        .await?;
    if waits {
        return Ok(false);
    }
    let opens_at = entity::round::Entity::find_by_id(invitation.round_id).one(tx).await?;
    let opens_at = opens_at.and_then(|round| round.opens_at);
    let mail = NewMessage {
        round_id: invitation.round_id,
        invitation_id: invitation.id,
        contact_id: invitation.contact_id,
        kind: MessageKind::Invitation,
        due_at: opens_at.map_or(now, |opens_at| opens_at.max(now)),
    };
    outbox::enqueue(tx, vec![mail], now).await?;
    Ok(true)
}
