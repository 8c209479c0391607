//! The responses of a round in columns, so that counting them reads no response again.
//!
//! An [`Index`] is made for a version of a questionnaire and takes in responses one by one
//! ([`Index::put`]), in any order. The same id again takes the place of what was there, and
//! [`Index::remove`] takes one out. What [`rules::tally`] would count is known at any moment
//! ([`Index::counts`]); [`Index::select`] finds the responses to which conditions apply, and those can
//! be counted ([`Index::counts_among`]), crossed ([`Index::cross`]) and, where they are numbers, put
//! in order ([`Index::numbers`]).
//!
//! It holds no text and nothing that is not counted, and knows no database.

mod asked;
mod bits;
mod column;
mod cross;
mod filter;
mod groups;
mod languages;
mod numbers;
mod places;

use std::sync::Arc;

use chrono::NaiveDate;
use rules::{
    lifecycle::Channel,
    questionnaire::{Answers, Language, Questionnaire},
    tally::{Count, Item, items},
};
use uuid::Uuid;

use bits::Bits;
use column::Column;
use groups::Groups;
use languages::Languages;
use places::Places;

pub use asked::Asked;
pub use cross::Cross;
pub use filter::{Condition, Selection};
pub use numbers::Numbers;

/// What is taken in of a response.
#[derive(Clone, Copy, Debug)]
pub struct Response<'a> {
    pub id: Uuid,
    pub group: Uuid,
    pub channel: Channel,
    pub organisation: Option<Uuid>,
    /// The day that it bears.
    pub day: NaiveDate,
    /// In which the questionnaire was read, if that is known.
    pub language: Option<&'a Language>,
    pub answers: &'a Answers,
}

/// All responses of a round, counted as a version of its questionnaire asks.
///
/// Each has a place, the same in every column. There are no gaps: when one is removed, the last
/// moves to its place.
#[derive(Clone, Debug)]
pub struct Index {
    newest: Arc<Questionnaire>,
    items: Vec<Item>,
    /// In the order of the items.
    columns: Vec<Column>,
    numbers: Vec<Numbers>,
    places: Places,
    groups: Groups,
    /// Those that came in openly.
    open: Bits,
    languages: Languages,
    days: Vec<NaiveDate>,
    /// As long as the last place with an organisation.
    organisations: Vec<Option<Uuid>>,
    /// What the response in hand adds to the counts of each item.
    added: Vec<Count>,
}

impl Index {
    /// An index without responses.
    pub fn of(newest: Arc<Questionnaire>) -> Self {
        let items = items(&newest);
        let columns = items.iter().map(Column::of).collect();
        let added = items.iter().map(Count::of).collect();
        let numbers = numbers::of(&newest);
        Self {
            newest,
            items,
            columns,
            numbers,
            places: Places::default(),
            groups: Groups::default(),
            open: Bits::default(),
            languages: Languages::default(),
            days: Vec::new(),
            organisations: Vec::new(),
            added,
        }
    }

    /// What is counted, in the order of the questionnaire.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The number of responses.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether there are no responses.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What of an answered version counts here.
    pub fn asked_in(&self, answered: &Questionnaire) -> Asked {
        Asked::between(&self.items, &self.numbers, &self.newest, answered)
    }

    /// Takes a response in, in the place of the one with the same id if there is one. `asked` is
    /// that of the version that it answers.
    pub fn put(&mut self, response: &Response<'_>, asked: &Asked) {
        let place = match self.places.find(response.id) {
            Some(place) => {
                self.clear(place);
                place
            }
            None => self.places.push(response.id),
        };
        for (index, column) in self.columns.iter_mut().enumerate() {
            let added = &mut self.added[index];
            empty(added);
            if asked.item(index) {
                added.add(&self.items[index], response.answers);
                column.write(place, added);
            }
        }
        for (index, numbers) in self.numbers.iter_mut().enumerate() {
            let counts = asked.number(index);
            numbers
                .write(place, counts.then_some(response.answers).and_then(|it| numbers.read(it)));
        }
        self.groups.add(place, response.group, response.channel, &self.added);
        self.open.put(place, response.channel == Channel::Open);
        if let Some(language) = response.language {
            self.languages.put(place, language);
        }
        write_at(&mut self.days, place, response.day, NaiveDate::MIN);
        if response.organisation.is_some() || place < self.organisations.len() {
            write_at(&mut self.organisations, place, response.organisation, None);
        }
    }

