use std::{
    cmp::Ordering,
    collections::{BTreeMap, BinaryHeap},
};

use chrono::NaiveDate;
use entity::{GroupId, ResponseId, RoundId};
use futures_util::TryStreamExt;
use rules::questionnaire::{Answer, FileRef, Key, Kind};
use rust_decimal::Decimal;
use sea_orm::DatabaseTransaction;

use super::{ResultError, tags};
use crate::{
    account::Organiser,
    db::{self, Db},
    response,
};

/// What someone wrote in answer to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextAnswer {
    /// The response that holds it, by which it is tagged.
    pub response_id: ResponseId,
    pub group_id: GroupId,
    pub said: Said,
    /// In their order.
    pub tags: Vec<String>,
}

/// Which texts are looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sought {
    pub group: Option<GroupId>,
    /// What they contain, in capital letters or small ones.
    pub words: String,
    pub tag: Option<String>,
}

/// A page of the texts that were looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub texts: Vec<TextAnswer>,
    /// How many were found.
    pub total: usize,
    /// How many texts in answer to the question have each tag.
    pub tags: BTreeMap<String, u64>,
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
/// says nothing about when each came in. `page` counts from 0.
///
/// Ballots that still wait to be mixed are left out; one by one they would tell who is new.
///
/// Responses are read one after the other, and no more are held than come up to the end of the page.
///
/// # Errors
/// If the database does not answer.
pub async fn texts(
    db: &Db,
    _: &Organiser,
    round_id: RoundId,
    question: &Key,
    sought: &Sought,
    (page, per_page): (usize, usize),
) -> Result<Found, ResultError> {
    let most = per_page.saturating_mul(page.saturating_add(1));
    db::at_one_moment(db, async |tx| {
        let (first, total) = read(tx, round_id, question, sought, most).await?;
        // Beyond the end the last page is shown.
        let last = total.saturating_sub(1) / per_page.max(1);
        let texts = first.into_iter().skip(page.min(last) * per_page).collect();
        Ok(Found { texts, total, tags: tags::numbers(tx, round_id, question).await? })
    })
    .await
}

/// All texts that are looked for, in the same order, for export.
///
/// # Errors
/// If the database does not answer.
pub async fn all_texts(
    db: &Db,
    _: &Organiser,
    round_id: RoundId,
    question: &Key,
    sought: &Sought,
) -> Result<Vec<TextAnswer>, ResultError> {
    db::at_one_moment(db, async |tx| Ok(read(tx, round_id, question, sought, usize::MAX).await?.0))
        .await
}

/// The first texts that are looked for, so many, and how many there are.
async fn read(
    tx: &DatabaseTransaction,
    round_id: RoundId,
    question: &Key,
    sought: &Sought,
    most: usize,
) -> Result<(Vec<TextAnswer>, usize), ResultError> {
    let mut tags = tags::of_question(tx, round_id, question).await?;
    let words = sought.words.trim().to_lowercase();
    let mut first: BinaryHeap<Ordered> = BinaryHeap::new();
    let mut total = 0;
    let mut rows = response::find::each(tx, round_id).await?;
    while let Some(mut row) = rows.try_next().await? {
        if sought.group.is_some_and(|group| group != row.group_id) {
            continue;
        }
        let Some(said) = row.answers.remove(question).and_then(said) else { continue };
        let tags = tags.remove(&row.id).unwrap_or_default();
        let tagged = sought.tag.as_ref().is_none_or(|tag| tags.contains(tag));
        let by = said.in_lower_case();
        if !tagged || !by.contains(&words) {
            continue;
        }
        total += 1;
        let text = TextAnswer { response_id: row.id, group_id: row.group_id, said, tags };
        first.push(Ordered { by, text });
        if first.len() > most {
            first.pop();
        }
    }
    drop(rows);
    Ok((first.into_sorted_vec().into_iter().map(|it| it.text).collect(), total))
}

/// A text in its place among others.
struct Ordered {
    by: Said,
    text: TextAnswer,
}

impl Ordered {
    fn key(&self) -> (&Said, GroupId, ResponseId) {
        (&self.by, self.text.group_id, self.text.response_id)
    }
}

impl Ord for Ordered {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl PartialOrd for Ordered {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Ordered {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Ordered {}

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

    /// Whether words in lower case stand in it; it is in lower case itself.
    fn contains(&self, words: &str) -> bool {
        match self {
            _ if words.is_empty() => true,
            Self::Words(text) => text.contains(words),
            Self::Number(number) => {
                number.to_string().replace('.', ",").contains(&words.replace('.', ","))
            }
            Self::Day(day) => day.to_string().contains(words),
            Self::Files(_) => false,
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
