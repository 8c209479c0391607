//! Answers, in the form in which they are stored.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    str::FromStr,
};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{key::Key, question::Page};

/// What one respondent answered: at most one [`Answer`] per question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<Key, Answer>);

impl Answers {
    pub fn get(&self, question: &Key) -> Option<&Answer> {
        self.0.get(question)
    }

    /// Keeps the answer and hands back the one it replaces.
    pub fn insert(&mut self, question: Key, answer: Answer) -> Option<Answer> {
        self.0.insert(question, answer)
    }

    pub fn remove(&mut self, question: &Key) -> Option<Answer> {
        self.0.remove(question)
    }

    /// In the order of the keys, which is not that of the questionnaire.
    pub fn iter(&self) -> impl Iterator<Item = (&Key, &Answer)> {
        self.0.iter()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Puts what `new` says about this page in the place of what was said before.
    ///
    /// A question of the page that `new` leaves out is unanswered afterwards; other
    /// pages keep their answers, whatever `new` says about them.
    pub fn replace_page(&mut self, page: &Page, mut new: Answers) {
        for question in &page.questions {
            match new.remove(&question.key) {
                Some(answer) => self.insert(question.key.clone(), answer),
                None => self.remove(&question.key),
            };
        }
    }
}

impl FromIterator<(Key, Answer)> for Answers {
    fn from_iter<I: IntoIterator<Item = (Key, Answer)>>(answers: I) -> Self {
        Self(answers.into_iter().collect())
    }
}

impl IntoIterator for Answers {
    type Item = (Key, Answer);
    type IntoIter = std::collections::btree_map::IntoIter<Key, Answer>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// The answer to one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    Choice(Key),
    Choices(BTreeSet<Key>),
    Rating(Rating),
    /// Ratings by row; rows left out were not answered.
    Ratings(BTreeMap<Key, Rating>),
    Text(String),
}

impl Answer {
    /// True if nothing was chosen, rated or written: the same as no answer.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Choice(_) | Self::Rating(_) => false,
            Self::Choices(chosen) => chosen.is_empty(),
            Self::Ratings(rows) => rows.is_empty(),
            Self::Text(text) => text.trim().is_empty(),
        }
    }
}

/// A point of a scale, counted from 1, or the answer that stands apart.
///
/// In forms a point is its number and the other `none`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rating {
    Point(u8),
    NoOpinion,
}

/// A form sent something else than a point's number or `none`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("neither the number of a point nor `none`")]
pub struct InvalidRating;

impl fmt::Display for Rating {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Point(point) => point.fmt(f),
            Self::NoOpinion => f.write_str("none"),
        }
    }
}

impl FromStr for Rating {
    type Err = InvalidRating;

    fn from_str(value: &str) -> Result<Self, InvalidRating> {
        if value == "none" {
            return Ok(Self::NoOpinion);
        }
        let point: u8 = value.parse().map_err(|_| InvalidRating)?;
        if point.to_string() == value { Ok(Self::Point(point)) } else { Err(InvalidRating) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::fixture::{example, key};

    #[test]
    fn stored_answers_keep_their_form() {
        let stored = concat!(
            r#"{"q1":{"choice":"yes"},"q2":{"choices":["bus","tram"]},"q3":{"rating":{"point":4}},"#,
            r#""q4":{"ratings":{"clean":"no_opinion","quick":{"point":1}}},"q5":{"text":"Mehr Licht!"}}"#,
        );
        let answers: Answers = [
            (key("q1"), Answer::Choice(key("yes"))),
            (key("q2"), Answer::Choices([key("tram"), key("bus")].into())),
            (key("q3"), Answer::Rating(Rating::Point(4))),
            (
                key("q4"),
                Answer::Ratings(
                    [(key("quick"), Rating::Point(1)), (key("clean"), Rating::NoOpinion)].into(),
                ),
            ),
            (key("q5"), Answer::Text("Mehr Licht!".into())),
        ]
        .into_iter()
        .collect();
        assert_eq!(serde_json::to_string(&answers).expect("JSON"), stored);
        assert_eq!(serde_json::from_str::<Answers>(stored).expect("answers"), answers);
        assert_eq!(serde_json::to_string(&Answers::default()).expect("JSON"), "{}");
    }

    #[test]
    fn a_rating_is_written_in_one_way_only() {
        assert_eq!("3".parse(), Ok(Rating::Point(3)));
        assert_eq!("none".parse(), Ok(Rating::NoOpinion));
        for bad in ["", "03", "+3", "3.0", " 3", "256", "None", "-1"] {
            assert_eq!(bad.parse::<Rating>(), Err(InvalidRating), "{bad:?}");
        }
    }

    #[test]
    fn a_new_page_replaces_the_old_one_and_nothing_else() {
        let page = &example().pages[1];
        let [first, second] = [&page.questions[0].key, &page.questions[1].key];
        let text = |text: &str| Answer::Text(text.into());
        let mut sheet: Answers = [
            (first.clone(), text("old")),
            (second.clone(), text("old")),
            (key("elsewhere"), text("old")),
        ]
        .into_iter()
        .collect();
        let new =
            [(second.clone(), text("new")), (key("elsewhere"), text("new"))].into_iter().collect();
        sheet.replace_page(page, new);
        assert_eq!(sheet.get(first), None);
        assert_eq!(sheet.get(second), Some(&text("new")));
        assert_eq!(sheet.get(&key("elsewhere")), Some(&text("old")));
        assert_eq!(sheet.len(), 2);
    }

    #[test]
    fn empty_answers_are_known_as_such() {
        for empty in [
            Answer::Choices(BTreeSet::new()),
            Answer::Ratings(BTreeMap::new()),
            Answer::Text(" \n".into()),
        ] {
            assert!(empty.is_empty(), "{empty:?}");
        }
        assert!(!Answer::Rating(Rating::NoOpinion).is_empty());
    }
}
