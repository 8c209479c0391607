use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use entity::{ContactId, contact, contact_event::ContactEventKind, contact_tag};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::OnConflict,
};

use super::{Filter, StakeholderError, history::note, sought::folded};
use crate::{account::Organiser, limit::Limit};

/// What parts several tags in one cell or field, so that none of them holds it.
const BETWEEN: [char; 4] = [',', ';', '|', '\n'];

/// All tags in their order, and how many contacts have each.
///
/// # Errors
/// If the database does not answer.
pub async fn tags(db: &impl ConnectionTrait, _: &Organiser) -> Result<Vec<(String, i64)>, DbErr> {
    contact_tag::Entity::find()
        .select_only()
        .column(contact_tag::Column::Tag)
        .column_as(contact_tag::Column::ContactId.count(), "contacts")
        .group_by(contact_tag::Column::Tag)
        .order_by_asc(contact_tag::Column::Tag)
        .into_tuple()
        .all(db)
        .await
}

/// The tags of each of these contacts, in their order.
///
/// # Errors
/// If the database does not answer.
pub async fn tags_of(
    db: &impl ConnectionTrait,
    _: &Organiser,
    contacts: &[ContactId],
) -> Result<BTreeMap<ContactId, Vec<String>>, DbErr> {
    let mut of: BTreeMap<ContactId, Vec<String>> = BTreeMap::new();
    for chunk in contacts.chunks(1000) {
        let rows = contact_tag::Entity::find()
            .filter(contact_tag::Column::ContactId.is_in(chunk.iter().copied()))
            .order_by_asc(contact_tag::Column::Tag)
            .all(db)
            .await?;
        for row in rows {
            of.entry(row.contact_id).or_default().push(row.tag);
        }
    }
    Ok(of)
}

/// The tags in a text, each once; they stand between commas, semicolons or upright lines.
///
/// # Errors
/// [`StakeholderError::TagUnfit`] if one is too long.
pub fn tags_in(text: &str) -> Result<Vec<String>, StakeholderError> {
    let mut tags: Vec<String> = vec![];
    for part in text.split(BETWEEN) {
        let tag = part.split_whitespace().collect::<Vec<_>>().join(" ");
        if !Limit::GROUP_NAME.admits(&tag) {
            return Err(StakeholderError::TagUnfit);
        }
        if !tag.is_empty() && tags.iter().all(|other| folded(other) != folded(&tag)) {
            tags.push(tag);
        }
    }
    Ok(tags)
}

/// Gives a contact these tags and takes all others from it.
///
/// # Errors
/// [`StakeholderError::TagUnfit`], or if there is no such contact.
pub async fn tag_contact(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    id: ContactId,
    text: &str,
    now: DateTime<Utc>,
) -> Result<(), StakeholderError> {
    let held = contact::Entity::find_by_id(id).lock_exclusive().one(tx).await?;
    held.ok_or(StakeholderError::UnknownContact)?;
    let wanted = spelt(tx, tags_in(text)?).await?;
    let had = tags_of(tx, organiser, &[id]).await?.remove(&id).unwrap_or_default();
    if wanted.len() == had.len() && wanted.iter().all(|tag| had.contains(tag)) {
        return Ok(());
    }
    contact_tag::Entity::delete_many()
        .filter(contact_tag::Column::ContactId.eq(id))
        .exec(tx)
        .await?;
    give(tx, wanted.into_iter().map(|tag| (id, tag)).collect()).await?;
    note(tx, organiser, &[id], ContactEventKind::Changed, &["tags"], now).await?;
    Ok(())
}

/// What to do with a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tagging {
    Give,
    Take,
}

