//! The invitation behind the key of a sheet, where no row leads there: in a pseudonymous round, and
//! once a response was retracted. The keys of those it can be are derived again until one fits.

use entity::{GroupId, InvitationId, RoundId, invitation};
use rules::lifecycle::Channel;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect, Select,
};

use super::{Own, ResponseError, begin::key_of};
use crate::{
    invitation::{Admission, InvitationError, admit_holder},
    token::{Secret, Token},
};

/// Holds the invitation by which a response was given, if there is one, until the transaction
/// ends: before its receipt, as whoever submits or begins does.
///
/// # Errors
/// [`InvitationError::Withdrawn`].
pub(super) async fn hold_valid(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    own: &Own,
    key: &Token,
) -> Result<Option<invitation::Model>, ResponseError> {
    let Some(id) = behind(tx, secret, own, key).await? else { return Ok(None) };
    valid(invitation::Entity::find_by_id(id).lock_exclusive().one(tx).await?)
}

/// The same without holding it, for whoever holds the receipt already.
///
/// # Errors
/// [`InvitationError::Withdrawn`].
pub(super) async fn must_be_valid(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    own: &Own,
    key: &Token,
) -> Result<(), ResponseError> {
    let Some(id) = behind(tx, secret, own, key).await? else { return Ok(()) };
    valid(invitation::Entity::find_by_id(id).one(tx).await?)?;
    Ok(())
}

fn valid(
    invitation: Option<invitation::Model>,
) -> Result<Option<invitation::Model>, ResponseError> {
    match invitation {
        Some(it) if it.withdrawn_at.is_some() => Err(InvitationError::Withdrawn.into()),
        valid => Ok(valid),
    }
}

/// Whom the key of a sheet admits whose response was retracted, if they were invited.
///
/// # Errors
/// [`InvitationError::Withdrawn`], or if the database does not answer.
pub async fn admitted_anew(
    db: &impl ConnectionTrait,
    secret: &Secret,
    round_id: RoundId,
    key: &Token,
) -> Result<Option<Admission>, ResponseError> {
    let retracted = of_round(round_id).filter(invitation::Column::RetractedOn.is_not_null());
    match that_made(db, secret, retracted, key).await? {
        Some(id) => Ok(Some(admit_holder(db, id).await?)),
        None => Ok(None),
    }
}

async fn behind(
    db: &impl ConnectionTrait,
    secret: &Secret,
    own: &Own,
    key: &Token,
) -> Result<Option<InvitationId>, DbErr> {
    if own.response.invitation_id.is_some() || *own.response.channel == Channel::Open {
        return Ok(own.response.invitation_id);
    }
    that_made(db, secret, used(own.round.id, own.response.group_id), key).await
}

fn used(round_id: RoundId, group_id: GroupId) -> Select<invitation::Entity> {
    let used = Condition::all()
        .add(invitation::Column::GroupId.eq(group_id))
        .add(invitation::Column::UsedOn.is_not_null());
    of_round(round_id).filter(used)
}

fn of_round(round_id: RoundId) -> Select<invitation::Entity> {
    invitation::Entity::find().filter(invitation::Column::RoundId.eq(round_id))
}

/// That of these invitations from which a key was derived.
async fn that_made(
    db: &impl ConnectionTrait,
    secret: &Secret,
    these: Select<invitation::Entity>,
    key: &Token,
) -> Result<Option<InvitationId>, DbErr> {
    let these: Vec<(InvitationId, i32, i32)> = these
        .select_only()
        .column(invitation::Column::Id)
        .column(invitation::Column::Issue)
        .column(invitation::Column::Rekeyed)
        .into_tuple()
        .all(db)
        .await?;
    let wanted = key.hash();
    // Earlier keys are void: who held them lost the link.
    let made_it = |(id, issue, rekeyed): &(InvitationId, i32, i32)| {
        key_of(secret, *id, *issue, *rekeyed).hash() == wanted
    };
    Ok(these.into_iter().find(made_it).map(|(id, ..)| id))
}
