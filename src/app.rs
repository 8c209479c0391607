//! What a door may borrow: settings, database, clock, secret and the way out for mail.

use std::sync::Arc;

use crate::{clock::Clock, config::Config, db::Db, mail::Courier, token::Secret};

/// Everything shared between requests and jobs. Cheap to clone.
#[derive(Clone, Debug)]
pub struct App {
    pub config: Arc<Config>,
    pub db: Db,
    pub clock: Clock,
    pub secret: Secret,
    pub courier: Courier,
}
