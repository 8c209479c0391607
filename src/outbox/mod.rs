//! The outbox: each mail is a row, written in the transaction that caused it.
//!
//! `queued → sending → sent`, or `deferred` and tried again later with growing pauses, or
//! `failed`. An instance claims messages for a while, so that no other takes them; one that it
//! does not come to is due again. The state moves before and after the conversation with the mail
//! server, so a crash in between shows: such a message becomes `unknown` and is not sent again by
//! itself. What was sent may come back later: it is `bounced` then, or `complained`. [`steps`] tell
//! what became of a message one after the other.
//! How fast mails go out, and whether at all, is asked of the database at each [`claim`], so all
//! instances together keep to it.

pub mod bounce_mailbox;
mod claim;
pub mod dispatch;
mod returned;
mod settle;
mod story;

pub use claim::{Pace, begin, claim, due};
pub use returned::{Returned, Verdict};
pub use settle::{Outcome, give_up_lost, note_returned, settle, still_addressed};
pub use story::steps;

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use entity::{
    CircularId, ContactId, InvitationId, MessageId, PassedLinkId, RoundId, Word, contact,
    invitation,
    message::{self, MessageKind, MessageState},
    message_event,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect, QueryTrait,
    SelectExt,
    sea_query::{Expr, SelectStatement},
};

use story::Step;

/// Whoever claimed a message longer ago than this has been cut off.
const LONGEST_CLAIM: TimeDelta = TimeDelta::minutes(6);

/// To whom, why and from when on a mail is to be sent.
#[derive(Clone, Debug)]
pub struct NewMessage {
    pub round_id: RoundId,
    pub invitation_id: InvitationId,
    pub contact_id: Option<ContactId>,
    pub kind: MessageKind,
    pub due_at: DateTime<Utc>,
}

/// Puts messages into the outbox.
///
/// # Errors
/// If the database does not answer.
pub async fn enqueue(
    tx: &impl ConnectionTrait,
    messages: Vec<NewMessage>,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    enqueue_about(tx, None, messages, now).await
}

/// The same for what somebody wrote.
///
/// # Errors
/// If the database does not answer.
pub async fn enqueue_circular(
    tx: &impl ConnectionTrait,
    circular: CircularId,
    messages: Vec<NewMessage>,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    enqueue_about(tx, Some(circular), messages, now).await
}

