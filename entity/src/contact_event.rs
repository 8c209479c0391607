//! What was done to a contact, when and by whom; never what stood there before.

use sea_orm::entity::prelude::*;

use crate::{AccountId, ContactEventId, ContactId, Word};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "contact_event")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ContactEventId,
    pub contact_id: ContactId,
    /// Absent if the operator or the program did it.
    pub account_id: Option<AccountId>,
    pub at: DateTimeUtc,
    pub kind: Word<ContactEventKind>,
    /// What was changed, as words with spaces between them: `name email`.
    pub fields: String,
    #[sea_orm(belongs_to, from = "account_id", to = "id", on_delete = "SetNull")]
    pub account: BelongsTo<Option<super::account::Entity>>,
}

impl ActiveModelBehavior for ActiveModel {}

/// What can happen to a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ContactEventKind {
    Added,
    Imported,
    Changed,
    ChangedByImport,
    /// A duplicate became part of it.
    Merged,
    /// Somebody took everything that is held on it.
    HandedOut,
}

crate::stored::words! {
    ContactEventKind {
        Added = "added", Imported = "imported", Changed = "changed",
        ChangedByImport = "changed-by-import", Merged = "merged", HandedOut = "handed-out",
    }
}
