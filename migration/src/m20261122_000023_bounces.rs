use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in [binary_null("addressee"), string_null("bounce")] {
            let mut column = column;
            manager
                .alter_table(Table::alter().table("message").add_column(column.take()).to_owned())
                .await?;
        }
        manager
            .create_table(
                Table::create()
                    .table("bounce_mailbox")
                    .col(integer("id").primary_key())
                    .col(timestamp_with_time_zone_null("due_at"))
                    .col(big_integer_null("uid_validity"))
                    .col(big_integer("uid"))
                    .col(timestamp_with_time_zone_null("read_at"))
                    .col(text_null("error"))
                    .to_owned(),
            )
            .await?;
        let only = Query::insert()
            .into_table("bounce_mailbox")
            .columns(["id", "uid"])
            .values_panic([1.into(), 0.into()])
            .to_owned();
        manager.execute(only).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("bounce_mailbox").to_owned()).await?;
        for column in ["bounce", "addressee"] {
            manager
                .alter_table(Table::alter().table("message").drop_column(column).to_owned())
                .await?;
        }
        Ok(())
    }
}
