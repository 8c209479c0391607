use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use entity::{DraftId, InvitationId, Stored, draft, invitation, passed_link};
use rules::{lifecycle::State, questionnaire::Answers};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter,
    QuerySelect, sea_query::OnConflict,
};

use super::{
    ResponseError,
    resume::{open_key, return_code},
};
use crate::{
    invitation::{Admission, InvitationError},
    questionnaire,
    token::{Secret, Token},
};

/// What lies before someone who begins.
#[derive(Clone, Debug)]
pub enum Begun {
    /// A sheet, new or as it was left.
    Sheet(Token),
    /// The sheet was submitted; its key leads to the receipt.
    Submitted(Token),
}

/// Lays a sheet for whoever was admitted, or finds the one laid before.
///
/// An invitation always leads to the same sheet, on every device, and still does when the round
/// is over, to be read; without one, each beginning makes a new sheet.
///
/// # Errors
/// [`ResponseError::NotYetOpen`] or [`ResponseError::Closed`].
pub async fn begin(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    admission: &Admission,
    now: DateTime<Utc>,
) -> Result<Begun, ResponseError> {
    let id = DraftId::new();
    // Read again, and held: the answer may have been submitted since the admission.
    let invitation = match admission.invitation() {
        None => None,
        Some(admitted) => {
            let found = invitation::Entity::find_by_id(admitted.id).lock_exclusive().one(tx);
            Some(found.await?.ok_or(InvitationError::Unknown)?)
        }
    };
    must_hold_link(tx, admission).await?;
    let key = sheet_key(secret, admission, invitation.as_ref(), id);
    if invitation.as_ref().is_some_and(|invitation| invitation.withdrawn_at.is_some()) {
        return Err(InvitationError::Withdrawn.into());
    }
    if invitation.as_ref().is_some_and(|invitation| invitation.used_on.is_some()) {
        return Ok(Begun::Submitted(key));
    }
    let round = admission.round();
    if let Err(refusal) = must_be_open(round.state(now)) {
        let laid = draft::Entity::find().filter(draft::Column::KeyHash.eq(key.hash().0)).one(tx);
        return laid.await?.map(|_| Begun::Sheet(key)).ok_or(refusal);
    }
    let version = questionnaire::current(tx, round.id).await?;
    let row = draft::ActiveModel {
        id: Set(id),
        round_id: Set(round.id),
        questionnaire_id: Set(version.id),
        invitation_id: Set(invitation.as_ref().map(|invitation| invitation.id)),
        group_id: Set(admission.group_id()),
        key_hash: Set(key.hash().0),
        return_code_hash: Set(invitation.is_none().then(|| return_code(secret, id).hash().0)),
        codes_mailed: Set(0),
        answers: Set(Stored(Answers::default())),
        hands: Set(Stored(BTreeMap::new())),
        created_at: Set(now),
        saved_at: Set(now),
    };
    draft::Entity::insert(row)
        .on_conflict(OnConflict::column(draft::Column::KeyHash).do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    if let Some(invitation) = invitation.filter(|it| it.declined_at.is_some()) {
        let mut row: invitation::ActiveModel = invitation.into();
        row.declined_at = Set(None);
        row.declined_because = Set(None);
        row.retracted_on = Set(None);
        row.update(tx).await?;
    }
    Ok(Begun::Sheet(key))
}

/// Refuses what can be done in an open round only.
pub(super) fn must_be_open(state: State) -> Result<(), ResponseError> {
    match state {
        State::Open => Ok(()),
        State::Draft | State::Scheduled => Err(ResponseError::NotYetOpen),
        State::Closed | State::Published => Err(ResponseError::Closed),
    }
}

/// Refuses a link that was passed on and has been taken back since the admission.
async fn must_hold_link(
    tx: &impl ConnectionTrait,
    admission: &Admission,
) -> Result<(), ResponseError> {
    let Some(id) = admission.passed() else { return Ok(()) };
    let link = passed_link::Entity::find_by_id(id).one(tx).await?;
    match link {
        Some(link) if link.revoked_at.is_none() => Ok(()),
        _ => Err(InvitationError::Withdrawn.into()),
    }
}

fn sheet_key(
    secret: &Secret,
    admission: &Admission,
    invitation: Option<&invitation::Model>,
    id: DraftId,
) -> Token {
    match invitation {
        Some(invitation) => invited_key(secret, invitation),
        None => open_key(secret, admission.round(), admission.consultation(), id),
    }
}

/// The key of the sheet that an invitation leads to now.
pub(super) fn invited_key(secret: &Secret, invitation: &invitation::Model) -> Token {
    key_of(secret, invitation.id, invitation.issue, invitation.rekeyed)
}

/// The same, of what it is made.
pub(super) fn key_of(secret: &Secret, id: InvitationId, issue: i32, rekeyed: i32) -> Token {
    let subject = match rekeyed {
        0 => format!("{id} {issue}"),
        _ => format!("{id} {issue} {rekeyed}"),
    };
    secret.token("sheet", subject.as_bytes())
}
