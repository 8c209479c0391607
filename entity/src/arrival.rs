//! How many came from one place within one hour, without saying from where.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "arrival")]
pub struct Model {
    /// A keyed hash of act, hour and network address, under a key of that day.
    #[sea_orm(primary_key, auto_increment = false)]
    pub key_hash: Vec<u8>,
    /// The beginning of the hour.
    pub hour: DateTimeUtc,
    pub number: i32,
}

impl ActiveModelBehavior for ActiveModel {}
