use chrono::{DateTime, Utc};
use entity::{InvitationId, PassedLinkId, invitation, passed_link};
use rules::lifecycle::State;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    QueryFilter, QueryOrder, QuerySelect,
};

use super::{Admission, InvitationError};
use crate::{
    email::Email,
    limit::Limit,
    outbox,
    stakeholder::StakeholderError,
    token::{Secret, Token},
};

/// How many colleagues can hold a link at once.
pub const MOST_HOLDERS: usize = 5;

/// How many mails go out for one invitation, links that were taken back included: each may go to
/// a stranger.
const MOST_PASSED: usize = 10;

/// To whom a link is passed on.
#[derive(Clone, Debug)]
pub struct Colleague {
    /// May be empty.
    pub name: String,
    pub email: String,
    /// The tag of the language of the mail.
    pub language: String,
}

/// The token in a link that was passed on.
#[must_use]
pub fn passed_link(secret: &Secret, id: PassedLinkId) -> Token {
    secret.token("passed link", id.0.as_bytes())
}

/// Passes the way to the sheet of an organisation's invitation on to a colleague, who gets a mail
/// with a link of their own. All write on one sheet, so there is one response. Who holds a link
/// already gets no other.
///
/// # Errors
/// [`InvitationError::NotToBePassedOn`] for invitations of single persons and by links that were
/// passed on themselves, [`InvitationError::PassedEnough`], [`InvitationError::Answered`],
/// [`InvitationError::Withdrawn`], [`InvitationError::NotRunning`], or if address or name cannot be
/// used.
pub async fn pass_on(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    admission: &Admission,
    colleague: Colleague,
    now: DateTime<Utc>,
) -> Result<(), InvitationError> {
    let invitation = held(tx, admission).await?;
    if admission.round().state(now) != State::Open {
        return Err(InvitationError::NotRunning);
    }
    let email: Email = colleague.email.parse().map_err(|_| StakeholderError::NotAnEmail)?;
    let name = colleague.name.trim();
    if !Limit::LINE.admits(name) {
        return Err(StakeholderError::NameLength.into());
    }
    let passed = passed_by(tx, invitation.id).await?;
    let valid = || passed.iter().filter(|it| it.revoked_at.is_none());
    if valid().any(|it| it.email.as_deref() == Some(email.as_str())) {
        return Ok(());
    }
    if valid().count() >= MOST_HOLDERS || passed.len() >= MOST_PASSED {
        return Err(InvitationError::PassedEnough);
    }
    let id = PassedLinkId::new();
    let row = passed_link::ActiveModel {
        id: Set(id),
        invitation_id: Set(invitation.id),
        name: Set(name.to_owned()),
        email: Set(Some(email.to_string())),
        language: Set(colleague.language),
        token_hash: Set(passed_link(secret, id).hash().0),
        created_at: Set(now),
        revoked_at: Set(None),
    };
    row.insert(tx).await?;
    outbox::enqueue_passed(tx, &invitation, id, email.as_str(), now).await?;
    Ok(())
}

/// The invitation, held, if whoever was admitted may pass it on.
async fn held(
    tx: &impl ConnectionTrait,
    admission: &Admission,
) -> Result<invitation::Model, InvitationError> {
    if !admission.passes_on() {
        return Err(InvitationError::NotToBePassedOn);
    }
    let id = admission.invitation().map(|it| it.id).ok_or(InvitationError::Unknown)?;
    let found = invitation::Entity::find_by_id(id).lock_exclusive().one(tx).await?;
    let invitation = found.ok_or(InvitationError::Unknown)?;
    if invitation.withdrawn_at.is_some() {
        return Err(InvitationError::Withdrawn);
    }
    if invitation.used_on.is_some() {
        return Err(InvitationError::Answered);
    }
    Ok(invitation)
}

/// To whom the links of an invitation were passed on, the first first, those that were taken back
/// included.
///
/// # Errors
/// If the database does not answer.
pub async fn passed_by(
    db: &impl ConnectionTrait,
    id: InvitationId,
) -> Result<Vec<passed_link::Model>, DbErr> {
    passed_link::Entity::find()
        .filter(passed_link::Column::InvitationId.eq(id))
        .order_by_asc(passed_link::Column::Id)
        .all(db)
        .await
}
