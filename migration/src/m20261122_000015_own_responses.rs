use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Rounds that exist have said that nothing can be changed.
        let changes = string("changes").default("none").take();
        for (table, column) in [
            ("round", changes),
            ("response", binary_null("sheet_hash")),
            ("invitation", date_null("retracted_on")),
        ] {
            let table = Table::alter().table(table).add_column(column).to_owned();
            manager.alter_table(table).await?;
        }
        manager
            .create_index(
                Index::create()
                    .name("response_sheet")
                    .table("response")
                    .col("round_id")
                    .col("sheet_hash")
                    .unique()
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_index(Index::drop().name("response_sheet").table("response").to_owned())
            .await?;
        for (table, column) in
            [("invitation", "retracted_on"), ("response", "sheet_hash"), ("round", "changes")]
        {
            let table = Table::alter().table(table).drop_column(column).to_owned();
            manager.alter_table(table).await?;
        }
        Ok(())
    }
}
