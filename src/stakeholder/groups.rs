use std::str::FromStr;

use entity::{
    GroupId, Stored, ballot_box, contact, draft, invitation, organisation,
    quarantined_response as quarantined, response, round, stakeholder_group as group,
};
use rules::questionnaire::{Key, Texts};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, SqlErr,
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

/// What belongs to a group and keeps it from being removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupUse {
    Contacts,
    Organisations,
    /// Responses without an invitation count for it in a round.
    OpenRounds,
    Invitations,
    /// Submitted or in draft.
    Responses,
}

impl GroupUse {
    /// Stable; what sentences go by.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Contacts => "contacts",
            Self::Organisations => "organisations",
            Self::OpenRounds => "open-rounds",
            Self::Invitations => "invitations",
            Self::Responses => "responses",
        }
    }
}

/// Everything that keeps a group from being removed.
///
/// # Errors
/// If the database does not answer.
pub async fn group_uses(
    db: &impl ConnectionTrait,
    _: &Organiser,
    id: GroupId,
) -> Result<Vec<GroupUse>, DbErr> {
    let open = round::Column::OpenToGroupId;
    let answered = any::<response::Entity>(db, response::Column::GroupId, id).await?
        || any::<ballot_box::Entity>(db, ballot_box::Column::GroupId, id).await?
        || any::<quarantined::Entity>(db, quarantined::Column::GroupId, id).await?
        || any::<draft::Entity>(db, draft::Column::GroupId, id).await?;
    let invited = any::<invitation::Entity>(db, invitation::Column::GroupId, id).await?;
    let uses = [
        (GroupUse::Contacts, any::<contact::Entity>(db, contact::Column::GroupId, id).await?),
        (
            GroupUse::Organisations,
            any::<organisation::Entity>(db, organisation::Column::GroupId, id).await?,
        ),
        (GroupUse::OpenRounds, any::<round::Entity>(db, open, id).await?),
        (GroupUse::Invitations, invited),
        (GroupUse::Responses, answered),
    ];
    Ok(uses.into_iter().filter(|(_, found)| *found).map(|(what, _)| what).collect())
}

/// Whether any row has this group in a column.
async fn any<E: EntityTrait>(
    db: &impl ConnectionTrait,
    column: E::Column,
    id: GroupId,
) -> Result<bool, DbErr> {
    let found: Option<GroupId> = E::find()
        .select_only()
        .column(column)
        .filter(column.eq(id))
        .limit(1)
        .into_tuple()
        .one(db)
        .await?;
    Ok(found.is_some())
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
