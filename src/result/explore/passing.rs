//! Whether a view may be told to whoever may not see small numbers.
//!
//! There are three kinds of views. What the result shows passes as it is shown there. Two questions
//! beside each other pass with cells left out ([`super::gate::hidden`]). Everything else, with
//! conditions or weights, passes whole or not at all: if everybody is parted by all that is asked at
//! once, no part may be small, so that a condition gives back no cell that was left out. What views of
//! different questions bound together is not looked at (`docs/adr/0039-exploring.md`).

use entity::GroupId;
use index::Selection;
use rules::disclosure::{Released, gives_away};

use super::{Columns, Sight, Weighting, axis::Axis, gate, look::Asked, table::Counting};
use crate::result::{count::Tallies, gate::participation};

/// By what a view parts everybody, beside its rows and columns.
pub(super) struct Parted<'a> {
    /// All items that are asked of.
    pub(super) items: &'a [usize],
    /// The groups as they stand beside each other.
    pub(super) sides: &'a [Vec<GroupId>],
    /// Those that were chosen.
    pub(super) groups: &'a [GroupId],
    /// Conditions and weights.
    pub(super) ways: &'a [Vec<Selection>],
}

impl Asked<'_> {
    /// The groups as they stand beside each other: alone, or for whoever sees no small numbers as the
    /// result pools them for all these items. None if it pools them differently.
    pub(super) fn sides(&self, items: &[usize]) -> Vec<Vec<GroupId>> {
        if self.sight == Sight::Exact {
            return self.groups.iter().map(|(id, _)| vec![*id]).collect();
        }
        let sides = |released: Released<GroupId>| -> Vec<Vec<GroupId>> {
            released.rows.into_iter().map(|row| row.groups).collect()
        };
        let mut all = self.released(items).into_iter().map(sides);
        let first = all.next().unwrap_or_default();
        if all.all(|others| others == first) { first } else { vec![] }
    }

    /// Whether two questions stand beside each other and nothing else is asked.
    pub(super) fn is_crossed(&self) -> bool {
        let crossed = matches!(self.view.columns, Columns::Place(_));
        crossed && self.view.filter.is_empty() && self.view.weighting == Weighting::PerHead
    }

    /// Whether the figures are those of the result, or follow from them.
    fn is_of_result(&self) -> bool {
        let of_result = match self.view.columns {
            Columns::Nothing => {
                matches!(self.view.weighting, Weighting::PerHead | Weighting::GroupsEqual)
            }
            Columns::Groups => self.view.weighting == Weighting::PerHead,
            Columns::Place(_) => false,
        };
        of_result && self.view.filter.is_empty()
    }

    /// Whether what was counted may be told.
    pub(super) fn passes(
        &self,
        counting: &Counting<'_>,
        who: &Selection,
        parted: &Parted<'_>,
    ) -> bool {
        let Parted { items, sides, groups, .. } = parted;
        let of_groups = self.is_by_groups()
            || !groups.is_empty()
            || self.view.weighting == Weighting::GroupsEqual;
        let stand_alone = groups.iter().all(|group| sides.contains(&vec![*group]));
        if self.released(items).iter().any(|released| released.withheld)
            || (of_groups && sides.is_empty())
            || !stand_alone
            || !self.is_large(counting.counted.number())
        {
            return false;
        }
        self.is_of_result()
            || (self.is_crossed() && counting.rest_is_large(self.minimum))
            || (self.parts_are_large(counting, parted, of_groups)
                && !(self.is_by_groups() && self.pool_agrees(items[0], sides, who)))
    }

    /// Whether no part is small if everybody is parted by rows, columns, conditions, weights and, if it
    /// is about them, groups.
    fn parts_are_large(
        &self,
        counting: &Counting<'_>,
        parted: &Parted<'_>,
        of_groups: bool,
    ) -> bool {
        let everyone = self.index.select(&[]);
        let groups = of_groups.then(|| Axis::of_sides(self.index, parted.sides).parts(self.index));
        let ways: Vec<_> = parted.ways.iter().cloned().chain(groups).collect();
        let columns = counting.columns.splits(self.index);
        counting.rows.splits(self.index).iter().all(|row| {
            columns.iter().all(|column| {
                let all = [row.clone(), column.clone()].into_iter().chain(ways.clone());
                gate::parts_are_large(&everyone, &all.collect::<Vec<_>>(), self.minimum)
            })
        })
    }

    /// Whether those of groups that stand together nearly all say the same.
    fn pool_agrees(&self, item: usize, sides: &[Vec<GroupId>], who: &Selection) -> bool {
        let those = Axis::of_sides(self.index, sides).categories;
        let pools = those.iter().zip(sides).filter(|(_, groups)| groups.len() > 1);
        pools.map(|(those, _)| those.and(who)).any(|took_part| {
            let count = self.index.counts_among(item, &took_part);
            count.n > 0 && gives_away(&count, took_part.number(), self.minimum)
        })
    }

    fn released(&self, items: &[usize]) -> Vec<Released<GroupId>> {
        let groups: Vec<GroupId> = self.groups.iter().map(|(id, _)| *id).collect();
        let tallies = Tallies::of(self.index, &groups);
        let participation = participation(&groups, &tallies.sizes, self.minimum);
        let released =
            |&item: &usize| participation.release(&tallies.items[item].rows, self.minimum);
        items.iter().map(released).collect()
    }
}
