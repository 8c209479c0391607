//! Mails that bring a return code to whoever asked for one.
//!
//! The address belongs to nobody that is known here, so it is not kept: it stands sealed in a row
//! of its own, without a draft, which goes once the mail is settled, well or badly. Like those of
//! the outbox, such a mail moves to an instance before the conversation with the mail server and
//! out of the table after it. If nobody can tell how a conversation ended, it is not repeated.

use chrono::{DateTime, TimeDelta, Utc};
use entity::{MessageId, RoundId, draft, return_mail};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, SelectExt,
    sea_query::{Expr, LockBehavior, LockType},
};
use serde::{Deserialize, Serialize};

use super::{ResponseError, begin::must_be_open, find, resume, return_code};
use crate::{
    email::Email,
    outbox::{self, Outcome},
    token::{Code, NotOurs, Secret, Token},
};

/// How many mails one sheet gets, so that nobody sends them to strangers in numbers.
pub const MOST_MAILS: i32 = 3;

/// After so many refusals "for now" nobody waits for it any more: about an hour.
const MOST_ATTEMPTS: i32 = 7;

/// A conversation that lasts longer than this has broken off.
const LONGEST_CONVERSATION: TimeDelta = TimeDelta::minutes(5);

/// More than any address with code and language needs, so that the length tells nothing.
const SEALED_LENGTH: usize = 512;

/// A mail to be written.
#[derive(Clone, Debug)]
pub struct Errand {
    pub email: String,
    /// The tag of the language that the code was asked for in.
    pub language: String,
    pub code: Code,
}

/// What is sealed of it.
#[derive(Serialize, Deserialize)]
struct Content {
    email: String,
    language: String,
    code: String,
}

/// Has the return code of a sheet sent to an address.
///
/// # Errors
/// [`ResponseError::MailedEnough`], [`ResponseError::NoReturnCode`] if an invitation leads to the
/// sheet, that the round is not open, or that the key opens no draft.
pub async fn ask(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    key: &Token,
    email: &Email,
    language: &str,
    now: DateTime<Utc>,
) -> Result<(), ResponseError> {
    let sheet = find::sheet_for_change(tx, key).await?;
    must_be_open(sheet.round.state(now))?;
    if sheet.draft.return_code_hash.is_none() {
        return Err(ResponseError::NoReturnCode);
    }
    if sheet.draft.codes_mailed >= MOST_MAILS {
        return Err(ResponseError::MailedEnough);
    }
    let content = Content {
        email: email.to_string(),
        language: language.to_owned(),
        code: return_code(secret, sheet.draft.id).expose(),
    };
    waiting(secret, sheet.round.id, &content, now).insert(tx).await?;
    let mailed = sheet.draft.codes_mailed + 1;
    let mut row: draft::ActiveModel = sheet.draft.into();
    row.codes_mailed = Set(mailed);
    row.update(tx).await?;
    Ok(())
}

fn waiting(
    secret: &Secret,
    round_id: RoundId,
    content: &Content,
    now: DateTime<Utc>,
) -> return_mail::ActiveModel {
    let id = MessageId::new();
    let mut plain = serde_json::to_vec(content).expect("texts serialise to JSON");
    plain.resize(plain.len().max(SEALED_LENGTH), b' ');
    return_mail::ActiveModel {
        id: Set(id),
        round_id: Set(round_id),
        sealed: Set(secret.seal("return mail", id.0.as_bytes(), &plain)),
        attempts: Set(0),
        due_at: Set(now),
        claimed_at: Set(None),
    }
}

/// Whether one is due, or its conversation broke off. Only reads.
///
/// # Errors
/// If the database does not answer.
pub async fn any_due(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<bool, DbErr> {
    return_mail::Entity::find()
        .filter(Condition::any().add(is_due(now)).add(is_lost(now)))
        .exists(db)
        .await
}

/// Takes those that are due, so that no other instance takes them too, and gives up those whose
/// conversation nobody finished.
///
/// # Errors
/// If the database does not answer.
pub async fn claim(
    tx: &impl ConnectionTrait,
    most: u64,
    now: DateTime<Utc>,
) -> Result<Vec<return_mail::Model>, DbErr> {
    return_mail::Entity::delete_many().filter(is_lost(now)).exec(tx).await?;
    let due = return_mail::Entity::find()
        .filter(is_due(now))
        .order_by_asc(return_mail::Column::DueAt)
        .limit(most)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .all(tx)
        .await?;
    return_mail::Entity::update_many()
        .col_expr(return_mail::Column::ClaimedAt, Expr::value(now))
        .filter(return_mail::Column::Id.is_in(due.iter().map(|mail| mail.id)))
        .exec(tx)
        .await?;
    Ok(due)
}

/// What a mail is to say and to whom; nothing if its code leads nowhere any more.
///
/// # Errors
/// If it was sealed under another secret, or the database does not answer.
pub async fn errand(
    db: &impl ConnectionTrait,
    secret: &Secret,
    mail: &return_mail::Model,
) -> Result<Option<Errand>, ResponseError> {
    let plain = secret.open("return mail", mail.id.0.as_bytes(), &mail.sealed);
    let Content { email, language, code } = serde_json::from_slice(&plain?).map_err(|_| NotOurs)?;
    let code: Code = code.parse().map_err(|_| NotOurs)?;
    let behind = resume::behind(db, secret, &code).await?;
    Ok(behind.map(|_| Errand { email, language, code }))
}

/// Removes a mail whose conversation has ended, or lets it wait if the server refused for now.
///
/// # Errors
/// If the database does not answer.
pub async fn settle(
    tx: &impl ConnectionTrait,
    mail: return_mail::Model,
    outcome: &Outcome,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let attempts = mail.attempts + 1;
    if !matches!(outcome, Outcome::Deferred { .. }) || attempts >= MOST_ATTEMPTS {
        return_mail::Entity::delete_by_id(mail.id).exec(tx).await?;
        return Ok(());
    }
    let mut row: return_mail::ActiveModel = mail.into();
    row.attempts = Set(attempts);
    row.due_at = Set(now + outbox::pause(attempts));
    row.claimed_at = Set(None);
    row.update(tx).await?;
    Ok(())
}

fn is_due(now: DateTime<Utc>) -> Condition {
    let unclaimed = return_mail::Column::ClaimedAt.is_null();
    Condition::all().add(return_mail::Column::DueAt.lte(now)).add(unclaimed)
}

fn is_lost(now: DateTime<Utc>) -> Condition {
    Condition::all().add(return_mail::Column::ClaimedAt.lt(now - LONGEST_CONVERSATION))
}
