//! Reading what was published.

use chrono::{DateTime, Utc};
use entity::{RoundId, consultation, publication, round};
use rules::{lifecycle::State, questionnaire::Texts};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    QuerySelect, Select,
};

use ::publication::Sealed;

use super::PublicationError;
use crate::{questionnaire, result::RoundResult, round as rounds};

/// A version of what was published of a round.
#[derive(Clone, Debug)]
pub struct Published {
    pub sealed: Sealed,
    /// As it can be downloaded, to the letter.
    pub document: String,
    /// The same as results are told, in its words and by its plan.
    pub result: RoundResult,
}

/// By what a version is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// 1 for the first.
    pub number: u32,
    pub frozen_at: DateTime<Utc>,
    pub checksum: String,
    /// What changed, of every version but the first.
    pub changed: Option<Texts>,
}

/// What was published of a round, by the name in its address: the newest version unless another is
/// asked for.
///
/// # Errors
/// If there is no such round, its results are not published, or there is no such version.
pub async fn by_slug(
    db: &impl ConnectionTrait,
    slug: &str,
    version: Option<u32>,
    now: DateTime<Utc>,
) -> Result<Published, PublicationError> {
    let (round, consultation) = rounds::find::by_slug(db, slug).await?;
    of(db, round, consultation, version, now).await
}

/// The same by the round's id.
///
/// # Errors
/// As for [`by_slug`].
pub async fn by_id(
    db: &impl ConnectionTrait,
    id: RoundId,
    version: Option<u32>,
    now: DateTime<Utc>,
) -> Result<Published, PublicationError> {
    let (round, consultation) = rounds::find::with_consultation(db, id).await?;
    of(db, round, consultation, version, now).await
}

/// All versions of a round, the newest first; none unless it is published.
///
/// # Errors
/// If the database does not answer.
pub async fn versions(db: &impl ConnectionTrait, id: RoundId) -> Result<Vec<Version>, DbErr> {
    use publication::Column;
    let rows: Vec<Listed> = of_round(id)
        .select_only()
        .columns([Column::Version, Column::FrozenAt, Column::Checksum, Column::Changed])
        .order_by_desc(Column::Version)
        .into_model()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(Version::from).collect())
}

/// The newest version as it was frozen; none unless the round is published.
///
/// # Errors
/// If the database does not answer, or the document cannot be read any more.
pub async fn newest(
    db: &impl ConnectionTrait,
    id: RoundId,
) -> Result<Option<Sealed>, PublicationError> {
    let row = of_round(id).order_by_desc(publication::Column::Version).one(db).await?;
    row.map(|row| read(&row)).transpose()
}

/// All versions as they were frozen, the newest last.
///
/// # Errors
/// If the database does not answer, or a document cannot be read any more.
pub(super) async fn all(
    db: &impl ConnectionTrait,
    id: RoundId,
) -> Result<Vec<Sealed>, PublicationError> {
    let rows = of_round(id).order_by_asc(publication::Column::Version).all(db).await?;
    rows.iter().map(read).collect()
}

/// One version as it was frozen.
///
/// # Errors
/// [`PublicationError::UnknownVersion`], or that the document cannot be read any more.
pub async fn version(
    db: &impl ConnectionTrait,
    id: RoundId,
    number: u32,
) -> Result<Sealed, PublicationError> {
    read(&row(db, id, Some(number)).await?)
}

#[derive(Debug, FromQueryResult)]
struct Listed {
    version: i32,
    frozen_at: DateTime<Utc>,
    checksum: String,
    changed: Option<entity::Stored<Texts>>,
}

impl From<Listed> for Version {
    fn from(Listed { version, frozen_at, checksum, changed }: Listed) -> Self {
        let number = version.unsigned_abs();
        Self { number, frozen_at, checksum, changed: changed.map(|stored| stored.0) }
    }
}

pub(super) fn of_round(id: RoundId) -> Select<publication::Entity> {
    publication::Entity::find().filter(publication::Column::RoundId.eq(id))
}

async fn of(
    db: &impl ConnectionTrait,
    round: round::Model,
    consultation: consultation::Model,
    version: Option<u32>,
    now: DateTime<Utc>,
) -> Result<Published, PublicationError> {
    if round.state(now) != State::Published {
        return Err(PublicationError::NotPublished);
    }
    let row = row(db, round.id, version).await?;
    let asked = questionnaire::current(db, round.id).await?;
    let sealed = read(&row)?;
    let Sealed { snapshot, figures, .. } = &sealed;
    let undecided = u64::from(row.undecided.unsigned_abs());
    let told = RoundResult::frozen(round, consultation, asked, snapshot, figures, undecided);
    let result = told.ok_or_else(|| PublicationError::Damaged("it cannot be counted".into()))?;
    Ok(Published { sealed, document: row.document, result })
}

async fn row(
    db: &impl ConnectionTrait,
    id: RoundId,
    version: Option<u32>,
) -> Result<publication::Model, PublicationError> {
    let Some(number) = version else {
        let newest = of_round(id).order_by_desc(publication::Column::Version).one(db).await?;
        return newest.ok_or(PublicationError::NotPublished);
    };
    let number = i32::try_from(number).map_err(|_| PublicationError::UnknownVersion)?;
    let found = publication::Entity::find_by_id((id, number)).one(db).await?;
    found.ok_or(PublicationError::UnknownVersion)
}

fn read(row: &publication::Model) -> Result<Sealed, PublicationError> {
    serde_json::from_str(&row.document)
        .map_err(|error| PublicationError::Damaged(error.to_string()))
}
