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
                    .table("reply")
                    .col(pk_uuid("id"))
                    .col(uuid("round_id"))
                    .col(integer("position"))
                    .col(string_null("question"))
                    .col(string_null("row"))
                    .col(string("status"))
                    .col(json("statement"))
                    .col(json("reply"))
                    .foreign_key(&mut belongs("reply", "round_id", "round"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("reply_round")
                    .table("reply")
                    .col("round_id")
                    .col("position")
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("reply").to_owned()).await
    }
}
