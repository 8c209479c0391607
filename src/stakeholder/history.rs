//! What was done to contacts, when and by whom.

use chrono::{DateTime, Utc};
use entity::{
    ContactEventId, ContactId, Word, account,
    contact_event::{self, ContactEventKind},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
};

use crate::account::Organiser;

/// One thing that was done to a contact.
#[derive(Clone, Debug)]
pub struct Deed {
    pub at: DateTime<Utc>,
    pub kind: ContactEventKind,
    /// What was changed: `name`, `email`, `language`, `group`, `organisation`, `coordinates` or
    /// `tags`; never what stood there.
    pub fields: Vec<String>,
    /// Absent if it was done from the command line or by the program.
    pub who: Option<String>,
}

/// What was done to a contact, in its order.
///
/// # Errors
/// If the database does not answer.
pub async fn deeds(
    db: &impl ConnectionTrait,
    _: &Organiser,
    id: ContactId,
) -> Result<Vec<Deed>, DbErr> {
    let rows = contact_event::Entity::find()
        .filter(contact_event::Column::ContactId.eq(id))
        .find_also_related(account::Entity)
        .order_by_asc(contact_event::Column::Id)
        .all(db)
        .await?;
    let deed = |(event, who): (contact_event::Model, Option<account::Model>)| Deed {
        at: event.at,
        kind: event.kind.0,
        fields: event.fields.split_whitespace().map(str::to_owned).collect(),
        who: who.map(|account| account.name),
    };
    Ok(rows.into_iter().map(deed).collect())
}

/// Writes down what is done to contacts, in the transaction that does it.
///
/// # Errors
/// If the database does not answer.
pub(crate) async fn note(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    contacts: &[ContactId],
    kind: ContactEventKind,
    fields: &[&str],
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    for chunk in contacts.chunks(1000) {
        let rows = chunk.iter().map(|id| contact_event::ActiveModel {
            id: Set(ContactEventId::new()),
            contact_id: Set(*id),
            account_id: Set(organiser.account_id()),
            at: Set(now),
            kind: Set(Word(kind)),
            fields: Set(fields.join(" ")),
        });
        contact_event::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// Writes down that somebody took everything that is held on a contact.
///
/// # Errors
/// If the database does not answer.
pub async fn note_handing_out(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    id: ContactId,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    note(tx, organiser, &[id], ContactEventKind::HandedOut, &[], now).await
}
