//! Reading the register.

use std::collections::HashMap;

use entity::{ContactId, GroupId, contact, organisation, stakeholder_group as group};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use super::StakeholderError;
use crate::account::Organiser;

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

/// A page of contacts by name, of one group or of all, and how many there are.
///
/// # Errors
/// If the database does not answer.
pub async fn contacts(
    db: &impl ConnectionTrait,
    _: &Organiser,
    group: Option<GroupId>,
    page: u64,
    per_page: u64,
) -> Result<(Vec<ContactWithOrganisation>, u64), DbErr> {
    let mut select = contact::Entity::find();
    if let Some(group) = group {
        select = select.filter(contact::Column::GroupId.eq(group));
    }
    let total = select.clone().count(db).await?;
    let rows = select
        .find_also_related(organisation::Entity)
        .order_by_asc(contact::Column::Name)
        .order_by_asc(contact::Column::Email)
        .offset(page * per_page)
        .limit(per_page)
        .all(db)
        .await?;
    Ok((rows, total))
}
