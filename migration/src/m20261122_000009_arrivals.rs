use sea_orm_migration::{prelude::*, schema::*};

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
                    .table("arrival")
                    .col(ColumnDef::new("key_hash").binary().not_null().primary_key())
                    .col(timestamp_with_time_zone("hour"))
                    .col(integer("number"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create().name("arrival_hour").table("arrival").col("hour").to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("arrival").to_owned()).await
    }
}
