//! `/contacts`: the register of people who can be invited.

use chrono::{DateTime, Utc};
use entity::{ContactId, contact, organisation, suppression};
use poem_openapi::{
    Object, OpenApi,
    param::{Path, Query},
    payload::Json,
};
use uuid::Uuid;

use super::{
    Tag,
    answer::{Created, Done},
    client::{ApiClient, Caller},
    groups::Keys,
    paging::{self, Place},
    source::{Accepts, Source},
    texts::{self, ServiceLanguage},
};
use crate::{
    db,
    problem::Problem,
    stakeholder::{
        self as domain, Import, LineProblem, find,
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
    /// The language in which mails are written.
    pub language: String,
    pub created_at: DateTime<Utc>,
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
    fn of(
        row: contact::Model,
        organisation: Option<organisation::Model>,
        suppressions: Vec<suppression::Model>,
        keys: &Keys,
    ) -> Self {
        let contact::Model {
            id,
            group_id,
            organisation_id: _, // told by name
            name,
            email,
            language,
            created_at,
        } = row;
        let organisation = organisation.map(|organisation| organisation.name);
        let group = keys.key(group_id);
        let no_mail = suppressions.into_iter().map(NoMail::from).collect();
        Self { id: id.0, name, email, group, organisation, language, created_at, no_mail }
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

/// What a contact is made from.
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
    /// The language in which mails are written.
    #[oai(default)]
    pub language: ServiceLanguage,
}

/// The id of what was made.
#[derive(Debug, Object)]
pub struct Made {
    pub id: Uuid,
}

/// What an import did, or would do.
#[derive(Debug, Object)]
pub struct ImportReport {
    /// True if nothing was changed.
    pub preview: bool,
    /// How many contacts were added, or would be.
    pub contacts: u64,
    /// The lines that were left out, or would be.
    pub wrong_lines: Vec<WrongLine>,
}

/// A line that cannot be imported.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct WrongLine {
    /// Counted from 1, the heading included.
    pub line: u64,
    pub column: Option<String>,
    /// What is wrong. Stable; programs go by it.
    pub code: String,
    /// What is wrong, in plain technical English.
    pub what: String,
}

impl From<LineProblem> for WrongLine {
    fn from(problem: LineProblem) -> Self {
        let LineProblem { line, column, fault } = problem;
        let column = column.map(|column| column.as_str().to_owned());
        Self { line, column, code: fault.code().to_owned(), what: fault.to_string() }
    }
}

/// A table.
#[derive(Debug)]
pub struct Csv;

impl Accepts for Csv {
    const TYPES: &'static [&'static str] = &["text/csv"];
}

/// The operations.
#[derive(Debug)]
pub struct Contacts;

#[OpenApi(tag = "Tag::Contacts")]
impl Contacts {
    /// Contacts by name, of one group or of all
    #[oai(path = "/contacts", method = "get", operation_id = "list_contacts")]
    async fn list(
        &self,
        client: ApiClient,
        /// The key of a group.
        Query(group): Query<Option<String>>,
        /// Counted from 1.
        #[oai(default = "paging::first", validator(minimum(value = "1")))]
        Query(page): Query<u32>,
        #[oai(default = "paging::usual", validator(minimum(value = "1"), maximum(value = "1000")))]
        Query(per_page): Query<u32>,
    ) -> Result<Json<ContactPage>, Problem> {
        let db = &client.app.db.read;
        let keys = Keys::read(db).await?;
        let group = group.map(|key| keys.id(&key, "group")).transpose()?;
        let place = Place::new(page, per_page);
        let (rows, total) =
            find::contacts(db, &client.organiser, group, place.page, place.per_page).await?;
        let shown: Vec<_> = rows.iter().map(|(row, _)| row).collect();
        let secret = &client.app.secret;
        let mut listed = of_contacts(db, &client.organiser, secret, &shown).await?;
        let item = |(row, of): find::ContactWithOrganisation| {
            let suppressions = listed.remove(&row.id).unwrap_or_default();
            Contact::of(row, of, suppressions, &keys)
        };
        let items = rows.into_iter().map(item).collect();
        Ok(Json(ContactPage { items, page, per_page, total }))
    }

    /// Add a contact
    #[oai(path = "/contacts", method = "post", operation_id = "create_contact")]
    async fn create(
        &self,
        client: ApiClient,
        Json(contact): Json<NewContact>,
    ) -> Result<Created<Made>, Problem> {
        let NewContact { name, email, group, organisation, language } = contact;
        let made = db::write(&client.app.db, async |tx| {
            let group_id = Keys::read(tx).await?.id(&group, "group")?;
            let organisation = texts::filled(organisation);
            let language = language.lang().tag().to_owned();
            let new = domain::NewContact { name, email, group_id, organisation, language };
            Ok::<_, Problem>(domain::add_contact(tx, &client.organiser, new, client.now).await?)
        });
        Ok(Created::Created(Json(Made { id: made.await?.0 })))
    }

    /// Import a table of contacts
    ///
    /// UTF-8 with a line of headings: `name`, `email`, `group`, `organisation`, `language`.
    /// While a line is wrong, nothing is imported, unless `without_wrong_lines` is set.
    #[oai(path = "/contacts/import", method = "post", operation_id = "import_contacts")]
    async fn import(
        &self,
        client: ApiClient,
        /// Only say what would be done.
        #[oai(default)]
        Query(preview): Query<bool>,
        /// Leave out lines that are wrong and import the others.
        #[oai(default)]
        Query(without_wrong_lines): Query<bool>,
        table: Source<Csv>,
    ) -> Result<Json<ImportReport>, Problem> {
        let Caller { app, organiser, now } = &*client;
        if preview {
            let found = domain::preview_contacts(&app.db.read, organiser, &table.bytes).await?;
            return Ok(Json(report(true, found.good, found.problems)));
        }
        let how = match without_wrong_lines {
            true => Import::WithoutWrongLines,
            false => Import::AllOrNothing,
        };
        let (added, left_out) = db::write(&app.db, async |tx| {
            let found = domain::preview_contacts(tx, organiser, &table.bytes).await?;
            let added = domain::import_contacts(tx, organiser, &table.bytes, how, *now).await?;
            Ok::<_, Problem>((added, found.problems))
        })
        .await?;
        Ok(Json(report(false, added, left_out)))
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

fn report(preview: bool, contacts: usize, problems: Vec<LineProblem>) -> ImportReport {
    let contacts = u64::try_from(contacts).unwrap_or(u64::MAX);
    let wrong_lines = problems.into_iter().map(WrongLine::from).collect();
    ImportReport { preview, contacts, wrong_lines }
}