/// Gives a tag to all contacts that a filter finds, or takes it from them, and says how many did
/// not have it, or had it.
///
/// # Errors
/// [`StakeholderError::TagUnfit`] unless the text is one tag.
pub async fn tag_found(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    filter: &Filter,
    text: &str,
    how: Tagging,
    now: DateTime<Utc>,
) -> Result<usize, StakeholderError> {
    let [tag] = &spelt(tx, tags_in(text)?).await?[..] else {
        return Err(StakeholderError::TagUnfit);
    };
    let found: Vec<ContactId> = filter
        .contacts()
        .select_only()
        .column(contact::Column::Id)
        .order_by_asc(contact::Column::Id)
        .lock_exclusive()
        .into_tuple()
        .all(tx)
        .await?;
    let mut changed = vec![];
    for chunk in found.chunks(1000) {
        let have: Vec<ContactId> = contact_tag::Entity::find()
            .select_only()
            .column(contact_tag::Column::ContactId)
            .filter(contact_tag::Column::Tag.eq(tag))
            .filter(contact_tag::Column::ContactId.is_in(chunk.iter().copied()))
            .into_tuple()
            .all(tx)
            .await?;
        match how {
            Tagging::Give => {
                let have: std::collections::HashSet<_> = have.into_iter().collect();
                let new: Vec<_> = chunk.iter().copied().filter(|id| !have.contains(id)).collect();
                give(tx, new.iter().map(|id| (*id, tag.clone())).collect()).await?;
                changed.extend(new);
            }
            Tagging::Take => {
                contact_tag::Entity::delete_many()
                    .filter(contact_tag::Column::Tag.eq(tag))
                    .filter(contact_tag::Column::ContactId.is_in(have.iter().copied()))
                    .exec(tx)
                    .await?;
                changed.extend(have);
            }
        }
    }
    note(tx, organiser, &changed, ContactEventKind::Changed, &["tags"], now).await?;
    Ok(changed.len())
}

/// Gives a contact a tag. Twice is the same as once.
///
/// # Errors
/// If the database does not answer.
pub(crate) async fn give_tag(
    tx: &impl ConnectionTrait,
    id: ContactId,
    tag: &str,
) -> Result<(), DbErr> {
    give(tx, vec![(id, tag.to_owned())]).await
}

/// Gives tags to contacts; those that have one already keep it.
pub(super) async fn give(
    tx: &impl ConnectionTrait,
    tags: Vec<(ContactId, String)>,
) -> Result<(), DbErr> {
    for chunk in tags.chunks(1000) {
        let rows = chunk.iter().map(|(id, tag)| contact_tag::ActiveModel {
            contact_id: Set(*id),
            tag: Set(tag.clone()),
        });
        let columns = [contact_tag::Column::ContactId, contact_tag::Column::Tag];
        contact_tag::Entity::insert_many(rows)
            .on_conflict(OnConflict::columns(columns).do_nothing().to_owned())
            .exec_without_returning(tx)
            .await?;
    }
    Ok(())
}

/// The tags as they are spelt already, where only capitals or umlauts differ.
pub(super) async fn spelt(
    db: &impl ConnectionTrait,
    tags: Vec<String>,
) -> Result<Vec<String>, DbErr> {
    if tags.is_empty() {
        return Ok(tags);
    }
    let known: Vec<String> = contact_tag::Entity::find()
        .select_only()
        .column(contact_tag::Column::Tag)
        .distinct()
        .order_by_asc(contact_tag::Column::Tag)
        .into_tuple()
        .all(db)
        .await?;
    let spelling = |tag: String| {
        let known = known.iter().find(|known| folded(known) == folded(&tag));
        known.cloned().unwrap_or(tag)
    };
    Ok(tags.into_iter().map(spelling).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_stand_between_commas_each_once() {
        let tags = tags_in(" Auftakt  2026, Presse;auftakt 2026 | ,").unwrap();
        assert_eq!(tags, ["Auftakt 2026", "Presse"]);
        assert!(tags_in("").unwrap().is_empty());
    }

    #[test]
    fn a_tag_is_short() {
        assert!(matches!(tags_in(&"x".repeat(61)), Err(StakeholderError::TagUnfit)));
    }
}
