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
                    .table("circular")
                    .col(pk_uuid("id"))
                    .col(uuid("round_id"))
                    .col(uuid_null("account_id"))
                    .col(string("audience"))
                    .col(json("texts"))
                    .col(integer("number"))
                    .col(timestamp_with_time_zone("created_at"))
                    .foreign_key(&mut belongs("circular", "round_id", "round"))
                    .foreign_key(&mut remembers("circular", "account_id", "account"))
                    .to_owned(),
            )
            .await?;
        // No builder adds a column with its reference on SQLite; both databases read this.
        let db = manager.get_connection();
        db.execute_unprepared(
            "ALTER TABLE message ADD COLUMN circular_id uuid \
             REFERENCES circular (id) ON DELETE CASCADE",
        )
        .await?;
        // Whatever happens, nobody gets the same twice.
        let announced = Expr::col("kind").is_in(["closing", "results"]);
        manager
            .create_index(
                once("message_announced_once").col("kind").and_where(announced).to_owned(),
            )
            .await?;
        let of_a_circular = Expr::col("circular_id").is_not_null();
        manager
            .create_index(
                once("message_circular_once")
                    .col("circular_id")
                    .and_where(of_a_circular)
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in ["message_announced_once", "message_circular_once"] {
            manager.drop_index(Index::drop().name(name).table("message").to_owned()).await?;
        }
        let column = Table::alter().table("message").drop_column("circular_id").to_owned();
        manager.alter_table(column).await?;
        manager.drop_table(Table::drop().table("circular").to_owned()).await
    }
}

fn once(name: &str) -> IndexCreateStatement {
    Index::create().name(name).table("message").unique().col("invitation_id").to_owned()
}
