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
                    .table("publication")
                    .col(uuid("round_id"))
                    .col(integer("version"))
                    .col(timestamp_with_time_zone("frozen_at"))
                    .col(string("checksum"))
                    .col(json_null("changed"))
                    .col(integer("undecided"))
                    .col(text("document"))
                    .primary_key(Index::create().col("round_id").col("version"))
                    .foreign_key(&mut belongs("publication", "round_id", "round"))
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("publication").to_owned()).await
    }
}