    /// Takes a response out, and says whether it was there.
    pub fn remove(&mut self, id: Uuid) -> bool {
        let Some(place) = self.places.find(id) else { return false };
        self.clear(place);
        let last = self.places.len() - 1;
        if place != last {
            self.columns.iter_mut().for_each(|column| column.move_here(place, last));
            self.numbers.iter_mut().for_each(|numbers| numbers.move_here(place, last));
            self.groups.move_here(place, last);
            self.open.move_here(place, last);
            self.languages.move_here(place, last);
        }
        self.days.swap_remove(place);
        let organisation = self.organisations.get(last).copied().flatten();
        if let Some(there) = self.organisations.get_mut(place) {
            *there = organisation;
        }
        self.organisations.truncate(last);
        self.places.swap_remove(place);
        true
    }

    /// Makes a place as if nobody had answered there.
    fn clear(&mut self, place: usize) {
        for (column, removed) in self.columns.iter_mut().zip(&mut self.added) {
            empty(removed);
            column.take(place, removed);
        }
        self.numbers.iter_mut().for_each(|numbers| numbers.write(place, None));
        let channel = self.channel(place);
        self.groups.subtract(place, channel, &self.added);
        self.open.put(place, false);
        self.languages.clear(place);
    }

    fn channel(&self, place: usize) -> Channel {
        if self.open.has(place) { Channel::Open } else { Channel::Link }
    }

    /// How many responses of a group came in by a channel.
    pub fn number(&self, group: Uuid, channel: Channel) -> u64 {
        self.groups.number(group, channel)
    }

    /// How often each item was answered by a group, in the order of the items. Nothing is read for
    /// it: counts are kept as responses come.
    pub fn counts(&self, group: Uuid) -> Vec<Count> {
        match self.groups.counts(group) {
            Some(counts) => counts.to_vec(),
            None => self.items.iter().map(Count::of).collect(),
        }
    }

    /// How often an item, by its place among [`Self::items`], was answered in some responses.
    ///
    /// # Panics
    /// If there is no such item.
    pub fn counts_among(&self, item: usize, selection: &Selection) -> Count {
        self.columns[item].count(&selection.0)
    }

    /// How the answers to two items, by their places among [`Self::items`], go together in some
    /// responses.
    ///
    /// # Panics
    /// If there is no such item.
    pub fn cross(&self, one: usize, other: usize, selection: &Selection) -> Cross {
        Cross::of(&self.columns[one], &self.columns[other], &selection.0)
    }

    /// The numbers that were given in answer to a question; none if it asks for something else.
    pub fn numbers(&self, question: &rules::questionnaire::Key) -> Option<&Numbers> {
        self.numbers.iter().find(|numbers| numbers.question() == question)
    }

    /// The languages in which anybody ever read the questionnaire, in no order that means anything.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.languages.all()
    }

    /// The responses to which all conditions apply; everyone if there are none.
    pub fn select(&self, conditions: &[Condition]) -> Selection {
        let mut found = self.groups.everyone();
        for condition in conditions {
            found.keep_only(&self.where_holds(condition));
        }
        Selection(found)
    }
}

fn empty(count: &mut Count) {
    count.n = 0;
    count.no_opinion = 0;
    count.by_category.fill(0);
}

/// Writes into a column that may still be too short.
fn write_at<T: Copy>(column: &mut Vec<T>, place: usize, value: T, missing: T) {
    if column.len() <= place {
        column.resize(place + 1, missing);
    }
    column[place] = value;
}
