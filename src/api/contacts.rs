//! `/contacts`: the register of people who can be invited.

use chrono::{DateTime, NaiveDate, Utc};
use entity::{ContactId, OrganisationId, contact, organisation, suppression};
use poem_openapi::{
    Object, OpenApi,
    param::{Path, Query},
    payload::Json,
};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::{
    Tag,
    answer::{Created, Done},
    client::{ApiClient, Caller},
    groups::Keys,
    paging::{self, Place},
    texts::{self, ServiceLanguage},
};
use crate::{
    db, export,
    invitation::history,
    problem::Problem,
    stakeholder::{
        self as domain, Filter,
        suppression::{lift, of_contacts},
    },
};

/// A person who can be invited.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Contact {
    pub id: Uuid,
    pub name: String,
    /// Lower-cased.
    pub email: String,
    /// The key of the group.
    pub group: String,
    /// The name of the organisation, if the contact belongs to one.
    pub organisation: Option<String>,
    /// Whether it speaks for its organisation.
    pub coordinates: bool,
    /// Words under which it is gathered with others.
    pub tags: Vec<String>,
    /// The language in which mails are written.
    pub language: String,
    pub created_at: DateTime<Utc>,
    /// The day on which they registered themselves.
    pub registered_on: Option<NaiveDate>,
    /// Why no mail goes there; empty if it does.
    pub no_mail: Vec<NoMail>,
}

/// Why a contact gets no mail.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct NoMail {
    /// `asked`, `complained` or `bounced`. Only the last can be lifted by an administrator.
    pub reason: String,
    /// The consultation that it is about; absent if it is about all mail.
    pub consultation: Option<Uuid>,
    pub since: DateTime<Utc>,
}

impl From<suppression::Model> for NoMail {
    fn from(row: suppression::Model) -> Self {
        let suppression::Model { id: _, address_hash: _, consultation_id, reason, created_at } =
            row;
        let consultation = consultation_id.map(|id| id.0);
        Self { reason: reason.as_str().to_owned(), consultation, since: created_at }
    }
}

impl Contact {
    pub(super) fn of(
        row: contact::Model,
        organisation: Option<organisation::Model>,
        tags: Vec<String>,
        suppressions: Vec<suppression::Model>,
        keys: &Keys,
    ) -> Self {
        let contact::Model {
            import_id: _,
            registered_on,
            id,
            group_id,
            organisation_id: _, // told by name
            name,
            email,
            language,
            coordinates,
            sought: _, // name and address once more
            created_at,
        } = row;
        let organisation = organisation.map(|organisation| organisation.name);
        let group = keys.key(group_id);
        let no_mail = suppressions.into_iter().map(NoMail::from).collect();
        Self {
            id: id.0,
            name,
            email,
            group,
            organisation,
            coordinates,
            tags,
            language,
            created_at,
            registered_on,
            no_mail,
        }
    }
}

/// A page of contacts.
#[derive(Debug, Object)]
pub struct ContactPage {
    pub items: Vec<Contact>,
    pub page: u32,
    pub per_page: u32,
    /// How many there are on all pages.
    pub total: u64,
}

/// What a contact is made from, or becomes.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct NewContact {
    #[oai(default)]
    pub name: String,
    pub email: String,
    /// The key of the group.
    pub group: String,
    /// The name of the organisation; it is made if there is none of this name.
    pub organisation: Option<String>,
    /// Whether it speaks for its organisation from now on, in place of whoever did.
    #[oai(default)]
    pub coordinates: bool,
    /// The language in which mails are written.
    #[oai(default)]
    pub language: ServiceLanguage,
}

impl NewContact {
    fn particulars(self, keys: &Keys) -> Result<domain::Particulars, Problem> {
        let Self { name, email, group, organisation, coordinates, language } = self;
        Ok(domain::Particulars {
            name,
            email,
            group_id: keys.id(&group, "group")?,
            organisation: texts::filled(organisation),
            coordinates,
            language: language.lang().tag().to_owned(),
        })
    }
}

/// The id of what was made.
#[derive(Debug, Object)]
pub struct Made {
    pub id: Uuid,
}

/// The operations.
#[derive(Debug)]
pub struct Contacts;

#[OpenApi(tag = "Tag::Contacts")]
impl Contacts {
    /// Contacts by name, all or those that are looked for
    #[oai(path = "/contacts", method = "get", operation_id = "list_contacts")]
    #[expect(clippy::too_many_arguments, reason = "each is a parameter of the address")]
    async fn list(
        &self,
        client: ApiClient,
        /// The key of a group.
        Query(group): Query<Option<String>>,
        /// Each of them stands in the name, the address or the name of the organisation.
        #[oai(default)]
        Query(words): Query<String>,
        /// A tag.
        Query(tag): Query<Option<String>>,
        /// The id of an organisation.
        Query(organisation): Query<Option<Uuid>>,
        /// Counted from 1.
        #[oai(default = "paging::first", validator(minimum(value = "1")))]
        Query(page): Query<u32>,
        #[oai(default = "paging::usual", validator(minimum(value = "1"), maximum(value = "1000")))]
        Query(per_page): Query<u32>,
    ) -> Result<Json<ContactPage>, Problem> {
        let db = &client.app.db.read;
        let keys = Keys::read(db).await?;
        let group = group.map(|key| keys.id(&key, "group")).transpose()?;
        let organisation = organisation.map(OrganisationId);
        let filter = Filter { words, group, organisation, tag: texts::filled(tag) };
        let place = Place::new(page, per_page);
        let (rows, total) =
            domain::find::contacts(db, &client.organiser, &filter, place.page, place.per_page)
                .await?;
        let ids: Vec<_> = rows.iter().map(|(row, _)| row.id).collect();
        let mut tags = domain::tags_of(db, &client.organiser, &ids).await?;
        let shown: Vec<_> = rows.iter().map(|(row, _)| row).collect();
        let secret = &client.app.secret;
        let mut listed = of_contacts(db, &client.organiser, secret, &shown).await?;
        let items = rows.into_iter().map(|(row, of)| {
            let tags = tags.remove(&row.id).unwrap_or_default();
            let suppressions = listed.remove(&row.id).unwrap_or_default();
            Contact::of(row, of, tags, suppressions, &keys)
        });
        Ok(Json(ContactPage { items: items.collect(), page, per_page, total }))
    }

