//! One questionnaire, asked of chosen groups from a time to a time.

use sea_orm::entity::prelude::*;

use rules::{
    lifecycle::{Changes, IdentityMode, State, Times},
    questionnaire::Texts,
};

use crate::{ConsultationId, GroupId, RoundId, Stored, Word};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "round")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RoundId,
    pub consultation_id: ConsultationId,
    /// The part of the address that names it.
    #[sea_orm(unique)]
    pub slug: String,
    /// 1 for the first round of the consultation.
    pub number: i32,
    pub title: Stored<Texts>,
    pub introduction: Stored<Texts>,
    pub identity_mode: Word<IdentityMode>,
    /// Whether invited contacts answer by their personal link.
    pub by_link: bool,
    /// The group that everyone without an invitation answers for; closed to them if absent.
    pub open_to_group_id: Option<GroupId>,
    /// How many responses an organisation gives at most, each by an invitation of its own; any
    /// number if absent.
    pub voices: Option<i32>,
    /// Figures of fewer respondents are never shown alone.
    pub minimum_cell_size: i32,
    /// How many ballots an anonymous ballot box gathers before it is emptied.
    pub ballot_box_size: i32,
    /// Whether browsers that answer without an invitation compute for a moment before.
    pub proof_of_work: bool,
    /// As it was planned; what holds is told by [`Model::lets_change`].
    pub changes: Word<Changes>,
    pub released_at: Option<DateTimeUtc>,
    pub opens_at: Option<DateTimeUtc>,
    pub closes_at: Option<DateTimeUtc>,
    pub published_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
    #[sea_orm(belongs_to, from = "consultation_id", to = "id", on_delete = "Cascade")]
    pub consultation: BelongsTo<super::consultation::Entity>,
    #[sea_orm(has_many)]
    pub questionnaires: HasMany<super::questionnaire::Entity>,
    #[sea_orm(has_many)]
    pub invitations: HasMany<super::invitation::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Where the round stands at a moment.
    #[must_use]
    pub fn state(&self, now: DateTimeUtc) -> State {
        Times {
            released_at: self.released_at,
            opens_at: self.opens_at,
            closes_at: self.closes_at,
            published_at: self.published_at,
        }
        .state(now)
    }

    /// Whether respondents may correct or retract a response while the round is open. Nobody can
    /// in an anonymous one, where no response can be told to be theirs.
    #[must_use]
    pub fn lets_change(&self) -> bool {
        *self.changes == Changes::UntilClosing && *self.identity_mode != IdentityMode::Anonymous
    }

    /// The minimum cell size as a number of respondents.
    #[must_use]
    pub fn minimum(&self) -> u64 {
        u64::try_from(self.minimum_cell_size).unwrap_or(u64::MAX)
    }
}
