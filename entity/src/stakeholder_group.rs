//! One of the sides at the table: business, science, residents, ….

use sea_orm::entity::prelude::*;

use rules::questionnaire::Texts;

use crate::{GroupId, Stored};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "stakeholder_group")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: GroupId,
    /// The stable name used in imports, exports and the API.
    #[sea_orm(unique)]
    pub key: String,
    pub name: Stored<Texts>,
    pub position: i32,
}

impl ActiveModelBehavior for ActiveModel {}
