//! An address that gets no mail, about one consultation or at all.

use sea_orm::entity::prelude::*;

use crate::{ConsultationId, SuppressionId, Word};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "suppression")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SuppressionId,
    /// A keyed hash of the address, which nobody needs to keep for it.
    pub address_hash: Vec<u8>,
    /// Absent if it is about all mail.
    pub consultation_id: Option<ConsultationId>,
    pub reason: Word<Reason>,
    pub created_at: DateTimeUtc,
    #[sea_orm(belongs_to, from = "consultation_id", to = "id", on_delete = "Cascade")]
    pub consultation: BelongsTo<Option<super::consultation::Entity>>,
}

impl ActiveModelBehavior for ActiveModel {}

/// Why an address gets no mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// Its holder wants none.
    Asked,
    /// Its holder told the mail provider that ours is unwanted.
    Complained,
    /// Mail does not arrive there.
    Bounced,
}

crate::stored::words! {
    Reason { Asked = "asked", Complained = "complained", Bounced = "bounced" }
}
