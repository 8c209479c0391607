//! Whether what people answer to one question goes with what they answer to another, or with their group.

use serde::Serialize;

use super::distribution::chi_squared_tail;

/// How many people, or how much weight, are in two categories at once. People without a valid answer
/// to both are in no number.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CrossTable {
    /// A row for each category of the one, in it a number for each category of the other.
    pub cells: Vec<Vec<f64>>,
    /// How many are in each category of the one, whatever they answered to the other.
    pub rows: Vec<f64>,
    pub columns: Vec<f64>,
    /// Everybody.
    pub total: f64,
    /// Of how many people, all counting the same, it tells as much; without weights, `total`.
    pub effective: f64,
    /// Whether everybody is in one row and one column; not if several answers were possible.
    pub exclusive: bool,
}

/// Whether two questions, or a question and the groups, have nothing to do with each other.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Independence {
    pub chi_squared: f64,
    /// (rows − 1)·(columns − 1), of those in which there is anybody.
    pub degrees: u64,
    /// How probable so large a χ² is if they had not.
    pub p: f64,
    /// Cramér's V: √(χ²/(n·(smaller number of rows and columns − 1))), from 0 (nothing) to 1 (one
    /// follows from the other). Cramér 1946.
    pub cramers_v: f64,
    /// The smallest expected number; below 5, p is a rough guess (Cochran 1954).
    pub least_expected: f64,
}

impl CrossTable {
    /// Of people who are each in one row and one column and count the same.
    pub fn of(counts: &[Vec<u64>]) -> Self {
        let cells: Vec<Vec<f64>> =
            counts.iter().map(|row| row.iter().map(|&count| count as f64).collect()).collect();
        let rows: Vec<f64> = cells.iter().map(|row| row.iter().sum()).collect();
        let width = cells.iter().map(Vec::len).max().unwrap_or_default();
        let column = |at: usize| cells.iter().filter_map(|row| row.get(at)).sum();
        let columns: Vec<f64> = (0..width).map(column).collect();
        let total = rows.iter().sum();
        Self { cells, rows, columns, total, effective: total, exclusive: true }
    }

    /// How many there would be in a cell if one had nothing to do with the other: row·column/total.
    /// None without anybody.
    pub fn expected(&self, row: usize, column: usize) -> Option<f64> {
        let (row, column) = (self.rows.get(row)?, self.columns.get(column)?);
        (self.total > 0.0).then(|| row * column / self.total)
    }

    /// By how many standard deviations a cell is above or below what is expected (Haberman 1973):
    /// with o observed, e expected and the shares r and c of its row and column,
    /// (o − e)/√(e·(1 − r)·(1 − c)). Beyond ±1.96 in 5 of 100 cells where nothing goes together.
    ///
    /// Weighted numbers are scaled to the effective number first (Rao & Scott 1981, first order).
    /// None where everybody or nobody is in the row or the column.
    pub fn residual(&self, row: usize, column: usize) -> Option<f64> {
        let observed = self.cells.get(row)?.get(column)?;
        let expected = self.expected(row, column)?;
        let (of_row, of_column) = (self.rows[row] / self.total, self.columns[column] / self.total);
        let variance = expected * (1.0 - of_row) * (1.0 - of_column);
        (variance > self.total * f64::EPSILON)
            .then(|| (observed - expected) / variance.sqrt() * self.scale().sqrt())
    }

    /// Pearson's χ² test: Σ (o − e)²/e over cells (Pearson 1900), for weighted numbers scaled as
    /// residuals are. None if several answers were possible, or if there are not two rows and two
    /// columns with anybody in them.
    pub fn independence(&self) -> Option<Independence> {
        let some = |sums: &[f64]| (0..sums.len()).filter(|&at| sums[at] > 0.0).collect::<Vec<_>>();
        let (rows, columns) = (some(&self.rows), some(&self.columns));
        let least = rows.len().min(columns.len());
        if !self.exclusive || least < 2 {
            return None;
        }
        let cells =
            || rows.iter().flat_map(|&row| columns.iter().map(move |&column| (row, column)));
        let deviation = |(row, column): (usize, usize)| {
            let expected = self.expected(row, column)?;
            Some((self.cells[row][column] - expected).powi(2) / expected)
        };
        let sum: f64 = cells().map(deviation).sum::<Option<f64>>()?;
        let chi_squared = sum * self.scale();
        let degrees = ((rows.len() - 1) * (columns.len() - 1)) as u64;
        let expected = cells().filter_map(|(row, column)| self.expected(row, column));
        Some(Independence {
            chi_squared,
            degrees,
            p: chi_squared_tail(chi_squared, degrees),
            cramers_v: (sum / (self.total * (least - 1) as f64)).sqrt().min(1.0),
            least_expected: expected.fold(f64::INFINITY, f64::min),
        })
    }

