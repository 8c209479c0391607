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
        manager.create_table(saved_view()).await?;
        manager.create_table(text_tag()).await?;
        for (table, column) in [("saved_view", "round_id"), ("saved_view", "account_id")] {
            let name = format!("{table}_{column}_index");
            let index = Index::create().name(name).table(table).col(column).to_owned();
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["text_tag", "saved_view"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}

fn saved_view() -> TableCreateStatement {
    Table::create()
        .table("saved_view")
        .col(pk_uuid("id"))
        .col(uuid("round_id"))
        .col(uuid_null("account_id"))
        .col(string("name"))
        .col(json("view"))
        .col(timestamp_with_time_zone("created_at"))
        .foreign_key(&mut belongs("saved_view", "round_id", "round"))
        .foreign_key(&mut remembers("saved_view", "account_id", "account"))
        .to_owned()
}

/// Keyed by round first, as responses are.
fn text_tag() -> TableCreateStatement {
    let mut of_response = ForeignKey::create()
        .name("text_tag_response")
        .from("text_tag", ("round_id", "response_id"))
        .to("response", ("round_id", "id"))
        .on_delete(ForeignKeyAction::Cascade)
        .to_owned();
    Table::create()
        .table("text_tag")
        .col(uuid("round_id"))
        .col(uuid("response_id"))
        .col(string("question"))
        .col(string("tag"))
        .primary_key(Index::create().col("round_id").col("response_id").col("question").col("tag"))
        .foreign_key(&mut of_response)
        .to_owned()
}
