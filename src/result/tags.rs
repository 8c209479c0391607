//! Tags of texts: words by which organisers put together what was written alike.

use std::collections::{BTreeMap, HashMap};

use entity::{ResponseId, RoundId, response, text_tag};
use rules::questionnaire::Key;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, sea_query::OnConflict,
};

use super::ResultError;
use crate::{account::Organiser, limit::Limit, questionnaire, result::is_listed};

/// How many texts can be tagged at once.
pub const MOST_TAGGED: usize = 500;

/// Gives a tag to what some responses say in answer to a question; twice is the same as once.
///
/// # Errors
/// If the tag cannot be used, the question asks for no text, or a response is not of the round.
pub async fn tag_texts(
    tx: &impl ConnectionTrait,
    _: &Organiser,
    round_id: RoundId,
    question: &Key,
    responses: &[ResponseId],
    tag: &str,
) -> Result<(), ResultError> {
    let tag = fit(tag)?;
    let version = questionnaire::current(tx, round_id).await?;
    let asked = version.questionnaire.question(question);
    asked.filter(|it| is_listed(&it.kind)).ok_or(ResultError::NoTexts)?;
    let responses = &responses[..responses.len().min(MOST_TAGGED)];
    let known = response::Entity::find()
        .filter(response::Column::RoundId.eq(round_id))
        .filter(response::Column::Id.is_in(responses.iter().copied()))
        .count(tx)
        .await?;
    if usize::try_from(known) != Ok(responses.len()) {
        return Err(ResultError::UnknownText);
    }
    let rows = responses.iter().map(|&response_id| text_tag::ActiveModel {
        round_id: Set(round_id),
        response_id: Set(response_id),
        question: Set(question.to_string()),
        tag: Set(tag.clone()),
    });
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        return Ok(());
    }
    text_tag::Entity::insert_many(rows)
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// Takes a tag from texts; who does not have it stays without.
///
/// # Errors
/// If the tag cannot be used.
pub async fn untag_texts(
    tx: &impl ConnectionTrait,
    _: &Organiser,
    round_id: RoundId,
    question: &Key,
    responses: &[ResponseId],
    tag: &str,
) -> Result<(), ResultError> {
    text_tag::Entity::delete_many()
        .filter(text_tag::Column::RoundId.eq(round_id))
        .filter(text_tag::Column::Question.eq(question.as_str()))
        .filter(text_tag::Column::Tag.eq(fit(tag)?))
        .filter(text_tag::Column::ResponseId.is_in(responses.iter().copied().take(MOST_TAGGED)))
        .exec(tx)
        .await?;
    Ok(())
}

/// How many texts in answer to a question have each tag, by tag.
pub(super) async fn numbers(
    db: &impl ConnectionTrait,
    round_id: RoundId,
    question: &Key,
) -> Result<BTreeMap<String, u64>, DbErr> {
    let found: Vec<(String, i64)> = text_tag::Entity::find()
        .select_only()
        .column(text_tag::Column::Tag)
        .column_as(text_tag::Column::ResponseId.count(), "texts")
        .filter(text_tag::Column::RoundId.eq(round_id))
        .filter(text_tag::Column::Question.eq(question.as_str()))
        .group_by(text_tag::Column::Tag)
        .into_tuple()
        .all(db)
        .await?;
    Ok(found.into_iter().map(|(tag, texts)| (tag, texts.unsigned_abs())).collect())
}

/// The tags of what responses say in answer to a question.
pub(super) async fn of_question(
    db: &impl ConnectionTrait,
    round_id: RoundId,
    question: &Key,
) -> Result<HashMap<ResponseId, Vec<String>>, DbErr> {
    let rows = text_tag::Entity::find()
        .filter(text_tag::Column::RoundId.eq(round_id))
        .filter(text_tag::Column::Question.eq(question.as_str()))
        .order_by_asc(text_tag::Column::Tag)
        .all(db)
        .await?;
    let mut tags: HashMap<ResponseId, Vec<String>> = HashMap::new();
    for row in rows {
        tags.entry(row.response_id).or_default().push(row.tag);
    }
    Ok(tags)
}

fn fit(tag: &str) -> Result<String, ResultError> {
    let tag = tag.split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = !tag.is_empty() && Limit::GROUP_NAME.admits(&tag);
    fits.then_some(tag).ok_or(ResultError::Tag)
}
