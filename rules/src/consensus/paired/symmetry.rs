//! Whether as many went one way as the other.

use nalgebra::{DMatrix, DVector};

use super::{ChiSquared, Transition};
use crate::consensus::distribution::{chi_squared_tail, fair_coin_two_sided};

impl Transition {
    /// Whether the distribution changed (Stuart 1955, Maxwell 1970): d′S⁻¹d.
    ///
    /// d is how many more answered each category in the first round than in the second, S has
    /// n(i→j) + n(j→i) off its diagonal, negative, and rows that sum to 0. Of categories between
    /// which nobody moved, directly or by others, one is dropped from each such set; the degrees
    /// of freedom are those that are left. None without movement.
    pub fn stuart_maxwell(&self) -> Option<ChiSquared> {
        let kept = self.independent_categories();
        let margins: Vec<(u64, u64)> = self.margins().collect();
        let loss = |&at: &usize| margins[at].0 as f64 - margins[at].1 as f64;
        let difference = DVector::from_iterator(kept.len(), kept.iter().map(loss));
        let covariance = DMatrix::from_fn(kept.len(), kept.len(), |row, column| {
            let (i, j) = (kept[row], kept[column]);
            if i == j { self.movement(i) as f64 } else { -(self.between(i, j) as f64) }
        });
        let solution = covariance.cholesky()?.solve(&difference);
        (!kept.is_empty()).then(|| chi_squared(difference.dot(&solution), kept.len()))
    }

    /// Whether as many went from each category to each other as came back (Bowker 1948):
    /// Σ(n(i→j) − n(j→i))²/(n(i→j) + n(j→i)) over pairs between which somebody moved, whose number
    /// is that of the degrees of freedom. None without movement.
    pub fn bowker(&self) -> Option<ChiSquared> {
        let moved: Vec<(usize, usize)> =
            self.pairs().filter(|&(i, j)| self.between(i, j) > 0).collect();
        let term = |&(i, j): &(usize, usize)| {
            let difference = self.counts[i][j].abs_diff(self.counts[j][i]) as f64;
            difference * difference / self.between(i, j) as f64
        };
        (!moved.is_empty()).then(|| chi_squared(moved.iter().map(term).sum(), moved.len()))
    }

    /// McNemar's test without approximation, two-sided: how probable it is that so many or more of
    /// those who moved went the same way if both were as likely. Of two categories only; none
    /// without movement.
    pub fn mcnemar_exact(&self) -> Option<f64> {
        let moved = (self.counts.len() == 2).then(|| self.between(0, 1))?;
        (moved > 0).then(|| fair_coin_two_sided(self.counts[0][1], moved))
    }

    fn pairs(&self) -> impl Iterator<Item = (usize, usize)> + use<> {
        let categories = self.counts.len();
        (0..categories).flat_map(move |i| (i + 1..categories).map(move |j| (i, j)))
    }

    /// Who moved between two categories, either way.
    fn between(&self, i: usize, j: usize) -> u64 {
        self.counts[i][j] + self.counts[j][i]
    }

    /// Who left or entered a category.
    fn movement(&self, i: usize) -> u64 {
        (0..self.counts.len()).filter(|&j| j != i).map(|j| self.between(i, j)).sum()
    }

    /// All categories but the first of each set that movement joins: their number is the rank of
    /// the covariance, without any rounding.
    fn independent_categories(&self) -> Vec<usize> {
        let mut first_of_set: Vec<usize> = (0..self.counts.len()).collect();
        for (i, j) in self.pairs().filter(|&(i, j)| self.between(i, j) > 0) {
            let (kept, joined) = (first_of_set[i], first_of_set[j]);
            let (kept, joined) = (kept.min(joined), kept.max(joined));
            first_of_set.iter_mut().filter(|it| **it == joined).for_each(|it| *it = kept);
        }
        (0..self.counts.len()).filter(|&at| first_of_set[at] != at).collect()
    }
}

fn chi_squared(statistic: f64, degrees: usize) -> ChiSquared {
    let degrees = degrees as u64;
    ChiSquared { statistic, degrees, p: chi_squared_tail(statistic, degrees) }
}
