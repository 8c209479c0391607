use chrono::{DateTime, Utc};
use entity::{
    ContactId, GroupId, OrganisationId, contact, contact_event::ContactEventKind, organisation,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter,
    QuerySelect, SqlErr, sea_query::Expr,
};

use super::{
    Particulars, StakeholderError,
    add::{Sound, must_be_free, named, taken},
    coordinate::only_coordinator,
    find,
    history::note,
    sought::{folded, of_contact},
    suppression::carry_over,
};
use crate::{account::Organiser, outbox, token::Secret};

/// Gives a contact other particulars. What waits in the outbox goes to the address it has now, and
/// whoever wanted no mail at the old one gets none at the new one; invitations made before stay
/// those of the group and organisation that were invited.
///
/// # Errors
/// As for [`add_contact`](super::add_contact), or if there is no such contact.
pub async fn change_contact(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    secret: &Secret,
    id: ContactId,
    new: Particulars,
    now: DateTime<Utc>,
) -> Result<(), StakeholderError> {
    let found = contact::Entity::find_by_id(id).lock_exclusive().one(tx).await?;
    let before = found.ok_or(StakeholderError::UnknownContact)?;
    let Sound { name, email, organisation_id } = new.sound(tx, now).await?;
    must_be_free(tx, &email, Some(id)).await?;
    let email = email.into_string();
    let fields = [
        ("name", name != before.name),
        ("email", email != before.email),
        ("language", new.language != before.language),
        ("group", new.group_id != before.group_id),
        ("organisation", organisation_id != before.organisation_id),
        ("coordinates", new.coordinates != before.coordinates),
    ];
    let changed: Vec<_> =
        fields.into_iter().filter(|(_, changed)| *changed).map(|(field, _)| field).collect();
    if changed.is_empty() {
        return Ok(());
    }
    if email != before.email {
        outbox::readdress(tx, id, &email).await?;
        carry_over(tx, secret, &before.email, &email).await?;
    }
    let mut row: contact::ActiveModel = before.into();
    row.sought = Set(of_contact(&name, &email));
    row.name = Set(name);
    row.email = Set(email);
    row.language = Set(new.language);
    row.group_id = Set(new.group_id);
    row.organisation_id = Set(organisation_id);
    row.coordinates = Set(new.coordinates);
    row.update(tx).await.map_err(taken)?;
    if new.coordinates {
        only_coordinator(tx, organisation_id, id).await?;
    }
    note(tx, organiser, &[id], ContactEventKind::Changed, &changed, now).await?;
    Ok(())
}

/// Gives an organisation another name or group. Its contacts that were in its group go with it.
///
/// # Errors
/// If there is no such organisation or group, the name cannot be used, or another organisation has
/// it.
pub async fn change_organisation(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    id: OrganisationId,
    name: &str,
    group_id: GroupId,
    now: DateTime<Utc>,
) -> Result<(), StakeholderError> {
    let found = organisation::Entity::find_by_id(id).lock_exclusive().one(tx).await?;
    let before = found.ok_or(StakeholderError::UnknownOrganisation)?;
    find::group(tx, group_id).await?;
    let name = named(name)?;
    if name.is_empty() {
        return Err(StakeholderError::NameLength);
    }
    let left = before.group_id;
    let mut row: organisation::ActiveModel = before.into();
    row.sought = Set(folded(&name));
    row.name = Set(name);
    row.group_id = Set(group_id);
    row.update(tx).await.map_err(|error| match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => StakeholderError::OrganisationNameTaken,
        _ => error.into(),
    })?;
    if left != group_id {
        move_contacts(tx, organiser, id, (left, group_id), now).await?;
    }
    Ok(())
}

async fn move_contacts(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    id: OrganisationId,
    (from, to): (GroupId, GroupId),
    now: DateTime<Utc>,
) -> Result<(), StakeholderError> {
    let moved: Vec<ContactId> = contact::Entity::find()
        .select_only()
        .column(contact::Column::Id)
        .filter(contact::Column::OrganisationId.eq(id))
        .filter(contact::Column::GroupId.eq(from))
        .into_tuple()
        .all(tx)
        .await?;
    contact::Entity::update_many()
        .col_expr(contact::Column::GroupId, Expr::value(to))
        .filter(contact::Column::Id.is_in(moved.iter().copied()))
        .exec(tx)
        .await?;
    note(tx, organiser, &moved, ContactEventKind::Changed, &["group"], now).await?;
    Ok(())
}
