use entity::{GroupId, RoundId};
use rules::questionnaire::{Answer, Key};
use sea_orm::ConnectionTrait;

use super::ResultError;
use crate::{account::Organiser, response};

/// What someone wrote in answer to a question.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextAnswer {
    pub group_id: GroupId,
    pub text: String,
}

/// What was written in answer to one question, by text: an order that says nothing about
/// when each came in, or which came from one hand.
///
/// Ballots that still wait to be mixed are left out; one by one they would tell who is new.
///
/// # Errors
/// If the database does not answer.
pub async fn texts(
    db: &impl ConnectionTrait,
    organiser: &Organiser,
    round_id: RoundId,
    question: &Key,
) -> Result<Vec<TextAnswer>, ResultError> {
    let stored = response::find::stored(db, organiser, round_id).await?;
    let mut texts: Vec<TextAnswer> = stored
        .into_iter()
        .filter_map(|(mut response, _)| match response.answers.remove(question) {
            Some(Answer::Text(text)) if !text.trim().is_empty() => {
                Some(TextAnswer { group_id: response.group_id, text })
            }
            _ => None,
        })
        .collect();
    texts.sort_by_cached_key(|answer| (answer.text.to_lowercase(), answer.group_id));
    Ok(texts)
}
