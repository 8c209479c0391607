//! An account: someone who works in the administration area.
//!
//! [`log_in`] checks a password and opens a session, [`recognise`] turns a session
//! into an [`Organiser`], [`recognise_client`] does the same for a program that holds
//! an API token, and [`log_out`] ends a session. Nothing else makes an [`Organiser`],
//! and every verb of the administration asks for one first. Doors let those whose [`Role`] is that of
//! an analyst no further than to results and what can be explored of them.

mod api_token;
mod create;
mod log_in;
mod password;
mod session;

pub use api_token::{ApiToken, api_tokens, issue_api_token, recognise_client, revoke_api_token};
pub use create::{NewAccount, create};
pub use log_in::log_in;
pub use session::{SESSION_HOURS, log_out, recognise};

use chrono::{DateTime, Utc};
use entity::AccountId;
pub use entity::account::Role;
use sea_orm::DbErr;

/// Someone who has shown that they may organise consultations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organiser {
    account_id: Option<AccountId>,
    name: String,
    email: Option<String>,
    role: Role,
}

impl Organiser {
    /// Whoever can start the program on the machine may do what an organiser may.
    #[must_use]
    pub fn operator() -> Self {
        Self {
            account_id: None,
            name: "operator".to_owned(),
            email: None,
            role: Role::Administrator,
        }
    }

    /// The account; absent for the operator of the machine.
    #[must_use]
    pub fn account_id(&self) -> Option<AccountId> {
        self.account_id
    }

    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The address to log in with; absent for the operator of the machine.
    #[must_use]
    pub fn email(&self) -> Option<&str> {
        self.email.as_deref()
    }

    /// Whether they may read results only, and see no small numbers.
    #[must_use]
    pub fn is_analyst(&self) -> bool {
        self.role == Role::Analyst
    }

    pub(crate) fn of(account: entity::account::Model) -> Self {
        Self {
            account_id: Some(account.id),
            name: account.name,
            email: Some(account.email),
            role: *account.role,
        }
    }
}

/// Why an account could not be made, entered or given a token.
#[derive(Debug, thiserror::Error)]
pub enum AccountError {
    #[error("the address is not an email address")]
    NotAnEmail,
    #[error("there is an account with this address already")]
    EmailTaken,
    #[error("a password has {} to {} characters", password::SHORTEST, password::LONGEST)]
    PasswordLength,
    #[error("a name has 1 to 200 characters")]
    NameLength,
    #[error("no account has this address and password")]
    WrongLogIn,
    #[error("logging in has failed too often; try again after {until}")]
    Throttled { until: DateTime<Utc> },
    #[error("the operator of the machine has no account to act for")]
    NoAccount,
    #[error(transparent)]
    Db(#[from] DbErr),
}
