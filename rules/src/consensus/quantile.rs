//! Where the middle of a distribution lies.

use super::fraction::Fraction;

/// The mean of all answers, each counted as its category from 1. None without answers.
pub fn mean(counts: &[u64]) -> Option<f64> {
    let n: u128 = counts.iter().copied().map(u128::from).sum();
    let sum: u128 =
        (1_u128..).zip(counts).map(|(category, &count)| category * u128::from(count)).sum();
    (n > 0).then(|| sum as f64 / n as f64)
}

/// The quantile of answers in ascending categories from 1: the median for 1/2.
///
/// With n answers in order and h = (n−1)q, it is interpolated linearly between those at places
/// ⌊h⌋ and ⌈h⌉ (type 7 of Hyndman & Fan 1996). From 1 to the number of categories; none without
/// answers.
pub fn quantile(counts: &[u64], q: Fraction) -> Option<f64> {
    scaled(counts, q).map(|times| times as f64 / f64::from(q.denominator()))
}

/// The quantile times the fraction's denominator, which is a whole number, so that quantiles can
/// be compared exactly.
pub(super) fn scaled(counts: &[u64], q: Fraction) -> Option<u128> {
    let n: u128 = counts.iter().copied().map(u128::from).sum();
    let (numerator, denominator) = (u128::from(q.numerator()), u128::from(q.denominator()));
    let place = n.checked_sub(1)? * numerator;
    let (floor, rest) = (place / denominator, place % denominator);
    let lower = category_at(counts, floor)?;
    let upper = if rest == 0 { lower } else { category_at(counts, floor + 1)? };
    Some(lower * (denominator - rest) + upper * rest)
}

/// The category, from 1, of the answer at this place, from 0.
fn category_at(counts: &[u64], place: u128) -> Option<u128> {
    let mut before = 0;
    let holds = |count: &u64| {
        before += u128::from(*count);
        place < before
    };
    counts.iter().position(holds).map(|index| index as u128 + 1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn fraction(text: &str) -> Fraction {
        text.parse().expect(text)
    }

    #[test]
    fn a_quantile_lies_between_the_answers_around_it() {
        for (counts, q, expected) in [
            (vec![], "1/2", None),
            (vec![0, 0], "1/2", None),
            (vec![0, 1], "1/2", Some(2.0)),
            (vec![1, 0, 0, 0, 1], "1/2", Some(3.0)),
            (vec![1, 0, 0, 0, 1], "3/10", Some(2.2)),
            (vec![1, 1, 1, 1], "1/4", Some(1.75)),
            (vec![1, 1, 1, 1], "0/1", Some(1.0)),
            (vec![1, 1, 1, 1], "1/1", Some(4.0)),
            (vec![u64::MAX, u64::MAX], "1/2", Some(1.5)),
        ] {
            assert_eq!(quantile(&counts, fraction(q)), expected, "{counts:?} {q}");
        }
    }

    #[test]
    fn the_mean_counts_categories_from_one() {
        assert_eq!(mean(&[1, 0, 3]), Some(2.5));
        assert_eq!(mean(&[0, 0]), None);
    }

    proptest! {
        #[test]
        fn quantiles_ascend(counts in prop::collection::vec(0..9_u64, 1..12), q in 0..=20_u32, more in 0..=20_u32) {
            prop_assume!(counts.iter().sum::<u64>() > 0);
            let at = |part: u32| {
                quantile(&counts, Fraction::new(part.min(20), 20).expect("a part")).expect("one")
            };
            prop_assert!(at(q) <= at(q + more));
            prop_assert!(1.0 <= at(q) && at(q) <= counts.len() as f64);
        }
    }
}
