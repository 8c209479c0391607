//! Whether those who rate see the same order.

use serde::Serialize;

use super::{
    distribution::chi_squared_tail,
    ranks::{mid_ranks, ties},
};

/// Concordance of raters about the order of items.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Kendall {
    /// Whose ratings were complete; others are left out.
    pub raters: u64,
    pub items: usize,
    /// From 0 (no common order) to 1 (all the same order). None if nobody told any two items
    /// apart.
    pub w: Option<f64>,
    /// The same without allowing for ties, which then make it smaller.
    pub w_uncorrected: Option<f64>,
    /// Friedman's statistic: raters·(items − 1)·w.
    pub chi_squared: Option<f64>,
    pub degrees: Option<u64>,
    /// How probable so much concordance is if no one had an order in mind.
    pub p: Option<f64>,
    /// Of each item, from 1 for the smallest rating. None without raters.
    pub mean_ranks: Option<Vec<f64>>,
}

/// Kendall's W of m raters and n items: 12·S/(m²·(n³ − n) − m·ΣT).
///
/// S is the sum of squared deviations of the items' rank sums from their mean, with mid-ranks
/// within each rater; T = Σ(t³ − t) over a rater's sets of t equal ratings (Kendall & Gibbons
/// 1990). A rater who left out an item, or rated another number of them, is left out.
pub fn kendall<T, R>(items: usize, ratings: impl IntoIterator<Item = R>) -> Kendall
where
    T: PartialOrd + Copy,
    R: AsRef<[Option<T>]>,
{
    let mut sums = vec![0_u64; items];
    let (mut raters, mut tied) = (0_u64, 0_u128);
    for rating in ratings {
        let complete: Option<Vec<T>> = rating.as_ref().iter().copied().collect();
        let fitting = complete.filter(|values| values.len() == items);
        if let Some(ranks) = fitting.and_then(|values| mid_ranks(&values)) {
            sums.iter_mut().zip(&ranks.doubled).for_each(|(sum, rank)| *sum += rank);
            raters += 1;
            tied += ranks.ties;
        }
    }
    concordance(items, raters, tied, &sums)
}

/// From twice the rank sums, which are whole numbers.
fn concordance(items: usize, raters: u64, tied: u128, doubled: &[u64]) -> Kendall {
    let (m, n) = (u128::from(raters), items as u128);
    // Of doubled ranks the mean sum is m(n + 1), and squares are four times as large.
    let mean = m * (n + 1);
    let squares: u128 = doubled.iter().map(|&sum| u128::from(sum).abs_diff(mean).pow(2)).sum();
    let untied = m * m * ties(items as u64);
    let quotient = |whole: u128| (whole > 0).then(|| (3 * squares) as f64 / whole as f64);
    let w = quotient(untied - m * tied);
    let chi_squared = w.map(|w| m as f64 * (n as f64 - 1.0) * w);
    let degrees = (items as u64).checked_sub(1).filter(|degrees| *degrees > 0 && raters > 0);
    let mean_rank = |&sum: &u64| sum as f64 / (2 * raters) as f64;
    Kendall {
        raters,
        items,
        w,
        w_uncorrected: quotient(untied),
        chi_squared,
        degrees,
        p: chi_squared.zip(degrees).map(|(value, degrees)| chi_squared_tail(value, degrees)),
        mean_ranks: (raters > 0).then(|| doubled.iter().map(mean_rank).collect()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(items: usize, rows: &[&[u8]]) -> Kendall {
        let rows = rows.iter().map(|row| row.iter().copied().map(Some).collect::<Vec<_>>());
        kendall(items, rows)
    }

    #[test]
    fn who_tells_no_two_items_apart_has_no_order() {
        let tied = of(3, &[&[2, 2, 2], &[5, 5, 5]]);
        assert_eq!((tied.w, tied.chi_squared, tied.p), (None, None, None));
        assert_eq!(tied.w_uncorrected, Some(0.0));
        assert_eq!(tied.mean_ranks, Some(vec![2.0; 3]));
    }

    #[test]
    fn nobody_has_no_order() {
        let nobody = of(3, &[]);
        assert_eq!((nobody.w, nobody.w_uncorrected, nobody.mean_ranks), (None, None, None));
        assert_eq!(of(1, &[&[1], &[2]]).w, None);
        assert_eq!(kendall::<u8, [Option<u8>; 0]>(0, []).w, None);
    }

    #[test]
    fn incomplete_ratings_are_left_out() {
        let rows = [
            vec![Some(1.0), Some(2.0)],
            vec![Some(2.0), None],
            vec![Some(1.0)],
            vec![Some(1.0), Some(f64::NAN)],
        ];
        assert_eq!(kendall(2, rows).raters, 1);
    }

    proptest! {
        #[test]
        fn it_is_a_part_of_perfect_concordance(
            rows in prop::collection::vec(prop::collection::vec(0..5_u8, 4), 1..20)
        ) {
            let rows: Vec<Vec<Option<u8>>> =
                rows.into_iter().map(|row| row.into_iter().map(Some).collect()).collect();
            let found = kendall(4, &rows);
            if let Some(w) = found.w {
                prop_assert!((0.0..=1.0 + 1e-12).contains(&w));
                prop_assert!(found.w_uncorrected.expect("w") <= w + 1e-12);
            }
            let reversed: Vec<Vec<Option<u8>>> =
                rows.iter().map(|row| row.iter().map(|it| it.map(|it| 9 - it)).collect()).collect();
            prop_assert_eq!(kendall(4, &reversed).w, found.w);
        }
    }
}
