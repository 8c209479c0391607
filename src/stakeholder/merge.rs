use chrono::{DateTime, Utc};
use entity::{
    contact,
    contact_event::{self, ContactEventKind},
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    QueryFilter, sea_query::Expr,
};

use super::{
    coordinate::only_coordinator, history::note, sought::of_contact, suppression::carry_over, tags,
};
use crate::{account::Organiser, token::Secret};

/// Lets one contact take the place of another, which goes: with its tags, its history and what
/// it wished about mail, and with name and organisation where the one that stays has none. Whatever else refers to the other has moved
/// before.
pub(crate) async fn absorb(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    secret: &Secret,
    kept: contact::Model,
    gone: contact::Model,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    carry_over(tx, secret, &gone.email, &kept.email).await?;
    let theirs = tags::tags_of(tx, organiser, &[gone.id]).await?.remove(&gone.id);
    let theirs = theirs.unwrap_or_default().into_iter().map(|tag| (kept.id, tag));
    tags::give(tx, theirs.collect()).await?;
    contact_event::Entity::update_many()
        .col_expr(contact_event::Column::ContactId, Expr::value(kept.id))
        .filter(contact_event::Column::ContactId.eq(gone.id))
        .exec(tx)
        .await?;
    contact::Entity::delete_by_id(gone.id).exec(tx).await?;
    let id = kept.id;
    let name = if kept.name.is_empty() { gone.name } else { kept.name.clone() };
    let organisation_id = kept.organisation_id.or(gone.organisation_id);
    let coordinates =
        kept.coordinates || (gone.coordinates && organisation_id == gone.organisation_id);
    let created_at = kept.created_at.min(gone.created_at);
    let mut row: contact::ActiveModel = kept.clone().into();
    row.sought = Set(of_contact(&name, &kept.email));
    row.name = Set(name);
    row.organisation_id = Set(organisation_id);
    row.coordinates = Set(coordinates);
    row.created_at = Set(created_at);
    row.update(tx).await?;
    if coordinates {
        only_coordinator(tx, organisation_id, id).await?;
    }
    note(tx, organiser, &[id], ContactEventKind::Merged, &[], now).await
}
