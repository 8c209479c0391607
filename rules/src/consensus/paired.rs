//! What the same people answered in two rounds.

mod signed_ranks;
mod symmetry;

use serde::Serialize;
use thiserror::Error;

pub use signed_ranks::SignedRanks;

/// How many answered one category in the first and another in the second round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transition {
    /// Rows by the first, columns by the second round.
    counts: Vec<Vec<u64>>,
}

/// A table that does not have the same categories in both rounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("both rounds need the same categories")]
pub struct NotSquare;

/// A statistic that is near its degrees of freedom if nothing happened.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ChiSquared {
    pub statistic: f64,
    pub degrees: u64,
    /// How probable so large a statistic is if nothing happened.
    pub p: f64,
}

impl TryFrom<Vec<Vec<u64>>> for Transition {
    type Error = NotSquare;

    fn try_from(counts: Vec<Vec<u64>>) -> Result<Self, NotSquare> {
        let square = counts.iter().all(|row| row.len() == counts.len());
        if square { Ok(Self { counts }) } else { Err(NotSquare) }
    }
}

impl Transition {
    /// Who answered in both rounds.
    pub fn n(&self) -> u64 {
        self.counts.iter().flatten().sum()
    }

    /// The part of people who changed their answer. None without people.
    pub fn changed_share(&self) -> Option<f64> {
        let stayed: u64 = (0..self.counts.len()).map(|at| self.counts[at][at]).sum();
        super::share(self.n() - stayed, self.n())
    }

    /// The part of answers by which the two distributions differ; the rest of all changes cancels
    /// out. None without people.
    pub fn net_change_share(&self) -> Option<f64> {
        let moved: u64 = self.margins().map(|(before, after)| before.abs_diff(after)).sum();
        (self.n() > 0).then(|| moved as f64 / (2.0 * self.n() as f64))
    }

    /// By how many categories the mean rose. None without people.
    pub fn mean_change(&self) -> Option<f64> {
        let rise = |(at, (before, after)): (usize, (u64, u64))| {
            (i128::from(after) - i128::from(before)) * at as i128
        };
        let sum: i128 = self.margins().enumerate().map(rise).sum();
        (self.n() > 0).then(|| sum as f64 / self.n() as f64)
    }

    /// How many answered each category in the first and in the second round.
    fn margins(&self) -> impl Iterator<Item = (u64, u64)> + '_ {
        (0..self.counts.len()).map(|at| {
            let after = self.counts.iter().map(|row| row[at]).sum();
            (self.counts[at].iter().sum(), after)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn transition<const K: usize>(rows: [[u64; K]; K]) -> Transition {
        Transition::try_from(rows.map(|row| row.to_vec()).to_vec()).expect("a square")
    }

    #[test]
    fn rounds_with_other_categories_cannot_be_paired() {
        assert_eq!(Transition::try_from(vec![vec![1, 2]]), Err(NotSquare));
    }

    #[test]
    fn without_people_nothing_changed_and_nothing_stayed() {
        let nobody = transition([[0, 0], [0, 0]]);
        let shares = [nobody.changed_share(), nobody.net_change_share(), nobody.mean_change()];
        assert_eq!(shares, [None; 3]);
        assert_eq!((nobody.stuart_maxwell(), nobody.bowker()), (None, None));
        assert_eq!((nobody.mcnemar_exact(), nobody.wilcoxon()), (None, None));
    }

    #[test]
    fn without_movement_there_is_nothing_to_test() {
        let still = transition([[3, 0], [0, 4]]);
        assert_eq!((still.changed_share(), still.net_change_share()), (Some(0.0), Some(0.0)));
        assert_eq!((still.stuart_maxwell(), still.bowker()), (None, None));
        assert_eq!((still.mcnemar_exact(), still.wilcoxon()), (None, None));
    }

    #[test]
    fn movements_apart_from_each_other_are_tested_together() {
        let apart = transition([[9, 5, 0, 0], [1, 9, 0, 0], [0, 0, 9, 7], [0, 0, 2, 9]]);
        let found = apart.stuart_maxwell().expect("a test");
        // Each of the two is a test of its own with (5 − 1)²/6 and (7 − 2)²/9.
        assert_eq!(found.degrees, 2);
        assert!((found.statistic - (16.0 / 6.0 + 25.0 / 9.0)).abs() < 1e-12);
        assert_eq!(apart.bowker().expect("a test").degrees, 2);
    }

    #[test]
    fn exact_mcnemar_is_for_two_categories() {
        assert_eq!(transition([[0, 1, 0], [0, 0, 0], [0, 0, 0]]).mcnemar_exact(), None);
        let p = transition([[0, 5], [1, 0]]).mcnemar_exact().expect("a test");
        assert!((p - 0.21875).abs() < 1e-12);
    }
}
