//! When may a figure be shown?
//!
//! Every figure that leaves the program passes [`release`]: pages, exports, charts
//! and the API show its rows and nothing else. Sums of amounts are judged by
//! [`p_percent_rule`], tables of which cells are left out by [`audit`](fn@audit).

mod audit;
mod dominance;

use crate::tally::Count;

pub use audit::{Audit, CellInterval, Unauditable, audit};
pub use dominance::{SumOfAmounts, p_percent_rule};

/// Which groups of respondents may be shown on their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disclosure<K> {
    /// Shown alone.
    pub published: Vec<K>,
    /// Shown as one.
    pub merged: Vec<K>,
    /// The size of all merged groups together; none if nothing is merged.
    pub merged_n: Option<u64>,
    /// Nobody answered, and that may be said.
    pub no_answers: Vec<K>,
    /// All groups together are too small to be shown.
    pub nothing_published: bool,
}

/// Pools groups below the minimum, so that none of them is shown alone or follows
/// from a total.
///
/// While the pool is below the minimum, the smallest group still shown joins it, of
/// equal ones the later. If the pool stays below the minimum, nothing is published.
pub fn merge_small_groups<K: Clone>(sizes: &[(K, u64)], minimum: u64) -> Disclosure<K> {
    let pool = pool(&sizes.iter().map(|(_, n)| *n).collect::<Vec<_>>(), minimum);
    let pooled: u64 =
        sizes.iter().zip(&pool).filter(|(_, pooled)| **pooled).map(|((_, n), _)| n).sum();
    let keys = |wanted: &dyn Fn(u64, bool) -> bool| -> Vec<K> {
        let chosen = sizes.iter().zip(&pool).filter(|((_, n), pooled)| wanted(*n, **pooled));
        chosen.map(|((key, _), _)| key.clone()).collect()
    };
    let published = keys(&|n, pooled| n > 0 && !pooled);
    let no_answers = keys(&|n, _| n == 0);
    let merged = if pooled < minimum { Vec::new() } else { keys(&|_, pooled| pooled) };
    Disclosure {
        nothing_published: pooled > 0 && merged.is_empty(),
        merged_n: (!merged.is_empty()).then_some(pooled),
        published,
        merged,
        no_answers,
    }
}

/// For each group, whether it is pooled.
fn pool(sizes: &[u64], minimum: u64) -> Vec<bool> {
    let mut pooled: Vec<bool> = sizes.iter().map(|n| (1..minimum).contains(n)).collect();
    loop {
        let total: u64 =
            sizes.iter().zip(&pooled).filter(|(_, pooled)| **pooled).map(|(n, _)| n).sum();
        let shown = (0..sizes.len()).filter(|&index| sizes[index] > 0 && !pooled[index]);
        match shown.rev().min_by_key(|&index| sizes[index]) {
            Some(smallest) if (1..minimum).contains(&total) => pooled[smallest] = true,
            _ => return pooled,
        }
    }
}

/// What may be shown about one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Released<K> {
    /// One row for each group shown alone, in the given order, then one for the pool.
    pub rows: Vec<ReleasedRow<K>>,
    /// Groups in which nobody gave a valid answer.
    pub no_answers: Vec<K>,
    /// There are answers, but too few to show any.
    pub withheld: bool,
    /// The sum of the rows, and of nothing else; none without rows.
    pub total: Option<Count>,
}

/// Groups that are shown together, in most rows a single one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleasedRow<K> {
    pub groups: Vec<K>,
    pub count: Count,
}

/// Turns the counts of all groups into those that may be shown.
///
/// A group's size is its number of valid answers. Groups without any are named
/// without their count: how many of them had no opinion is not told.
pub fn release<K: Clone>(rows: &[(K, Count)], minimum: u64) -> Released<K> {
    let sizes: Vec<(usize, u64)> = rows.iter().map(|(_, count)| count.n).enumerate().collect();
    let disclosure = merge_small_groups(&sizes, minimum);
    let key = |index: &usize| rows[*index].0.clone();
    let alone = disclosure.published.into_iter().map(|index| vec![index]);
    let pool = Some(disclosure.merged).filter(|groups| !groups.is_empty());
    let released: Vec<ReleasedRow<K>> = alone
        .chain(pool)
        .map(|groups| ReleasedRow {
            groups: groups.iter().map(key).collect(),
            count: sum(groups.iter().map(|index| &rows[*index].1)).unwrap_or_default(),
        })
        .collect();
    Released {
        total: sum(released.iter().map(|row| &row.count)),
        rows: released,
        no_answers: disclosure.no_answers.iter().map(key).collect(),
        withheld: disclosure.nothing_published,
    }
}

fn sum<'a>(counts: impl Iterator<Item = &'a Count>) -> Option<Count> {
    counts.cloned().reduce(|mut sum, count| {
        sum.merge(&count);
        sum
    })
}

#[cfg(test)]
mod tests;
