//! The mailbox: mails that stay here because no mail server is configured.

use chrono::{DateTime, Utc};
use entity::{ContactId, MessageId, kept_mail, message};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, sea_query::SelectStatement,
};

/// A kept mail as a list shows it, without its content.
#[derive(Clone, Debug)]
pub struct Envelope {
    pub id: MessageId,
    pub recipient: String,
    pub subject: String,
    pub created_at: DateTime<Utc>,
}

/// A page of the kept mails, the newest first, and how many there are.
///
/// # Errors
/// If the database does not answer.
pub async fn envelopes(
    db: &impl ConnectionTrait,
    page: u64,
    per_page: u64,
) -> Result<(Vec<Envelope>, u64), DbErr> {
    let total = kept_mail::Entity::find().count(db).await?;
    let rows: Vec<(MessageId, String, String, DateTime<Utc>)> = kept_mail::Entity::find()
        .select_only()
        .column(kept_mail::Column::MessageId)
        .column(kept_mail::Column::Recipient)
        .column(kept_mail::Column::Subject)
        .column(kept_mail::Column::CreatedAt)
        .order_by_desc(kept_mail::Column::CreatedAt)
        .order_by_desc(kept_mail::Column::MessageId)
        .offset(page * per_page)
        .limit(per_page)
        .into_tuple()
        .all(db)
        .await?;
    let envelope =
        |(id, recipient, subject, created_at)| Envelope { id, recipient, subject, created_at };
    Ok((rows.into_iter().map(envelope).collect(), total))
}

/// One kept mail, as it would have been sent; nothing if there is none of this id.
///
/// # Errors
/// If the database does not answer.
pub async fn mail(
    db: &impl ConnectionTrait,
    id: MessageId,
) -> Result<Option<kept_mail::Model>, DbErr> {
    kept_mail::Entity::find_by_id(id).one(db).await
}

/// Erases the mails kept for colleagues to whom these links were passed on.
///
/// # Errors
/// If the database does not answer.
pub async fn erase_passed(tx: &impl ConnectionTrait, links: SelectStatement) -> Result<(), DbErr> {
    let theirs = message::Entity::find()
        .select_only()
        .column(message::Column::Id)
        .filter(message::Column::PassedLinkId.in_subquery(links))
        .into_query();
    kept_mail::Entity::delete_many()
        .filter(kept_mail::Column::MessageId.in_subquery(theirs))
        .exec(tx)
        .await?;
    Ok(())
}

/// Erases the mails kept for a contact.
///
/// # Errors
/// If the database does not answer.
pub async fn erase(tx: &impl ConnectionTrait, contact: ContactId) -> Result<(), DbErr> {
    let theirs = message::Entity::find()
        .select_only()
        .column(message::Column::Id)
        .filter(message::Column::ContactId.eq(contact))
        .into_query();
    kept_mail::Entity::delete_many()
        .filter(kept_mail::Column::MessageId.in_subquery(theirs))
        .exec(tx)
        .await?;
    Ok(())
}
