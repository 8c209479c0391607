//! That a response was stored, replaced or erased, and by which write; forgotten after an hour or two.

use sea_orm::entity::prelude::*;

use crate::{ResponseId, RoundId};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "response_change")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub round_id: RoundId,
    /// On PostgreSQL the number of the transaction, on SQLite one that rises with each write to the
    /// round.
    #[sea_orm(primary_key, auto_increment = false)]
    pub at: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub response_id: ResponseId,
}

impl ActiveModelBehavior for ActiveModel {}
