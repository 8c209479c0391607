//! Counting answers.
//!
//! Counts of disjoint sets of answers can be merged, so that nobody needs to see
//! all answers at once.

use serde::{Deserialize, Serialize};

use crate::questionnaire::{Answer, Answers, Key, Kind, Questionnaire, Rating, Scale};

/// What is counted on its own: a question, or one row of a matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    pub question: Key,
    pub row: Option<Key>,
    /// In the order of the questionnaire; points ascending.
    pub categories: Vec<Category>,
}

/// What an answer can be counted under.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    Choice(Key),
    Point(u8),
}

/// Everything that can be counted, in the order of the questionnaire. Texts cannot.
pub fn items(questionnaire: &Questionnaire) -> Vec<Item> {
    let mut items = Vec::new();
    for question in questionnaire.questions() {
        let item = |row, categories| Item { question: question.key.clone(), row, categories };
        match &question.kind {
            Kind::SingleChoice { options } | Kind::MultipleChoice { options, .. } => {
                let choices = options.iter().map(|option| Category::Choice(option.key.clone()));
                items.push(item(None, choices.collect()));
            }
            Kind::Scale { scale } => items.push(item(None, points(scale))),
            Kind::Matrix { rows, scale } => {
                items.extend(rows.iter().map(|row| item(Some(row.key.clone()), points(scale))));
            }
            Kind::Information | Kind::ShortText { .. } | Kind::LongText { .. } => {}
        }
    }
    items
}

fn points(scale: &Scale) -> Vec<Category> {
    (1..).take(scale.points.len()).map(Category::Point).collect()
}

/// How often each category of an [`Item`] was answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    /// Respondents with a valid answer: the whole of every share.
    pub n: u64,
    /// Respondents who chose the answer that stands apart; not part of `n`.
    pub no_opinion: u64,
    /// In the order of [`Item::categories`]. Sums to `n`, or to more where several
    /// can be chosen.
    pub by_category: Vec<u64>,
}

impl Count {
    /// Nobody has answered yet.
    pub fn of(item: &Item) -> Self {
        Self { by_category: vec![0; item.categories.len()], ..Self::default() }
    }

    /// Counts what one respondent answered. What the item does not offer is no answer.
    pub fn add(&mut self, item: &Item, answers: &Answers) {
        match (answers.get(&item.question), &item.row) {
            (Some(Answer::Choice(chosen)), None) => self.add_choices(item, |key| key == chosen),
            (Some(Answer::Choices(all)), None) => self.add_choices(item, |key| all.contains(key)),
            (Some(Answer::Rating(rating)), None) => self.add_rating(item, *rating),
            (Some(Answer::Ratings(rows)), Some(row)) => {
                if let Some(rating) = rows.get(row) {
                    self.add_rating(item, *rating);
                }
            }
            _ => {}
        }
    }

    fn add_choices(&mut self, item: &Item, chosen: impl Fn(&Key) -> bool) {
        self.add_where(item, |category| matches!(category, Category::Choice(key) if chosen(key)));
    }

    fn add_rating(&mut self, item: &Item, rating: Rating) {
        match rating {
            Rating::Point(point) => {
                self.add_where(item, |category| *category == Category::Point(point))
            }
            Rating::NoOpinion => self.no_opinion += 1,
        }
    }

    fn add_where(&mut self, item: &Item, chosen: impl Fn(&Category) -> bool) {
        let mut valid = false;
        for (count, category) in self.by_category.iter_mut().zip(&item.categories) {
            if chosen(category) {
                *count += 1;
                valid = true;
            }
        }
        self.n += u64::from(valid);
    }

