use chrono::{DateTime, TimeDelta, Utc};
use entity::{
    InvitationId, MessageId, RoundId, Word, contact,
    event::EventKind,
    invitation,
    message::{self, MessageKind, MessageState},
    round,
};
use rules::lifecycle::State;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr,
    EntityTrait, QueryFilter, QuerySelect, QueryTrait, Select,
};

use super::{Admission, InvitationError, Invitees, batch, find::row_of_message};
use crate::{
    account::Organiser,
    limit::Limit,
    outbox::{self, NewMessage},
    round::{find, record, release},
    stakeholder::suppression::Suppressions,
    token::{Secret, Token},
};

/// Nobody gets two mails about a round within this time.
const BETWEEN_MAILS: TimeDelta = TimeDelta::hours(24);

/// The token in the link of an invitation.
#[must_use]
pub fn link(secret: &Secret, id: InvitationId, issue: i32) -> Token {
    secret.token("invitation link", format!("{id} {issue}").as_bytes())
}

/// Invites everybody to whom it was given an invitation, but for those who got one or want no mail
/// by now, and says how many they are.
///
/// The mails wait in the outbox until the round opens. Of very many, [`write_next`] writes the
/// invitations, some at a time.
///
/// [`write_next`]: super::write_next
///
/// # Errors
/// [`InvitationError::NotByLink`], or [`InvitationError::NotRunning`] for a draft or a round that
/// is over.
pub async fn invite(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    secret: &Secret,
    invitees: Invitees,
    now: DateTime<Utc>,
) -> Result<usize, InvitationError> {
    let round = open_to_invitations(tx, invitees.round_id, now).await?;
    let invited = batch::keep(tx, secret, &round, invitees.contacts, now).await?;
    note(tx, organiser, round.id, EventKind::Invited, invited, now).await?;
    Ok(invited)
}

/// The round, held, if people can be invited to it.
pub(super) async fn open_to_invitations(
    tx: &impl ConnectionTrait,
    round_id: RoundId,
    now: DateTime<Utc>,
) -> Result<round::Model, InvitationError> {
    let round = find::for_change(tx, round_id).await?;
    if !round.by_link {
        return Err(InvitationError::NotByLink);
    }
    match round.state(now) {
        State::Scheduled | State::Open => Ok(round),
        State::Draft | State::Closed | State::Published => Err(InvitationError::NotRunning),
    }
}

/// Releases a round and invites these people, if any are to be, both or neither, and says how many.
///
/// # Errors
/// As for [`release`], and, if people are to be invited, for [`invite`].
pub async fn release_and_invite(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    secret: &Secret,
    round_id: RoundId,
    invitees: Option<Invitees>,
    now: DateTime<Utc>,
) -> Result<(round::Model, usize), InvitationError> {
    let round = release(tx, organiser, round_id, now).await?;
    let invited = match invitees {
        None => 0,
        Some(invitees) => invite(tx, organiser, secret, invitees, now).await?,
    };
    Ok((round, invited))
}

/// Reminds everyone who has not answered and gets mail, and says how many.
///
/// Whoever got a mail about the round in the last 24 hours, or is still to get one, is left
/// in peace: pressing the button twice sends nothing twice.
///
/// # Errors
/// [`InvitationError::NotOpen`] unless the round is open.
pub async fn remind(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    secret: &Secret,
    round_id: RoundId,
    now: DateTime<Utc>,
) -> Result<usize, InvitationError> {
    let round = find::for_change(tx, round_id).await?;
    if round.state(now) != State::Open {
        return Err(InvitationError::NotOpen);
    }
    let waiting = to_remind(tx, secret, &round, now).await?;
    let messages: Vec<_> = waiting
        .into_iter()
        .map(|invitation| NewMessage {
            round_id,
            invitation_id: invitation.id,
            contact_id: invitation.contact_id,
            kind: MessageKind::Reminder,
            due_at: now,
        })
        .collect();
    let reminded = messages.len();
    outbox::enqueue(tx, messages, now).await?;
    note(tx, organiser, round_id, EventKind::Reminded, reminded, now).await?;
    Ok(reminded)
}

/// How many [`remind`] would remind now.
///
/// # Errors
/// If there is no such round.
pub async fn remindable(
    db: &impl ConnectionTrait,
    _: &Organiser,
    secret: &Secret,
    round_id: RoundId,
    now: DateTime<Utc>,
) -> Result<usize, InvitationError> {
    let round = find::by_id(db, round_id).await?;
    Ok(to_remind(db, secret, &round, now).await?.len())
}

