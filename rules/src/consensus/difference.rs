//! How far two groups are apart.

use serde::Serialize;

use super::interval::{Interval, share, wilson};

/// The first share minus the second, between −1 and 1, with its interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Difference {
    pub difference: f64,
    pub lower: f64,
    pub upper: f64,
}

/// Newcombe's hybrid score interval of a difference of two shares, each given as a part and its
/// whole (Newcombe 1998b, method 10).
///
/// With d = p₁ − p₂ and the Wilson intervals (l₁, u₁), (l₂, u₂): from d − √((p₁−l₁)² + (u₂−p₂)²)
/// to d + √((u₁−p₁)² + (p₂−l₂)²). None if one of the wholes is empty.
pub fn share_difference(
    first: (u64, u64),
    second: (u64, u64),
    confidence: f64,
) -> Option<Difference> {
    let (p1, ci1) = share_with_interval(first, confidence)?;
    let (p2, ci2) = share_with_interval(second, confidence)?;
    let difference = p1 - p2;
    Some(Difference {
        difference,
        lower: difference - (p1 - ci1.lower).hypot(ci2.upper - p2),
        upper: difference + (ci1.upper - p1).hypot(p2 - ci2.lower),
    })
}

fn share_with_interval((part, whole): (u64, u64), confidence: f64) -> Option<(f64, Interval)> {
    Some((share(part, whole)?, wilson(part, whole, confidence, None)?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_empty_side_has_no_difference() {
        assert_eq!(share_difference((0, 0), (1, 2), 0.95), None);
        assert_eq!(share_difference((1, 2), (0, 0), 0.95), None);
        assert_eq!(share_difference((1, 2), (1, 2), 0.0), None);
    }

    proptest! {
        #[test]
        fn sides_can_be_swapped(m in 1..90_u64, a in 0..90_u64, n in 1..90_u64, b in 0..90_u64) {
            let [first, second] = [(a.min(m), m), (b.min(n), n)];
            let there = share_difference(first, second, 0.95).expect("a difference");
            let back = share_difference(second, first, 0.95).expect("a difference");
            prop_assert!(there.lower <= there.difference && there.difference <= there.upper);
            prop_assert!((there.lower + back.upper).abs() < 1e-12);
            prop_assert!(-1.0 - 1e-12 <= there.lower && there.upper <= 1.0 + 1e-12);
        }
    }
}
