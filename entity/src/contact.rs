//! A person's address and language, belonging to an organisation or directly to a group.

use sea_orm::entity::prelude::*;

use crate::{ContactId, ContactImportId, GroupId, OrganisationId};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "contact")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ContactId,
    pub group_id: GroupId,
    pub organisation_id: Option<OrganisationId>,
    pub name: String,
    /// Lower-cased, so that one person has one row.
    #[sea_orm(unique)]
    pub email: String,
    pub language: String,
    /// Whether it speaks for its organisation; at most one contact of each does.
    pub coordinates: bool,
    /// Name and address as they are looked for.
    pub sought: String,
    /// The import that added it.
    pub import_id: Option<ContactImportId>,
    /// The day on which they registered themselves.
    pub registered_on: Option<Date>,
    pub created_at: DateTimeUtc,
    #[sea_orm(belongs_to, from = "group_id", to = "id")]
    pub group: BelongsTo<super::stakeholder_group::Entity>,
    #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
    pub organisation: BelongsTo<Option<super::organisation::Entity>>,
    #[sea_orm(belongs_to, from = "import_id", to = "id", on_delete = "SetNull")]
    pub import: BelongsTo<Option<super::contact_import::Entity>>,
}

impl ActiveModelBehavior for ActiveModel {}
