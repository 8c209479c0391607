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
                    .table("passed_link")
                    .col(pk_uuid("id"))
                    .col(uuid("invitation_id"))
                    .col(string("name"))
                    .col(string_null("email"))
                    .col(string("language"))
                    .col(binary_uniq("token_hash"))
                    .col(timestamp_with_time_zone("created_at"))
                    .col(timestamp_with_time_zone_null("revoked_at"))
                    .foreign_key(&mut belongs("passed_link", "invitation_id", "invitation"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("passed_link_invitation")
                    .table("passed_link")
                    .col("invitation_id")
                    .to_owned(),
            )
            .await?;
        let rekeyed = integer("rekeyed").default(0).take();
        manager
            .alter_table(Table::alter().table("invitation").add_column(rekeyed).to_owned())
            .await?;
        // No builder adds a column with its reference on SQLite; both databases read this.
        let db = manager.get_connection();
        db.execute_unprepared(
            "ALTER TABLE message ADD COLUMN passed_link_id uuid \
             REFERENCES passed_link (id) ON DELETE CASCADE",
        )
        .await?;
        // Of the few that have one only: an index of all would lead SQLite to search those without.
        db.execute_unprepared(
            "CREATE INDEX message_passed_link ON message (passed_link_id) \
             WHERE passed_link_id IS NOT NULL",
        )
        .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let index = Index::drop().name("message_passed_link").table("message").to_owned();
        manager.drop_index(index).await?;
        for (table, column) in [("message", "passed_link_id"), ("invitation", "rekeyed")] {
            manager.alter_table(Table::alter().table(table).drop_column(column).to_owned()).await?;
        }
        manager.drop_table(Table::drop().table("passed_link").to_owned()).await
    }
}
