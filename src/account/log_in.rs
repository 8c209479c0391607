use chrono::{DateTime, Utc};
use entity::account;

use super::{AccountError, password, session};
use crate::{
    db::{self, Db},
    throttle,
    token::{Token, hash},
};

/// Opens a session for whoever knows the password, and returns its token.
///
/// `origin` is where the attempt comes from, usually a network address: it and the
/// account are slowed down separately, so that neither many passwords for one account
/// nor many accounts from one place can be tried quickly.
///
/// # Errors
/// [`AccountError::WrongLogIn`], the same for an unknown address and a wrong password,
/// or [`AccountError::Throttled`].
pub async fn log_in(
    db: &Db,
    email: &str,
    password: String,
    origin: &str,
    now: DateTime<Utc>,
) -> Result<Token, AccountError> {
    let email = email.trim().to_lowercase();
    let keys =
        [hash(format!("account {email}").as_bytes()), hash(format!("origin {origin}").as_bytes())];
    db::write(db, async |tx| {
        for key in &keys {
            if let Some(until) = throttle::attempt(tx, key, now).await? {
                return Err(AccountError::Throttled { until });
            }
        }
        Ok(())
    })
    .await?;
    let account = account::Entity::find_by_email(email).one(&db.read).await?;
    let stored = account.as_ref().map(|account| account.password_hash.clone());
    let right = password::matches(password, stored).await;
    let account = account.filter(|_| right).ok_or(AccountError::WrongLogIn)?;
    db::write(db, async |tx| {
        for key in &keys {
            throttle::succeeded(tx, key).await?;
        }
        Ok(session::open(tx, account.id, now).await?)
    })
    .await
}
