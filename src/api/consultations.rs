//! `/consultations`.

use chrono::{DateTime, NaiveDate, Utc};
use entity::{ConsultationId, consultation};
use poem_openapi::{Enum, Object, OpenApi, param::Path, payload::Json};
use rules::milestone;
use uuid::Uuid;

use super::{
    Tag,
    answer::Created,
    client::ApiClient,
    texts::{self, TextMap},
};
use crate::{
    consultation::{self as domain, Details},
    db,
    problem::Problem,
};

/// What a committee does: it is told, says what another should decide, or decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(remote = "milestone::Act", rename = "CommitteeAct", rename_all = "snake_case")]
pub enum CommitteeAct {
    TakesNote,
    Advises,
    Decides,
}

/// A day on which a committee of the council deals with the subject.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct Milestone {
    pub day: NaiveDate,
    /// Its name, at most 200 characters.
    pub committee: String,
    pub act: CommitteeAct,
}

impl From<milestone::Milestone> for Milestone {
    fn from(milestone::Milestone { day, committee, act }: milestone::Milestone) -> Self {
        Self { day, committee, act: act.into() }
    }
}

impl From<Milestone> for milestone::Milestone {
    fn from(Milestone { day, committee, act }: Milestone) -> Self {
        Self { day, committee: committee.trim().to_owned(), act: act.into() }
    }
}

/// One subject put to the stakeholders.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Consultation {
    pub id: Uuid,
    /// The part of addresses that names it. Follows from the title and stays.
    pub slug: String,
    pub title: TextMap,
    pub summary: TextMap,
    /// What the answers are used for.
    pub purpose: TextMap,
    pub legal_basis: TextMap,
    /// The office that answers for the processing.
    pub responsible: String,
    pub contact_email: String,
    pub contact_phone: Option<String>,
    /// The council motion it goes back to, e.g. `A0105/22`.
    pub council_reference: Option<String>,
    /// When committees of the council deal with it, in order of day.
    pub milestones: Vec<Milestone>,
    /// The day from which contact data are erased.
    pub delete_contacts_on: Option<NaiveDate>,
    /// Whether it has ended: nothing pairs responses over its rounds any more.
    pub ended: bool,
    pub created_at: DateTime<Utc>,
}

impl From<consultation::Model> for Consultation {
    fn from(row: consultation::Model) -> Self {
        let consultation::Model {
            id,
            slug,
            title,
            summary,
            purpose,
            legal_basis,
            responsible,
            contact_email,
            contact_phone,
            council_reference,
            milestones,
            yardstick: _,
            delete_contacts_on,
            pseudonym_key,
            created_at,
        } = row;
        Self {
            id: id.0,
            slug,
            title: texts::show(&title),
            summary: texts::show(&summary),
            purpose: texts::show(&purpose),
            legal_basis: texts::show(&legal_basis),
            responsible,
            contact_email,
            contact_phone,
            council_reference,
            milestones: milestones.into_iter().flat_map(|it| it.0).map(Milestone::from).collect(),
            delete_contacts_on,
            ended: pseudonym_key.is_none(),
            created_at,
        }
    }
}

/// What an administrator says about a consultation.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct ConsultationDetails {
    pub title: TextMap,
    #[oai(default)]
    pub summary: TextMap,
    /// What the answers are used for.
    pub purpose: TextMap,
    pub legal_basis: TextMap,
    /// The office that answers for the processing.
    pub responsible: String,
    pub contact_email: String,
    pub contact_phone: Option<String>,
    /// The council motion it goes back to, e.g. `A0105/22`.
    pub council_reference: Option<String>,
    /// When committees of the council deal with it, in any order; at most 20.
    #[oai(default)]
    pub milestones: Vec<Milestone>,
    /// The day from which contact data are erased.
    pub delete_contacts_on: Option<NaiveDate>,
}

impl From<ConsultationDetails> for Details {
    fn from(sent: ConsultationDetails) -> Self {
        let ConsultationDetails {
            title,
            summary,
            purpose,
            legal_basis,
            responsible,
            contact_email,
            contact_phone,
            council_reference,
            milestones,
            delete_contacts_on,
        } = sent;
        Self {
            title: texts::read(title),
            summary: texts::read(summary),
            purpose: texts::read(purpose),
            legal_basis: texts::read(legal_basis),
            responsible: responsible.trim().to_owned(),
            contact_email,
            contact_phone: texts::filled(contact_phone),
            council_reference: texts::filled(council_reference),
            milestones: milestones.into_iter().map(Into::into).collect(),
            delete_contacts_on,
        }
    }
}

/// The operations.
#[derive(Debug)]
pub struct Consultations;

#[OpenApi(tag = "Tag::Consultations")]
impl Consultations {
    /// All consultations, the newest first
    #[oai(path = "/consultations", method = "get", operation_id = "list_consultations")]
    async fn list(&self, client: ApiClient) -> Result<Json<Vec<Consultation>>, Problem> {
        let found = domain::find::all_with_rounds(&client.app.db.read).await?;
        Ok(Json(found.into_iter().map(|(row, _)| row.into()).collect()))
    }

    /// Make a consultation without rounds
    #[oai(path = "/consultations", method = "post", operation_id = "create_consultation")]
    async fn create(
        &self,
        client: ApiClient,
        Json(details): Json<ConsultationDetails>,
    ) -> Result<Created<Consultation>, Problem> {
        let made = db::write(&client.app.db, async |tx| {
            domain::create(tx, &client.organiser, details.into(), client.now).await
        });
        Ok(Created::Created(Json(made.await?.into())))
    }

    /// One consultation
    #[oai(path = "/consultations/:id", method = "get", operation_id = "get_consultation")]
    async fn get(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
    ) -> Result<Json<Consultation>, Problem> {
        let found = domain::find::by_id(&client.app.db.read, ConsultationId(id)).await?;
        Ok(Json(found.into()))
    }

    /// Say something else about a consultation
    ///
    /// Fields that are left out lose their value.
    #[oai(path = "/consultations/:id", method = "put", operation_id = "change_consultation")]
    async fn change(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Json(details): Json<ConsultationDetails>,
    ) -> Result<Json<Consultation>, Problem> {
        let id = ConsultationId(id);
        let changed = db::write(&client.app.db, async |tx| {
            domain::change(tx, &client.organiser, id, details.into(), client.now).await?;
            domain::find::by_id(tx, id).await
        });
        Ok(Json(changed.await?.into()))
    }

    /// End a consultation
    ///
    /// The key that pairs responses of one person over its rounds is destroyed for good.
    /// Refused while a round is open or scheduled; no round can be added or released afterwards.
    #[oai(path = "/consultations/:id/end", method = "post", operation_id = "end_consultation")]
    async fn end(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
    ) -> Result<Json<Consultation>, Problem> {
        let id = ConsultationId(id);
        let ended = db::write(&client.app.db, async |tx| {
            domain::end(tx, &client.organiser, id, client.now).await?;
            domain::find::by_id(tx, id).await
        });
        Ok(Json(ended.await?.into()))
    }
}
