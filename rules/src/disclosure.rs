//! When may a figure be shown?
//!
//! Every figure that leaves the program passes [`Participation::release`]: pages, exports,
//! charts and the API show its rows and nothing else. What it holds back and why is told in
//! `docs/adr/0042-disclosure.md`. Sums of amounts are judged by [`p_percent_rule`], tables of
//! which cells are left out by [`audit`](fn@audit).

mod audit;
mod dominance;
mod participation;
mod released;
mod veil;

pub use audit::{Audit, CellInterval, Unauditable, audit};
pub use dominance::{SumOfAmounts, p_percent_rule};
pub use participation::{Channels, Participation, Side};
pub use released::{Released, ReleasedRow, release};
pub use veil::gives_away;

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
    let small = sizes.iter().map(|n| (1..minimum).contains(n)).collect();
    grown(sizes, small, |pooled| {
        let total: u64 =
            sizes.iter().zip(pooled).filter(|(_, pooled)| **pooled).map(|(n, _)| n).sum();
        !(1..minimum).contains(&total)
    })
}

/// Lets the smallest of those that are still shown join the pool, of equal ones the later, until
/// it is enough or everybody has joined.
fn grown(sizes: &[u64], mut pooled: Vec<bool>, is_enough: impl Fn(&[bool]) -> bool) -> Vec<bool> {
    while !is_enough(&pooled) {
        let shown = (0..sizes.len()).filter(|&index| sizes[index] > 0 && !pooled[index]);
        match shown.rev().min_by_key(|&index| sizes[index]) {
            Some(smallest) => pooled[smallest] = true,
            None => break,
        }
    }
    pooled
}

#[cfg(test)]
mod attack;
#[cfg(test)]
mod tests;
