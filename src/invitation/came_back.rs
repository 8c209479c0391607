//! What follows when a mail comes back, or when somebody complains about it.

use chrono::{DateTime, Utc};
use entity::{
    MessageId, Word,
    message::{self, Bounce, MessageState},
    suppression::Reason,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    QueryFilter, QueryOrder, QuerySelect,
};

use crate::{
    outbox::{self, Returned, Verdict},
    stakeholder::suppression::{Addressee, suppress},
    token::Secret,
};

/// So many mails in a row have to come back from an address that is there, until it is no longer
/// tried. A round sends three or four in several weeks: a mailbox that was full for so long is one
/// that nobody reads.
const MOST_IN_A_ROW: u64 = 3;

/// Notes what came back about a message. Where there is no such address, where somebody
/// complained, and where mail did not arrive three times in a row, nothing more is sent.
/// Twice is the same as once. False if the message is just being sent: it is to be noted once that
/// is settled.
///
/// # Errors
/// If the database does not answer.
pub async fn came_back(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    returned: &Returned,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let Some(message) = message::Entity::find_by_id(returned.message).one(tx).await? else {
        return Ok(true);
    };
    if *message.state == MessageState::Sending {
        return Ok(false);
    }
    let went_to = returned.addressed.as_deref().map(|it| Addressee::of(secret, &it.to_lowercase()));
    let stored = message.addressee.as_deref().and_then(Addressee::stored);
    // Since the mail went out, the address may have been mended and the mail sent again.
    if let (Some(went_to), Some(stored)) = (went_to, stored)
        && went_to != stored
    {
        if returned.verdict == Verdict::Gone {
            suppress(tx, went_to, None, Reason::Bounced, now).await?;
        }
        return Ok(true);
    }
    let Some(message) = outbox::note_returned(tx, returned, now).await? else { return Ok(true) };
    let Some(addressee) = stored.or(went_to).filter(|_| message.contact_id.is_some()) else {
        return Ok(true);
    };
    let reason = match returned.verdict {
        Verdict::Gone => Some(Reason::Bounced),
        Verdict::Complained => Some(Reason::Complained),
        Verdict::Unavailable if never_arrives(tx, &message).await? => Some(Reason::Bounced),
        _ => None,
    };
    if let Some(reason) = reason {
        suppress(tx, addressee, None, reason, now).await?;
    }
    Ok(true)
}

/// Notes that the server which was to send a mail refused the recipient: there is no such address.
///
/// # Errors
/// If the database does not answer.
pub async fn refused_as_gone(
    tx: &impl ConnectionTrait,
    id: MessageId,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let Some(message) = message::Entity::find_by_id(id).lock_exclusive().one(tx).await? else {
        return Ok(());
    };
    let addressee = message.addressee.as_deref().and_then(Addressee::stored);
    let Some(addressee) = addressee.filter(|_| *message.state == MessageState::Failed) else {
        return Ok(());
    };
    let mut row: message::ActiveModel = message.into();
    row.bounce = Set(Some(Word(Bounce::Gone)));
    row.update(tx).await?;
    suppress(tx, addressee, None, Reason::Bounced, now).await
}

/// Whether the latest mails to the same address all came back, as many as it takes.
async fn never_arrives(tx: &impl ConnectionTrait, message: &message::Model) -> Result<bool, DbErr> {
    let latest: Vec<(Word<MessageState>, Option<Word<Bounce>>)> = message::Entity::find()
        .select_only()
        .column(message::Column::State)
        .column(message::Column::Bounce)
        .filter(message::Column::ContactId.eq(message.contact_id))
        .filter(message::Column::Addressee.eq(message.addressee.clone()))
        .filter(message::Column::SettledAt.is_not_null())
        .order_by_desc(message::Column::SettledAt)
        .limit(MOST_IN_A_ROW)
        .into_tuple()
        .all(tx)
        .await?;
    let away = (Word(MessageState::Bounced), Some(Word(Bounce::Unavailable)));
    let all = latest.len() as u64 == MOST_IN_A_ROW;
    Ok(all && latest.iter().all(|it| *it == away))
}
