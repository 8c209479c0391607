//! Answers, in the form in which they are stored.

mod file;
mod parts;
mod rating;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{key::Key, question::Page};

pub use file::{FileKind, FileRef, file_name};
pub use rating::{InvalidRating, Rating, Vote};

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

    /// The files that answers name.
    pub fn files(&self) -> impl Iterator<Item = &FileRef> {
        self.0.values().flat_map(|answer| match answer {
            Answer::Files(files) => files.as_slice(),
            _ => &[],
        })
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
    /// pages keep their answers, whatever `new` says about them. Of a page as it is
    /// shown to one respondent ([`super::Course::page`]), what it does not show keeps
    /// its answers as well: other questions, and other options and rows.
    pub fn replace_page(&mut self, page: &Page, mut new: Answers) {
        for question in &page.questions {
            let unseen = self.remove(&question.key).and_then(|old| old.beyond(&question.kind));
            let answer = match (new.remove(&question.key), unseen) {
                (Some(new), Some(unseen)) => Some(new.with(unseen)),
                (new, unseen) => new.or(unseen),
            };
            self.0.extend(answer.map(|answer| (question.key.clone(), answer)));
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
    /// Own words in the place of the options of a single choice.
    Other(String),
    Choices(BTreeSet<Key>),
    /// Own words beside the options of a multiple choice, of which none need be chosen.
    ChoicesAndOther {
        chosen: BTreeSet<Key>,
        other: String,
    },
    Rating(Rating),
    /// Ratings by row; rows left out were not answered, here and below.
    Ratings(BTreeMap<Key, Rating>),
    ChoiceByRow(BTreeMap<Key, Key>),
    ChoicesByRow(BTreeMap<Key, BTreeSet<Key>>),
    /// Options, the best first.
    Ranking(Vec<Key>),
    /// Points by option; options without points are left out.
    Points(BTreeMap<Key, u32>),
    /// Without zeros at its end.
    Number(#[serde(with = "rust_decimal::serde::str")] Decimal),
    Date(NaiveDate),
    Yes(bool),
    Text(String),
    Votes(BTreeMap<Key, Vote>),
    Files(Vec<FileRef>),
    Consent,
}

impl Answer {
    /// True if nothing was chosen, rated or written: the same as no answer.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Choices(chosen) => chosen.is_empty(),
            Self::ChoicesAndOther { chosen, other } => chosen.is_empty() && other.trim().is_empty(),
            Self::Ratings(rows) => rows.is_empty(),
            Self::ChoiceByRow(rows) => rows.is_empty(),
            Self::ChoicesByRow(rows) => rows.values().all(BTreeSet::is_empty),
            Self::Ranking(order) => order.is_empty(),
            Self::Points(given) => given.values().all(|points| *points == 0),
            Self::Other(text) | Self::Text(text) => text.trim().is_empty(),
            Self::Votes(rows) => rows.is_empty(),
            Self::Files(files) => files.is_empty(),
            Self::Choice(_)
            | Self::Rating(_)
            | Self::Number(_)
            | Self::Date(_)
            | Self::Yes(_)
            | Self::Consent => false,
        }
    }

    /// Whether this option was chosen in a single or multiple choice; [`Key::other`]
    /// stands for own words.
    pub fn includes(&self, option: &Key) -> bool {
        match self {
            Self::Choice(chosen) => chosen == option,
            Self::Choices(chosen) => chosen.contains(option),
            Self::ChoicesAndOther { chosen, .. } => {
                chosen.contains(option) || *option == Key::other()
            }
            Self::Other(_) => *option == Key::other(),
            _ => false,
        }
    }

    /// What was written instead of, or beside, choosing an option.
    pub fn own_words(&self) -> Option<&str> {
        match self {
            Self::Other(text) | Self::ChoicesAndOther { other: text, .. } => Some(text),
            _ => None,
        }
    }
}

/// The answer to a multiple choice, with own words if there are any.
pub(super) fn choices(chosen: BTreeSet<Key>, other: Option<String>) -> Answer {
    match other {
        Some(other) => Answer::ChoicesAndOther { chosen, other },
        None => Answer::Choices(chosen),
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
    fn stored_answers_of_every_kind_keep_their_form() {
        let chosen = || ["bus", "tram"].map(key).into();
        let file = FileRef {
            id: uuid::Uuid::from_u128(7),
            name: "Plan.pdf".to_owned(),
            kind: FileKind::Pdf,
            bytes: 1024,
        };
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        for (answer, stored) in [
            (Answer::Other("Gast".into()), r#"{"other":"Gast"}"#),
            (
                Answer::ChoicesAndOther { chosen: chosen(), other: "Rad".into() },
                r#"{"choices_and_other":{"chosen":["bus","tram"],"other":"Rad"}}"#,
            ),
            (
                Answer::ChoiceByRow([(key("work"), key("bus"))].into()),
                r#"{"choice_by_row":{"work":"bus"}}"#,
            ),
            (
                Answer::ChoicesByRow([(key("work"), chosen())].into()),
                r#"{"choices_by_row":{"work":["bus","tram"]}}"#,
            ),
            (Answer::Ranking(["tram", "bus"].map(key).into()), r#"{"ranking":["tram","bus"]}"#),
            (Answer::Points([(key("bus"), 60)].into()), r#"{"points":{"bus":60}}"#),
            (Answer::Number(Decimal::new(125, 2)), r#"{"number":"1.25"}"#),
            (Answer::Date(day), r#"{"date":"2026-11-22"}"#),
            (Answer::Yes(false), r#"{"yes":false}"#),
            (Answer::Votes([(key("a"), Vote::Pass)].into()), r#"{"votes":{"a":"pass"}}"#),
            (
                Answer::Files(vec![file]),
                r#"{"files":[{"id":"00000000-0000-0000-0000-000000000007","name":"Plan.pdf","kind":"pdf","bytes":1024}]}"#,
            ),
            (Answer::Consent, r#""consent""#),
        ] {
            assert_eq!(serde_json::to_string(&answer).expect("JSON"), stored);
            assert_eq!(serde_json::from_str::<Answer>(stored).expect("an answer"), answer);
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
