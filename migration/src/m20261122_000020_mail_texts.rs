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
                    .table("mail_text")
                    .col(uuid("round_id"))
                    .col(string("kind"))
                    .col(string("language"))
                    .col(text("subject"))
                    .col(text("paragraphs"))
                    .primary_key(Index::create().col("round_id").col("kind").col("language"))
                    .foreign_key(&mut belongs("mail_text", "round_id", "round"))
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("mail_text").to_owned()).await
    }
}
