//! An answer sheet before submission.

use std::collections::BTreeMap;

use sea_orm::entity::prelude::*;

use rules::questionnaire::{Answers, Key};

use crate::{DraftId, GroupId, InvitationId, QuestionnaireId, RoundId, Stored};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "draft")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DraftId,
    pub round_id: RoundId,
    pub questionnaire_id: QuestionnaireId,
    /// Absent for those who answer an open round without an invitation.
    #[sea_orm(unique)]
    pub invitation_id: Option<InvitationId>,
    pub group_id: GroupId,
    /// SHA-256 of the key that the browser holds.
    #[sea_orm(unique)]
    pub key_hash: Vec<u8>,
    /// SHA-256 of the code that leads back to it, where no invitation does.
    #[sea_orm(unique)]
    pub return_code_hash: Option<Vec<u8>>,
    /// How many mails with the return code were asked for.
    pub codes_mailed: i32,
    pub answers: Stored<Answers>,
    /// By question, the mark of the hand that changed its answer last.
    pub hands: Stored<BTreeMap<Key, String>>,
    pub created_at: DateTimeUtc,
    pub saved_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
