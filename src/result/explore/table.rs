//! The figures of a view.

use index::Selection;
use rules::{
    consensus::{CrossTable, KruskalWallis, kruskal_wallis},
    tally::Item,
};

use super::{
    axis::Axis,
    gate,
    weights::{Strata, Weights},
};

/// What some answered, beside what else they answered or from which group they are.
#[derive(Clone, Debug, PartialEq)]
pub struct Tabled {
    pub rows: Item,
    pub across: Across,
    /// Those with a valid answer to all that is shown.
    pub n: u64,
    /// Those who chose the answer to the rows that stands apart; none if it is not told.
    pub no_opinion: Option<u64>,
    /// In the order of categories or groups; a single column if nothing stands beside.
    pub table: CrossTable,
    /// Which cells are left out because they speak of few people.
    pub hidden: Vec<Vec<bool>>,
    /// None if all count the same.
    pub weights: Option<Weights>,
    /// Whether groups answer differently; of ordered answers that count the same only.
    pub compared: Option<KruskalWallis>,
}

/// What the columns are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Across {
    Nothing,
    /// Groups by their keys, alone or together.
    Groups(Vec<Vec<String>>),
    Item(Item),
}

impl Tabled {
    /// Whether any cell is left out.
    #[must_use]
    pub fn hides(&self) -> bool {
        self.hidden.iter().flatten().any(|hidden| *hidden)
    }

    /// Whether groups stand together.
    #[must_use]
    pub fn pools(&self) -> bool {
        matches!(&self.across, Across::Groups(sides) if sides.iter().any(|side| side.len() > 1))
    }

    /// The number in a cell, unless it is left out.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> Option<f64> {
        let shown = !self.hidden.get(row)?.get(column)?;
        shown.then(|| self.table.cells[row][column])
    }

    /// The residual of a cell, unless it is left out or nothing stands beside.
    #[must_use]
    pub fn residual(&self, row: usize, column: usize) -> Option<f64> {
        self.cell(row, column)?;
        self.table.residual(row, column)
    }

    /// The cell that is farthest from what is expected, of those that are told; of equal ones the
    /// first in which there are more than expected.
    #[must_use]
    pub fn strongest(&self) -> Option<(usize, usize, f64)> {
        let cells = (0..self.table.rows.len())
            .flat_map(|row| (0..self.table.columns.len()).map(move |column| (row, column)));
        cells
            .filter_map(|(row, column)| Some((row, column, self.residual(row, column)?)))
            .rev()
            .max_by(|one, other| {
                far(one.2).total_cmp(&far(other.2)).then((one.2 > 0.0).cmp(&(other.2 > 0.0)))
            })
    }
}

/// How far off it is, so that what differs by rounding only is equal.
fn far(residual: f64) -> f64 {
    (residual.abs() * 1e9).round()
}

/// Those who are counted, how each weighs, and what is beside what.
pub(super) struct Counting<'a> {
    /// All who answered what is shown and meet the conditions.
    pub(super) counted: &'a Selection,
    pub(super) strata: &'a Strata,
    pub(super) weighted: bool,
    pub(super) rows: &'a Axis,
    pub(super) columns: &'a Axis,
}

impl Counting<'_> {
    /// The table, weighted.
    pub(super) fn table(&self) -> CrossTable {
        let weigh = |some: &Selection| self.strata.weigh(some);
        let row = |row: &Selection| -> Vec<f64> {
            self.columns.categories.iter().map(|column| weigh(&row.and(column))).collect()
        };
        let total = weigh(self.counted);
        let effect = self.weighted.then(|| self.strata.effect(self.counted.number())).flatten();
        CrossTable {
            cells: self.rows.categories.iter().map(row).collect(),
            rows: self.rows.categories.iter().map(weigh).collect(),
            columns: self.columns.categories.iter().map(weigh).collect(),
            total,
            effective: effect.map_or(total, |effect| effect.effective),
            exclusive: self.rows.exclusive && self.columns.exclusive,
        }
    }

    /// The people in each cell, among those who are counted.
    fn people(&self) -> Vec<Vec<u64>> {
        let cells = |row: &Selection| {
            let row = row.and(self.counted);
            self.columns.categories.iter().map(|column| row.and(column).number()).collect()
        };
        self.rows.categories.iter().map(cells).collect()
    }

    /// Which cells are left out if only what passes the gate may be told of two questions.
    pub(super) fn hidden(&self, minimum: u64) -> Vec<Vec<bool>> {
        gate::hidden(&self.people(), minimum)
    }

    /// Whether of those who gave an answer to one of the questions, nobody or many did not answer the
    /// other. How many that are follows from the distribution of the one and the totals of both.
    pub(super) fn rest_is_large(&self, minimum: u64) -> bool {
        let large = |some: &Selection, answered: &Selection| {
            !(1..minimum).contains(&some.without(answered).number())
        };
        self.rows.categories.iter().all(|row| large(row, &self.columns.answered))
            && self.columns.categories.iter().all(|column| large(column, &self.rows.answered))
    }

    /// Nothing is left out.
    pub(super) fn all_shown(&self) -> Vec<Vec<bool>> {
        vec![vec![false; self.columns.categories.len()]; self.rows.categories.len()]
    }

    /// Whether the columns, as groups, answer differently.
    pub(super) fn compared(&self) -> KruskalWallis {
        let people = self.people();
        let group = |column: usize| people.iter().map(|row| row[column]).collect::<Vec<u64>>();
        kruskal_wallis(&(0..self.columns.categories.len()).map(group).collect::<Vec<_>>())
    }
}