    fn scale(&self) -> f64 {
        self.effective / self.total
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn near(got: f64, expected: f64) {
        assert!((got - expected).abs() <= 1e-12 + expected.abs() * 1e-9, "{got}, not {expected}");
    }

    /// By scipy 1.17.1: `chi2_contingency(…, correction=False)`, `association(…, "cramer")`, and
    /// residuals by numpy as the formula has them.
    #[test]
    fn a_table_of_three_groups_and_four_answers_is_as_scipy_says() {
        let table = CrossTable::of(&[vec![10, 4, 6, 3], vec![2, 9, 7, 5], vec![8, 1, 12, 20]]);
        let test = table.independence().expect("a test");
        near(test.chi_squared, 25.809_516_739_887_897);
        assert_eq!(test.degrees, 6);
        near(test.p, 0.000_241_586_134_026_219_28);
        near(test.cramers_v, 0.385_137_061_286_455_8);
        near(test.least_expected, 3.701_149_425_287_356);
        near(table.expected(2, 3).expect("a number"), 13.195_402_298_850_574);
        for (row, column, residual) in [
            (0, 0, 2.722_934_401_588_416),
            (1, 1, 3.505_752_067_247_015),
            (2, 1, -3.271_841_791_797_453),
            (2, 3, 3.128_278_913_957_47),
        ] {
            near(table.residual(row, column).expect("a residual"), residual);
        }
    }

    #[test]
    fn where_nothing_can_differ_nothing_is_tested() {
        for counts in
            [vec![], vec![vec![3, 4]], vec![vec![0, 0], vec![0, 0]], vec![vec![3, 0], vec![4, 0]]]
        {
            let table = CrossTable::of(&counts);
            assert_eq!(table.independence(), None, "{counts:?}");
            assert_eq!(table.residual(0, 0), None, "{counts:?}");
        }
        assert_eq!(CrossTable::of(&[vec![1]]).residual(3, 0), None);
    }

    #[test]
    fn an_empty_row_changes_nothing() {
        let full = CrossTable::of(&[vec![5, 2], vec![1, 7]]).independence();
        assert_eq!(CrossTable::of(&[vec![5, 2], vec![0, 0], vec![1, 7]]).independence(), full);
    }

    #[test]
    fn where_several_answers_are_possible_each_cell_is_judged_by_itself() {
        // Of ten people, who chose the first answer and who the second; as tables of two by two.
        let several = CrossTable {
            cells: vec![vec![4.0, 1.0], vec![2.0, 3.0]],
            rows: vec![5.0, 5.0],
            columns: vec![6.0, 4.0],
            total: 10.0,
            effective: 10.0,
            exclusive: false,
        };
        let alone = CrossTable::of(&[vec![4, 1], vec![2, 3]]);
        assert_eq!(several.residual(0, 0), alone.residual(0, 0));
        assert_eq!(several.independence(), None);
    }

    #[test]
    fn weights_that_differ_make_everything_less_sure() {
        let alike = CrossTable::of(&[vec![30, 10], vec![15, 25]]);
        let weighted = CrossTable { effective: 20.0, ..alike.clone() };
        near(
            weighted.residual(0, 0).expect("a residual"),
            alike.residual(0, 0).expect("one") / 2.0,
        );
        let [alike, weighted] = [alike, weighted].map(|it| it.independence().expect("a test"));
        near(weighted.chi_squared, alike.chi_squared / 4.0);
        near(weighted.cramers_v, alike.cramers_v);
        assert!(weighted.p > alike.p);
    }

    proptest! {
        #[test]
        fn of_two_by_two_every_residual_is_the_root_of_chi_squared(
            cells in prop::collection::vec(prop::collection::vec(1..50_u64, 2), 2)
        ) {
            let table = CrossTable::of(&cells);
            let test = table.independence().expect("a test");
            for (row, column) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
                let residual = table.residual(row, column).expect("a residual");
                prop_assert!((residual.powi(2) - test.chi_squared).abs() < 1e-9);
            }
            prop_assert!((0.0..=1.0).contains(&test.cramers_v));
        }
    }
}
