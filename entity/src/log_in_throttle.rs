//! How often logging in has failed lately, by account or by where it was tried from.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "log_in_throttle")]
pub struct Model {
    /// SHA-256 of what is throttled: an email, or a network address.
    #[sea_orm(primary_key, auto_increment = false)]
    pub key_hash: Vec<u8>,
    pub failures: i32,
    pub last_failure_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
