//! When a round reminds without anybody pressing a button.

use sea_orm::entity::prelude::*;

use crate::{RoundId, Stored};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reminding")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub round_id: RoundId,
    /// So many days before the end.
    pub days: Stored<Vec<u16>>,
    /// How often one invitation is reminded, by whomever.
    pub most: i32,
    /// What should have been sent before is done, or will not be.
    pub done_until: DateTimeUtc,
    #[sea_orm(belongs_to, from = "round_id", to = "id", on_delete = "Cascade")]
    pub round: BelongsTo<super::round::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
