//! What can be worked out about cells that a table does not show.

use pathfinding::directed::edmonds_karp::edmonds_karp_dense;
use thiserror::Error;

/// What somebody knows who has the totals of all rows and columns and every cell that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audit {
    /// One for each suppressed cell, row by row.
    pub intervals: Vec<CellInterval>,
    /// Suppressed cells whose number follows, as row and column.
    pub exposed: Vec<(usize, usize)>,
    /// Cells that are shown although they are below the minimum and not empty.
    pub small: Vec<(usize, usize)>,
}

/// Between what a suppressed cell lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CellInterval {
    pub row: usize,
    pub column: usize,
    pub lowest: u64,
    pub highest: u64,
}

/// Why a table cannot be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Unauditable {
    #[error("rows have different lengths, or the pattern another shape than the table")]
    Shape,
    #[error("the table holds more people than can be counted")]
    TooLarge,
}

impl Audit {
    /// No cell follows from others, and none is too small to be shown.
    pub fn is_safe(&self) -> bool {
        self.exposed.is_empty() && self.small.is_empty()
    }
}

/// Looks at a table with its totals, of which some cells are suppressed, as an attacker would.
///
/// The least and the greatest number of each suppressed cell, among all tables of numbers from 0
/// with these totals, are those of a linear programme. As rows and columns each hold a cell once,
/// it is one of transport: what a cell can gain or lose is what can flow back from its column to
/// its row through other suppressed cells, so that a maximum flow gives it exactly.
pub fn audit(
    table: &[Vec<u64>],
    suppressed: &[Vec<bool>],
    minimum: u64,
) -> Result<Audit, Unauditable> {
    let columns = table.first().map_or(0, Vec::len);
    let shaped = table.len() == suppressed.len()
        && table.iter().all(|row| row.len() == columns)
        && suppressed.iter().all(|row| row.len() == columns);
    if !shaped {
        return Err(Unauditable::Shape);
    }
    let counts = signed(table)?;
    let cells = || (0..table.len()).flat_map(|row| (0..columns).map(move |column| (row, column)));
    let hidden: Vec<(usize, usize)> = cells().filter(|&(r, c)| suppressed[r][c]).collect();
    let network = Network { counts: &counts, hidden: &hidden, columns };
    let intervals: Vec<CellInterval> = hidden.iter().map(|&cell| network.interval(cell)).collect();
    let exposed = intervals.iter().filter(|it| it.lowest == it.highest);
    Ok(Audit {
        exposed: exposed.map(|it| (it.row, it.column)).collect(),
        intervals,
        small: cells()
            .filter(|&(r, c)| !suppressed[r][c] && (1..minimum).contains(&table[r][c]))
            .collect(),
    })
}

/// The counts as flows have them, which can be negative; their sum, doubled, must fit too.
fn signed(table: &[Vec<u64>]) -> Result<Vec<Vec<i64>>, Unauditable> {
    let sum = table.iter().flatten().try_fold(0_u64, |sum, &count| sum.checked_add(count));
    sum.and_then(|sum| i64::try_from(sum.checked_mul(4)?).ok()).ok_or(Unauditable::TooLarge)?;
    let row = |row: &Vec<u64>| row.iter().map(|&count| i64::try_from(count).ok()).collect();
    table.iter().map(row).collect::<Option<_>>().ok_or(Unauditable::TooLarge)
}

/// Rows and columns, joined by suppressed cells.
struct Network<'a> {
    counts: &'a [Vec<i64>],
    hidden: &'a [(usize, usize)],
    columns: usize,
}

