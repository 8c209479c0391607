use sea_orm_migration::{prelude::*, schema::*};

use crate::foreign::refers;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("stakeholder_group")
                    .col(pk_uuid("id"))
                    .col(string_uniq("key"))
                    .col(json("name"))
                    .col(integer("position"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("organisation")
                    .col(pk_uuid("id"))
                    .col(uuid("group_id"))
                    .col(string_uniq("name"))
                    .col(timestamp_with_time_zone("created_at"))
                    .foreign_key(&mut refers("organisation", "group_id", "stakeholder_group"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("contact")
                    .col(pk_uuid("id"))
                    .col(uuid("group_id"))
                    .col(uuid_null("organisation_id"))
                    .col(string("name"))
                    .col(string_uniq("email"))
                    .col(string("language"))
                    .col(timestamp_with_time_zone("created_at"))
                    .foreign_key(&mut refers("contact", "group_id", "stakeholder_group"))
                    .foreign_key(&mut refers("contact", "organisation_id", "organisation"))
                    .to_owned(),
            )
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["contact", "organisation", "stakeholder_group"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
