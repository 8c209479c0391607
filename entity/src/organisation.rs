//! A partner belonging to one stakeholder group.

use sea_orm::entity::prelude::*;

use crate::{GroupId, OrganisationId};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "organisation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OrganisationId,
    pub group_id: GroupId,
    #[sea_orm(unique)]
    pub name: String,
    /// The name as it is looked for.
    pub sought: String,
    pub created_at: DateTimeUtc,
    #[sea_orm(belongs_to, from = "group_id", to = "id")]
    pub group: BelongsTo<super::stakeholder_group::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
