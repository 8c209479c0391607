//! `/groups`.

use std::collections::HashMap;

use entity::{GroupId, stakeholder_group};
use poem_openapi::{Object, OpenApi, param::Path, payload::Json};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::{
    Tag,
    answer::{Created, Done},
    client::ApiClient,
    problem::unprocessable,
    texts::{self, TextMap},
};
use crate::{
    db,
    problem::Problem,
    stakeholder::{self as domain, StakeholderError},
};

/// One of the sides at the table.
#[derive(Debug, Object)]
pub struct Group {
    pub id: Uuid,
    /// The stable name by which files and other objects call it.
    pub key: String,
    pub name: TextMap,
    /// Its place in the order of groups.
    pub position: i32,
}

impl From<stakeholder_group::Model> for Group {
    fn from(row: stakeholder_group::Model) -> Self {
        let stakeholder_group::Model { id, key, name, position } = row;
        Self { id: id.0, key, name: texts::show(&name), position }
    }
}

/// What a group is made from.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct NewGroup {
    /// Lower-case letters from a to z, digits and dashes, beginning with a letter.
    pub key: String,
    pub name: TextMap,
}

/// Other names for a group.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct GroupName {
    pub name: TextMap,
}

/// The keys by which groups are called.
#[derive(Debug)]
pub(super) struct Keys(HashMap<GroupId, String>);

impl Keys {
    pub(super) async fn read(db: &impl ConnectionTrait) -> Result<Self, Problem> {
        Ok(Self::of(domain::find::groups(db).await?))
    }

    pub(super) fn of(groups: Vec<stakeholder_group::Model>) -> Self {
        Self(groups.into_iter().map(|group| (group.id, group.key)).collect())
    }

    pub(super) fn key(&self, id: GroupId) -> String {
        self.0.get(&id).cloned().unwrap_or_default()
    }

    /// The group of this key; a refusal says in which field `at` it was looked for.
    pub(super) fn id(&self, key: &str, at: &str) -> Result<GroupId, Problem> {
        let found = self.0.iter().find(|(_, known)| *known == key).map(|(id, _)| *id);
        found.ok_or_else(|| {
            unprocessable("unknown-group", at, format!("there is no group with the key {key:?}"))
        })
    }

    pub(super) fn ids(&self, keys: &[String], at: &str) -> Result<Vec<GroupId>, Problem> {
        keys.iter().map(|key| self.id(key, at)).collect()
    }
}

/// The operations.
#[derive(Debug)]
pub struct Groups;

#[OpenApi(tag = "Tag::Groups")]
impl Groups {
    /// All groups in their order
    #[oai(path = "/groups", method = "get", operation_id = "list_groups")]
    async fn list(&self, client: ApiClient) -> Result<Json<Vec<Group>>, Problem> {
        let groups = domain::find::groups(&client.app.db.read).await?;
        Ok(Json(groups.into_iter().map(Group::from).collect()))
    }

    /// Add a group behind the others
    #[oai(path = "/groups", method = "post", operation_id = "create_group")]
    async fn create(
        &self,
        client: ApiClient,
        Json(group): Json<NewGroup>,
    ) -> Result<Created<Group>, Problem> {
        let NewGroup { key, name } = group;
        let name = texts::read(name);
        let made = db::write(&client.app.db, async |tx| {
            let id = domain::add_group(tx, &client.organiser, &key, name).await?;
            domain::find::group(tx, id).await
        });
        Ok(Created::Created(Json(made.await?.into())))
    }

    /// Give a group other names
    ///
    /// Its key stays, so that files keep their meaning.
    #[oai(path = "/groups/:id", method = "put", operation_id = "rename_group")]
    async fn rename(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Json(name): Json<GroupName>,
    ) -> Result<Json<Group>, Problem> {
        let id = GroupId(id);
        let name = texts::read(name.name);
        let renamed = db::write(&client.app.db, async |tx| {
            domain::rename_group(tx, &client.organiser, id, name).await?;
            domain::find::group(tx, id).await
        });
        Ok(Json(renamed.await?.into()))
    }

    /// Remove a group that nothing belongs to
    #[oai(path = "/groups/:id", method = "delete", operation_id = "remove_group")]
    async fn remove(&self, client: ApiClient, Path(id): Path<Uuid>) -> Result<Done, Problem> {
        let id = GroupId(id);
        db::write(&client.app.db, async |tx| {
            domain::find::group(tx, id).await?;
            domain::remove_group(tx, &client.organiser, id).await?;
            Ok::<_, StakeholderError>(())
        })
        .await?;
        Ok(Done::Done)
    }
}
