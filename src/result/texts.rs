use chrono::NaiveDate;
use entity::{GroupId, RoundId};
use rules::questionnaire::{Answer, FileRef, Key, Kind};
use rust_decimal::Decimal;
use sea_orm::ConnectionTrait;

use super::ResultError;
use crate::{account::Organiser, response};

/// What someone wrote in answer to a question.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextAnswer {
    pub group_id: GroupId,
    pub said: Said,
}

/// An answer that is read and not counted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Said {
    /// A text, an address, own words beside options.
    Words(String),
    Files(Vec<FileRef>),
    Number(Decimal),
    Day(NaiveDate),
}

/// Whether answers to such a question are listed for organisers. Numbers are even if they are
/// counted, since their figures are ranges only.
#[must_use]
pub fn is_listed(kind: &Kind) -> bool {
    match kind {
        Kind::ShortText { .. }
        | Kind::LongText { .. }
        | Kind::Email
        | Kind::Files { .. }
        | Kind::Number(_)
        | Kind::Date { .. } => true,
        kind => kind.other().is_some(),
    }
}

/// What was written in answer to one question, in alphabetical or ascending order: one that
/// says nothing about when each came in, or which came from one hand.
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
        .filter_map(|(mut response, _)| {
            let said = said(response.answers.remove(question)?)?;
            Some(TextAnswer { group_id: response.group_id, said })
        })
        .collect();
    texts.sort_by_cached_key(|answer| (answer.said.in_lower_case(), answer.group_id));
    Ok(texts)
}

fn said(answer: Answer) -> Option<Said> {
    let words = match answer {
        Answer::Number(number) => return Some(Said::Number(number)),
        Answer::Date(day) => return Some(Said::Day(day)),
        Answer::Text(text) | Answer::Other(text) | Answer::ChoicesAndOther { other: text, .. } => {
            text
        }
        Answer::Files(files) => return (!files.is_empty()).then_some(Said::Files(files)),
        Answer::Choice(_)
        | Answer::Choices(_)
        | Answer::Rating(_)
        | Answer::Ratings(_)
        | Answer::ChoiceByRow(_)
        | Answer::ChoicesByRow(_)
        | Answer::Ranking(_)
        | Answer::Points(_)
        | Answer::Yes(_)
        | Answer::Votes(_)
        | Answer::Consent => return None,
    };
    (!words.trim().is_empty()).then_some(Said::Words(words))
}

impl Said {
    fn in_lower_case(&self) -> Self {
        match self {
            Self::Words(words) => Self::Words(words.to_lowercase()),
            Self::Files(files) => {
                let names = files.iter().map(|file| file.name.to_lowercase());
                Self::Words(names.collect::<Vec<_>>().join("; "))
            }
            figure => figure.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(answer: &str) -> Option<Said> {
        said(serde_json::from_str(answer).expect("an answer"))
    }

    #[test]
    fn everything_in_own_words_is_listed_and_nothing_that_was_chosen() {
        let words = |text: &str| Some(Said::Words(text.to_owned()));
        assert_eq!(of(r#"{"other":"Gast"}"#), words("Gast"));
        assert_eq!(of(r#"{"choices_and_other":{"chosen":["bus"],"other":"Boot"}}"#), words("Boot"));
        assert_eq!(of(r#"{"date":"2020-02-29"}"#), "2020-02-29".parse().ok().map(Said::Day));
        assert_eq!(of(r#"{"number":"1.5"}"#), "1.5".parse().ok().map(Said::Number));
        for chosen in [
            r#"{"choice":"bus"}"#,
            r#"{"choices":["bus"]}"#,
            r#"{"yes":true}"#,
            r#"{"ranking":["bus"]}"#,
            r#"{"text":" "}"#,
        ] {
            assert_eq!(of(chosen), None, "{chosen}");
        }
    }

    #[test]
    fn numbers_are_listed_by_size_and_words_by_the_alphabet() {
        let mut said = ["b", "A", "10", "9"].map(|text: &str| {
            text.parse().map_or_else(|_| Said::Words(text.to_owned()), Said::Number)
        });
        said.sort_by_cached_key(Said::in_lower_case);
        let number = |number: i64| Said::Number(number.into());
        let words = |text: &str| Said::Words(text.to_owned());
        assert_eq!(said, [words("A"), words("b"), number(9), number(10)]);
    }
}
