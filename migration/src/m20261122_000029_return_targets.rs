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
                    .table("return_target")
                    .col(uuid("round_id"))
                    .col(uuid("group_id"))
                    .col(small_integer("percent"))
                    .primary_key(Index::create().col("round_id").col("group_id"))
                    .foreign_key(&mut belongs("return_target", "round_id", "round"))
                    .foreign_key(&mut belongs("return_target", "group_id", "stakeholder_group"))
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("return_target").to_owned()).await
    }
}
