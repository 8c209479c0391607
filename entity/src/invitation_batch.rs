//! People who are to be invited and whose invitations are still to be written.

use sea_orm::entity::prelude::*;
use uuid::Uuid;

use crate::{ContactId, InvitationBatchId, RoundId};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "invitation_batch")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: InvitationBatchId,
    pub round_id: RoundId,
    /// The ids of contacts, 16 bytes each.
    pub contacts: Vec<u8>,
    /// How many they are.
    pub number: i32,
    #[sea_orm(belongs_to, from = "round_id", to = "id", on_delete = "Cascade")]
    pub round: BelongsTo<super::round::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

/// The bytes that are kept of contacts.
#[must_use]
pub fn pack(contacts: &[ContactId]) -> Vec<u8> {
    contacts.iter().flat_map(|id| *id.0.as_bytes()).collect()
}

impl Model {
    /// Whom they stand for.
    #[must_use]
    pub fn contact_ids(&self) -> Vec<ContactId> {
        self.contacts.as_chunks().0.iter().map(|id| ContactId(Uuid::from_bytes(*id))).collect()
    }
}
