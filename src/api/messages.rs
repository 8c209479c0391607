//! `/rounds/{id}/messages`: how the mails about a round fare.

use chrono::{DateTime, Utc};
use entity::{
    MessageId, RoundId,
    message::{self, MessageState},
    message_event,
};
use poem_openapi::{Enum, Object, OpenApi, param::Path, payload::Json};
use uuid::Uuid;

use super::{Tag, client::ApiClient};
use crate::{
    invitation::{self, find::row_of_message},
    outbox::steps,
    problem::Problem,
    round,
};

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
/// delivered and is not sent again by itself, `suppressed` had no reason any more, `bounced` was
/// sent and came back, `complained` arrived and was reported as unwanted.
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
    Bounced,
    Complained,
}

/// Why a mail did not arrive, as far as the servers tell: there is no such address, it is not
/// wanted there, it could not be delivered then, or it is under way and tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(remote = "message::Bounce", rename_all = "snake_case")]
pub enum Bounce {
    Gone,
    Blocked,
    Unavailable,
    Delayed,
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
    pub bounce: Option<Bounce>,
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
            addressee: _, // for reports of mail servers
            bounce,
            created_at,
            settled_at,
        } = row;
        let bounce = bounce.map(|it| it.0.into());
        let (kind, state) = (kind.0.into(), state.0.into());
        Self { id: id.0, kind, state, attempts, due_at, reply, bounce, created_at, settled_at }
    }
}

/// One step of what became of a message.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct MessageStep {
    pub at: DateTime<Utc>,
    /// In which state it was from then on.
    pub state: MessageStanding,
    pub bounce: Option<Bounce>,
    /// What the server said.
    pub reply: Option<String>,
}

impl From<message_event::Model> for MessageStep {
    fn from(row: message_event::Model) -> Self {
        let message_event::Model { id: _, message_id: _, state, bounce, reply, at } = row;
        Self { at, state: state.0.into(), bounce: bounce.map(|it| it.0.into()), reply }
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

    /// What became of a message, step by step
    ///
    /// The earliest first. A step is kept from the first answer of the mail server on.
    #[oai(
        path = "/rounds/:id/messages/:message/steps",
        method = "get",
        operation_id = "list_message_steps"
    )]
    async fn steps(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Path(message): Path<Uuid>,
    ) -> Result<Json<Vec<MessageStep>>, Problem> {
        let (db, message) = (&client.app.db.read, MessageId(message));
        let row = row_of_message(db, &client.organiser, RoundId(id), message).await?;
        let told = steps(db, row.message.as_slice()).await?;
        Ok(Json(told.into_iter().map(MessageStep::from).collect()))
    }
}
