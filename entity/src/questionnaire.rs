//! One version of a round's questions; it never changes once someone may have answered it.

use sea_orm::entity::prelude::*;

use crate::{QuestionnaireId, RoundId};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "questionnaire")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: QuestionnaireId,
    #[sea_orm(unique_key = "version")]
    pub round_id: RoundId,
    #[sea_orm(unique_key = "version")]
    pub version: i32,
    pub document: Json,
    pub created_at: DateTimeUtc,
    #[sea_orm(belongs_to, from = "round_id", to = "id", on_delete = "Cascade")]
    pub round: BelongsTo<super::round::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
