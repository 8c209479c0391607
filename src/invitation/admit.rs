use entity::{
    GroupId, InvitationId, PassedLinkId, consultation, invitation, organisation, passed_link, round,
};
use rules::lifecycle::Channel;
use sea_orm::{ConnectionTrait, EntityTrait, Select};

use super::InvitationError;
use crate::{round::find, token::Token};

/// Who may answer which round. Made by [`admit`], [`admit_holder`] and [`admit_everyone`] only.
///
/// It says nothing about time: whether the round is open is asked when something is to be
/// saved or submitted.
#[derive(Clone, Debug)]
pub struct Admission {
    round: round::Model,
    consultation: consultation::Model,
    group_id: GroupId,
    invitation: Option<invitation::Model>,
    organisation: Option<organisation::Model>,
    passed: Option<PassedLinkId>,
}

impl Admission {
    #[must_use]
    pub fn round(&self) -> &round::Model {
        &self.round
    }

    #[must_use]
    pub fn consultation(&self) -> &consultation::Model {
        &self.consultation
    }

    /// The group for which the answer counts.
    #[must_use]
    pub fn group_id(&self) -> GroupId {
        self.group_id
    }

    /// Absent for those who answer an open round without an invitation.
    #[must_use]
    pub fn invitation(&self) -> Option<&invitation::Model> {
        self.invitation.as_ref()
    }

    /// The organisation that was invited, if the contact belongs to one.
    #[must_use]
    pub fn organisation(&self) -> Option<&organisation::Model> {
        self.organisation.as_ref()
    }

    /// The link by which a colleague came to whom it was passed on.
    #[must_use]
    pub fn passed(&self) -> Option<PassedLinkId> {
        self.passed
    }

    /// Whether whoever was admitted may pass the link on: the holder of an organisation's
    /// invitation, not of one that is meant for a single person.
    #[must_use]
    pub fn passes_on(&self) -> bool {
        self.passed.is_none() && self.invitation.is_some() && self.organisation.is_some()
    }

    #[must_use]
    pub fn channel(&self) -> Channel {
        match self.invitation {
            Some(_) => Channel::Link,
            None => Channel::Open,
        }
    }
}

/// Tells to whom a personal link belongs. Changes nothing, so that mail scanners may look.
///
/// # Errors
/// [`InvitationError::Unknown`] or [`InvitationError::Withdrawn`], also for a link that was passed
/// on and taken back. A used invitation still admits: its holder is shown the receipt.
pub async fn admit(db: &impl ConnectionTrait, token: &Token) -> Result<Admission, InvitationError> {
    let hash = token.hash().0;
    let Some(link) = passed_link::Entity::find_by_token_hash(hash.clone()).one(db).await? else {
        return admitted(db, invitation::Entity::find_by_token_hash(hash)).await;
    };
    if link.revoked_at.is_some() {
        return Err(InvitationError::Withdrawn);
    }
    let admission = admit_holder(db, link.invitation_id).await?;
    Ok(Admission { passed: Some(link.id), ..admission })
}

/// Tells whom an invitation admits whose holder was recognised in another way than by its link.
///
/// # Errors
/// As for [`admit`].
pub(crate) async fn admit_holder(
    db: &impl ConnectionTrait,
    id: InvitationId,
) -> Result<Admission, InvitationError> {
    admitted(db, invitation::Entity::find_by_id(id)).await
}

async fn admitted(
    db: &impl ConnectionTrait,
    this: Select<invitation::Entity>,
) -> Result<Admission, InvitationError> {
    let found = this.find_also_related(organisation::Entity).one(db).await?;
    let (invitation, organisation) = found.ok_or(InvitationError::Unknown)?;
    if invitation.withdrawn_at.is_some() {
        return Err(InvitationError::Withdrawn);
    }
    let (round, consultation) = find::with_consultation(db, invitation.round_id).await?;
    Ok(Admission {
        round,
        consultation,
        group_id: invitation.group_id,
        invitation: Some(invitation),
        organisation,
        passed: None,
    })
}

/// Admits anyone to a round that is open to everyone.
///
/// # Errors
/// [`InvitationError::NotOpenToAll`], or if there is no such round.
pub async fn admit_everyone(
    db: &impl ConnectionTrait,
    slug: &str,
) -> Result<Admission, InvitationError> {
    let (round, consultation) = find::by_slug(db, slug).await?;
    let group_id = round.open_to_group_id.ok_or(InvitationError::NotOpenToAll)?;
    let (invitation, organisation, passed) = (None, None, None);
    Ok(Admission { round, consultation, group_id, invitation, organisation, passed })
}
