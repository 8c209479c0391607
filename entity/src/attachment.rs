//! A file that was handed in: what is known of it. Its content stands in
//! [`attachment_part`](crate::attachment_part), so that nothing that reads answers reads it.

use sea_orm::entity::prelude::*;

use rules::questionnaire::FileKind;

use crate::{AttachmentId, DraftId, ResponseId, RoundId, Word};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "attachment")]
pub struct Model {
    /// Tells no time and no order.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AttachmentId,
    pub round_id: RoundId,
    /// To what it belongs and with what it goes: one of these three.
    pub draft_id: Option<DraftId>,
    pub response_id: Option<ResponseId>,
    pub quarantined_id: Option<ResponseId>,
    /// The key of the question it answers.
    pub question: String,
    pub name: String,
    /// What its content showed it to be.
    pub kind: Word<FileKind>,
    /// Its size.
    pub bytes: i64,
    pub sha256: Vec<u8>,
    /// The day only, as with responses.
    pub added_on: Date,
}

impl ActiveModelBehavior for ActiveModel {}
