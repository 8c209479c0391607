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
                    .table("quarantined_response")
                    .col(pk_uuid("id"))
                    .col(uuid("round_id"))
                    .col(uuid("questionnaire_id"))
                    .col(uuid("group_id"))
                    .col(binary("sealed"))
                    .col(date("submitted_on"))
                    .foreign_key(&mut belongs("quarantined_response", "round_id", "round"))
                    .foreign_key(&mut refers(
                        "quarantined_response",
                        "questionnaire_id",
                        "questionnaire",
                    ))
                    .foreign_key(&mut refers(
                        "quarantined_response",
                        "group_id",
                        "stakeholder_group",
                    ))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("quarantined_response_round")
                    .table("quarantined_response")
                    .col("round_id")
                    .col("submitted_on")
                    .to_owned(),
            )
            .await?;
        manager
            .alter_table(
                Table::alter()
                    .table("receipt")
                    .add_column(boolean("quarantined").default(false).take())
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = Table::alter().table("receipt").drop_column("quarantined").to_owned();
        manager.alter_table(column).await?;
        manager.drop_table(Table::drop().table("quarantined_response").to_owned()).await
    }
}
