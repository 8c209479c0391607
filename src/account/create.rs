use chrono::{DateTime, Utc};
use entity::{AccountId, Word, account, account::Role};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ConnectionTrait, SqlErr};

use super::{AccountError, password};
use crate::email::Email;

/// What an account is made from.
#[derive(Clone)]
pub struct NewAccount {
    pub email: String,
    pub name: String,
    pub password: String,
    pub role: Role,
}

impl std::fmt::Debug for NewAccount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NewAccount(…)")
    }
}

/// Makes an account. Whoever may do that is decided by the door: today, the command line.
///
/// # Errors
/// If address, name or password cannot be used, or the address has an account.
pub async fn create(
    tx: &impl ConnectionTrait,
    new: NewAccount,
    now: DateTime<Utc>,
) -> Result<AccountId, AccountError> {
    let email: Email = new.email.parse().map_err(|_| AccountError::NotAnEmail)?;
    let name = new.name.trim();
    if !(1..=200).contains(&name.chars().count()) {
        return Err(AccountError::NameLength);
    }
    if !(password::SHORTEST..=password::LONGEST).contains(&new.password.chars().count()) {
        return Err(AccountError::PasswordLength);
    }
    let account = account::ActiveModel {
        id: Set(AccountId::new()),
        email: Set(email.into_string()),
        name: Set(name.to_owned()),
        password_hash: Set(password::hash(new.password).await),
        role: Set(Word(new.role)),
        created_at: Set(now),
    };
    match account.insert(tx).await {
        Ok(account) => Ok(account.id),
        Err(error) => match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Err(AccountError::EmailTaken),
            _ => Err(error.into()),
        },
    }
}
