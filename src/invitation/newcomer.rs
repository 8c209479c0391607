//! Coming into the register by oneself: asked for on a public page, confirmed by a link in a mail.
//!
//! Until then, name and address stand sealed in a row that goes after [`PATIENCE`]. Like return
//! mails, the mails are claimed before the conversation with the mail server and settled after it;
//! one whose conversation broke off is not repeated.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use entity::{ContactId, GroupId, NewcomerId, RoundId, contact, newcomer};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, SelectExt,
    sea_query::{Expr, LockBehavior, LockType},
};
use serde::{Deserialize, Serialize};

use super::InvitationError;
use crate::{
    account::Organiser,
    consultation,
    email::Email,
    limit::Limit,
    outbox::{self, Outcome},
    round::{RoundError, find},
    stakeholder::{self, Particulars, StakeholderError, suppression::Suppressions},
    token::{NotOurs, Secret, Token},
};

/// For so long an address can be confirmed.
pub const PATIENCE: TimeDelta = TimeDelta::days(7);

/// How many mails one address gets meanwhile.
const MOST_ASKED: u64 = 3;

/// After so many refusals "for now" nobody waits for it any more: about an hour.
const MOST_ATTEMPTS: i32 = 7;

/// A conversation that lasts longer than this has broken off.
const LONGEST_CONVERSATION: TimeDelta = TimeDelta::minutes(5);

/// Who wants to come into the register.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Newcomer {
    pub name: String,
    pub email: String,
    /// The tag of the language of mails.
    pub language: String,
}

/// The token in the link that confirms.
#[must_use]
pub fn confirmation(secret: &Secret, id: NewcomerId) -> Token {
    secret.token("newcomer", id.0.as_bytes())
}

/// Has a mail sent to whoever wants to come into the register. To an address that wants no mail,
/// or that was sent enough of them, nothing is sent, and that is not told.
///
/// # Errors
/// If address, name or group cannot be used, or the consultation has ended.
pub async fn ask(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    round_id: RoundId,
    group_id: GroupId,
    newcomer: Newcomer,
    now: DateTime<Utc>,
) -> Result<(), InvitationError> {
    let (_, consultation) = find::with_consultation(tx, round_id).await?;
    consultation::find::must_run(&consultation).map_err(RoundError::from)?;
    let email: Email = newcomer.email.parse().map_err(|_| StakeholderError::NotAnEmail)?;
    if !Limit::LINE.admits(&newcomer.name) {
        return Err(StakeholderError::NameLength.into());
    }
    stakeholder::find::group(tx, group_id).await?;
    let hash = secret.derive("newcomer address", email.as_str().as_bytes()).to_vec();
    let asked = newcomer::Entity::find()
        .filter(newcomer::Column::AddressHash.eq(hash.clone()))
        .count(tx)
        .await?;
    let unwanted = Suppressions::of(tx, secret, [email.as_str()]).await?.hold_back(
        secret,
        email.as_str(),
        consultation.id,
    );
    if asked >= MOST_ASKED || unwanted.is_some() {
        return Ok(());
    }
    let id = NewcomerId::new();
    let content = Newcomer { email: email.into_string(), ..newcomer };
    let plain = serde_json::to_vec(&content).expect("texts serialise to JSON");
    let row = newcomer::ActiveModel {
        id: Set(id),
        round_id: Set(round_id),
        group_id: Set(group_id),
        sealed: Set(secret.seal("newcomer", id.0.as_bytes(), &plain)),
        address_hash: Set(hash),
        token_hash: Set(confirmation(secret, id).hash().0),
        attempts: Set(0),
        due_at: Set(now),
        claimed_at: Set(None),
        mailed_at: Set(None),
        created_at: Set(now),
    };
    row.insert(tx).await?;
    Ok(())
}

/// What is sealed of somebody.
///
/// # Errors
/// If it was sealed under another secret.
pub fn unseal(secret: &Secret, row: &newcomer::Model) -> Result<Newcomer, NotOurs> {
    let plain = secret.open("newcomer", row.id.0.as_bytes(), &row.sealed)?;
    serde_json::from_slice(&plain).map_err(|_| NotOurs)
}

/// Who holds a link that confirms. Changes nothing, so that mail scanners may look.
///
/// # Errors
/// [`InvitationError::UnknownNewcomer`] also if it was confirmed already, or too late.
pub async fn recognise(
    db: &impl ConnectionTrait,
    token: &Token,
    now: DateTime<Utc>,
) -> Result<newcomer::Model, InvitationError> {
    let found = newcomer::Entity::find_by_token_hash(token.hash().0).one(db).await?;
    found.filter(|it| it.created_at > now - PATIENCE).ok_or(InvitationError::UnknownNewcomer)
}

