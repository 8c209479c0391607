//! What may be shown about one item.

use super::{grown, veil};
use crate::tally::Count;

/// What may be shown about one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Released<K> {
    /// One row for each side shown alone, in the given order, then one for the pool.
    pub rows: Vec<ReleasedRow<K>>,
    /// Groups in which nobody gave a valid answer.
    pub no_answers: Vec<K>,
    /// There are answers, but too few, or too much alike, to show any.
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

/// Turns the counts of all groups into those that may be shown, by their sizes alone.
///
/// A group's size is its number of valid answers. Groups without any are named
/// without their count: how many of them had no opinion is not told.
pub fn release<K: Clone>(rows: &[(K, Count)], minimum: u64) -> Released<K> {
    let alone = rows.iter().map(|(key, count)| Counted {
        groups: vec![key.clone()],
        responses: None,
        count: count.clone(),
    });
    released(&alone.collect::<Vec<_>>(), minimum)
}

/// What one side answered.
#[derive(Clone, Debug)]
pub(super) struct Counted<K> {
    pub(super) groups: Vec<K>,
    /// How many took part, if that is known.
    pub(super) responses: Option<u64>,
    pub(super) count: Count,
}

/// Pools sides with too few valid answers, and groups that are one side already if they answer
/// nearly unanimously; shows the others alone.
pub(super) fn released<K: Clone>(sides: &[Counted<K>], minimum: u64) -> Released<K> {
    let pooled = pool(sides, minimum);
    let chosen = |pool: bool| {
        let all = sides.iter().zip(&pooled);
        all.filter(move |(side, pooled)| side.count.n > 0 && **pooled == pool).map(|(side, _)| side)
    };
    let together: Vec<&Counted<K>> = chosen(true).collect();
    let withheld = !together.is_empty() && !may_be_shown(&together, minimum);
    let pool = Some(row(&together)).filter(|row| !row.groups.is_empty() && !withheld);
    let rows: Vec<ReleasedRow<K>> = chosen(false).map(|side| row(&[side])).chain(pool).collect();
    let silent = sides.iter().filter(|side| side.count.n == 0);
    Released {
        total: sum(rows.iter().map(|row| &row.count)),
        rows,
        no_answers: silent.flat_map(|side| side.groups.clone()).collect(),
        withheld,
    }
}

/// For each side, whether it is pooled.
fn pool<K>(sides: &[Counted<K>], minimum: u64) -> Vec<bool> {
    let sizes: Vec<u64> = sides.iter().map(|side| side.count.n).collect();
    let has_to = |side: &Counted<K>| {
        let is_shared = side.groups.len() > 1;
        (1..minimum).contains(&side.count.n) || (is_shared && gives_away(&[side], minimum))
    };
    grown(&sizes, sides.iter().map(has_to).collect(), |pooled| {
        let together = sides.iter().zip(pooled).filter(|(_, pooled)| **pooled);
        let together: Vec<&Counted<K>> = together.map(|(side, _)| side).collect();
        together.is_empty() || may_be_shown(&together, minimum)
    })
}

/// Whether a pool is large and mixed enough.
fn may_be_shown<K>(pool: &[&Counted<K>], minimum: u64) -> bool {
    let n: u64 = pool.iter().map(|side| side.count.n).sum();
    n >= minimum && !gives_away(pool, minimum)
}

fn gives_away<K>(pool: &[&Counted<K>], minimum: u64) -> bool {
    let responses: Option<u64> = pool.iter().map(|side| side.responses).sum();
    let count = sum(pool.iter().map(|side| &side.count)).unwrap_or_default();
    responses.is_some_and(|responses| veil::gives_away(&count, responses, minimum))
}

fn row<K: Clone>(sides: &[&Counted<K>]) -> ReleasedRow<K> {
    ReleasedRow {
        groups: sides.iter().flat_map(|side| side.groups.clone()).collect(),
        count: sum(sides.iter().map(|side| &side.count)).unwrap_or_default(),
    }
}

fn sum<'a>(counts: impl Iterator<Item = &'a Count>) -> Option<Count> {
    counts.cloned().reduce(|mut sum, count| {
        sum.merge(&count);
        sum
    })
}
