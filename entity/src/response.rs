//! An answer sheet after submission.
//!
//! Keyed by round first, so that the table can be partitioned by it.

use sea_orm::entity::prelude::*;

use rules::{
    lifecycle::Channel,
    questionnaire::{Answers, Language},
};

use crate::{
    GroupId, InvitationId, OrganisationId, QuestionnaireId, ResponseId, RoundId, Stored, Word,
};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "response")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub round_id: RoundId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ResponseId,
    /// The version that was answered.
    pub questionnaire_id: QuestionnaireId,
    pub group_id: GroupId,
    pub channel: Word<Channel>,
    /// In an attributed round only.
    pub invitation_id: Option<InvitationId>,
    /// In an attributed round only.
    pub organisation_id: Option<OrganisationId>,
    /// In a pseudonymous round only.
    pub pseudonym: Option<Vec<u8>>,
    /// A keyed hash of the sheet's key, which leads the respondent back here. Absent in an
    /// anonymous round.
    pub sheet_hash: Option<Vec<u8>>,
    /// Consent, given in the response, to publish it by name.
    pub publish_name: bool,
    pub answers: Stored<Answers>,
    pub submitted_on: Date,
    /// In which the questionnaire was read when it was submitted. Absent where that was not kept, or
    /// could tell who answered.
    pub language: Option<Word<Language>>,
}

impl ActiveModelBehavior for ActiveModel {}
