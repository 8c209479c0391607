use std::collections::{HashMap, HashSet};

use chrono::{DateTime, TimeDelta, Utc};
use entity::{
    MessageId, Word,
    message::{self, Bounce, MessageState},
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};

use super::{
    LONGEST_CLAIM, Returned, Verdict, dispatch, pause,
    story::{self, Step},
};

/// After so many refusals "for now" a message has failed: about two days.
const MOST_ATTEMPTS: i32 = 12;

/// How soon a server that was not reached is tried again.
const OUTAGE: TimeDelta = TimeDelta::minutes(1);

/// How a conversation with the mail server ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The server took it.
    Sent { reply: String },
    /// The server refused for now, or the line broke before it had the mail.
    Deferred { reply: String },
    /// There was no server. This is no attempt: the recipient has nothing to do with it.
    Unreached { reply: String },
    /// The server refused for good.
    Failed { reply: String },
    /// The line broke where the server may have taken it.
    Unknown { reply: String },
    /// It was not sent, since the reason for it has gone.
    Suppressed,
    /// It was not tried.
    PutBack,
}

/// Notes how the conversations about claimed messages ended, and says whether so many were
/// refused that the sending is paused from now on.
///
/// # Errors
/// If the database does not answer.
pub async fn settle(
    tx: &impl ConnectionTrait,
    ended: &[(message::Model, Outcome)],
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let held = hold(tx, ended.iter().map(|(message, _)| message.id)).await?;
    let mut refused = false;
    let mut steps = vec![];
    for (claimed, outcome) in ended {
        refused |= matches!(outcome, Outcome::Failed { .. });
        if let Some(message) = held.get(&claimed.id)
            && concerns(outcome, claimed, message)
        {
            let mut row = settled(message.clone(), outcome.clone(), now);
            if message.contact_id.is_some() && claimed.addressee.is_some() {
                row.addressee = Set(claimed.addressee.clone());
            }
            let message = row.update(tx).await?;
            let state = *message.state;
            if state != MessageState::Queued {
                let reply = message.reply;
                steps.push(Step { reply, ..Step::to(message.id, state) });
            }
        }
    }
    story::tell(tx, steps, now).await?;
    if refused { dispatch::watch(tx, now).await } else { Ok(false) }
}

/// Messages that still have a recipient, of these. They are held until the transaction ends, so
/// that an erasure comes before or after.
///
/// # Errors
/// If the database does not answer.
pub async fn still_addressed(
    tx: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = MessageId>,
) -> Result<HashSet<MessageId>, DbErr> {
    let held = hold(tx, ids).await?;
    let reached = |it: &message::Model| it.contact_id.is_some() || it.passed_link_id.is_some();
    let addressed = held.into_values().filter(reached);
    Ok(addressed.map(|message| message.id).collect())
}

