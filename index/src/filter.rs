//! Finding responses by what they say and where they come from.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    ops::RangeInclusive,
};

use chrono::NaiveDate;
use rules::{lifecycle::Channel, questionnaire::Language};
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

    /// Those of them that are among others too.
    #[must_use]
    pub fn and(&self, others: &Self) -> Self {
        Self(self.0.both(&others.0))
    }

    /// They and others.
    #[must_use]
    pub fn or(&self, others: &Self) -> Self {
        let mut all = self.clone();
        all.0.add(&others.0);
        all
    }

    /// Those of them that are not among others.
    #[must_use]
    pub fn without(&self, others: &Self) -> Self {
        let mut left = self.clone();
        left.0.remove(&others.0);
        left
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
    /// The questionnaire was read in this language.
    Language(Language),
    /// It bears one of these days.
    Days(RangeInclusive<NaiveDate>),
}

impl Index {
    /// Who gave a valid answer to an item, by its place among [`Self::items`].
    ///
    /// # Panics
    /// If there is no such item.
    pub fn answered(&self, item: usize) -> Selection {
        Selection(self.columns[item].answered().clone())
    }

    /// The organisations that some responses name, and how many of these each.
    pub fn organisations(&self, among: &Selection) -> BTreeMap<Uuid, u64> {
        let mut numbers = BTreeMap::new();
        for place in among.0.places().take_while(|&place| place < self.organisations.len()) {
            if let Some(organisation) = self.organisations[place] {
                *numbers.entry(organisation).or_default() += 1;
            }
        }
        numbers
    }

    /// The days that responses bear.
    pub fn days(&self) -> BTreeSet<NaiveDate> {
        self.days.iter().copied().collect()
    }

    /// The places where a condition holds. What is not there holds nowhere.
    pub(crate) fn where_holds(&self, condition: &Condition) -> Bits {
        match condition {
            Condition::Answered { item, categories } => self.who_answered(*item, categories),
            Condition::NoOpinion { item } => self
                .columns
                .get(*item)
                .map(|column| column.no_opinion().clone())
                .unwrap_or_default(),
            Condition::Groups(groups) => {
                united(groups.iter().filter_map(|&group| self.groups.members(group)))
            }
            Condition::Organisations(named) => {
                let named: HashSet<Uuid> = named.iter().copied().collect();
                let is_named = |place: &usize| {
                    self.organisations[*place].is_some_and(|there| named.contains(&there))
                };
                (0..self.organisations.len()).filter(is_named).collect()
            }
            Condition::Channel(Channel::Open) => self.open.clone(),
            Condition::Channel(Channel::Link) => {
                let mut link = self.groups.everyone();
                link.remove(&self.open);
                link
            }
            Condition::Language(language) => {
                self.languages.readers(language).cloned().unwrap_or_default()
            }
            Condition::Days(days) => {
                (0..self.days.len()).filter(|&place| days.contains(&self.days[place])).collect()
            }
        }
    }

    fn who_answered(&self, item: usize, categories: &[usize]) -> Bits {
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
