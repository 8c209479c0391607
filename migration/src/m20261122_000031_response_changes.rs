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
                    .table("response_change")
                    .col(uuid("round_id"))
                    .col(big_integer("at"))
                    .col(uuid("response_id"))
                    .primary_key(Index::create().col("round_id").col("at").col("response_id"))
                    .foreign_key(&mut belongs("response_change", "round_id", "round"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("change_horizon")
                    .col(pk_uuid("round_id"))
                    .col(big_integer("forgotten"))
                    .col(big_integer("next"))
                    .col(timestamp_with_time_zone("since"))
                    .foreign_key(&mut belongs("change_horizon", "round_id", "round"))
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["change_horizon", "response_change"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
