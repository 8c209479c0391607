use sea_orm_migration::{prelude::*, schema::*};

use crate::foreign::{belongs, remembers};

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
                    .table("event")
                    .col(pk_uuid("id"))
                    .col(uuid("round_id"))
                    .col(uuid_null("account_id"))
                    .col(timestamp_with_time_zone("at"))
                    .col(string("kind"))
                    .col(integer_null("number"))
                    .foreign_key(&mut belongs("event", "round_id", "round"))
                    .foreign_key(&mut remembers("event", "account_id", "account"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("event_round")
                    .table("event")
                    .col("round_id")
                    .col("at")
                    .to_owned(),
            )
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["event"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
