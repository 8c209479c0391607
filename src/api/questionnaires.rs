//! `/rounds/{id}/questionnaire`.

use entity::RoundId;
use poem::{Response, handler};
use poem_openapi::{Object, OpenApi, param::Path, payload::Json};
use serde_json::Value;
use uuid::Uuid;

use super::{
    Tag,
    client::ApiClient,
    invitations::count,
    source::{Accepts, Source},
};
use crate::{db, problem::Problem, questionnaire, round};

/// A document in one of the forms that authors write.
#[derive(Debug)]
pub struct Document;

impl Accepts for Document {
    const TYPES: &'static [&'static str] = &["application/yaml", "application/json", "text/plain"];
}

/// A version of what a round asks.
#[derive(Debug, Object)]
pub struct QuestionnaireVersion {
    /// 1 for the first version of the round.
    pub version: i32,
    /// How many questions it asks, information not counted.
    pub questions: u64,
}

/// What a questionnaire may look like, as JSON Schema: for editors, and without a token.
#[handler]
pub fn questionnaire_schema() -> Response {
    let schema = rules::questionnaire::schema().to_string();
    Response::builder().content_type("application/schema+json").body(schema)
}

/// The operations.
#[derive(Debug)]
pub struct Questionnaires;

#[OpenApi(tag = "Tag::Questionnaires")]
impl Questionnaires {
    /// What a round asks, in its newest version
    ///
    /// The document has the form in which it can be sent again.
    #[oai(path = "/rounds/:id/questionnaire", method = "get", operation_id = "get_questionnaire")]
    async fn get(&self, client: ApiClient, Path(id): Path<Uuid>) -> Result<Json<Value>, Problem> {
        let db = &client.app.db.read;
        let round = round::find::by_id(db, RoundId(id)).await?;
        let version = questionnaire::current(db, round.id).await?;
        Ok(Json(version.questionnaire.to_value()))
    }

    /// Give a draft round its questions
    ///
    /// A YAML or JSON document. It is checked as a whole: `details` names everything that is
    /// wrong with it.
    #[oai(path = "/rounds/:id/questionnaire", method = "put", operation_id = "put_questionnaire")]
    async fn put(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        document: Source<Document>,
    ) -> Result<Json<QuestionnaireVersion>, Problem> {
        let document = document.text()?;
        let stored = db::write(&client.app.db, async |tx| {
            round::ask(tx, &client.organiser, RoundId(id), &document, client.now).await
        });
        let version = stored.await?;
        let asked = version.questionnaire.questions().filter(|question| question.asks());
        Ok(Json(QuestionnaireVersion { version: version.number, questions: count(asked.count()) }))
    }
}
