use sea_orm_migration::{prelude::*, schema::*};

use crate::foreign::belongs;

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
                    .table("newcomer")
                    .col(pk_uuid("id"))
                    .col(uuid("round_id"))
                    .col(uuid("group_id"))
                    .col(binary("sealed"))
                    .col(binary("address_hash"))
                    .col(binary_uniq("token_hash"))
                    .col(integer("attempts"))
                    .col(timestamp_with_time_zone("due_at"))
                    .col(timestamp_with_time_zone_null("claimed_at"))
                    .col(timestamp_with_time_zone_null("mailed_at"))
                    .col(timestamp_with_time_zone("created_at"))
                    .foreign_key(&mut belongs("newcomer", "round_id", "round"))
                    .foreign_key(&mut belongs("newcomer", "group_id", "stakeholder_group"))
                    .to_owned(),
            )
            .await?;
        let registered = date_null("registered_on");
        manager.alter_table(Table::alter().table("contact").add_column(registered).to_owned()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .alter_table(Table::alter().table("contact").drop_column("registered_on").to_owned())
            .await?;
        manager.drop_table(Table::drop().table("newcomer").to_owned()).await
    }
}
