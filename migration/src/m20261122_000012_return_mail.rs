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
        let mailed = integer("codes_mailed").default(0).take();
        manager.alter_table(Table::alter().table("draft").add_column(mailed).to_owned()).await?;
        manager
            .create_table(
                Table::create()
                    .table("return_mail")
                    .col(pk_uuid("id"))
                    .col(uuid("round_id"))
                    .col(binary("sealed"))
                    .col(integer("attempts"))
                    .col(timestamp_with_time_zone("due_at"))
                    .col(timestamp_with_time_zone_null("claimed_at"))
                    .foreign_key(&mut belongs("return_mail", "round_id", "round"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("return_mail_due")
                    .table("return_mail")
                    .col("due_at")
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("return_mail").to_owned()).await?;
        manager
            .alter_table(Table::alter().table("draft").drop_column("codes_mailed").to_owned())
            .await
    }
}