/// Puts whoever holds the link into the register. A contact that has the address stays as it is.
/// Either is marked as registered by itself and gathered under a tag of the consultation.
///
/// # Errors
/// As for [`recognise`].
pub async fn confirm(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    token: &Token,
    now: DateTime<Utc>,
    today: NaiveDate,
) -> Result<ContactId, InvitationError> {
    let row = recognise(tx, token, now).await?;
    let held = newcomer::Entity::find_by_id(row.id).lock_exclusive().one(tx).await?;
    let row = held.ok_or(InvitationError::UnknownNewcomer)?;
    let newcomer = unseal(secret, &row).map_err(|_| InvitationError::UnknownNewcomer)?;
    let known = contact::Entity::find_by_email(newcomer.email.as_str()).one(tx).await?;
    let id = match known {
        Some(contact) => contact.id,
        None => {
            let new = Particulars {
                name: newcomer.name,
                email: newcomer.email,
                group_id: row.group_id,
                organisation: None,
                coordinates: false,
                language: newcomer.language,
            };
            stakeholder::add_contact(tx, &Organiser::operator(), new, now).await?
        }
    };
    let marked = contact::ActiveModel {
        id: sea_orm::ActiveValue::Unchanged(id),
        registered_on: Set(Some(today)),
        ..Default::default()
    };
    marked.update(tx).await?;
    let (_, consultation) = find::with_consultation(tx, row.round_id).await?;
    let tag: String = format!("Eintrag {}", consultation.slug).chars().take(60).collect();
    stakeholder::give_tag(tx, id, &tag).await?;
    newcomer::Entity::delete_many()
        .filter(newcomer::Column::AddressHash.eq(row.address_hash))
        .exec(tx)
        .await?;
    Ok(id)
}

/// Whether somebody has not confirmed in time. Only reads.
///
/// # Errors
/// If the database does not answer.
pub async fn any_late(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<bool, DbErr> {
    newcomer::Entity::find()
        .filter(newcomer::Column::CreatedAt.lte(now - PATIENCE))
        .exists(db)
        .await
}

/// Forgets who has not confirmed in time.
///
/// # Errors
/// If the database does not answer.
pub async fn forget_late(tx: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<(), DbErr> {
    newcomer::Entity::delete_many()
        .filter(newcomer::Column::CreatedAt.lte(now - PATIENCE))
        .exec(tx)
        .await?;
    Ok(())
}

/// Whether a mail is due. Only reads.
///
/// # Errors
/// If the database does not answer.
pub async fn any_due(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<bool, DbErr> {
    newcomer::Entity::find().filter(is_due(now)).exists(db).await
}

/// Takes mails that are due, so that no other instance takes them too.
///
/// # Errors
/// If the database does not answer.
pub async fn claim(
    tx: &impl ConnectionTrait,
    most: u64,
    now: DateTime<Utc>,
) -> Result<Vec<newcomer::Model>, DbErr> {
    newcomer::Entity::update_many()
        .col_expr(newcomer::Column::MailedAt, Expr::value(now))
        .filter(newcomer::Column::MailedAt.is_null())
        .filter(newcomer::Column::ClaimedAt.lt(now - LONGEST_CONVERSATION))
        .exec(tx)
        .await?;
    let due = newcomer::Entity::find()
        .filter(is_due(now))
        .order_by_asc(newcomer::Column::DueAt)
        .limit(most)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .all(tx)
        .await?;
    newcomer::Entity::update_many()
        .col_expr(newcomer::Column::ClaimedAt, Expr::value(now))
        .filter(newcomer::Column::Id.is_in(due.iter().map(|row| row.id)))
        .exec(tx)
        .await?;
    Ok(due)
}

/// Notes how the conversation about a mail ended. One that was refused for now waits.
///
/// # Errors
/// If the database does not answer.
pub async fn settle(
    tx: &impl ConnectionTrait,
    id: NewcomerId,
    outcome: &Outcome,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let found = newcomer::Entity::find_by_id(id).lock_exclusive().one(tx).await?;
    let Some(row) = found else { return Ok(()) };
    let attempts = row.attempts + 1;
    let waits = matches!(outcome, Outcome::Deferred { .. } | Outcome::Unreached { .. });
    let mut row: newcomer::ActiveModel = row.into();
    row.attempts = Set(attempts);
    if waits && attempts < MOST_ATTEMPTS {
        row.due_at = Set(now + outbox::pause(attempts));
        row.claimed_at = Set(None);
    } else {
        row.mailed_at = Set(Some(now));
    }
    row.update(tx).await?;
    Ok(())
}

fn is_due(now: DateTime<Utc>) -> Condition {
    Condition::all()
        .add(newcomer::Column::DueAt.lte(now))
        .add(newcomer::Column::ClaimedAt.is_null())
        .add(newcomer::Column::MailedAt.is_null())
}
