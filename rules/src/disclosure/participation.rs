//! Who answered, and what may be shown of what they said.
//!
//! Groups with too few responses are one side from the start and stay it in every item:
//! if the groups that share a row could change from question to question, the difference
//! of two rows would speak of one small group alone.

use super::{
    merge_small_groups,
    released::{Counted, Released, released},
};
use crate::tally::Count;

/// Who answered, as far as it may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participation<K> {
    /// Groups shown alone in their order, then those shown together.
    pub sides: Vec<Side<K>>,
    /// Groups from which nobody answered.
    pub no_answers: Vec<K>,
    /// There are responses, but too few to show anything.
    pub withheld: bool,
    /// All responses; none if there are none to show.
    pub total: Option<u64>,
    /// How the responses came in, if that reveals no small number within any side.
    pub channels: Option<Channels>,
}

/// Groups whose figures are shown as one, mostly a single one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side<K> {
    pub groups: Vec<K>,
    /// How many responses came from them.
    pub n: u64,
}

/// Responses by the way they came in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Channels {
    /// By invitation.
    pub link: u64,
    /// Through the page that is open to everybody.
    pub open: u64,
}

impl Channels {
    fn n(self) -> u64 {
        self.link + self.open
    }

    fn and(self, other: Self) -> Self {
        Self { link: self.link + other.link, open: self.open + other.open }
    }
}

impl<K: Clone + PartialEq> Participation<K> {
    /// Decides which groups are shown alone, by their numbers of responses.
    pub fn of(arrived: &[(K, Channels)], minimum: u64) -> Self {
        let sizes: Vec<(K, u64)> = arrived.iter().map(|(key, it)| (key.clone(), it.n())).collect();
        let disclosure = merge_small_groups(&sizes, minimum);
        let alone = disclosure.published.into_iter().map(|group| vec![group]);
        let together = Some(disclosure.merged).filter(|groups| !groups.is_empty());
        let arrivals: Vec<(Vec<K>, Channels)> = alone
            .chain(together)
            .map(|groups| {
                let among = arrived.iter().filter(|(key, _)| groups.contains(key));
                let all = among.map(|(_, it)| *it).fold(Channels::default(), Channels::and);
                (groups, all)
            })
            .collect();
        let enough = |n: u64| n == 0 || n >= minimum;
        let safe = arrivals.iter().all(|(_, it)| enough(it.link) && enough(it.open));
        let all = arrivals.iter().map(|(_, it)| *it).reduce(Channels::and);
        Self {
            total: all.map(Channels::n),
            channels: all.filter(|_| safe),
            no_answers: disclosure.no_answers,
            withheld: disclosure.nothing_published,
            sides: arrivals.into_iter().map(|(groups, it)| Side { groups, n: it.n() }).collect(),
        }
    }

    /// What may be shown of one item. Sides may be pooled further, never split.
    pub fn release(&self, rows: &[(K, Count)], minimum: u64) -> Released<K> {
        if self.withheld {
            return Released { rows: vec![], no_answers: vec![], withheld: true, total: None };
        }
        let silent = self.no_answers.iter().map(|group| (vec![group.clone()], 0));
        let sides = self.sides.iter().map(|side| (side.groups.clone(), side.n)).chain(silent);
        let counted = sides.map(|(groups, responses)| Counted {
            count: united(&groups, rows),
            responses: Some(responses),
            groups,
        });
        released(&counted.collect::<Vec<_>>(), minimum)
    }
}

fn united<K: PartialEq>(groups: &[K], rows: &[(K, Count)]) -> Count {
    let mut sum = Count::default();
    for (_, count) in rows.iter().filter(|(group, _)| groups.contains(group)) {
        sum.merge(count);
    }
    sum
}

#[cfg(test)]
mod tests;
