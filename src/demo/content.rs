//! Reading the files of the demonstration.

use rules::{
    milestone::Act,
    questionnaire::{Key, Texts},
};
use serde::{Deserialize, de::DeserializeOwned};

use super::DemoError;
use crate::reply::{self, About};

pub(super) const CONTACTS: &str = include_str!("contacts.csv");

/// What the consultation and its rounds are.
pub(super) struct Content {
    pub(super) consultation: ConsultationContent,
    pub(super) rounds: Vec<RoundContent>,
    pub(super) replies: RepliesContent,
}

/// What the city replies to one round.
#[derive(Deserialize)]
pub(super) struct RepliesContent {
    /// The key of the round.
    pub(super) round: String,
    pub(super) replies: Vec<ReplyContent>,
}

#[derive(Deserialize)]
pub(super) struct ReplyContent {
    about: AboutContent,
    status: String,
    said: Texts,
    answer: Texts,
}

#[derive(Clone, Deserialize)]
struct AboutContent {
    question: Key,
    row: Option<Key>,
}

impl ReplyContent {
    /// What it says, as the city would have typed it.
    pub(super) fn read(&self) -> Result<reply::Content, DemoError> {
        let AboutContent { question, row } = self.about.clone();
        let status = self.status.parse();
        Ok(reply::Content {
            about: match row {
                None => About::Question(question),
                Some(row) => About::Row(question, row),
            },
            status: status.map_err(|_| DemoError::Content(format!("no status {}", self.status)))?,
            statement: self.said.clone(),
            reply: self.answer.clone(),
        })
    }
}

#[derive(Deserialize)]
pub(super) struct ConsultationContent {
    pub(super) council_reference: String,
    pub(super) title: Texts,
    pub(super) summary: Texts,
    pub(super) purpose: Texts,
    pub(super) legal_basis: Texts,
    pub(super) responsible: Texts,
    pub(super) contact: ContactContent,
    pub(super) delete_contacts_on_day: i64,
    pub(super) milestones: Vec<MilestoneContent>,
}

#[derive(Deserialize)]
pub(super) struct MilestoneContent {
    pub(super) in_week_of_day: i64,
    pub(super) committee: String,
    pub(super) act: Act,
}

#[derive(Deserialize)]
pub(super) struct ContactContent {
    pub(super) email: String,
    pub(super) phone: String,
}

#[derive(Deserialize)]
pub(super) struct RoundContent {
    pub(super) key: String,
    pub(super) questionnaire: String,
    pub(super) title: Texts,
    pub(super) introduction: Texts,
    pub(super) identity: String,
    pub(super) access: Vec<String>,
    pub(super) minimum_cell_size: i32,
    pub(super) opens_on_day: Option<i64>,
    pub(super) closes_on_day: Option<i64>,
    pub(super) published_on_day: Option<i64>,
}

impl Content {
    pub(super) fn read() -> Result<Self, String> {
        Ok(Self {
            consultation: yaml("consultation.yaml", include_str!("consultation.yaml"))?,
            rounds: yaml("rounds.yaml", include_str!("rounds.yaml"))?,
            replies: yaml("replies.yaml", include_str!("replies.yaml"))?,
        })
    }
}

/// The document of a round.
pub(super) fn document(file: &str) -> Result<&'static str, DemoError> {
    match file {
        "round-1.yaml" => Ok(include_str!("round-1.yaml")),
        "round-2.yaml" => Ok(include_str!("round-2.yaml")),
        "round-3.yaml" => Ok(include_str!("round-3.yaml")),
        other => Err(DemoError::Content(format!("no file {other}"))),
    }
}

/// Reads one file; the message names it.
pub(super) fn yaml<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, String> {
    serde_saphyr::from_str(text).map_err(|error| format!("{name}: {error}"))
}
