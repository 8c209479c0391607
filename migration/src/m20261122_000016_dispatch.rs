use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let domain = string("domain").default("").take();
        manager.alter_table(Table::alter().table("message").add_column(domain).to_owned()).await?;
        manager
            .create_index(
                Index::create()
                    .name("message_claimed")
                    .table("message")
                    .col("claimed_at")
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("message_settled")
                    .table("message")
                    .col("settled_at")
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("dispatch")
                    .col(integer("id").primary_key())
                    .col(timestamp_with_time_zone_null("paused_at"))
                    .col(string_null("pause"))
                    .col(timestamp_with_time_zone_null("resumed_at"))
                    .to_owned(),
            )
            .await?;
        let only = Query::insert()
            .into_table("dispatch")
            .columns(["id"])
            .values_panic([1.into()])
            .to_owned();
        manager.execute(only).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("dispatch").to_owned()).await?;
        for index in ["message_claimed", "message_settled"] {
            manager.drop_index(Index::drop().name(index).table("message").to_owned()).await?;
        }
        manager.alter_table(Table::alter().table("message").drop_column("domain").to_owned()).await
    }
}
