//! Rounds as they are sent and shown.

use chrono::{DateTime, SubsecRound, Utc};
use entity::round;
use poem_openapi::{Enum, Object};
use uuid::Uuid;

use super::{
    groups::Keys,
    texts::{self, TextMap},
};
use crate::{problem::Problem, round::Plan};

/// Where a round stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(remote = "rules::lifecycle::State", rename_all = "snake_case")]
pub enum RoundState {
    Draft,
    Scheduled,
    Open,
    Closed,
    Published,
}

/// What joins a response to its respondent: nothing, a keyed hash that pairs responses of one
/// person across rounds, or the name of the organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(remote = "rules::lifecycle::IdentityMode", rename_all = "snake_case")]
pub enum IdentityMode {
    Anonymous,
    Pseudonymous,
    Attributed,
}

/// Whether respondents may correct or retract what they submitted, as long as the round is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(remote = "rules::lifecycle::Changes", rename_all = "snake_case")]
pub enum Changes {
    None,
    UntilClosing,
}

/// One questionnaire, asked of chosen groups from a time to a time.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Round {
    pub id: Uuid,
    pub consultation_id: Uuid,
    /// The part of addresses that names it.
    pub slug: String,
    /// 1 for the first round of the consultation.
    pub number: i32,
    pub state: RoundState,
    pub title: TextMap,
    pub introduction: TextMap,
    pub identity_mode: IdentityMode,
    /// Whether invited contacts answer by their personal link.
    pub by_link: bool,
    /// The key of the group that everyone without an invitation answers for; left out if they
    /// may not.
    pub open_to_group: Option<String>,
    /// How many responses an organisation gives at most; left out if any number.
    pub voices: Option<i32>,
    /// Figures of fewer respondents are never shown alone.
    pub minimum_cell_size: i32,
    /// How many ballots an anonymous ballot box gathers before it is emptied.
    pub ballot_box_size: i32,
    /// Whether browsers that answer without an invitation compute for a moment before.
    pub proof_of_work: bool,
    /// Without effect in an anonymous round, where no response can be told to be somebody's.
    pub changes: Changes,
    pub released_at: Option<DateTime<Utc>>,
    pub opens_at: Option<DateTime<Utc>>,
    pub closes_at: Option<DateTime<Utc>>,
    pub published_at: Option<DateTime<Utc>>,
    pub created_at: DateTime<Utc>,
}

impl Round {
    pub(super) fn of(row: round::Model, keys: &Keys, now: DateTime<Utc>) -> Self {
        let state = row.state(now).into();
        let round::Model {
            id,
            consultation_id,
            slug,
            number,
            title,
            introduction,
            identity_mode,
            by_link,
            open_to_group_id,
            voices,
            minimum_cell_size,
            ballot_box_size,
            proof_of_work,
            changes,
            released_at,
            opens_at,
            closes_at,
            published_at,
            created_at,
        } = row;
        Self {
            id: id.0,
            consultation_id: consultation_id.0,
            slug,
            number,
            state,
            title: texts::show(&title),
            introduction: texts::show(&introduction),
            identity_mode: identity_mode.0.into(),
            by_link,
            open_to_group: open_to_group_id.map(|id| keys.key(id)),
            voices,
            minimum_cell_size,
            ballot_box_size,
            proof_of_work,
            changes: changes.0.into(),
            released_at,
            opens_at,
            closes_at,
            published_at,
            created_at,
        }
    }
}

/// What an administrator says about a round.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct RoundPlan {
    pub title: TextMap,
    #[oai(default)]
    pub introduction: TextMap,
    pub identity_mode: IdentityMode,
    /// Whether invited contacts answer by their personal link.
    #[oai(default = "by_link")]
    pub by_link: bool,
    /// The key of the group that everyone without an invitation answers for; leave it out if
    /// they may not.
    pub open_to_group: Option<String>,
    /// How many responses an organisation gives at most: 1 for a joint one, up to 20, or any
    /// number if left out. So many of its contacts are invited, the coordinating one first.
    pub voices: Option<i32>,
    /// 3 to 100.
    #[oai(default = "minimum_cell_size")]
    pub minimum_cell_size: i32,
    /// 5 to 1000.
    #[oai(default = "ballot_box_size")]
    pub ballot_box_size: i32,
    /// Whether browsers that answer without an invitation compute for a moment before. What comes
    /// without a proof is quarantined.
    #[oai(default)]
    pub proof_of_work: bool,
    /// Without effect in an anonymous round.
    #[oai(default = "changes")]
    pub changes: Changes,
    /// With its release, if left out.
    pub opens_at: Option<DateTime<Utc>>,
    pub closes_at: Option<DateTime<Utc>>,
}

fn by_link() -> bool {
    true
}

fn minimum_cell_size() -> i32 {
    5
}

fn ballot_box_size() -> i32 {
    20
}

fn changes() -> Changes {
    Changes::UntilClosing
}

impl RoundPlan {
    pub(super) fn read(self, keys: &Keys) -> Result<Plan, Problem> {
        let Self {
            title,
            introduction,
            identity_mode,
            by_link,
            open_to_group,
            voices,
            minimum_cell_size,
            ballot_box_size,
            proof_of_work,
            changes,
            opens_at,
            closes_at,
        } = self;
        let open_to_group_id = open_to_group.map(|key| keys.id(&key, "open_to_group"));
        Ok(Plan {
            title: texts::read(title),
            introduction: texts::read(introduction),
            identity_mode: identity_mode.into(),
            by_link,
            open_to_group_id: open_to_group_id.transpose()?,
            voices,
            minimum_cell_size,
            ballot_box_size,
            proof_of_work,
            changes: changes.into(),
            opens_at: opens_at.map(|time| time.trunc_subsecs(6)),
            closes_at: closes_at.map(|time| time.trunc_subsecs(6)),
        })
    }
}

/// How to release a round.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct Release {
    /// Keys of groups whose contacts are invited.
    #[oai(default)]
    pub invite_groups: Vec<String>,
}

/// A round that has been released.
#[derive(Debug, Object)]
pub struct Released {
    pub round: Round,
    /// How many were invited.
    pub invited: u64,
}

/// A later end.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct Extension {
    pub closes_at: DateTime<Utc>,
}