impl Network<'_> {
    fn interval(&self, (row, column): (usize, usize)) -> CellInterval {
        let count = self.counts[row][column];
        let (from_row, to_column) = (row, self.counts.len() + column);
        let gain = self.flow((row, column), to_column, from_row);
        let loss = self.flow((row, column), from_row, to_column).min(count);
        CellInterval {
            row,
            column,
            lowest: (count - loss).unsigned_abs(),
            highest: (count + gain).unsigned_abs(),
        }
    }

    /// How much can be moved between a row and a column through all hidden cells but one: from a
    /// row to a column a cell grows, without limit; the other way it shrinks, to 0 at most.
    fn flow(&self, without: (usize, usize), source: usize, sink: usize) -> i64 {
        let rows = self.counts.len();
        let nodes: Vec<usize> = (0..rows + self.columns).collect();
        let unlimited: i64 = self.counts.iter().flatten().sum();
        let others = self.hidden.iter().filter(|cell| **cell != without);
        let capacities = others.flat_map(|&(row, column)| {
            let (row_node, column_node) = (row, rows + column);
            let count = self.counts[row][column];
            [((row_node, column_node), unlimited), ((column_node, row_node), count)]
        });
        let (_, flow, _) = edmonds_karp_dense(&nodes, &source, &sink, capacities);
        flow
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_table_that_is_none_is_not_looked_at() {
        let table = vec![vec![1, 2], vec![3]];
        let pattern = vec![vec![true, false], vec![false]];
        assert_eq!(audit(&table, &pattern, 3), Err(Unauditable::Shape));
        assert_eq!(audit(&[vec![1]], &[], 3), Err(Unauditable::Shape));
        assert_eq!(audit(&[vec![1]], &[vec![true, true]], 3), Err(Unauditable::Shape));
        let huge = [vec![u64::MAX / 4, 1]];
        assert_eq!(audit(&huge, &[vec![true, true]], 3), Err(Unauditable::TooLarge));
    }

    #[test]
    fn an_empty_table_gives_nothing_away() {
        assert!(audit(&[], &[], 3).expect("an audit").is_safe());
    }

    /// All tables with the same totals and the same cells shown, tried one by one.
    fn by_trying(table: &[Vec<u64>], hidden: &[(usize, usize)]) -> Vec<(u64, u64)> {
        let sum = |cells: &[Vec<u64>], row: Option<usize>, column: Option<usize>| -> u64 {
            let chosen = hidden
                .iter()
                .filter(|(r, c)| row.is_none_or(|it| it == *r) && column.is_none_or(|it| it == *c));
            chosen.map(|&(r, c)| cells[r][c]).sum()
        };
        let most: u64 = sum(table, None, None);
        let mut found = vec![(u64::MAX, 0); hidden.len()];
        for number in 0..(most + 1).pow(hidden.len() as u32) {
            let mut tried = table.to_vec();
            let mut rest = number;
            for &(row, column) in hidden {
                tried[row][column] = rest % (most + 1);
                rest /= most + 1;
            }
            let fits = hidden.iter().all(|&(row, column)| {
                sum(&tried, Some(row), None) == sum(table, Some(row), None)
                    && sum(&tried, None, Some(column)) == sum(table, None, Some(column))
            });
            if fits {
                for (range, &(row, column)) in found.iter_mut().zip(hidden) {
                    let value = tried[row][column];
                    *range = (range.0.min(value), range.1.max(value));
                }
            }
        }
        found
    }

    proptest! {
        #[test]
        fn an_interval_holds_what_fits_and_nothing_else(
            table in prop::collection::vec(prop::collection::vec(0..3_u64, 3), 3),
            hidden in prop::sample::subsequence((0..9_usize).collect::<Vec<_>>(), 0..=5),
        ) {
            let mut pattern = vec![vec![false; 3]; 3];
            let hidden: Vec<_> = hidden.into_iter().map(|at| (at / 3, at % 3)).collect();
            hidden.iter().for_each(|&(row, column)| pattern[row][column] = true);
            let found = audit(&table, &pattern, 1).expect("an audit");
            let found: Vec<_> = found.intervals.iter().map(|it| (it.lowest, it.highest)).collect();
            prop_assert_eq!(found, by_trying(&table, &hidden));
        }
    }
}
