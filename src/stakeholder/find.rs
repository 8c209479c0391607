//! Reading the register.

use std::collections::HashMap;

use entity::{
    ContactId, GroupId, OrganisationId, contact, organisation, stakeholder_group as group,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use super::{Filter, StakeholderError};
use crate::{account::Organiser, email::Email};

/// All groups in their order.
///
/// # Errors
/// If the database does not answer.
pub async fn groups(db: &impl ConnectionTrait) -> Result<Vec<group::Model>, DbErr> {
    group::Entity::find().order_by_asc(group::Column::Position).all(db).await
}

/// One group.
///
/// # Errors
/// [`StakeholderError::UnknownGroup`].
pub async fn group(
    db: &impl ConnectionTrait,
    id: GroupId,
) -> Result<group::Model, StakeholderError> {
    group::Entity::find_by_id(id).one(db).await?.ok_or(StakeholderError::UnknownGroup)
}

/// How many contacts each group has.
///
/// # Errors
/// If the database does not answer.
pub async fn contacts_per_group(
    db: &impl ConnectionTrait,
    _: &Organiser,
) -> Result<HashMap<GroupId, i64>, DbErr> {
    let counts: Vec<(GroupId, i64)> = contact::Entity::find()
        .select_only()
        .column(contact::Column::GroupId)
        .column_as(contact::Column::Id.count(), "contacts")
        .group_by(contact::Column::GroupId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(counts.into_iter().collect())
}

/// One contact with its organisation.
pub type ContactWithOrganisation = (contact::Model, Option<organisation::Model>);

/// One contact.
///
/// # Errors
/// [`StakeholderError::UnknownContact`].
pub async fn contact(
    db: &impl ConnectionTrait,
    _: &Organiser,
    id: ContactId,
) -> Result<ContactWithOrganisation, StakeholderError> {
    let found =
        contact::Entity::find_by_id(id).find_also_related(organisation::Entity).one(db).await?;
    found.ok_or(StakeholderError::UnknownContact)
}

/// A page of the contacts that a filter finds, by name, and how many there are.
///
/// # Errors
/// If the database does not answer.
pub async fn contacts(
    db: &impl ConnectionTrait,
    _: &Organiser,
    filter: &Filter,
    page: u64,
    per_page: u64,
) -> Result<(Vec<ContactWithOrganisation>, u64), DbErr> {
    let total = filter.contacts().count(db).await?;
    let rows = filter
        .contacts()
        .find_also_related(organisation::Entity)
        .order_by_asc(contact::Column::Name)
        .order_by_asc(contact::Column::Email)
        .offset(page * per_page)
        .limit(per_page)
        .all(db)
        .await?;
    Ok((rows, total))
}

/// How many contacts a filter finds.
///
/// # Errors
/// If the database does not answer.
pub async fn count(
    db: &impl ConnectionTrait,
    _: &Organiser,
    filter: &Filter,
) -> Result<u64, DbErr> {
    filter.contacts().count(db).await
}

/// The contact of an address, if there is one.
///
/// # Errors
/// If the database does not answer.
pub async fn contact_at(
    db: &impl ConnectionTrait,
    _: &Organiser,
    email: &str,
) -> Result<Option<contact::Model>, DbErr> {
    let Ok(email) = email.parse::<Email>() else { return Ok(None) };
    contact::Entity::find_by_email(email.as_str()).one(db).await
}

/// One organisation.
///
/// # Errors
/// [`StakeholderError::UnknownOrganisation`].
pub async fn organisation(
    db: &impl ConnectionTrait,
    _: &Organiser,
    id: OrganisationId,
) -> Result<organisation::Model, StakeholderError> {
    let found = organisation::Entity::find_by_id(id).one(db).await?;
    found.ok_or(StakeholderError::UnknownOrganisation)
}

/// The names of organisations, in no order; without those that are gone.
///
/// # Errors
/// If the database does not answer.
pub async fn named(
    db: &impl ConnectionTrait,
    ids: &[OrganisationId],
) -> Result<Vec<(OrganisationId, String)>, DbErr> {
    let mut names = vec![];
    for ids in ids.chunks(1000) {
        let found = organisation::Entity::find()
            .filter(organisation::Column::Id.is_in(ids.iter().copied()))
            .all(db)
            .await?;
        names.extend(found.into_iter().map(|row| (row.id, row.name)));
    }
    Ok(names)
}

/// An organisation and who belongs to it.
#[derive(Clone, Debug)]
pub struct OrganisationRow {
    pub organisation: organisation::Model,
    pub contacts: u64,
    /// Who speaks for it, if anybody does.
    pub coordinator: Option<contact::Model>,
}

/// A page of the organisations that a filter finds, by name, and how many there are.
///
/// # Errors
/// If the database does not answer.
pub async fn organisations(
    db: &impl ConnectionTrait,
    _: &Organiser,
    filter: &Filter,
    page: u64,
    per_page: u64,
) -> Result<(Vec<OrganisationRow>, u64), DbErr> {
    let total = filter.organisations().count(db).await?;
    let found = filter
        .organisations()
        .order_by_asc(organisation::Column::Name)
        .offset(page * per_page)
        .limit(per_page)
        .all(db)
        .await?;
    let ids = || found.iter().map(|row| row.id);
    let counts: Vec<(OrganisationId, i64)> = contact::Entity::find()
        .select_only()
        .column(contact::Column::OrganisationId)
        .column_as(contact::Column::Id.count(), "contacts")
        .filter(contact::Column::OrganisationId.is_in(ids()))
        .group_by(contact::Column::OrganisationId)
        .into_tuple()
        .all(db)
        .await?;
    let counts: HashMap<_, _> = counts.into_iter().collect();
    let speaking = contact::Entity::find()
        .filter(contact::Column::OrganisationId.is_in(ids()))
        .filter(contact::Column::Coordinates.eq(true))
        .all(db)
        .await?;
    let mut speaking: HashMap<_, _> =
        speaking.into_iter().map(|contact| (contact.organisation_id, contact)).collect();
    let row = |organisation: organisation::Model| OrganisationRow {
        contacts: counts.get(&organisation.id).copied().unwrap_or(0).unsigned_abs(),
        coordinator: speaking.remove(&Some(organisation.id)),
        organisation,
    };
    Ok((found.into_iter().map(row).collect(), total))
}
