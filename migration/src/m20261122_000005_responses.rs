use sea_orm_migration::{prelude::*, schema::*};

use crate::foreign::{belongs, refers, remembers};

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
                    .table("draft")
                    .col(pk_uuid("id"))
                    .col(uuid("round_id"))
                    .col(uuid("questionnaire_id"))
                    .col(uuid_null("invitation_id").unique_key().take())
                    .col(uuid("group_id"))
                    .col(binary_uniq("key_hash"))
                    .col(json("answers"))
                    .col(timestamp_with_time_zone("created_at"))
                    .col(timestamp_with_time_zone("saved_at"))
                    .foreign_key(&mut belongs("draft", "round_id", "round"))
                    .foreign_key(&mut belongs("draft", "invitation_id", "invitation"))
                    .foreign_key(&mut refers("draft", "questionnaire_id", "questionnaire"))
                    .foreign_key(&mut refers("draft", "group_id", "stakeholder_group"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create().name("draft_round").table("draft").col("round_id").to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("receipt")
                    .col(ColumnDef::new("key_hash").binary().not_null().primary_key())
                    .col(uuid("round_id"))
                    .col(string_uniq("code"))
                    .col(date("counted_on"))
                    .foreign_key(&mut belongs("receipt", "round_id", "round"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("ballot_box")
                    .col(uuid("round_id"))
                    .col(uuid("group_id"))
                    .col(string("channel"))
                    .col(integer("ballots"))
                    .col(binary("sealed"))
                    .primary_key(Index::create().col("round_id").col("group_id").col("channel"))
                    .foreign_key(&mut belongs("ballot_box", "round_id", "round"))
                    .foreign_key(&mut refers("ballot_box", "group_id", "stakeholder_group"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("response")
                    .col(uuid("round_id"))
                    .col(uuid("id"))
                    .col(uuid("questionnaire_id"))
                    .col(uuid("group_id"))
                    .col(string("channel"))
                    .col(uuid_null("invitation_id"))
                    .col(uuid_null("organisation_id"))
                    .col(binary_null("pseudonym"))
                    .col(boolean("publish_name"))
                    .col(json("answers"))
                    .col(date("submitted_on"))
                    .primary_key(Index::create().col("round_id").col("id"))
                    .foreign_key(&mut belongs("response", "round_id", "round"))
                    .foreign_key(&mut refers("response", "questionnaire_id", "questionnaire"))
                    .foreign_key(&mut refers("response", "group_id", "stakeholder_group"))
                    .foreign_key(&mut remembers("response", "invitation_id", "invitation"))
                    .foreign_key(&mut remembers("response", "organisation_id", "organisation"))
                    .to_owned(),
            )
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["response", "ballot_box", "receipt", "draft"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
