//! Responses in a pile, which are gone through one by one for every question about them.

use std::{collections::BTreeMap, sync::Arc};

use chrono::NaiveDate;
use index::{Condition, Response};
use rules::{
    lifecycle::Channel,
    questionnaire::{Answer, Answers, Key, Language, Questionnaire},
    tally::{Count, Item, asked_alike, items},
};
use rust_decimal::Decimal;
use uuid::Uuid;

#[derive(Clone, Debug)]
pub(crate) struct Kept {
    pub(crate) version: usize,
    pub(crate) group: Uuid,
    pub(crate) channel: Channel,
    pub(crate) organisation: Option<Uuid>,
    pub(crate) day: NaiveDate,
    pub(crate) language: Option<Language>,
    pub(crate) answers: Answers,
}

impl Default for Kept {
    fn default() -> Self {
        Self {
            version: 0,
            group: Uuid::nil(),
            channel: Channel::Link,
            organisation: None,
            day: NaiveDate::default(),
            language: None,
            answers: Answers::default(),
        }
    }
}

impl Kept {
    pub(crate) fn response(&self, id: Uuid) -> Response<'_> {
        Response {
            id,
            group: self.group,
            channel: self.channel,
            organisation: self.organisation,
            day: self.day,
            language: self.language.as_ref(),
            answers: &self.answers,
        }
    }
}

pub(crate) struct Pile {
    /// The newest first.
    versions: Vec<Arc<Questionnaire>>,
    items: Vec<Item>,
    pub(crate) kept: BTreeMap<Uuid, Kept>,
}

impl Pile {
    pub(crate) fn of(versions: &[Arc<Questionnaire>]) -> Self {
        Self { versions: versions.to_vec(), items: items(&versions[0]), kept: BTreeMap::new() }
    }

    pub(crate) fn number(&self, group: Uuid, channel: Channel) -> u64 {
        let there = |kept: &&Kept| kept.group == group && kept.channel == channel;
        self.kept.values().filter(there).count() as u64
    }

    pub(crate) fn counts(&self, of: impl Fn(&&Kept) -> bool) -> Vec<Count> {
        let count = |item: &Item| {
            let mut sum = Count::of(item);
            self.kept.values().filter(&of).for_each(|kept| sum.merge(&self.one(item, kept)));
            sum
        };
        self.items.iter().map(count).collect()
    }

    pub(crate) fn cross(
        &self,
        one: usize,
        other: usize,
        of: impl Fn(&&Kept) -> bool,
    ) -> (u64, Vec<Vec<u64>>) {
        let (one, other) = (&self.items[one], &self.items[other]);
        let (mut n, mut cells) = (0, vec![vec![0; other.categories.len()]; one.categories.len()]);
        for kept in self.kept.values().filter(of) {
            let (one, other) = (self.one(one, kept), self.one(other, kept));
            n += one.n * other.n;
            for (row, in_row) in cells.iter_mut().zip(&one.by_category) {
                for (cell, in_column) in row.iter_mut().zip(&other.by_category) {
                    *cell += u64::from(*in_row > 0 && *in_column > 0);
                }
            }
        }
        (n, cells)
    }

    pub(crate) fn numbers(&self, question: &Key, of: impl Fn(&&Kept) -> bool) -> Vec<Decimal> {
        let given = |kept: &Kept| match kept.answers.get(question) {
            Some(Answer::Number(number)) if self.is_asked(question, None, kept) => Some(*number),
            _ => None,
        };
        let mut numbers: Vec<_> = self.kept.values().filter(of).filter_map(given).collect();
        numbers.sort();
        numbers
    }

    pub(crate) fn holds(&self, kept: &Kept, conditions: &[Condition]) -> bool {
        conditions.iter().all(|condition| match condition {
            Condition::Answered { item, categories } => {
                let Some(item) = self.items.get(*item) else { return false };
                let count = self.one(item, kept).by_category;
                categories.iter().any(|&category| count.get(category).is_some_and(|&it| it > 0))
            }
            Condition::NoOpinion { item } => {
                self.items.get(*item).is_some_and(|item| self.one(item, kept).no_opinion > 0)
            }
            Condition::Groups(groups) => groups.contains(&kept.group),
            Condition::Organisations(named) => {
                kept.organisation.is_some_and(|organisation| named.contains(&organisation))
            }
            Condition::Channel(channel) => kept.channel == *channel,
            Condition::Language(language) => kept.language.as_ref() == Some(language),
            Condition::Days(days) => days.contains(&kept.day),
        })
    }

    /// What one response adds to an item.
    fn one(&self, item: &Item, kept: &Kept) -> Count {
        let mut one = Count::of(item);
        if self.is_asked(&item.question, item.row.as_ref(), kept) {
            one.add(item, &kept.answers);
        }
        one
    }

    fn is_asked(&self, question: &Key, row: Option<&Key>, kept: &Kept) -> bool {
        asked_alike(question, row, &self.versions[0], &self.versions[kept.version])
    }
}