async fn to_remind(
    db: &impl ConnectionTrait,
    secret: &Secret,
    round: &round::Model,
    now: DateTime<Utc>,
) -> Result<Vec<invitation::Model>, DbErr> {
    let suppressions = Suppressions::about(db, round.consultation_id).await?;
    let waiting =
        unanswered(round.id, now).find_also_related(contact::Entity).all(db).await?.into_iter();
    let gets_mail = |contact: &contact::Model| {
        suppressions.hold_back(secret, &contact.email, round.consultation_id).is_none()
    };
    Ok(waiting
        .filter(|(_, contact)| contact.as_ref().is_some_and(gets_mail))
        .map(|(invitation, _)| invitation)
        .collect())
}

/// Those who have not answered and got no mail about the round in the last 24 hours.
pub(super) fn unanswered(round_id: RoundId, now: DateTime<Utc>) -> Select<invitation::Entity> {
    let recently = message::Entity::find()
        .select_only()
        .column(message::Column::InvitationId)
        .filter(message::Column::RoundId.eq(round_id))
        .filter(message::Column::PassedLinkId.is_null())
        .filter(
            Condition::any()
                .add(message::Column::CreatedAt.gt(now - BETWEEN_MAILS))
                .add(message::Column::SettledAt.gt(now - BETWEEN_MAILS))
                .add(message::Column::State.is_in([
                    Word(MessageState::Queued),
                    Word(MessageState::Sending),
                    Word(MessageState::Deferred),
                ])),
        )
        .into_query();
    invitation::Entity::find()
        .filter(invitation::Column::RoundId.eq(round_id))
        .filter(invitation::Column::ContactId.is_not_null())
        .filter(invitation::Column::UsedOn.is_null())
        .filter(invitation::Column::WithdrawnAt.is_null())
        .filter(invitation::Column::DeclinedAt.is_null())
        .filter(invitation::Column::Id.not_in_subquery(recently))
}

/// Takes an invitation back; its link says so from then on, and the round's record that it
/// happened, not whose it was. Twice is the same as once.
///
/// # Errors
/// [`InvitationError::Unknown`].
pub async fn withdraw(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    id: InvitationId,
    now: DateTime<Utc>,
) -> Result<(), InvitationError> {
    let invitation = invitation::Entity::find_by_id(id).lock_exclusive().one(tx).await?;
    let invitation = invitation.ok_or(InvitationError::Unknown)?;
    if invitation.withdrawn_at.is_none() {
        let round_id = invitation.round_id;
        let mut row: invitation::ActiveModel = invitation.into();
        row.withdrawn_at = Set(Some(now));
        row.update(tx).await?;
        record(tx, organiser, round_id, EventKind::InvitationWithdrawn, None, now).await?;
    }
    Ok(())
}

/// Sends a mail once more that failed, or whose fate is unknown: someone has decided that a
/// second copy does less harm than none. Twice is the same as once.
///
/// # Errors
/// [`InvitationError::Unknown`] if the round has no such message.
pub async fn send_again(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    round_id: RoundId,
    id: MessageId,
    now: DateTime<Utc>,
) -> Result<(), InvitationError> {
    row_of_message(tx, organiser, round_id, id).await?;
    outbox::requeue(tx, id, now).await?;
    Ok(())
}

/// Notes that the holder of a link will not answer and wants no reminder, and why, if they tell.
/// Beginning to answer takes that back. Twice is the same as once.
///
/// # Errors
/// [`InvitationError::NotToBePassedOn`] by a link that was passed on: it is for its holder to say
/// no. [`InvitationError::ReasonLength`].
pub async fn decline(
    tx: &impl ConnectionTrait,
    admission: &Admission,
    because: &str,
    now: DateTime<Utc>,
) -> Result<(), InvitationError> {
    if admission.passed().is_some() {
        return Err(InvitationError::NotToBePassedOn);
    }
    if let Some(invitation) = admission.invitation()
        && invitation.declined_at.is_none()
        && invitation.used_on.is_none()
    {
        let mut row: invitation::ActiveModel = invitation.clone().into();
        let because = because.trim();
        if !Limit::LINE.admits(because) {
            return Err(InvitationError::ReasonLength);
        }
        row.declined_at = Set(Some(now));
        row.declined_because = Set(Some(because.to_owned()).filter(|it| !it.is_empty()));
        row.update(tx).await?;
    }
    Ok(())
}

async fn note(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    round_id: RoundId,
    kind: EventKind,
    number: usize,
    now: DateTime<Utc>,
) -> Result<(), InvitationError> {
    if number > 0 {
        let number = i32::try_from(number).unwrap_or(i32::MAX);
        record(tx, organiser, round_id, kind, Some(number), now).await?;
    }
    Ok(())
}
