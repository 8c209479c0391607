//! `/rounds/{id}/replies`: what the city answers to what was said.

use entity::{RoundId, reply as row};
use poem_openapi::{Enum, Object, OpenApi, param::Path, payload::Json};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::{
    Tag,
    client::{ApiClient, Caller},
    texts::{self, TextMap},
};
use crate::{
    db,
    problem::Problem,
    reply::{self as domain, About, Content, ReplyError},
    round,
};

/// How far the city has got.
#[derive(Clone, Copy, Debug, Enum)]
#[oai(rename_all = "kebab-case")]
pub enum ReplyStatus {
    Done,
    Planned,
    UnderReview,
    /// It does not do so, and says why.
    Declined,
}

/// What was said, and what the city does about it.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none, deny_unknown_fields)]
pub struct Reply {
    /// The key of the question it is about; left out if it is about the round.
    pub question: Option<String>,
    /// The key of a row or option of that question.
    pub row: Option<String>,
    pub status: ReplyStatus,
    /// What was said; in German at least.
    pub statement: TextMap,
    /// What the city does about it; in German at least.
    pub reply: TextMap,
}

/// The operations.
#[derive(Debug)]
pub struct Replies;

#[OpenApi(tag = "Tag::Results")]
impl Replies {
    /// What the city replies in a round
    #[oai(path = "/rounds/:id/replies", method = "get", operation_id = "list_replies")]
    async fn list(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
    ) -> Result<Json<Vec<Reply>>, Problem> {
        let db = &client.app.db.read;
        round::find::by_id(db, RoundId(id)).await?;
        Ok(Json(shown(db, RoundId(id)).await?))
    }

    /// Replace what the city replies in a round
    ///
    /// They stand on the page of the result in this order.
    #[oai(path = "/rounds/:id/replies", method = "put", operation_id = "replace_replies")]
    async fn replace(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Json(replies): Json<Vec<Reply>>,
    ) -> Result<Json<Vec<Reply>>, Problem> {
        let Caller { app, organiser, now } = &*client;
        let contents = replies.into_iter().map(read).collect::<Result<_, _>>()?;
        db::write(&app.db, async |tx| {
            domain::replace(tx, organiser, RoundId(id), contents, *now).await?;
            Ok::<_, Problem>(Json(shown(tx, RoundId(id)).await?))
        })
        .await
    }
}

async fn shown(db: &impl ConnectionTrait, id: RoundId) -> Result<Vec<Reply>, Problem> {
    Ok(domain::find::of(db, id).await?.into_iter().map(Reply::from).collect())
}

fn read(reply: Reply) -> Result<Content, ReplyError> {
    let Reply { question, row, status, statement, reply } = reply;
    let keys: Vec<String> = question.into_iter().chain(row).collect();
    let about = keys.join(".");
    Ok(Content {
        about: about.parse::<About>().map_err(|_| ReplyError::UnknownQuestion(about))?,
        status: status.into(),
        statement: texts::read(statement),
        reply: texts::read(reply),
    })
}

impl From<row::Model> for Reply {
    fn from(row: row::Model) -> Self {
        let row::Model { id: _, round_id: _, position: _, question, row, status, statement, reply } =
            row;
        Self {
            question,
            row,
            status: status.0.into(),
            statement: texts::show(&statement),
            reply: texts::show(&reply),
        }
    }
}

impl From<row::Status> for ReplyStatus {
    fn from(status: row::Status) -> Self {
        match status {
            row::Status::Done => Self::Done,
            row::Status::Planned => Self::Planned,
            row::Status::UnderReview => Self::UnderReview,
            row::Status::Declined => Self::Declined,
        }
    }
}

impl From<ReplyStatus> for row::Status {
    fn from(status: ReplyStatus) -> Self {
        match status {
            ReplyStatus::Done => Self::Done,
            ReplyStatus::Planned => Self::Planned,
            ReplyStatus::UnderReview => Self::UnderReview,
            ReplyStatus::Declined => Self::Declined,
        }
    }
}