    /// Adds what was counted elsewhere for the same item.
    pub fn merge(&mut self, other: &Self) {
        self.n += other.n;
        self.no_opinion += other.no_opinion;
        let length = self.by_category.len().max(other.by_category.len());
        self.by_category.resize(length, 0);
        for (count, more) in self.by_category.iter_mut().zip(&other.by_category) {
            *count += more;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::questionnaire::fixture::{
        any_answers, any_questionnaire, choices, example, key, ratings, sheet, text,
    };

    fn named(items: &[Item]) -> Vec<String> {
        let name = |item: &Item| match &item.row {
            Some(row) => format!("{}.{row} {}", item.question, item.categories.len()),
            None => format!("{} {}", item.question, item.categories.len()),
        };
        items.iter().map(name).collect()
    }

    fn count(question: &str, row: Option<&str>, sheets: &[Answers]) -> Count {
        let items = items(&example());
        let row = row.map(key);
        let item = items
            .iter()
            .find(|item| item.question == key(question) && item.row == row)
            .expect(question);
        let mut count = Count::of(item);
        sheets.iter().for_each(|answers| count.add(item, answers));
        count
    }

    #[test]
    fn everything_but_texts_is_counted() {
        let items = items(&example());
        assert_eq!(
            named(&items),
            ["role 2", "goal 3", "goals.green 3", "goals.quick 3", "topics 3"]
        );
        assert_eq!(items[0].categories[1], Category::Choice(key("business")));
        assert_eq!(items[1].categories, [1, 2, 3].map(Category::Point));
    }

    #[test]
    fn no_opinion_is_no_part_of_n() {
        let sheets = [
            Rating::Point(3),
            Rating::Point(1),
            Rating::NoOpinion,
            Rating::Point(3),
            Rating::Point(4),
        ]
        .map(|rating| sheet([("goal", Answer::Rating(rating))]));
        let expected = Count { n: 3, no_opinion: 1, by_category: vec![1, 0, 2] };
        assert_eq!(count("goal", None, &sheets), expected);
    }

    #[test]
    fn rows_are_counted_one_by_one() {
        let sheets = [
            sheet([(
                "goals",
                ratings([("green", Rating::Point(2)), ("quick", Rating::NoOpinion)]),
            )]),
            sheet([("goals", ratings([("green", Rating::Point(3))]))]),
        ];
        assert_eq!(
            count("goals", Some("green"), &sheets),
            Count { n: 2, no_opinion: 0, by_category: vec![0, 1, 1] }
        );
        assert_eq!(
            count("goals", Some("quick"), &sheets),
            Count { n: 0, no_opinion: 1, by_category: vec![0; 3] }
        );
    }

    #[test]
    fn whoever_chooses_several_is_one_respondent() {
        let sheets = [
            sheet([("topics", choices(["bus", "bike"]))]),
            sheet([("topics", choices(["bus", "rocket"]))]),
            sheet([("topics", choices(["rocket"]))]),
            sheet([("topics", choices([]))]),
            sheet([("topics", text("bus"))]),
            sheet([]),
        ];
        assert_eq!(
            count("topics", None, &sheets),
            Count { n: 2, no_opinion: 0, by_category: vec![2, 0, 1] }
        );
    }

    #[test]
    fn answers_that_are_not_offered_do_not_count() {
        let sheets = [
            sheet([("role", Answer::Choice(key("business")))]),
            sheet([("role", Answer::Choice(key("robot")))]),
            sheet([("role", Answer::Rating(Rating::NoOpinion))]),
        ];
        assert_eq!(count("role", None, &sheets).by_category, [0, 1]);
        assert_eq!(count("role", None, &sheets[1..2]).n, 0);
    }

    proptest! {
        #[test]
        fn merged_counts_are_counts_of_all(
            questionnaire in any_questionnaire(),
            sheets in prop::collection::vec(any_answers(), 0..12),
            cut in 0..12_usize,
        ) {
            for item in items(&questionnaire) {
                let count = |sheets: &[Answers]| {
                    let mut count = Count::of(&item);
                    sheets.iter().for_each(|answers| count.add(&item, answers));
                    count
                };
                let (first, second) = sheets.split_at(cut.min(sheets.len()));
                let mut merged = count(first);
                merged.merge(&count(second));
                prop_assert_eq!(&merged, &count(&sheets));
                prop_assert!(merged.n <= merged.by_category.iter().sum());
                prop_assert!(merged.n + merged.no_opinion <= sheets.len() as u64);
            }
        }
    }
}
