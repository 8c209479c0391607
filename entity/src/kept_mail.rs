//! A mail that was kept here because no mail server is configured.

use sea_orm::entity::prelude::*;

use crate::MessageId;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "kept_mail")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub message_id: MessageId,
    pub recipient: String,
    pub subject: String,
    /// The whole mail as it would have been sent (RFC 5322).
    pub raw: Vec<u8>,
    pub created_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
