//! `/organisations`: the partners to which contacts belong.

use entity::OrganisationId;
use poem_openapi::{
    Object, OpenApi,
    param::{Path, Query},
    payload::Json,
};
use uuid::Uuid;

use super::{
    Tag,
    answer::Done,
    client::ApiClient,
    groups::Keys,
    paging::{self, Place},
};
use crate::{
    db,
    problem::Problem,
    stakeholder::{self as domain, Filter, find::OrganisationRow},
};

/// A partner that contacts belong to.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Organisation {
    pub id: Uuid,
    pub name: String,
    /// The key of the group.
    pub group: String,
    /// How many contacts it has.
    pub contacts: u64,
    /// The contact that speaks for it.
    pub coordinator: Option<Uuid>,
}

/// A page of organisations.
#[derive(Debug, Object)]
pub struct OrganisationPage {
    pub items: Vec<Organisation>,
    pub page: u32,
    pub per_page: u32,
    /// How many there are on all pages.
    pub total: u64,
}

/// What an organisation becomes.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct ChangedOrganisation {
    pub name: String,
    /// The key of the group. Contacts in the group it had go with it.
    pub group: String,
}

/// The operations.
#[derive(Debug)]
pub struct Organisations;

#[OpenApi(tag = "Tag::Contacts")]
impl Organisations {
    /// Organisations by name, all or those that are looked for
    #[oai(path = "/organisations", method = "get", operation_id = "list_organisations")]
    async fn list(
        &self,
        client: ApiClient,
        /// The key of a group.
        Query(group): Query<Option<String>>,
        /// Each of them stands in the name.
        #[oai(default)]
        Query(words): Query<String>,
        /// Counted from 1.
        #[oai(default = "paging::first", validator(minimum(value = "1")))]
        Query(page): Query<u32>,
        #[oai(default = "paging::usual", validator(minimum(value = "1"), maximum(value = "1000")))]
        Query(per_page): Query<u32>,
    ) -> Result<Json<OrganisationPage>, Problem> {
        let db = &client.app.db.read;
        let keys = Keys::read(db).await?;
        let group = group.map(|key| keys.id(&key, "group")).transpose()?;
        let filter = Filter { words, group, ..Filter::default() };
        let place = Place::new(page, per_page);
        let organiser = &client.organiser;
        let (rows, total) =
            domain::find::organisations(db, organiser, &filter, place.page, place.per_page).await?;
        let item = |OrganisationRow { organisation, contacts, coordinator }| Organisation {
            id: organisation.id.0,
            group: keys.key(organisation.group_id),
            name: organisation.name,
            contacts,
            coordinator: coordinator.map(|contact| contact.id.0),
        };
        Ok(Json(OrganisationPage {
            items: rows.into_iter().map(item).collect(),
            page,
            per_page,
            total,
        }))
    }

    /// Give an organisation another name or group
    #[oai(path = "/organisations/:id", method = "put", operation_id = "change_organisation")]
    async fn change(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Json(organisation): Json<ChangedOrganisation>,
    ) -> Result<Done, Problem> {
        let ChangedOrganisation { name, group } = organisation;
        let id = OrganisationId(id);
        db::write(&client.app.db, async |tx| {
            let group = Keys::read(tx).await?.id(&group, "group")?;
            let organiser = &client.organiser;
            domain::change_organisation(tx, organiser, id, &name, group, client.now).await?;
            Ok::<_, Problem>(())
        })
        .await?;
        Ok(Done::Done)
    }
}
