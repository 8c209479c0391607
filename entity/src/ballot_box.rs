//! Anonymous responses that wait until there are enough of them to be mixed.
//!
//! One sealed row holds all waiting ballots of a group and channel: no row per
//! ballot exists whose age or place could be compared with that of an invitation.

use sea_orm::entity::prelude::*;

use rules::lifecycle::Channel;

use crate::{GroupId, RoundId, Word};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ballot_box")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub round_id: RoundId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub group_id: GroupId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub channel: Word<Channel>,
    pub ballots: i32,
    /// The ballots, encrypted under a key that the database does not hold.
    pub sealed: Vec<u8>,
}

impl ActiveModelBehavior for ActiveModel {}
