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
        for table in ["contact", "organisation"] {
            let sought = text("sought").default("").take();
            manager.alter_table(Table::alter().table(table).add_column(sought).to_owned()).await?;
        }
        let coordinates = boolean("coordinates").default(false).take();
        manager
            .alter_table(Table::alter().table("contact").add_column(coordinates).to_owned())
            .await?;
        let db = manager.get_connection();
        db.execute_unprepared(&fill("contact", "name || ' ' || email")).await?;
        db.execute_unprepared(&fill("organisation", "name")).await?;
        // No builder adds a column with its reference on SQLite; both databases read this.
        db.execute_unprepared(
            "ALTER TABLE invitation ADD COLUMN merged_contact_id uuid \
             REFERENCES contact (id) ON DELETE SET NULL",
        )
        .await?;
        for (table, column) in [
            ("contact", "organisation_id"),
            ("invitation", "contact_id"),
            ("invitation", "merged_contact_id"),
            ("message", "contact_id"),
        ] {
            manager.create_index(index(table, column)).await?;
        }
        manager.create_table(tags()).await?;
        manager.create_index(index("contact_tag", "tag")).await?;
        manager.create_table(events()).await?;
        manager.create_index(index("contact_event", "contact_id")).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["contact_event", "contact_tag"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        for (table, column) in [
            ("contact", "organisation_id"),
            ("invitation", "contact_id"),
            ("invitation", "merged_contact_id"),
            ("message", "contact_id"),
        ] {
            let name = format!("{table}_{column}_index");
            manager.drop_index(Index::drop().name(name).table(table).to_owned()).await?;
        }
        for (table, column) in [
            ("contact", "sought"),
            ("contact", "coordinates"),
            ("organisation", "sought"),
            ("invitation", "merged_contact_id"),
        ] {
            manager.alter_table(Table::alter().table(table).drop_column(column).to_owned()).await?;
        }
        Ok(())
    }
}

fn tags() -> TableCreateStatement {
    Table::create()
        .table("contact_tag")
        .col(uuid("contact_id"))
        .col(string("tag"))
        .primary_key(Index::create().col("contact_id").col("tag"))
        .foreign_key(&mut belongs("contact_tag", "contact_id", "contact"))
        .to_owned()
}

fn events() -> TableCreateStatement {
    Table::create()
        .table("contact_event")
        .col(pk_uuid("id"))
        .col(uuid("contact_id"))
        .col(uuid_null("account_id"))
        .col(timestamp_with_time_zone("at"))
        .col(string("kind"))
        .col(string("fields"))
        .foreign_key(&mut belongs("contact_event", "contact_id", "contact"))
        .foreign_key(&mut remembers("contact_event", "account_id", "account"))
        .to_owned()
}

fn index(table: &str, column: &str) -> IndexCreateStatement {
    Index::create()
        .name(format!("{table}_{column}_index"))
        .table(table.to_owned())
        .col(column.to_owned())
        .to_owned()
}

/// Writes down as what the rows that are there already are looked for: in small letters, without
/// umlauts.
fn fill(table: &str, what: &str) -> String {
    let umlauts =
        [("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("Ä", "ae"), ("Ö", "oe"), ("Ü", "ue"), ("ß", "ss")];
    let lower = format!("LOWER({what})");
    let folded = umlauts
        .into_iter()
        .fold(lower, |inner, (umlaut, plain)| format!("REPLACE({inner}, '{umlaut}', '{plain}')"));
    format!("UPDATE {table} SET sought = {folded}")
}
