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
                    .table("message")
                    .col(pk_uuid("id"))
                    .col(uuid("round_id"))
                    .col(uuid("invitation_id"))
                    .col(uuid_null("contact_id"))
                    .col(string("kind"))
                    .col(string("state"))
                    .col(integer("attempts"))
                    .col(timestamp_with_time_zone("due_at"))
                    .col(timestamp_with_time_zone_null("claimed_at"))
                    .col(text_null("reply"))
                    .col(timestamp_with_time_zone("created_at"))
                    .col(timestamp_with_time_zone_null("settled_at"))
                    .foreign_key(&mut belongs("message", "round_id", "round"))
                    .foreign_key(&mut belongs("message", "invitation_id", "invitation"))
                    .foreign_key(&mut remembers("message", "contact_id", "contact"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("message_due")
                    .table("message")
                    .col("state")
                    .col("due_at")
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create().name("message_round").table("message").col("round_id").to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("message_invitation")
                    .table("message")
                    .col("invitation_id")
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("kept_mail")
                    .col(pk_uuid("message_id"))
                    .col(string("recipient"))
                    .col(string("subject"))
                    .col(binary("raw"))
                    .col(timestamp_with_time_zone("created_at"))
                    .foreign_key(&mut belongs("kept_mail", "message_id", "message"))
                    .to_owned(),
            )
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["kept_mail", "message"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
