use sea_orm_migration::{prelude::*, schema::*};

use crate::foreign::{belongs, refers};

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
                    .table("consultation")
                    .col(pk_uuid("id"))
                    .col(string_uniq("slug"))
                    .col(json("title"))
                    .col(json("summary"))
                    .col(json("purpose"))
                    .col(json("legal_basis"))
                    .col(string("responsible"))
                    .col(string("contact_email"))
                    .col(string_null("contact_phone"))
                    .col(string_null("council_reference"))
                    .col(date_null("delete_contacts_on"))
                    .col(binary_null("pseudonym_key"))
                    .col(timestamp_with_time_zone("created_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("round")
                    .col(pk_uuid("id"))
                    .col(uuid("consultation_id"))
                    .col(string_uniq("slug"))
                    .col(integer("number"))
                    .col(json("title"))
                    .col(json("introduction"))
                    .col(string("identity_mode"))
                    .col(boolean("by_link"))
                    .col(uuid_null("open_to_group_id"))
                    .col(integer("minimum_cell_size"))
                    .col(integer("ballot_box_size"))
                    .col(timestamp_with_time_zone_null("released_at"))
                    .col(timestamp_with_time_zone_null("opens_at"))
                    .col(timestamp_with_time_zone_null("closes_at"))
                    .col(timestamp_with_time_zone_null("published_at"))
                    .col(timestamp_with_time_zone("created_at"))
                    .foreign_key(&mut belongs("round", "consultation_id", "consultation"))
                    .foreign_key(&mut refers("round", "open_to_group_id", "stakeholder_group"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("questionnaire")
                    .col(pk_uuid("id"))
                    .col(uuid("round_id"))
                    .col(integer("version"))
                    .col(json("document"))
                    .col(timestamp_with_time_zone("created_at"))
                    .foreign_key(&mut belongs("questionnaire", "round_id", "round"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("questionnaire_version")
                    .table("questionnaire")
                    .col("round_id")
                    .col("version")
                    .unique()
                    .to_owned(),
            )
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["questionnaire", "round", "consultation"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
