//! A mail with a return code, while it waits to be sent; gone as soon as that is settled.

use sea_orm::entity::prelude::*;

use crate::{MessageId, RoundId};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "return_mail")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MessageId,
    pub round_id: RoundId,
    /// Address, language and code, encrypted under a key that the database does not hold.
    pub sealed: Vec<u8>,
    /// How often sending has been tried.
    pub attempts: i32,
    /// Not to be sent before.
    pub due_at: DateTimeUtc,
    /// When an instance took it to send.
    pub claimed_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