/// Marks messages whose conversation nobody finished, and says how many there were.
///
/// # Errors
/// If the database does not answer.
pub async fn give_up_lost(tx: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<u64, DbErr> {
    let lost: Vec<MessageId> = message::Entity::find()
        .select_only()
        .column(message::Column::Id)
        .filter(message::Column::State.eq(Word(MessageState::Sending)))
        .filter(message::Column::ClaimedAt.lt(now - LONGEST_CLAIM))
        .order_by_asc(message::Column::Id)
        .lock_exclusive()
        .into_tuple()
        .all(tx)
        .await?;
    message::Entity::update_many()
        .col_expr(message::Column::State, Expr::value(Word(MessageState::Unknown)))
        .col_expr(message::Column::SettledAt, Expr::value(now))
        .filter(message::Column::Id.is_in(lost.iter().copied()))
        .exec(tx)
        .await?;
    let steps = lost.iter().map(|id| Step::to(*id, MessageState::Unknown)).collect();
    story::tell(tx, steps, now).await?;
    Ok(lost.len() as u64)
}

/// Notes what came back about a message, as a step and, unless the message is under way again
/// since, as its state; gives the message as it was before. Nothing if it is gone, or if it is
/// no news.
///
/// # Errors
/// If the database does not answer.
pub async fn note_returned(
    tx: &impl ConnectionTrait,
    returned: &Returned,
    now: DateTime<Utc>,
) -> Result<Option<message::Model>, DbErr> {
    let Some(message) = hold(tx, [returned.message]).await?.remove(&returned.message) else {
        return Ok(None);
    };
    let was = *message.state;
    let bounce = returned.verdict.bounce();
    let gone_out =
        matches!(was, MessageState::Sent | MessageState::Unknown | MessageState::Bounced);
    let state = match (returned.verdict, bounce) {
        (Verdict::Complained, _) if gone_out => MessageState::Complained,
        (Verdict::Complained, _) | (_, Some(Bounce::Delayed)) => was,
        (_, Some(_)) if gone_out => MessageState::Bounced,
        (_, Some(_)) => was,
        (_, None) => return Ok(None),
    };
    let known = message.bounce.map(|it| it.0);
    if state == was && known == bounce {
        return Ok(None);
    }
    // Words may quote the address.
    let addressed = message.contact_id.is_some();
    let reply = Some(returned.words.clone()).filter(|it| addressed && !it.is_empty());
    let mut row: message::ActiveModel = message.clone().into();
    row.state = Set(Word(state));
    if state != was || gone_out {
        row.bounce = Set(bounce.map(Word));
    }
    if state != was {
        row.reply = Set(reply.clone());
    }
    row.update(tx).await?;
    story::tell(tx, vec![Step { message_id: message.id, state, bounce, reply }], now).await?;
    Ok(Some(message))
}

async fn hold(
    tx: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = MessageId>,
) -> Result<HashMap<MessageId, message::Model>, DbErr> {
    let held = message::Entity::find()
        .filter(message::Column::Id.is_in(ids))
        .order_by_asc(message::Column::Id)
        .lock_exclusive()
        .all(tx)
        .await?;
    Ok(held.into_iter().map(|message| (message.id, message)).collect())
}

/// Whether this is news. A claim that was given up meanwhile is no longer ours to settle; that
/// the mail has been sent is to be known all the same, unless it is being sent again.
fn concerns(outcome: &Outcome, claimed: &message::Model, message: &message::Model) -> bool {
    let mine = message.claimed_at == claimed.claimed_at && message.settled_at.is_none();
    let sent = matches!(outcome, Outcome::Sent { .. });
    mine || (sent && *message.state != MessageState::Sending)
}

fn settled(message: message::Model, outcome: Outcome, now: DateTime<Utc>) -> message::ActiveModel {
    let addressed = message.contact_id.is_some();
    let tried = i32::from(!matches!(outcome, Outcome::Unreached { .. } | Outcome::PutBack));
    let attempts = message.attempts + tried;
    let (state, reply) = match outcome {
        Outcome::Sent { reply } => (MessageState::Sent, Some(reply)),
        Outcome::Unreached { reply } => (MessageState::Deferred, Some(reply)),
        Outcome::Deferred { reply } if attempts < MOST_ATTEMPTS => {
            (MessageState::Deferred, Some(reply))
        }
        Outcome::Deferred { reply } | Outcome::Failed { reply } => {
            (MessageState::Failed, Some(reply))
        }
        Outcome::Unknown { reply } => (MessageState::Unknown, Some(reply)),
        Outcome::Suppressed => (MessageState::Suppressed, None),
        Outcome::PutBack => (MessageState::Queued, message.reply.clone()),
    };
    let mut row: message::ActiveModel = message.into();
    if state == MessageState::Queued {
        row.claimed_at = Set(None);
    }
    row.attempts = Set(attempts);
    row.state = Set(Word(state));
    // Replies may quote the address.
    row.reply = Set(reply.filter(|_| addressed));
    match state {
        MessageState::Queued => {}
        MessageState::Deferred if tried == 0 => row.due_at = Set(now + OUTAGE),
        MessageState::Deferred => row.due_at = Set(now + pause(attempts)),
        _ => row.settled_at = Set(Some(now)),
    }
    row
}
