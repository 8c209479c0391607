//! How the answers to two items go together.

use crate::{bits::Bits, column::Column};

/// A cross-table: respondents by what they answered to one item and to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cross {
    /// Those with a valid answer to both.
    pub n: u64,
    /// A row for each category of the one item, in it a number for each category of the other. Where
    /// points are given, who gave any counts.
    pub cells: Vec<Vec<u64>>,
}

impl Cross {
    pub(crate) fn of(one: &Column, other: &Column, among: &Bits) -> Self {
        let n = one.answered().both(among).count_with(other.answered());
        let columns = other.by_category();
        let row = |chosen: &Bits| {
            let chosen = chosen.both(among);
            columns.iter().map(|column| chosen.count_with(column)).collect()
        };
        Self { n, cells: one.by_category().iter().map(|chosen| row(chosen)).collect() }
    }
}
