//! A response that does not count until somebody has looked at it.

use sea_orm::entity::prelude::*;

use crate::{GroupId, QuestionnaireId, ResponseId, RoundId};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "quarantined_response")]
pub struct Model {
    /// Tells no time; it is not the id of the response that this may become.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ResponseId,
    pub round_id: RoundId,
    /// The version that was answered.
    pub questionnaire_id: QuestionnaireId,
    pub group_id: GroupId,
    /// Answers and reasons, encrypted under a key that the database does not hold.
    pub sealed: Vec<u8>,
    pub submitted_on: Date,
}

impl ActiveModelBehavior for ActiveModel {}
