//! A view of the answers of a round that was given a name.

use sea_orm::entity::prelude::*;

use crate::{AccountId, RoundId, SavedViewId, Stored};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "saved_view")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SavedViewId,
    pub round_id: RoundId,
    /// Who saved it; absent for the operator of the machine, and once the account is gone.
    pub account_id: Option<AccountId>,
    pub name: String,
    /// The pairs of its address.
    pub view: Stored<Vec<(String, String)>>,
    pub created_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
