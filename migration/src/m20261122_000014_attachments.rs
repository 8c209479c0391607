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
        manager.create_table(attachment()).await?;
        for column in ["draft_id", "response_id", "quarantined_id"] {
            let index = Index::create()
                .name(format!("attachment_{column}"))
                .table("attachment")
                .col(column)
                .to_owned();
            manager.create_index(index).await?;
        }
        let index =
            Index::create().name("attachment_round").table("attachment").col("round_id").to_owned();
        manager.create_index(index).await?;
        manager
            .create_table(
                Table::create()
                    .table("attachment_part")
                    .col(uuid("attachment_id"))
                    .col(integer("number"))
                    .col(binary("bytes"))
                    .primary_key(Index::create().col("attachment_id").col("number"))
                    .foreign_key(&mut belongs("attachment_part", "attachment_id", "attachment"))
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["attachment_part", "attachment"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}

/// A file belongs to a draft, a response or a quarantined response, and goes with it.
fn attachment() -> TableCreateStatement {
    let mut of_response = ForeignKey::create();
    of_response
        .name("attachment_response_id")
        .from("attachment", ("round_id", "response_id"))
        .to("response", ("round_id", "id"))
        .on_delete(ForeignKeyAction::Cascade);
    Table::create()
        .table("attachment")
        .col(pk_uuid("id"))
        .col(uuid("round_id"))
        .col(uuid_null("draft_id"))
        .col(uuid_null("response_id"))
        .col(uuid_null("quarantined_id"))
        .col(string("question"))
        .col(string("name"))
        .col(string("kind"))
        .col(big_integer("bytes"))
        .col(binary("sha256"))
        .col(date("added_on"))
        .foreign_key(&mut belongs("attachment", "round_id", "round"))
        .foreign_key(&mut belongs("attachment", "draft_id", "draft"))
        .foreign_key(&mut of_response)
        .foreign_key(&mut belongs("attachment", "quarantined_id", "quarantined_response"))
        .to_owned()
}
