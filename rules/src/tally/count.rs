//! Numbers of answers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Category, Item};
use crate::questionnaire::{Answer, Answers, Key, Rating, Vote};

/// How often each category of an [`Item`] was answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    /// Respondents with a valid answer: the whole of every share, except of points.
    pub n: u64,
    /// Respondents who chose the answer that stands apart; not part of `n`.
    pub no_opinion: u64,
    /// In the order of [`Item::categories`]. Sums to `n`, or to more where several
    /// can be chosen, or points are counted.
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
            (Some(answer), None) => self.add_whole(item, answer),
            (Some(answer), Some(row)) => self.add_row(item, row, answer),
            (None, _) => {}
        }
    }

    fn add_whole(&mut self, item: &Item, answer: &Answer) {
        match answer {
            Answer::Rating(rating) => self.add_rating(item, *rating),
            Answer::Yes(yes) => self.add_where(item, |category| *category == Category::Yes(*yes)),
            Answer::Number(number) => self.add_where(
                item,
                |category| matches!(category, Category::Numbers(class) if class.has(*number)),
            ),
            Answer::Consent => self.add_where(item, |category| *category == Category::Consent),
            Answer::Files(files) if files.is_empty() => {}
            Answer::Files(_) => self.add_where(item, |category| *category == Category::Files),
            Answer::Points(given) => self.add_points(item, given),
            answer => self.add_choices(item, |key| answer.includes(key)),
        }
    }

    fn add_row(&mut self, item: &Item, row: &Key, answer: &Answer) {
        match answer {
            Answer::Ratings(rows) => {
                if let Some(rating) = rows.get(row) {
                    self.add_rating(item, *rating);
                }
            }
            Answer::ChoiceByRow(rows) => self.add_choices(item, |key| rows.get(row) == Some(key)),
            Answer::ChoicesByRow(rows) => {
                self.add_choices(item, |key| rows.get(row).is_some_and(|all| all.contains(key)));
            }
            Answer::Votes(rows) => {
                if let Some(vote) = rows.get(row) {
                    self.add_vote(item, *vote);
                }
            }
            Answer::Ranking(order) => self.add_rank(item, row, order),
            _ => {}
        }
    }

    fn add_choices(&mut self, item: &Item, chosen: impl Fn(&Key) -> bool) {
        self.add_where(item, |category| matches!(category, Category::Choice(key) if chosen(key)));
    }

    fn add_rating(&mut self, item: &Item, rating: Rating) {
        match rating {
            Rating::Point(point) => {
                self.add_where(item, |category| *category == Category::Point(point));
            }
            Rating::NoOpinion => self.no_opinion += 1,
        }
    }

    fn add_vote(&mut self, item: &Item, vote: Vote) {
        match vote {
            Vote::Pass => self.no_opinion += 1,
            vote => self.add_where(item, |category| *category == Category::Vote(vote)),
        }
    }

    fn add_rank(&mut self, item: &Item, option: &Key, order: &[Key]) {
        let place = order.iter().position(|key| key == option);
        self.add_where(item, |category| match (category, place) {
            (Category::Rank(rank), Some(index)) => usize::from(*rank) == index + 1,
            (Category::Unranked, None) => true,
            _ => false,
        });
    }

    fn add_points(&mut self, item: &Item, given: &BTreeMap<Key, u32>) {
        let mut valid = false;
        for (count, category) in self.by_category.iter_mut().zip(&item.categories) {
            if let Category::Points(option) = category {
                let points = given.get(option).copied().unwrap_or_default();
                *count += u64::from(points);
                valid |= points > 0;
            }
        }
        self.n += u64::from(valid);
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

    /// The category in which so many quarters of all answers are reached, where each has one
    /// category and these ascend: 2 for the median. None if nobody answered.
    pub fn quartile(&self, quarters: u64) -> Option<usize> {
        let mut reached = 0;
        let enough = |count: &u64| {
            reached += count;
            reached > 0 && reached * 4 >= self.n * quarters
        };
        self.by_category.iter().position(enough)
    }

    /// The mean place of an option that every one of these respondents put in order.
    /// None if some did not, nobody answered, or the item is no option of a ranking.
    pub fn mean_rank(&self, item: &Item) -> Option<f64> {
        let ranks =
            self.by_category.iter().zip(&item.categories).map(|(count, category)| match category {
                Category::Rank(rank) => Some(u64::from(*rank) * count),
                _ => None,
            });
        let sum: u64 = ranks.collect::<Option<Vec<u64>>>()?.into_iter().sum();
        // Far below the 2^53 up to which this is exact.
        (self.n > 0).then(|| sum as f64 / self.n as f64)
    }
}
