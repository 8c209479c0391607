use std::str::FromStr;

use entity::{GroupId, Stored, stakeholder_group as group};
use rules::questionnaire::{Key, Texts};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait,
    QueryOrder, SqlErr,
};
use serde::Deserialize;

use super::{StakeholderError, find};
use crate::{account::Organiser, limit::Limit};

#[derive(Deserialize)]
struct DefaultGroup {
    key: String,
    name: Texts,
}

/// Lays the default groups if there are none at all.
///
/// # Errors
/// If the database does not answer.
pub async fn ensure_groups(tx: &impl ConnectionTrait) -> Result<(), DbErr> {
    if group::Entity::find().count(tx).await? > 0 {
        return Ok(());
    }
    let defaults: Vec<DefaultGroup> = serde_saphyr::from_str(include_str!("groups.yaml"))
        .expect("the default groups are checked by a test");
    for (position, default) in (0..).zip(defaults) {
        row(&default.key, default.name, position).insert(tx).await?;
    }
    Ok(())
}

/// Adds a group behind the others.
///
/// # Errors
/// If the key or name cannot be used, or the key is taken.
pub async fn add_group(
    tx: &impl ConnectionTrait,
    _: &Organiser,
    key: &str,
    name: Texts,
) -> Result<GroupId, StakeholderError> {
    if Key::from_str(key).is_err() {
        return Err(StakeholderError::UnnamedGroup);
    }
    must_name(&name)?;
    let last = group::Entity::find().order_by_desc(group::Column::Position).one(tx).await?;
    let position = last.map_or(0, |last| last.position + 1);
    match row(key, name, position).insert(tx).await {
        Ok(row) => Ok(row.id),
        Err(error) => match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Err(StakeholderError::GroupKeyTaken),
            _ => Err(error.into()),
        },
    }
}

/// Gives a group other names; its key stays, so that imports and exports keep their meaning.
///
/// # Errors
/// If there is no such group, no name is left, or one is too long.
pub async fn rename_group(
    tx: &impl ConnectionTrait,
    _: &Organiser,
    id: GroupId,
    name: Texts,
) -> Result<(), StakeholderError> {
    must_name(&name)?;
    let mut row: group::ActiveModel = find::group(tx, id).await?.into();
    row.name = Set(Stored(name));
    row.update(tx).await?;
    Ok(())
}

/// Removes a group that nothing belongs to.
///
/// # Errors
/// [`StakeholderError::GroupInUse`] if anything belongs to it.
pub async fn remove_group(
    tx: &impl ConnectionTrait,
    _: &Organiser,
    id: GroupId,
) -> Result<(), StakeholderError> {
    match group::Entity::delete_by_id(id).exec(tx).await {
        Ok(_) => Ok(()),
        Err(error) if still_referred_to(&error) => Err(StakeholderError::GroupInUse),
        Err(error) => Err(error.into()),
    }
}

fn must_name(name: &Texts) -> Result<(), StakeholderError> {
    match Limit::GROUP_NAME.refused(name) {
        _ if name.is_empty() => Err(StakeholderError::UnnamedGroup),
        Some(_) => Err(StakeholderError::GroupNameLength),
        None => Ok(()),
    }
}

/// SQLite reports a restricted deletion as a trigger's (1811), which `sql_err` does not know.
fn still_referred_to(error: &DbErr) -> bool {
    matches!(error.sql_err(), Some(SqlErr::ForeignKeyConstraintViolation(_)))
        || error.to_string().contains("FOREIGN KEY constraint failed")
}

fn row(key: &str, name: Texts, position: i32) -> group::ActiveModel {
    group::ActiveModel {
        id: Set(GroupId::new()),
        key: Set(key.to_owned()),
        name: Set(Stored(name)),
        position: Set(position),
    }
}
