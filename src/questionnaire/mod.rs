//! The questionnaires of rounds: documents that are checked as a whole when they come in.

mod shelf;

use std::sync::Arc;

use chrono::{DateTime, Utc};
use entity::{QuestionnaireId, RoundId, questionnaire};
use rules::questionnaire::{Finding, Questionnaire, read};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    QueryFilter, QueryOrder, QuerySelect,
};

use shelf::SHELF;

/// Why a document did not become the questionnaire of a round.
#[derive(Debug, thiserror::Error)]
pub enum QuestionnaireError {
    #[error("the document has {} problems", .0.len())]
    Findings(Vec<Finding>),
    #[error("the round has no questionnaire yet")]
    Missing,
    #[error("the stored questionnaire cannot be read any more: {0}")]
    Damaged(String),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// A stored version of a questionnaire.
#[derive(Clone, Debug)]
pub struct Version {
    pub id: QuestionnaireId,
    pub number: i32,
    /// Shared with whoever else reads this version.
    pub questionnaire: Arc<Questionnaire>,
}

/// Stores a YAML or JSON document as the next version of a round's questionnaire.
///
/// # Errors
/// [`QuestionnaireError::Findings`] with everything that is wrong with the document;
/// nothing is stored then.
pub async fn import(
    tx: &impl ConnectionTrait,
    round_id: RoundId,
    source: &str,
    now: DateTime<Utc>,
) -> Result<Version, QuestionnaireError> {
    let questionnaire = read(source).map_err(QuestionnaireError::Findings)?;
    let number = newest(tx, round_id).await?.map_or(1, |(_, newest)| newest + 1);
    let row = questionnaire::ActiveModel {
        id: Set(QuestionnaireId::new()),
        round_id: Set(round_id),
        version: Set(number),
        document: Set(questionnaire.to_value()),
        created_at: Set(now),
    };
    let id = row.insert(tx).await?.id;
    Ok(Version { id, number, questionnaire: Arc::new(questionnaire) })
}

/// The newest version of a round's questionnaire.
///
/// # Errors
/// [`QuestionnaireError::Missing`] if there is none.
pub async fn current(
    db: &impl ConnectionTrait,
    round_id: RoundId,
) -> Result<Version, QuestionnaireError> {
    let (id, _) = newest(db, round_id).await?.ok_or(QuestionnaireError::Missing)?;
    by_id(db, id).await
}

/// One version, by its id.
///
/// # Errors
/// [`QuestionnaireError::Missing`] if there is none.
pub async fn by_id(
    db: &impl ConnectionTrait,
    id: QuestionnaireId,
) -> Result<Version, QuestionnaireError> {
    if let Some(version) = SHELF.find(id) {
        return Ok(version);
    }
    let row = questionnaire::Entity::find_by_id(id).one(db).await?;
    let version = row.ok_or(QuestionnaireError::Missing).and_then(version)?;
    SHELF.put(&version);
    Ok(version)
}

/// The ids of all versions of a round's questionnaire.
///
/// # Errors
/// If the database does not answer.
pub async fn versions(
    db: &impl ConnectionTrait,
    round_id: RoundId,
) -> Result<Vec<QuestionnaireId>, DbErr> {
    questionnaire::Entity::find()
        .select_only()
        .column(questionnaire::Column::Id)
        .filter(questionnaire::Column::RoundId.eq(round_id))
        .into_tuple()
        .all(db)
        .await
}

/// The id and number of the newest version.
async fn newest(
    db: &impl ConnectionTrait,
    round_id: RoundId,
) -> Result<Option<(QuestionnaireId, i32)>, DbErr> {
    questionnaire::Entity::find()
        .select_only()
        .columns([questionnaire::Column::Id, questionnaire::Column::Version])
        .filter(questionnaire::Column::RoundId.eq(round_id))
        .order_by_desc(questionnaire::Column::Version)
        .into_tuple()
        .one(db)
        .await
}

fn version(row: questionnaire::Model) -> Result<Version, QuestionnaireError> {
    let questionnaire = Questionnaire::from_value(row.document).map_err(|findings| {
        QuestionnaireError::Damaged(findings.first().map(ToString::to_string).unwrap_or_default())
    })?;
    Ok(Version { id: row.id, number: row.version, questionnaire: Arc::new(questionnaire) })
}
