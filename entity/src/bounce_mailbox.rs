//! How far the mailbox for bounces has been read: one row for all instances.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bounce_mailbox")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i32,
    /// Not to be read before. Whoever reads it moves this on first, so that nobody else does.
    pub due_at: Option<DateTimeUtc>,
    /// Numbers of mails mean something together with this only; the server renews it when it
    /// numbers them anew.
    pub uid_validity: Option<i64>,
    /// The last mail that was read.
    pub uid: i64,
    /// When it was read last.
    pub read_at: Option<DateTimeUtc>,
    /// Why it could not be read last time.
    pub error: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
