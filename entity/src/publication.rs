//! What was published of a round, as it was frozen. Such a row is never changed.

use rules::questionnaire::Texts;
use sea_orm::entity::prelude::*;

use crate::{RoundId, Stored};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "publication")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub round_id: RoundId,
    /// 1 for the first of a round.
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i32,
    pub frozen_at: DateTimeUtc,
    /// Of the snapshot in the document, as 64 hexadecimal digits.
    pub checksum: String,
    /// What changed, of every version but the first.
    pub changed: Option<Stored<Texts>>,
    /// How many responses nobody had decided about.
    pub undecided: i32,
    /// As it can be downloaded.
    pub document: String,
}

impl ActiveModelBehavior for ActiveModel {}
