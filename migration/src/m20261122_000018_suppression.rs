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
                    .table("suppression")
                    .col(uuid("id").primary_key())
                    .col(binary("address_hash"))
                    .col(uuid_null("consultation_id"))
                    .col(string("reason"))
                    .col(timestamp_with_time_zone("created_at"))
                    .foreign_key(&mut belongs("suppression", "consultation_id", "consultation"))
                    .to_owned(),
            )
            .await?;
        // Two indexes, since an absent consultation is equal to no other.
        manager
            .create_index(
                once("suppression_of_all_once")
                    .and_where(Expr::col("consultation_id").is_null())
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                once("suppression_of_one_once")
                    .col("consultation_id")
                    .and_where(Expr::col("consultation_id").is_not_null())
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("suppression").to_owned()).await
    }
}

fn once(name: &str) -> IndexCreateStatement {
    Index::create()
        .name(name)
        .table("suppression")
        .unique()
        .col("address_hash")
        .col("reason")
        .to_owned()
}
