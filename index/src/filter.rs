//! Finding responses by what they say and where they come from.

use std::ops::RangeInclusive;

use chrono::NaiveDate;
use rules::lifecycle::Channel;
use uuid::Uuid;

use crate::{Index, bits::Bits};

/// Some of the responses of an index, as it was when they were selected. Of no use once it has changed.
#[derive(Clone, Debug)]
pub struct Selection(pub(crate) Bits);

impl Selection {
    /// How many they are.
    pub fn number(&self) -> u64 {
        self.0.count()
    }
}

/// What can be asked of a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// It was counted under one of these categories of an item, each by its place.
    Answered {
        item: usize,
        categories: Vec<usize>,
    },
    /// The answer that stands apart was chosen in an item, by its place.
    NoOpinion {
        item: usize,
    },
    /// It comes from one of these groups.
    Groups(Vec<Uuid>),
    /// It names one of these organisations.
    Organisations(Vec<Uuid>),
    Channel(Channel),
    /// It bears one of these days.
    Days(RangeInclusive<NaiveDate>),
}

impl Index {
    /// The places where a condition holds. What is not there holds nowhere.
    pub(crate) fn where_holds(&self, condition: &Condition) -> Bits {
        match condition {
            Condition::Answered { item, categories } => self.answered(*item, categories),
            Condition::NoOpinion { item } => self
                .columns
                .get(*item)
                .map(|column| column.no_opinion().clone())
                .unwrap_or_default(),
            Condition::Groups(groups) => {
                united(groups.iter().filter_map(|&group| self.groups.members(group)))
            }
            Condition::Organisations(named) => {
                let is_named = |place: &usize| {
                    self.organisations[*place]
                        .is_some_and(|named_there| named.contains(&named_there))
                };
                (0..self.organisations.len()).filter(is_named).collect()
            }
            Condition::Channel(Channel::Open) => self.open.clone(),
            Condition::Channel(Channel::Link) => {
                let mut link = self.groups.everyone();
                link.remove(&self.open);
                link
            }
            Condition::Days(days) => {
                (0..self.days.len()).filter(|&place| days.contains(&self.days[place])).collect()
            }
        }
    }

    fn answered(&self, item: usize, categories: &[usize]) -> Bits {
        let Some(column) = self.columns.get(item) else { return Bits::default() };
        let all = column.by_category();
        united(categories.iter().filter_map(|&category| all.get(category)).map(AsRef::as_ref))
    }
}

fn united<'a>(sets: impl Iterator<Item = &'a Bits>) -> Bits {
    let mut all = Bits::default();
    sets.for_each(|set| all.add(set));
    all
}