async fn enqueue_about(
    tx: &impl ConnectionTrait,
    circular: Option<CircularId>,
    messages: Vec<NewMessage>,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    for chunk in messages.chunks(1000) {
        let domains = domains(tx, chunk).await?;
        let rows = chunk.iter().map(|new| message::ActiveModel {
            id: Set(MessageId::new()),
            round_id: Set(new.round_id),
            invitation_id: Set(new.invitation_id),
            contact_id: Set(new.contact_id),
            circular_id: Set(circular),
            passed_link_id: Set(None),
            domain: Set(new
                .contact_id
                .and_then(|id| domains.get(&id).cloned())
                .unwrap_or_default()),
            kind: Set(Word(new.kind)),
            state: Set(Word(MessageState::Queued)),
            attempts: Set(0),
            due_at: Set(new.due_at),
            claimed_at: Set(None),
            reply: Set(None),
            addressee: Set(None),
            bounce: Set(None),
            created_at: Set(now),
            settled_at: Set(None),
        });
        message::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// Puts the mail into the outbox that brings a link to the colleague to whom it was passed on.
///
/// # Errors
/// If the database does not answer.
pub async fn enqueue_passed(
    tx: &impl ConnectionTrait,
    invitation: &invitation::Model,
    link: PassedLinkId,
    email: &str,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let domain = email.rsplit_once('@').map(|(_, domain)| domain).unwrap_or_default();
    let row = message::ActiveModel {
        id: Set(MessageId::new()),
        round_id: Set(invitation.round_id),
        invitation_id: Set(invitation.id),
        contact_id: Set(None),
        circular_id: Set(None),
        passed_link_id: Set(Some(link)),
        domain: Set(domain.to_owned()),
        kind: Set(Word(MessageKind::Invitation)),
        state: Set(Word(MessageState::Queued)),
        attempts: Set(0),
        due_at: Set(now),
        claimed_at: Set(None),
        reply: Set(None),
        addressee: Set(None),
        bounce: Set(None),
        created_at: Set(now),
        settled_at: Set(None),
    };
    message::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Where the recipients have their mailboxes.
async fn domains(
    tx: &impl ConnectionTrait,
    messages: &[NewMessage],
) -> Result<HashMap<ContactId, String>, DbErr> {
    let addresses: Vec<(ContactId, String)> = contact::Entity::find()
        .select_only()
        .column(contact::Column::Id)
        .column(contact::Column::Email)
        .filter(contact::Column::Id.is_in(messages.iter().filter_map(|new| new.contact_id)))
        .into_tuple()
        .all(tx)
        .await?;
    let domain = |email: String| email.rsplit_once('@').map(|(_, domain)| domain.to_owned());
    Ok(addresses.into_iter().filter_map(|(id, email)| Some((id, domain(email)?))).collect())
}

/// Whether an instance has a message in hand.
///
/// # Errors
/// If the database does not answer.
pub async fn any_in_hand(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    message::Entity::find()
        .filter(message::Column::State.eq(Word(MessageState::Sending)))
        .exists(db)
        .await
}

/// Lets a message that failed or came back, or whose fate is unknown, be sent once more, and says
/// whether it was such a message. Doing so twice is the same as once.
///
/// # Errors
/// If the database does not answer.
pub async fn requeue(
    tx: &impl ConnectionTrait,
    id: MessageId,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let over = [MessageState::Failed, MessageState::Unknown, MessageState::Bounced].map(Word);
    let requeued = message::Entity::update_many()
        .col_expr(message::Column::State, Expr::value(Word(MessageState::Queued)))
        .col_expr(message::Column::Attempts, Expr::value(0))
        .col_expr(message::Column::ClaimedAt, Expr::value(None::<DateTime<Utc>>))
        .col_expr(message::Column::DueAt, Expr::value(now))
        .col_expr(message::Column::SettledAt, Expr::value(None::<DateTime<Utc>>))
        .filter(message::Column::Id.eq(id))
        .filter(message::Column::State.is_in(over))
        .exec(tx)
        .await?;
    let done = requeued.rows_affected > 0;
    if done {
        story::tell(tx, vec![Step::to(id, MessageState::Queued)], now).await?;
    }
    Ok(done)
}

/// Forgets what mails to a contact tell about the address; replies of servers quote it.
///
/// # Errors
/// If the database does not answer.
pub async fn forget_address(tx: &impl ConnectionTrait, contact: ContactId) -> Result<(), DbErr> {
    message::Entity::update_many()
        .col_expr(message::Column::Reply, Expr::value(None::<String>))
        .col_expr(message::Column::Domain, Expr::value(""))
        .col_expr(message::Column::Addressee, Expr::value(None::<Vec<u8>>))
        .filter(message::Column::ContactId.eq(contact))
        .exec(tx)
        .await?;
    let theirs = message::Entity::find()
        .select_only()
        .column(message::Column::Id)
        .filter(message::Column::ContactId.eq(contact))
        .into_query();
    message_event::Entity::update_many()
        .col_expr(message_event::Column::Reply, Expr::value(None::<String>))
        .filter(message_event::Column::MessageId.in_subquery(theirs))
        .filter(message_event::Column::Reply.is_not_null())
        .exec(tx)
        .await?;
    Ok(())
}

/// Forgets what mails to colleagues tell about the addresses to which these links were passed on.
///
/// # Errors
/// If the database does not answer.
pub async fn forget_passed(tx: &impl ConnectionTrait, links: SelectStatement) -> Result<(), DbErr> {
    message::Entity::update_many()
        .col_expr(message::Column::Reply, Expr::value(None::<String>))
        .col_expr(message::Column::Domain, Expr::value(""))
        .filter(message::Column::PassedLinkId.in_subquery(links))
        .exec(tx)
        .await?;
    Ok(())
}

/// Notes where a contact has its mailbox from now on, for the mails that are still to go out.
///
/// # Errors
/// If the database does not answer.
pub async fn readdress(
    tx: &impl ConnectionTrait,
    contact: ContactId,
    email: &str,
) -> Result<(), DbErr> {
    let domain = email.rsplit_once('@').map(|(_, domain)| domain).unwrap_or_default();
    let waiting = [Word(MessageState::Queued), Word(MessageState::Deferred)];
    message::Entity::update_many()
        .col_expr(message::Column::Domain, Expr::value(domain))
        .filter(message::Column::ContactId.eq(contact))
        .filter(message::Column::State.is_in(waiting))
        .exec(tx)
        .await?;
    Ok(())
}

/// How long to wait after so many attempts: a minute, doubling, six hours at most.
pub(crate) fn pause(attempts: i32) -> TimeDelta {
    let doublings = u32::try_from(attempts - 1).unwrap_or(0).min(10);
    TimeDelta::minutes((1_i64 << doublings).min(360))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_from_a_minute_to_six_hours() {
        let minutes: Vec<i64> = [1, 2, 3, 9, 10, 12].map(|n| pause(n).num_minutes()).to_vec();
        assert_eq!(minutes, [1, 2, 4, 256, 360, 360]);
    }
}
