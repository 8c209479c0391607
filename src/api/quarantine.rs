//! `/rounds/{id}/quarantine`: responses that wait for a decision.

use chrono::NaiveDate;
use entity::{ResponseId, RoundId};
use poem_openapi::{
    Enum, Object, OpenApi,
    param::{Path, Query},
    payload::Json,
    types::Any,
};
use uuid::Uuid;

use super::{
    Tag,
    client::{ApiClient, Caller},
    groups::Keys,
    invitations::count,
    paging::{self, Place},
};
use crate::{
    db,
    problem::Problem,
    response::quarantine::{self as domain, Quarantined},
    round,
};

/// Why a response does not count until somebody has looked at it: a field was filled that people
/// do not see, it was submitted sooner than anybody can answer, too many came from one network
/// address within an hour, or the round asks for a proof of work and there was none that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(remote = "rules::suspicion::Reason", rename_all = "snake_case")]
pub enum Reason {
    Trap,
    Hasty,
    Crowded,
    Unproven,
}

/// A response without an invitation that looks as if a program had sent it.
#[derive(Debug, Object)]
pub struct QuarantinedResponse {
    pub id: Uuid,
    /// The key of the group it would count for.
    pub group: String,
    pub reasons: Vec<Reason>,
    pub submitted_on: NaiveDate,
    /// Answers by the keys of their questions, as they are stored.
    pub answers: Any<serde_json::Value>,
}

impl QuarantinedResponse {
    fn of(response: Quarantined, keys: &Keys) -> Self {
        let Quarantined { id, group_id, questionnaire_id: _, answers, reasons, submitted_on } =
            response;
        Self {
            id: id.0,
            group: keys.key(group_id),
            reasons: reasons.into_iter().map(Reason::from).collect(),
            submitted_on,
            answers: Any(serde_json::to_value(answers).expect("answers serialise to JSON")),
        }
    }
}

/// A page of the quarantine.
#[derive(Debug, Object)]
pub struct QuarantinePage {
    pub items: Vec<QuarantinedResponse>,
    pub page: u32,
    pub per_page: u32,
    /// How many there are on all pages.
    pub total: u64,
}

/// Responses to decide about.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct Decision {
    /// Their ids. Those that somebody decided about before are left out.
    #[oai(validator(max_items = "1000"))]
    pub responses: Vec<Uuid>,
}

impl Decision {
    fn ids(self) -> Vec<ResponseId> {
        self.responses.into_iter().map(ResponseId).collect()
    }
}

/// How many were decided about.
#[derive(Debug, Object)]
pub struct Decided {
    pub decided: u64,
}

/// The operations.
#[derive(Debug)]
pub struct Quarantine;

#[OpenApi(tag = "Tag::Quarantine")]
impl Quarantine {
    /// The responses of a round that wait for a decision, by day
    ///
    /// They count nowhere until somebody lets them. Those that still wait when the result is
    /// published stay out of it.
    #[oai(path = "/rounds/:id/quarantine", method = "get", operation_id = "list_quarantine")]
    async fn list(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        /// Counted from 1.
        #[oai(default = "paging::first", validator(minimum(value = "1")))]
        Query(page): Query<u32>,
        #[oai(default = "paging::usual", validator(minimum(value = "1"), maximum(value = "1000")))]
        Query(per_page): Query<u32>,
    ) -> Result<Json<QuarantinePage>, Problem> {
        let Caller { app, organiser, now: _ } = &*client;
        let db = &app.db.read;
        let round = round::find::by_id(db, RoundId(id)).await?;
        let keys = Keys::read(db).await?;
        let at = Place::new(page, per_page);
        let total = domain::number(db, round.id).await?;
        let waiting =
            domain::waiting(db, organiser, &app.secret, round.id, at.page, at.per_page).await?;
        let items = waiting.into_iter().map(|it| QuarantinedResponse::of(it, &keys)).collect();
        Ok(Json(QuarantinePage { items, page, per_page, total }))
    }

    /// Let responses count
    ///
    /// Twice is the same as once.
    #[oai(
        path = "/rounds/:id/quarantine/counting",
        method = "post",
        operation_id = "count_quarantined"
    )]
    async fn count(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Json(decision): Json<Decision>,
    ) -> Result<Json<Decided>, Problem> {
        let (Caller { app, organiser, now }, ids) = (&*client, decision.ids());
        let counted = db::write(&app.db, async |tx| {
            domain::count(tx, organiser, &app.secret, RoundId(id), &ids, *now).await
        });
        Ok(Json(Decided { decided: count(counted.await?) }))
    }

    /// Delete responses that a program sent
    ///
    /// They are gone for good. Twice is the same as once.
    #[oai(
        path = "/rounds/:id/quarantine/rejection",
        method = "post",
        operation_id = "reject_quarantined"
    )]
    async fn reject(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Json(decision): Json<Decision>,
    ) -> Result<Json<Decided>, Problem> {
        let (Caller { app, organiser, now }, ids) = (&*client, decision.ids());
        let rejected = db::write(&app.db, async |tx| {
            domain::reject(tx, organiser, RoundId(id), &ids, *now).await
        });
        Ok(Json(Decided { decided: count(rejected.await?) }))
    }
}
