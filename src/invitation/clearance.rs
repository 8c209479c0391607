//! Whether the first mails may go out.

use entity::message::MessageState;
use sea_orm::{ConnectionTrait, DbErr};

use super::{InvitationError, sending};
use crate::account::Organiser;

/// Whether something is amiss with the way of our mails, if none has gone out yet. Afterwards it is
/// not looked at.
///
/// # Errors
/// If the database does not answer.
pub async fn amiss(
    db: &impl ConnectionTrait,
    organiser: &Organiser,
    looking: impl Future<Output = bool>,
) -> Result<bool, DbErr> {
    let counts = sending(db, organiser).await?.messages;
    let out = [MessageState::Sent, MessageState::Bounced, MessageState::Complained];
    if out.iter().any(|state| counts.get(state).is_some_and(|count| *count > 0)) {
        return Ok(false);
    }
    Ok(looking.await)
}

/// Stops whoever is about to send the first mails while something is [`amiss`].
///
/// # Errors
/// [`InvitationError::MailAmiss`].
pub async fn clear_to_send(
    db: &impl ConnectionTrait,
    organiser: &Organiser,
    looking: impl Future<Output = bool>,
) -> Result<(), InvitationError> {
    match amiss(db, organiser, looking).await? {
        true => Err(InvitationError::MailAmiss),
        false => Ok(()),
    }
}
