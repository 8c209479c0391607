//! Whether mails go out at all: one row for all instances.

use sea_orm::entity::prelude::*;

use crate::Word;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "dispatch")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i32,
    /// Nothing is sent since.
    pub paused_at: Option<DateTimeUtc>,
    pub pause: Option<Word<Pause>>,
    /// Refusals before do not count against going on.
    pub resumed_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}

/// Why nothing is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pause {
    /// An organiser wanted it.
    Asked,
    /// Too many mails were refused for good.
    Refused,
}

crate::stored::words! {
    Pause { Asked = "asked", Refused = "refused" }
}
