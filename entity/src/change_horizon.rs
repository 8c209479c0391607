//! How far the changes of a round are forgotten.

use sea_orm::entity::prelude::*;

use crate::RoundId;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "change_horizon")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub round_id: RoundId,
    /// Changes of writes below this number are gone.
    pub forgotten: i64,
    /// Those below this go next time. Every write below it was over when it was noted.
    pub next: i64,
    /// When it was noted.
    pub since: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
