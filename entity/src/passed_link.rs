//! A further way to the sheet of an invitation, which its holder has passed on to a colleague.

use sea_orm::entity::prelude::*;

use crate::{InvitationId, PassedLinkId};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "passed_link")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PassedLinkId,
    pub invitation_id: InvitationId,
    /// As it was told; empty if it was not, or has been erased.
    pub name: String,
    /// Lower-cased; absent once erased.
    pub email: Option<String>,
    pub language: String,
    /// SHA-256 of the token in the link.
    #[sea_orm(unique)]
    pub token_hash: Vec<u8>,
    pub created_at: DateTimeUtc,
    pub revoked_at: Option<DateTimeUtc>,
    #[sea_orm(belongs_to, from = "invitation_id", to = "id", on_delete = "Cascade")]
    pub invitation: BelongsTo<super::invitation::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
