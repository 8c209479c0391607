//! What was answered to one item, response by response.
//!
//! A column stores what [`Count::add`] says of each response alone, so that it cannot count
//! otherwise than `rules::tally` does.

use std::borrow::Cow;

use rules::tally::{Count, Counting, Item};

use crate::{bits::Bits, write_at};

#[derive(Clone, Debug)]
pub(crate) struct Column {
    /// Those who are part of `n`.
    answered: Bits,
    no_opinion: Bits,
    categories: Categories,
}

/// By category, in the order of the item.
#[derive(Clone, Debug)]
enum Categories {
    /// Who chose it.
    Chosen(Vec<Bits>),
    /// How much each gave to it; as long as the last place that gave anything.
    Given(Vec<Vec<u32>>),
}

impl Column {
    pub(crate) fn of(item: &Item) -> Self {
        let number = item.categories.len();
        let categories = match item.counting {
            Counting::Points => Categories::Given(vec![Vec::new(); number]),
            Counting::One | Counting::Several | Counting::Ticks => {
                Categories::Chosen(vec![Bits::default(); number])
            }
        };
        Self { answered: Bits::default(), no_opinion: Bits::default(), categories }
    }

    /// Writes the count of one response into a place where there is nothing.
    pub(crate) fn write(&mut self, place: usize, one: &Count) {
        if one.n == 0 && one.no_opinion == 0 {
            return;
        }
        self.answered.put(place, one.n > 0);
        self.no_opinion.put(place, one.no_opinion > 0);
        for (category, &number) in one.by_category.iter().enumerate().filter(|it| *it.1 > 0) {
            match &mut self.categories {
                Categories::Chosen(chosen) => chosen[category].put(place, true),
                Categories::Given(given) => {
                    write_at(&mut given[category], place, clamped(number), 0);
                }
            }
        }
    }

    /// Takes what stands in a place out of it, and adds it to a count.
    pub(crate) fn take(&mut self, place: usize, one: &mut Count) {
        one.n += take(&mut self.answered, place);
        one.no_opinion += take(&mut self.no_opinion, place);
        for (category, number) in one.by_category.iter_mut().enumerate() {
            *number += match &mut self.categories {
                Categories::Chosen(chosen) => take(&mut chosen[category], place),
                Categories::Given(given) => {
                    given[category].get_mut(place).map(std::mem::take).map_or(0, u64::from)
                }
            };
        }
    }

    pub(crate) fn move_here(&mut self, place: usize, last: usize) {
        self.answered.move_here(place, last);
        self.no_opinion.move_here(place, last);
        match &mut self.categories {
            Categories::Chosen(chosen) => {
                chosen.iter_mut().for_each(|bits| bits.move_here(place, last));
            }
            Categories::Given(given) => {
                for amounts in given.iter_mut().filter(|it| it.len() > last) {
                    amounts[place] = amounts[last];
                    amounts.truncate(last);
                }
            }
        }
    }

    pub(crate) fn count(&self, among: &Bits) -> Count {
        let by_category = match &self.categories {
            Categories::Chosen(chosen) => {
                chosen.iter().map(|bits| bits.count_with(among)).collect()
            }
            Categories::Given(given) => given.iter().map(|amounts| sum(amounts, among)).collect(),
        };
        Count {
            n: self.answered.count_with(among),
            no_opinion: self.no_opinion.count_with(among),
            by_category,
        }
    }

    pub(crate) fn answered(&self) -> &Bits {
        &self.answered
    }

    pub(crate) fn no_opinion(&self) -> &Bits {
        &self.no_opinion
    }

    /// Who chose each category, or gave anything to it.
    pub(crate) fn by_category(&self) -> Vec<Cow<'_, Bits>> {
        match &self.categories {
            Categories::Chosen(chosen) => chosen.iter().map(Cow::Borrowed).collect(),
            Categories::Given(given) => {
                given.iter().map(|amounts| Cow::Owned(who_gave(amounts))).collect()
            }
        }
    }
}

fn take(bits: &mut Bits, place: usize) -> u64 {
    let was_in = bits.has(place);
    bits.put(place, false);
    u64::from(was_in)
}

fn who_gave(amounts: &[u32]) -> Bits {
    amounts.iter().enumerate().filter(|(_, amount)| **amount > 0).map(|(place, _)| place).collect()
}

fn sum(amounts: &[u32], among: &Bits) -> u64 {
    among.places().map_while(|place| amounts.get(place)).map(|&amount| u64::from(amount)).sum()
}

/// Points of one respondent for one option, which are a `u32` where they come from.
fn clamped(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
