use chrono::{DateTime, Utc};
use entity::account;

use super::{AccountError, password, session, throttle};
use crate::{
    db::{self, Db},
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
    for key in &keys {
        if let Some(until) = throttle::paused_until(&db.read, key, now).await? {
            return Err(AccountError::Throttled { until });
        }
    }
    let account = account::Entity::find_by_email(email).one(&db.read).await?;
    let stored = account.as_ref().map(|account| account.password_hash.clone());
    let right = password::matches(password, stored).await;
    db::write(db, async |tx| match account.filter(|_| right) {
        Some(account) => {
            throttle::succeeded(tx, &keys[0]).await?;
            Ok(Some(session::open(tx, account.id, now).await?))
        }
        None => {
            for key in &keys {
                throttle::failed(tx, key, now).await?;
            }
            Ok::<_, AccountError>(None)
        }
    })
    .await?
    .ok_or(AccountError::WrongLogIn)
}
