//! `/rounds/{id}/publications` and `/rounds/{id}/corrections`: what was published of a round.

use chrono::{DateTime, Utc};
use entity::RoundId;
use poem_openapi::{Object, OpenApi, param::Path, payload::Json};
use publication::Sealed;
use serde_json::Value;
use uuid::Uuid;

use super::{
    Tag,
    answer::Created,
    client::{ApiClient, Caller},
    texts::{self, TextMap},
};
use crate::{
    db,
    problem::Problem,
    publication::{Press, PublicationError, Version, correct, find},
    round,
    web::result::publisher,
};

/// A version of what was published of a round. It never changes.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Publication {
    /// 1 for the first.
    pub version: u32,
    pub frozen_at: DateTime<Utc>,
    /// The SHA-256 of what the document says, as 64 hexadecimal digits.
    pub checksum: String,
    /// What changed, of every version but the first.
    pub changed: Option<TextMap>,
}

impl From<Version> for Publication {
    fn from(Version { number, frozen_at, checksum, changed }: Version) -> Self {
        let changed = changed.map(|changed| texts::show(&changed));
        Self { version: number, frozen_at, checksum, changed }
    }
}

impl From<&Sealed> for Publication {
    fn from(sealed: &Sealed) -> Self {
        let correction = sealed.snapshot.correction.as_ref();
        Self {
            version: sealed.snapshot.version,
            frozen_at: sealed.snapshot.frozen_at,
            checksum: sealed.checksum.clone(),
            changed: correction.map(|correction| texts::show(&correction.changed)),
        }
    }
}

/// Why a result is published again.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct NewCorrection {
    /// What changed and why, for everyone; in German at least.
    pub changed: TextMap,
}

/// The operations.
#[derive(Debug)]
pub struct Publications;

#[OpenApi(tag = "Tag::Results")]
impl Publications {
    /// What was published of a round, the newest version first
    #[oai(path = "/rounds/:id/publications", method = "get", operation_id = "list_publications")]
    async fn list(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
    ) -> Result<Json<Vec<Publication>>, Problem> {
        let db = &client.app.db.read;
        let round = round::find::by_id(db, RoundId(id)).await?;
        let versions = find::versions(db, round.id).await?;
        Ok(Json(versions.into_iter().map(Into::into).collect()))
    }

    /// The published document of one version
    ///
    /// Everything that was published, with its checksum, so that it can be recomputed. The format
    /// is described in `docs/snapshot-format.md`.
    #[oai(
        path = "/rounds/:id/publications/:version",
        method = "get",
        operation_id = "get_publication"
    )]
    async fn get(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Path(version): Path<u32>,
    ) -> Result<Json<Value>, Problem> {
        let db = &client.app.db.read;
        let published = find::by_id(db, RoundId(id), Some(version), client.now).await?;
        let document = serde_json::from_str(&published.document);
        document.map(Json).map_err(|error| PublicationError::Damaged(error.to_string()).into())
    }

    /// Publish the result of a published round again, as it is now
    ///
    /// It becomes the next version; earlier ones stay. Refused if nothing differs.
    #[oai(path = "/rounds/:id/corrections", method = "post", operation_id = "correct_results")]
    async fn correct(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Json(correction): Json<NewCorrection>,
    ) -> Result<Created<Publication>, Problem> {
        let Caller { app, organiser, now } = &*client;
        let id = RoundId(id);
        let publisher = publisher(&app.config);
        let press = Press { sources: app.sources(), publisher: &publisher };
        let changed = texts::read(correction.changed);
        let made = db::write(&app.db, async |tx| {
            correct(tx, press, organiser, id, changed, *now).await?;
            find::newest(tx, id).await?.ok_or(PublicationError::NotPublished)
        });
        Ok(Created::Created(Json(Publication::from(&made.await?))))
    }
}
