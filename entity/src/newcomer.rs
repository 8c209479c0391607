//! Somebody who wants to come into the register and has not confirmed the address yet.

use sea_orm::entity::prelude::*;

use crate::{GroupId, NewcomerId, RoundId};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "newcomer")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: NewcomerId,
    /// On whose page it was asked.
    pub round_id: RoundId,
    pub group_id: GroupId,
    /// Name, address and language, under the instance secret.
    pub sealed: Vec<u8>,
    /// A keyed hash of the address, by which repetitions are counted.
    pub address_hash: Vec<u8>,
    /// SHA-256 of the token in the link.
    #[sea_orm(unique)]
    pub token_hash: Vec<u8>,
    /// How often sending the mail has been tried.
    pub attempts: i32,
    pub due_at: DateTimeUtc,
    pub claimed_at: Option<DateTimeUtc>,
    /// When it was settled, well or badly.
    pub mailed_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
    #[sea_orm(belongs_to, from = "round_id", to = "id", on_delete = "Cascade")]
    pub round: BelongsTo<super::round::Entity>,
    #[sea_orm(belongs_to, from = "group_id", to = "id", on_delete = "Cascade")]
    pub group: BelongsTo<super::stakeholder_group::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
