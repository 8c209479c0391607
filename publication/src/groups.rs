//! Whether groups answered differently, where categories ascend.

use rules::{
    consensus::kruskal_wallis,
    tally::{self, Category as Counted, Counting},
};
use serde::{Deserialize, Serialize};

use crate::{figures::finite, item::Row};

/// Kruskal–Wallis over the rows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupTest {
    pub h: f64,
    pub degrees: u64,
    pub p: f64,
    pub epsilon_squared: f64,
    /// Of each pair of rows, in their order.
    pub superiority: Vec<Superiority>,
}

/// How probable it is that one of the first answers higher than one of the second, equal answers
/// counted half. Rows by the keys of their groups.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Superiority {
    pub first: Vec<String>,
    pub second: Vec<String>,
    pub probability: f64,
}

pub(crate) fn group_test(item: &tally::Item, rows: &[Row]) -> Option<GroupTest> {
    let counts: Option<Vec<_>> = rows.iter().map(|row| ascending(item, &row.counts)).collect();
    let found = kruskal_wallis(&counts?);
    let test = found.test?;
    let superiority = found.superiority.iter().map(|pair| {
        Some(Superiority {
            first: rows[pair.first].groups.clone(),
            second: rows[pair.second].groups.clone(),
            probability: finite(pair.probability)?,
        })
    });
    Some(GroupTest {
        h: finite(test.h)?,
        degrees: test.degrees,
        p: finite(test.p)?,
        epsilon_squared: finite(test.epsilon_squared)?,
        superiority: superiority.collect::<Option<_>>()?,
    })
}

/// The counts from the least to the most. None if categories do not ascend: options, points for
/// options, ticks, and places that an option may be left without.
pub(crate) fn ascending(item: &tally::Item, counts: &[u64]) -> Option<Vec<u64>> {
    let ordered = |category: &Counted| {
        matches!(
            category,
            Counted::Point(_)
                | Counted::Vote(_)
                | Counted::Yes(_)
                | Counted::Rank(_)
                | Counted::Numbers(_)
        )
    };
    let all = item.counting == Counting::One && item.categories.iter().all(ordered);
    let mut counts = all.then(|| counts.to_vec())?;
    // Asked as yes or no, with agreement first; votes and points begin with what is against.
    if matches!(item.categories.first(), Some(Counted::Yes(true))) {
        counts.reverse();
    }
    Some(counts)
}
