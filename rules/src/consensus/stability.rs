//! Whether opinion still moves from round to round.

use serde::Serialize;

/// How far a distribution moved from one round to the next.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Stability {
    /// The part of answers that would have to change category, from 0 to 1.
    pub change: f64,
    /// It is at most 15 %: asking once more would show nothing new.
    pub stable: bool,
}

/// ½·Σ|pᵢ − qᵢ| over the shares of two rounds, and whether it is at most 0.15 (Scheibe, Skutsch &
/// Schofer 1975). Rounds may have different numbers of answers. None if one has none.
pub fn stability(first: &[u64], second: &[u64]) -> Option<Stability> {
    let n: u128 = first.iter().copied().map(u128::from).sum();
    let m: u128 = second.iter().copied().map(u128::from).sum();
    let at =
        |counts: &[u64], place: usize| u128::from(counts.get(place).copied().unwrap_or_default());
    let places = 0..first.len().max(second.len());
    let moved: u128 = places.map(|at_| (at(first, at_) * m).abs_diff(at(second, at_) * n)).sum();
    let whole = 2 * n * m;
    (whole > 0)
        .then(|| Stability { change: moved as f64 / whole as f64, stable: moved * 20 <= whole * 3 })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn exactly_fifteen_percent_is_stable() {
        let stable =
            |moved: u64| stability(&[1000, 0], &[1000 - moved, moved]).expect("two rounds").stable;
        assert!(stable(150) && !stable(151));
    }

    #[test]
    fn an_empty_round_is_neither_stable_nor_not() {
        assert_eq!(stability(&[0, 0], &[1, 2]), None);
        assert_eq!(stability(&[1, 2], &[0, 0]), None);
    }

    proptest! {
        #[test]
        fn the_way_there_is_as_long_as_the_way_back(
            first in prop::collection::vec(0..90_u64, 5),
            second in prop::collection::vec(0..90_u64, 5),
        ) {
            let there = stability(&first, &second);
            prop_assert_eq!(there, stability(&second, &first));
            prop_assert!(there.is_none_or(|it| (0.0..=1.0).contains(&it.change)));
        }
    }
}
