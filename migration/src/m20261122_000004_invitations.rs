use sea_orm_migration::{prelude::*, schema::*};

use crate::foreign::{belongs, refers, remembers};

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
                    .table("invitation")
                    .col(pk_uuid("id"))
                    .col(uuid("round_id"))
                    .col(uuid_null("contact_id"))
                    .col(uuid("group_id"))
                    .col(uuid_null("organisation_id"))
                    .col(integer("issue"))
                    .col(binary_uniq("token_hash"))
                    .col(timestamp_with_time_zone("created_at"))
                    .col(timestamp_with_time_zone_null("withdrawn_at"))
                    .col(timestamp_with_time_zone_null("declined_at"))
                    .col(date_null("used_on"))
                    .foreign_key(&mut belongs("invitation", "round_id", "round"))
                    .foreign_key(&mut remembers("invitation", "contact_id", "contact"))
                    .foreign_key(&mut refers("invitation", "group_id", "stakeholder_group"))
                    .foreign_key(&mut remembers("invitation", "organisation_id", "organisation"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("invitation_contact_once")
                    .table("invitation")
                    .col("round_id")
                    .col("contact_id")
                    .unique()
                    .to_owned(),
            )
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["invitation"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
