use sea_orm_migration::{prelude::*, schema::*};

use crate::foreign::remembers;

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
                    .table("contact_import")
                    .col(pk_uuid("id"))
                    .col(uuid_null("account_id"))
                    .col(timestamp_with_time_zone("at"))
                    .col(integer("added"))
                    .col(timestamp_with_time_zone_null("undone_at"))
                    .foreign_key(&mut remembers("contact_import", "account_id", "account"))
                    .to_owned(),
            )
            .await?;
        // No builder adds a column with its reference on SQLite; both databases read this.
        let db = manager.get_connection();
        db.execute_unprepared(
            "ALTER TABLE contact ADD COLUMN import_id uuid \
             REFERENCES contact_import (id) ON DELETE SET NULL",
        )
        .await?;
        let index =
            Index::create().name("contact_import_id").table("contact").col("import_id").to_owned();
        manager.create_index(index).await?;
        // An organisation that goes is looked for in both.
        for table in ["invitation", "response"] {
            db.execute_unprepared(&format!(
                "CREATE INDEX {table}_organisation ON {table} (organisation_id) \
                 WHERE organisation_id IS NOT NULL"
            ))
            .await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (name, table) in [
            ("response_organisation", "response"),
            ("invitation_organisation", "invitation"),
            ("contact_import_id", "contact"),
        ] {
            manager.drop_index(Index::drop().name(name).table(table).to_owned()).await?;
        }
        manager
            .alter_table(Table::alter().table("contact").drop_column("import_id").to_owned())
            .await?;
        manager.drop_table(Table::drop().table("contact_import").to_owned()).await
    }
}
