use chrono::{DateTime, Utc};
use entity::{ReplyId, RoundId, Stored, Word, event::EventKind, reply};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, ModelTrait,
    QueryFilter,
};

use super::{About, Content, MOST, ReplyError, find};
use crate::{
    account::Organiser,
    questionnaire::{self, QuestionnaireError},
    round::{self, record},
};

/// Where a reply goes among its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Towards {
    Beginning,
    End,
}

/// Adds a reply after all others of a round.
///
/// # Errors
/// If there is no such round, what the reply is about is not asked, a text is not written in German
/// or too long, or there are [`MOST`] already.
pub async fn add(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    round_id: RoundId,
    content: Content,
    now: DateTime<Utc>,
) -> Result<reply::Model, ReplyError> {
    round::find::for_change(tx, round_id).await?;
    must_be_sound(tx, round_id, [&content]).await?;
    let present = find::of(tx, round_id).await?;
    if present.len() >= MOST {
        return Err(ReplyError::TooMany);
    }
    let position = present.last().map_or(1, |last| last.position + 1);
    let added = row(round_id, position, content).insert(tx).await?;
    recorded(tx, organiser, round_id, now).await?;
    Ok(added)
}

/// Changes what a reply says. A reply that says the same leaves no record.
///
/// # Errors
/// If there is no such reply, and as for [`add`].
pub async fn change(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    round_id: RoundId,
    id: ReplyId,
    content: Content,
    now: DateTime<Utc>,
) -> Result<(), ReplyError> {
    round::find::for_change(tx, round_id).await?;
    let present = find::by_id(tx, round_id, id).await?;
    must_be_sound(tx, round_id, [&content]).await?;
    let changed = row(round_id, present.position, content);
    let changed = reply::ActiveModel { id: Set(id), ..changed }.update(tx).await?;
    if changed != present {
        recorded(tx, organiser, round_id, now).await?;
    }
    Ok(())
}

/// Removes a reply.
///
/// # Errors
/// If there is no such reply.
pub async fn remove(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    round_id: RoundId,
    id: ReplyId,
    now: DateTime<Utc>,
) -> Result<(), ReplyError> {
    round::find::for_change(tx, round_id).await?;
    find::by_id(tx, round_id, id).await?.delete(tx).await?;
    recorded(tx, organiser, round_id, now).await
}

/// Lets a reply and its neighbour change places. At an end it stays where it is.
///
/// # Errors
/// If there is no such reply.
pub async fn shift(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    round_id: RoundId,
    id: ReplyId,
    towards: Towards,
    now: DateTime<Utc>,
) -> Result<(), ReplyError> {
    round::find::for_change(tx, round_id).await?;
    let present = find::of(tx, round_id).await?;
    let at = present.iter().position(|it| it.id == id).ok_or(ReplyError::Unknown)?;
    let neighbour = match towards {
        Towards::Beginning => at.checked_sub(1).and_then(|before| present.get(before)),
        Towards::End => present.get(at + 1),
    };
    let Some(neighbour) = neighbour else { return Ok(()) };
    for (id, position) in [(id, neighbour.position), (neighbour.id, present[at].position)] {
        let moved =
            reply::ActiveModel { id: Set(id), position: Set(position), ..Default::default() };
        moved.update(tx).await?;
    }
    recorded(tx, organiser, round_id, now).await
}

/// Puts these replies in the place of all that a round has. The same ones leave no record.
///
/// # Errors
/// As for [`add`]; nothing is changed then.
pub async fn replace(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    round_id: RoundId,
    contents: Vec<Content>,
    now: DateTime<Utc>,
) -> Result<(), ReplyError> {
    round::find::for_change(tx, round_id).await?;
    if contents.len() > MOST {
        return Err(ReplyError::TooMany);
    }
    must_be_sound(tx, round_id, &contents).await?;
    let present: Vec<Content> =
        find::of(tx, round_id).await?.into_iter().map(Content::from).collect();
    if present == contents {
        return Ok(());
    }
    reply::Entity::delete_many().filter(reply::Column::RoundId.eq(round_id)).exec(tx).await?;
    let rows: Vec<_> =
        (1..).zip(contents).map(|(position, content)| row(round_id, position, content)).collect();
    if !rows.is_empty() {
        reply::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    recorded(tx, organiser, round_id, now).await
}

/// That each is written and about something that the round asks.
async fn must_be_sound(
    tx: &impl ConnectionTrait,
    round_id: RoundId,
    contents: impl IntoIterator<Item = &Content>,
) -> Result<(), ReplyError> {
    let asked = match questionnaire::current(tx, round_id).await {
        Ok(version) => About::all(&version.questionnaire),
        Err(QuestionnaireError::Missing) => vec![About::Round],
        Err(error) => return Err(error.into()),
    };
    for content in contents {
        content.judge()?;
        if !asked.contains(&content.about) {
            return Err(ReplyError::UnknownQuestion(content.about.to_string()));
        }
    }
    Ok(())
}

async fn recorded(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    round_id: RoundId,
    now: DateTime<Utc>,
) -> Result<(), ReplyError> {
    Ok(record(tx, organiser, round_id, EventKind::RepliesChanged, None, now).await?)
}

fn row(round_id: RoundId, position: i32, content: Content) -> reply::ActiveModel {
    let Content { about, status, statement, reply } = content;
    let (question, row) = about.keys();
    reply::ActiveModel {
        id: Set(ReplyId::new()),
        round_id: Set(round_id),
        position: Set(position),
        question: Set(question),
        row: Set(row),
        status: Set(Word(status)),
        statement: Set(Stored(statement)),
        reply: Set(Stored(reply)),
    }
}

impl From<reply::Model> for Content {
    fn from(row: reply::Model) -> Self {
        Self {
            about: About::of(&row),
            status: row.status.0,
            statement: row.statement.0,
            reply: row.reply.0,
        }
    }
}
