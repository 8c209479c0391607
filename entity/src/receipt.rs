//! The proof that a response is counted, without saying whose.

use sea_orm::entity::prelude::*;

use crate::RoundId;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "receipt")]
pub struct Model {
    /// SHA-256 of the key of the sheet that was submitted.
    #[sea_orm(primary_key, auto_increment = false)]
    pub key_hash: Vec<u8>,
    pub round_id: RoundId,
    #[sea_orm(unique)]
    pub code: String,
    pub counted_on: Date,
    /// Whether the response was set aside to be looked at first.
    pub quarantined: bool,
    /// Whether what counts was submitted as a correction.
    pub corrected: bool,
}

impl ActiveModelBehavior for ActiveModel {}
