//! A table of contacts that was taken over.

use sea_orm::entity::prelude::*;

use crate::{AccountId, ContactImportId};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "contact_import")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ContactImportId,
    /// Absent if the operator did it.
    pub account_id: Option<AccountId>,
    pub at: DateTimeUtc,
    /// How many contacts it added.
    pub added: i32,
    /// When it was taken back as far as that was possible, for the last time.
    pub undone_at: Option<DateTimeUtc>,
    #[sea_orm(belongs_to, from = "account_id", to = "id", on_delete = "SetNull")]
    pub account: BelongsTo<Option<super::account::Entity>>,
}

impl ActiveModelBehavior for ActiveModel {}
