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
                    .table("message_event")
                    .col(uuid("id").primary_key())
                    .col(uuid("message_id"))
                    .col(string("state"))
                    .col(string_null("bounce"))
                    .col(text_null("reply"))
                    .col(timestamp_with_time_zone("at"))
                    .foreign_key(&mut belongs("message_event", "message_id", "message"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("message_event_message")
                    .table("message_event")
                    .col("message_id")
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("message_event").to_owned()).await
    }
}
