//! `/rounds/{id}/attachments` and `/attachments/{id}`: files that respondents handed in.

use chrono::NaiveDate;
use entity::{AttachmentId, RoundId, attachment};
use poem::{Body, IntoResponse, Response};
use poem_openapi::{
    ApiResponse, Object, OpenApi,
    param::{Path, Query},
    payload::{Binary, Json, Payload},
    registry::{MetaMediaType, MetaResponse, MetaResponses, Registry},
};
use uuid::Uuid;

use super::{
    Tag,
    client::{ApiClient, Caller},
    paging::{self, Place},
};
use crate::{db, export, problem::Problem, response::attachment::find, round, web::handout};

/// A file that answers a question.
#[derive(Debug, Object)]
pub struct Attachment {
    pub id: Uuid,
    /// The response it belongs to; absent while that is in the quarantine.
    #[oai(skip_serializing_if_is_none)]
    pub response: Option<Uuid>,
    /// The quarantined response it belongs to.
    #[oai(skip_serializing_if_is_none)]
    pub quarantined: Option<Uuid>,
    /// The key of the question.
    pub question: String,
    pub name: String,
    /// What its content showed it to be.
    pub media_type: String,
    /// Its size.
    pub bytes: u64,
    /// SHA-256 of its content, in hexadecimal digits.
    pub sha256: String,
    pub added_on: NaiveDate,
}

impl From<attachment::Model> for Attachment {
    fn from(row: attachment::Model) -> Self {
        let attachment::Model {
            id,
            round_id: _,
            draft_id: _,
            response_id,
            quarantined_id,
            question,
            name,
            kind,
            bytes,
            sha256,
            added_on,
        } = row;
        Self {
            id: id.0,
            response: response_id.map(|id| id.0),
            quarantined: quarantined_id.map(|id| id.0),
            question,
            name,
            media_type: kind.media_type().to_owned(),
            bytes: bytes.unsigned_abs(),
            sha256: hex::encode(sha256),
            added_on,
        }
    }
}

/// A page of attachments.
#[derive(Debug, Object)]
pub struct AttachmentPage {
    pub items: Vec<Attachment>,
    pub page: u32,
    pub per_page: u32,
    /// How many there are on all pages.
    pub total: u64,
}

/// A file as it is handed out, to be saved.
#[derive(Debug)]
pub struct Handout(Response);

impl IntoResponse for Handout {
    fn into_response(self) -> Response {
        self.0
    }
}

impl ApiResponse for Handout {
    fn meta() -> MetaResponses {
        let content = MetaMediaType {
            content_type: "application/octet-stream",
            schema: Binary::<Body>::schema_ref(),
        };
        let response = MetaResponse {
            description: "The file, under its own media type.",
            status: Some(200),
            status_range: None,
            content: vec![content],
            headers: vec![],
        };
        MetaResponses { responses: vec![response] }
    }

    fn register(_: &mut Registry) {}
}

/// The operations.
#[derive(Debug)]
pub struct Attachments;

#[OpenApi(tag = "Tag::Attachments")]
impl Attachments {
    /// The files that were submitted in a round
    ///
    /// With those of responses in the quarantine; without those of drafts.
    #[oai(path = "/rounds/:id/attachments", method = "get", operation_id = "list_attachments")]
    async fn list(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        /// Counted from 1.
        #[oai(default = "paging::first", validator(minimum(value = "1")))]
        Query(page): Query<u32>,
        #[oai(default = "paging::usual", validator(minimum(value = "1"), maximum(value = "1000")))]
        Query(per_page): Query<u32>,
    ) -> Result<Json<AttachmentPage>, Problem> {
        let Caller { app, organiser, now: _ } = &*client;
        let db = &app.db.read;
        let round = round::find::by_id(db, RoundId(id)).await?;
        let at = Place::new(page, per_page);
        let total = find::number(db, round.id).await?;
        let rows = find::of_round(db, organiser, round.id, at.page, at.per_page).await?;
        let items = rows.into_iter().map(Attachment::from).collect();
        Ok(Json(AttachmentPage { items, page, per_page, total }))
    }

    /// A file that was submitted
    #[oai(path = "/attachments/:id", method = "get", operation_id = "get_attachment")]
    async fn get(&self, client: ApiClient, Path(id): Path<Uuid>) -> Result<Handout, Problem> {
        let Caller { app, organiser, now: _ } = &*client;
        let file = find::submitted(&app.db.read, organiser, AttachmentId(id)).await?;
        Ok(Handout(handout::attachment(app, &file)))
    }

    /// All files of the responses of a round, as a ZIP archive
    ///
    /// By response and question. Taking the archive is recorded.
    #[oai(path = "/rounds/:id/exports/files.zip", method = "post", operation_id = "export_files")]
    async fn all(&self, client: ApiClient, Path(id): Path<Uuid>) -> Result<Handout, Problem> {
        let Caller { app, organiser, now } = &*client;
        let (db, id) = (&app.db.read, RoundId(id));
        let slug = round::find::by_id(db, id).await?.slug;
        let packed = export::pack(db, organiser, id, &app.config.data_dir).await?;
        let file =
            db::write(&app.db, async |tx| packed.hand_out(tx, organiser, *now).await).await?;
        Ok(Handout(handout::written(&format!("{slug}-files.zip"), "application/zip", file)))
    }
}
