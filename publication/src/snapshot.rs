//! What is published, but for what follows from it.

use chrono::{DateTime, Utc};
use rules::{
    consensus::{VERSION, Yardstick},
    lifecycle::IdentityMode,
    milestone::Milestone,
    questionnaire::Texts,
};
use serde::{Deserialize, Serialize};

use crate::{canonical, item::Item};

/// What was asked, counted and said, as it was at a moment. Holds whole numbers and words only, so
/// that its text is the same in every language that writes JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Snapshot {
    pub frozen_at: DateTime<Utc>,
    /// 1 for the first that was published of a round.
    pub version: u32,
    /// Of every version but the first.
    pub correction: Option<Correction>,
    pub service: Service,
    pub consultation: Consultation,
    pub round: Round,
    pub licence: Licence,
    /// Figures of fewer respondents are not shown alone.
    pub minimum_cell_size: u64,
    /// The version of the formulas, [`VERSION`].
    pub formulas: u32,
    pub yardstick: Yardstick,
    /// [`Snapshot::yardstick_hash`] of it.
    pub yardstick_hash: String,
    /// All groups, in their order.
    pub groups: Vec<Group>,
    pub participation: Participation,
    /// In the order of the questionnaire.
    pub items: Vec<Item>,
    /// What the city says to it.
    pub replies: Vec<Reply>,
}

/// Why there is another version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The checksum of the version before.
    pub replaces: String,
    /// What changed.
    pub changed: Texts,
}

/// Who publishes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// The name of the city.
    pub name: String,
    /// Where its service is reached.
    pub url: String,
}

/// What it was about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consultation {
    pub slug: String,
    pub titles: Texts,
    pub council_reference: Option<String>,
    /// When committees of the council deal with it, in order of day. Left out if there are none, as
    /// in documents from before they were told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub milestones: Vec<Milestone>,
}

/// Which round it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Round {
    pub slug: String,
    /// 1 for the first of the consultation.
    pub number: u32,
    pub titles: Texts,
    pub mode: IdentityMode,
    pub opened_at: Option<DateTime<Utc>>,
    pub closed_at: Option<DateTime<Utc>>,
}

/// What others may do with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Licence {
    /// As the SPDX list names it, such as `CC-BY-4.0` or `DL-DE-BY-2.0`.
    pub spdx: String,
    /// Where its text stands.
    pub url: String,
}

/// A stakeholder group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    pub key: String,
    pub names: Texts,
}

/// Who answered, as far as it may be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Participation {
    /// Groups shown alone in their order, then those shown together.
    pub sides: Vec<Side>,
    /// Keys of groups from which nobody answered.
    pub no_answers: Vec<String>,
    /// There are responses, but too few to show anything.
    pub withheld: bool,
    /// All responses; none if there are none to show.
    pub total: Option<u64>,
    /// How they came in, if that reveals no small number.
    pub channels: Option<Channels>,
    /// How many were invited altogether, groups without a response included. Left out if nobody was,
    /// as in documents from before it was told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<u64>,
}

/// Groups that are shown as one, by their keys, and how many responses came from them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Side {
    pub groups: Vec<String>,
    pub n: u64,
    /// How many of them were invited. Left out where the participation leaves it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<u64>,
}

/// Responses by invitation, and through the public page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Channels {
    pub link: u64,
    pub open: u64,
}

/// You said, we do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// The question it belongs to, if it belongs to one.
    pub question: Option<String>,
    pub row: Option<String>,
    pub statement: Texts,
    pub reply: Texts,
    /// How far it got, such as "decided" or "being examined".
    pub status: Texts,
}

impl Snapshot {
    /// What stands for a yardstick and for no other: the SHA-256 of its canonical text, as 64
    /// hexadecimal digits.
    #[must_use]
    pub fn yardstick_hash(yardstick: &Yardstick) -> String {
        canonical::sha256(yardstick.canonical().as_bytes())
    }

    /// Whether the formulas of this program are those of the snapshot.
    #[must_use]
    pub fn has_our_formulas(&self) -> bool {
        self.formulas == VERSION
    }
}
