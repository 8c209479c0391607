//! Writing invitations. Few are written at once; of many, it is kept who is to get one, and they
//! are written some at a time, so that people who answer need not wait.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use entity::{
    ContactId, InvitationBatchId, InvitationId, RoundId, invitation,
    invitation_batch::{self, pack},
    message::MessageKind,
    round,
};
use rules::lifecycle::State;
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ModelTrait, QueryFilter, QueryOrder,
    QuerySelect, Select, SelectExt,
    sea_query::{LockBehavior, LockType},
};

use super::{
    InvitationError, link,
    weigh::{Candidate, unhindered},
};
use crate::{
    outbox::{self, NewMessage},
    round::find,
    token::Secret,
};

/// How many invitations are written in one transaction.
pub const AT_ONCE: usize = 100;

/// Sees to it that these contacts are invited to a round, and says how many they are. Whoever
/// waits for an invitation already does not count again.
pub(super) async fn keep(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    round: &round::Model,
    mut contacts: Vec<ContactId>,
    now: DateTime<Utc>,
) -> Result<usize, InvitationError> {
    let waiting = waiting(tx, round.id).await?;
    contacts.retain(|id| !waiting.contains(id));
    if contacts.len() <= AT_ONCE {
        return write(tx, secret, round, &contacts, now).await;
    }
    let batches: Vec<_> = contacts.chunks(AT_ONCE).map(|some| batch(round.id, some)).collect();
    for some in batches.chunks(1000) {
        invitation_batch::Entity::insert_many(some.to_vec()).exec_without_returning(tx).await?;
    }
    Ok(contacts.len())
}

fn batch(round_id: RoundId, contacts: &[ContactId]) -> invitation_batch::ActiveModel {
    invitation_batch::ActiveModel {
        id: Set(InvitationBatchId::new()),
        round_id: Set(round_id),
        contacts: Set(pack(contacts)),
        number: Set(i32::try_from(contacts.len()).unwrap_or(i32::MAX)),
    }
}

/// Who is still to get an invitation that was decided on.
pub(super) async fn waiting(
    db: &impl ConnectionTrait,
    round_id: RoundId,
) -> Result<HashSet<ContactId>, DbErr> {
    let batches = of_round(round_id).all(db).await?;
    Ok(batches.iter().flat_map(invitation_batch::Model::contact_ids).collect())
}

fn of_round(round_id: RoundId) -> Select<invitation_batch::Entity> {
    invitation_batch::Entity::find().filter(invitation_batch::Column::RoundId.eq(round_id))
}

/// How many invitations to a round were decided on and are still to be written.
///
/// # Errors
/// If the database does not answer.
pub async fn still_to_write(db: &impl ConnectionTrait, round_id: RoundId) -> Result<u64, DbErr> {
    let numbers: Vec<i32> = of_round(round_id)
        .select_only()
        .column(invitation_batch::Column::Number)
        .into_tuple()
        .all(db)
        .await?;
    Ok(numbers.into_iter().map(|number| u64::from(number.unsigned_abs())).sum())
}

/// Whether there is anything for [`write_next`].
///
/// # Errors
/// If the database does not answer.
pub async fn any_to_write(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    invitation_batch::Entity::find().exists(db).await
}

/// Writes some of the invitations that were decided on, and says how many. Whoever must not get
/// one by now is left out, and so is everybody if the round is over.
///
/// # Errors
/// If the database does not answer.
pub async fn write_next(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    now: DateTime<Utc>,
) -> Result<usize, InvitationError> {
    let next = invitation_batch::Entity::find()
        .order_by_asc(invitation_batch::Column::Id)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .one(tx)
        .await?;
    let Some(next) = next else { return Ok(0) };
    let round = find::for_change(tx, next.round_id).await?;
    let contacts = next.contact_ids();
    next.delete(tx).await?;
    match round.state(now) {
        State::Scheduled | State::Open => write(tx, secret, &round, &contacts, now).await,
        State::Draft | State::Closed | State::Published => Ok(0),
    }
}

/// Writes invitations to those of the contacts whom nothing keeps from being invited.
async fn write(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    round: &round::Model,
    contacts: &[ContactId],
    now: DateTime<Utc>,
) -> Result<usize, InvitationError> {
    let due_at = round.opens_at.map_or(now, |opens_at| opens_at.max(now));
    let (invitations, messages): (Vec<_>, Vec<_>) = unhindered(tx, secret, round, contacts)
        .await?
        .iter()
        .map(|candidate| invitation_of(secret, round, candidate, due_at, now))
        .unzip();
    let number = invitations.len();
    if number > 0 {
        invitation::Entity::insert_many(invitations).exec_without_returning(tx).await?;
        outbox::enqueue(tx, messages, now).await?;
    }
    Ok(number)
}

fn invitation_of(
    secret: &Secret,
    round: &round::Model,
    candidate: &Candidate,
    due_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> (invitation::ActiveModel, NewMessage) {
    let id = InvitationId::new();
    let issue = 1;
    let row = invitation::ActiveModel {
        id: Set(id),
        round_id: Set(round.id),
        contact_id: Set(Some(candidate.id)),
        merged_contact_id: Set(None),
        group_id: Set(candidate.group_id),
        organisation_id: Set(candidate.organisation_id),
        issue: Set(issue),
        rekeyed: Set(0),
        token_hash: Set(link(secret, id, issue).hash().0),
        created_at: Set(now),
        withdrawn_at: Set(None),
        declined_at: Set(None),
        declined_because: Set(None),
        used_on: Set(None),
        retracted_on: Set(None),
    };
    let message = NewMessage {
        round_id: round.id,
        invitation_id: id,
        contact_id: Some(candidate.id),
        kind: MessageKind::Invitation,
        due_at,
    };
    (row, message)
}

/// Lets one contact stand for another wherever that one waits for an invitation.
pub(super) async fn replace(
    tx: &impl ConnectionTrait,
    gone: ContactId,
    kept: ContactId,
) -> Result<(), DbErr> {
    let batches = invitation_batch::Entity::find()
        .order_by_asc(invitation_batch::Column::Id)
        .lock_exclusive()
        .all(tx)
        .await?;
    for batch in batches {
        let contacts = batch.contact_ids();
        if contacts.contains(&gone) {
            let replaced: Vec<_> =
                contacts.into_iter().map(|id| if id == gone { kept } else { id }).collect();
            let mut row: invitation_batch::ActiveModel = batch.into();
            row.contacts = Set(pack(&replaced));
            row.update(tx).await?;
        }
    }
    Ok(())
}