    /// One contact
    #[oai(path = "/contacts/:id", method = "get", operation_id = "get_contact")]
    async fn show(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
    ) -> Result<Json<Contact>, Problem> {
        Ok(Json(told(&client.app.db.read, &client, ContactId(id)).await?))
    }

    /// Add a contact
    #[oai(path = "/contacts", method = "post", operation_id = "create_contact")]
    async fn create(
        &self,
        client: ApiClient,
        Json(contact): Json<NewContact>,
    ) -> Result<Created<Made>, Problem> {
        let made = db::write(&client.app.db, async |tx| {
            let new = contact.particulars(&Keys::read(tx).await?)?;
            Ok::<_, Problem>(domain::add_contact(tx, &client.organiser, new, client.now).await?)
        });
        Ok(Created::Created(Json(Made { id: made.await?.0 })))
    }

    /// Give a contact other particulars
    ///
    /// What waits in the outbox goes to the address that it has then.
    #[oai(path = "/contacts/:id", method = "put", operation_id = "change_contact")]
    async fn change(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Json(contact): Json<NewContact>,
    ) -> Result<Json<Contact>, Problem> {
        let id = ContactId(id);
        let changed = db::write(&client.app.db, async |tx| {
            let new = contact.particulars(&Keys::read(tx).await?)?;
            domain::change_contact(tx, &client.organiser, &client.app.secret, id, new, client.now)
                .await?;
            told(tx, &client, id).await
        });
        Ok(Json(changed.await?))
    }

    /// What happened to a contact, the latest first
    ///
    /// Of anonymous rounds it is not told when.
    #[oai(path = "/contacts/:id/history", method = "get", operation_id = "contact_history")]
    async fn history(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
    ) -> Result<Json<Vec<serde_json::Value>>, Problem> {
        let told = history(&client.app.db.read, &client.organiser, ContactId(id)).await?;
        Ok(Json(told.iter().map(export::happening).collect()))
    }

    /// Take everything that is held on a contact
    ///
    /// For the person whom it is about. That it was taken is recorded. Answers that were given
    /// anonymously or under a pseudonym are not in it, nor are drafts.
    #[oai(path = "/contacts/:id/data", method = "post", operation_id = "hand_out_contact")]
    async fn data(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
    ) -> Result<Json<serde_json::Value>, Problem> {
        let Caller { app, organiser, now } = &*client;
        let id = ContactId(id);
        let file = export::held(&app.db.read, organiser, id, *now).await?;
        db::write(&app.db, async |tx| domain::note_handing_out(tx, organiser, id, *now).await)
            .await?;
        Ok(Json(file))
    }

    /// Let mail go to a contact again at which it did not arrive
    ///
    /// What the person asked for, or complained about, stays. Twice is the same as once.
    #[oai(path = "/contacts/:id/lifting", method = "post", operation_id = "lift_contact")]
    async fn lift(&self, client: ApiClient, Path(id): Path<Uuid>) -> Result<Done, Problem> {
        let secret = &client.app.secret;
        db::write(&client.app.db, async |tx| {
            lift(tx, &client.organiser, secret, ContactId(id)).await
        })
        .await?;
        Ok(Done::Done)
    }

    /// Erase a contact
    ///
    /// Its responses stay, without it.
    #[oai(path = "/contacts/:id", method = "delete", operation_id = "remove_contact")]
    async fn remove(&self, client: ApiClient, Path(id): Path<Uuid>) -> Result<Done, Problem> {
        db::write(&client.app.db, async |tx| {
            domain::remove_contact(tx, &client.organiser, ContactId(id)).await
        })
        .await?;
        Ok(Done::Done)
    }
}

async fn told(
    db: &impl ConnectionTrait,
    caller: &Caller,
    id: ContactId,
) -> Result<Contact, Problem> {
    let (row, of) = domain::find::contact(db, &caller.organiser, id).await?;
    let tags = domain::tags_of(db, &caller.organiser, &[id]).await?.remove(&id);
    let secret = &caller.app.secret;
    let listed = of_contacts(db, &caller.organiser, secret, &[&row]).await?.remove(&id);
    let (tags, listed) = (tags.unwrap_or_default(), listed.unwrap_or_default());
    Ok(Contact::of(row, of, tags, listed, &Keys::read(db).await?))
}
