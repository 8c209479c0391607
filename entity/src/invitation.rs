//! The right of one contact to answer one round.

use sea_orm::entity::prelude::*;

use crate::{ContactId, GroupId, InvitationId, OrganisationId, RoundId};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "invitation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: InvitationId,
    #[sea_orm(unique_key = "contact_once")]
    pub round_id: RoundId,
    /// Absent once the contact has been erased.
    #[sea_orm(unique_key = "contact_once")]
    pub contact_id: Option<ContactId>,
    /// Whose duplicate was invited, where that contact has another invitation to the round.
    pub merged_contact_id: Option<ContactId>,
    pub group_id: GroupId,
    pub organisation_id: Option<OrganisationId>,
    /// Which token is valid: raised to make earlier links void.
    pub issue: i32,
    /// How often its sheet got another key, so that browsers that hold the one before lost it.
    pub rekeyed: i32,
    /// SHA-256 of the token in the link.
    #[sea_orm(unique)]
    pub token_hash: Vec<u8>,
    pub created_at: DateTimeUtc,
    pub withdrawn_at: Option<DateTimeUtc>,
    /// When its holder said no; nobody is reminded after that.
    pub declined_at: Option<DateTimeUtc>,
    /// Why, in the holder's words, if they told.
    pub declined_because: Option<String>,
    /// The day on which the answer was submitted; no finer, so that times tell nothing.
    pub used_on: Option<Date>,
    /// The day on which its holder took the answer back; it counts as declined since.
    pub retracted_on: Option<Date>,
    #[sea_orm(belongs_to, from = "round_id", to = "id", on_delete = "Cascade")]
    pub round: BelongsTo<super::round::Entity>,
    #[sea_orm(belongs_to, from = "contact_id", to = "id", on_delete = "SetNull")]
    pub contact: BelongsTo<Option<super::contact::Entity>>,
    #[sea_orm(belongs_to, from = "organisation_id", to = "id", on_delete = "SetNull")]
    pub organisation: BelongsTo<Option<super::organisation::Entity>>,
    #[sea_orm(belongs_to, from = "group_id", to = "id")]
    pub group: BelongsTo<super::stakeholder_group::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
