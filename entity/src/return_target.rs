//! How many of a group's invitations to a round are to be answered.

use sea_orm::entity::prelude::*;

use crate::{GroupId, RoundId};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "return_target")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub round_id: RoundId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub group_id: GroupId,
    /// Of a hundred invited: 1 to 100.
    pub percent: i16,
}

impl ActiveModelBehavior for ActiveModel {}
