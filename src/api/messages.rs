//! `/rounds/{id}/messages`: how the mails about a round fare.

use chrono::{DateTime, Utc};
use entity::{
    RoundId,
    message::{self, MessageState},
};
use poem_openapi::{Enum, Object, OpenApi, param::Path, payload::Json};
use uuid::Uuid;

use super::{Tag, client::ApiClient};
use crate::{invitation, problem::Problem, round};

/// What a message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(remote = "message::MessageKind", rename_all = "snake_case")]
pub enum MessageKind {
    Invitation,
    Reminder,
    Receipt,
    Closing,
    Results,
    Circular,
}

/// Where a message stands: `deferred` is tried again, `unknown` may or may not have been
/// delivered and is not sent again by itself, `suppressed` had no reason any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "MessageState", remote = "MessageState", rename_all = "snake_case")]
pub enum MessageStanding {
    Queued,
    Sending,
    Sent,
    Deferred,
    Failed,
    Unknown,
    Suppressed,
}

/// A mail about an invitation.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Message {
    pub id: Uuid,
    pub kind: MessageKind,
    pub state: MessageStanding,
    /// How often sending has been tried.
    pub attempts: i32,
    /// Not to be sent before.
    pub due_at: DateTime<Utc>,
    /// What the mail server said last.
    pub reply: Option<String>,
    pub created_at: DateTime<Utc>,
    /// When it reached a state in which it stays.
    pub settled_at: Option<DateTime<Utc>>,
}

impl From<message::Model> for Message {
    fn from(row: message::Model) -> Self {
        let message::Model {
            id,
            round_id: _,
            domain: _,
            invitation_id: _, // told where the message is shown
            contact_id: _,
            circular_id: _,    // of nobody else's business
            passed_link_id: _, // only mails to contacts are shown
            kind,
            state,
            attempts,
            due_at,
            claimed_at: _, // between instances of the program
            reply,
            created_at,
            settled_at,
        } = row;
        let (kind, state) = (kind.0.into(), state.0.into());
        Self { id: id.0, kind, state, attempts, due_at, reply, created_at, settled_at }
    }
}

/// How many messages are in a state.
#[derive(Debug, Object)]
pub struct MessageCount {
    pub state: MessageStanding,
    pub messages: u64,
}

/// The operations.
#[derive(Debug)]
pub struct Messages;

#[OpenApi(tag = "Tag::Messages")]
impl Messages {
    /// How many messages of a round are in each state
    #[oai(path = "/rounds/:id/messages", method = "get", operation_id = "count_messages")]
    async fn count(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
    ) -> Result<Json<Vec<MessageCount>>, Problem> {
        let db = &client.app.db.read;
        let round = round::find::by_id(db, RoundId(id)).await?;
        let counts = invitation::find::message_states(db, &client.organiser, round.id).await?;
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by_key(|(state, _)| state.as_str());
        let counts = counts.into_iter();
        let counts = counts.map(|(state, messages)| MessageCount { state: state.into(), messages });
        Ok(Json(counts.collect()))
    }
}
