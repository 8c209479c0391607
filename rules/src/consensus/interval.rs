//! A share, and how far it speaks for those who did not answer.

use serde::Serialize;

use super::distribution::normal_quantile;

/// Where a share lies with a given confidence; both ends between 0 and 1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Interval {
    pub lower: f64,
    pub upper: f64,
}

/// The part of a whole, between 0 and 1. None if the whole is empty or smaller than its part.
pub fn share(part: u64, whole: u64) -> Option<f64> {
    (whole > 0 && part <= whole).then(|| part as f64 / whole as f64)
}

/// The score interval of a share (Wilson 1927, Newcombe 1998).
///
/// With p = part/whole, z the normal quantile of (1 + confidence)/2, f = 1 and Z = z²·f:
/// (p + Z/2n ± √(Z·(p(1−p)/n + Z/4n²))) / (1 + Z/n). Its lower end at a confidence of 0.9 is the
/// one-sided bound at 0.95.
///
/// `members` is how many could have answered, if that is known: then f = (N−n)/(N−1), the
/// finite population correction of the squared standard error, and the interval is the share
/// itself once everybody has answered. Fewer members than answers cannot be right and count as
/// unknown.
///
/// None if the whole is empty or smaller than its part, or the confidence is not between 0 and 1.
pub fn wilson(part: u64, whole: u64, confidence: f64, members: Option<u64>) -> Option<Interval> {
    let share = share(part, whole)?;
    let z = normal_quantile(confidence)?;
    let known = members.filter(|&members| members >= whole);
    let missing = known.map_or(1.0, |members| missing_part(members, whole));
    let interval = score(share, whole as f64, z * z * missing);
    Some(Interval {
        lower: if part == 0 { 0.0 } else { interval.lower },
        upper: if part == whole { 1.0 } else { interval.upper },
    })
}

/// [`wilson`] for a share of weights, with the effective number of answers in place of their
/// number.
pub fn wilson_weighted(share: f64, effective: f64, confidence: f64) -> Option<Interval> {
    let usable = (0.0..=1.0).contains(&share) && effective > 0.0 && effective.is_finite();
    let z = normal_quantile(confidence).filter(|_| usable)?;
    let interval = score(share, effective, z * z);
    Some(Interval {
        lower: if share == 0.0 { 0.0 } else { interval.lower },
        upper: if share == 1.0 { 1.0 } else { interval.upper },
    })
}

/// The finite population correction; 0 if everybody has answered.
fn missing_part(members: u64, answered: u64) -> f64 {
    if members <= answered {
        return 0.0;
    }
    (members - answered) as f64 / (members - 1) as f64
}

fn score(share: f64, n: f64, z_squared: f64) -> Interval {
    let centre = share + z_squared / (2.0 * n);
    let spread = (z_squared * (share * (1.0 - share) / n + z_squared / (4.0 * n * n))).sqrt();
    let scale = 1.0 + z_squared / n;
    Interval {
        lower: ((centre - spread) / scale).clamp(0.0, share),
        upper: ((centre + spread) / scale).clamp(share, 1.0),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_no_share_has_no_interval() {
        assert_eq!(share(0, 0), None);
        assert_eq!(share(3, 2), None);
        assert_eq!(wilson(0, 0, 0.95, None), None);
        assert_eq!(wilson(3, 2, 0.95, None), None);
        assert_eq!(wilson(1, 2, 1.0, None), None);
        for (share, effective, confidence) in [
            (1.1, 5.0, 0.95),
            (f64::NAN, 5.0, 0.95),
            (0.5, 0.0, 0.95),
            (0.5, f64::INFINITY, 0.95),
            (0.5, 5.0, 0.0),
        ] {
            assert_eq!(wilson_weighted(share, effective, confidence), None);
        }
    }

    #[test]
    fn fewer_members_than_answers_are_not_believed() {
        assert_eq!(wilson(7, 10, 0.9, Some(9)), wilson(7, 10, 0.9, None));
        assert_eq!(wilson(7, 10, 0.9, Some(0)), wilson(7, 10, 0.9, None));
    }

    #[test]
    fn whoever_asked_everybody_knows_the_share() {
        let certain = Interval { lower: 0.7, upper: 0.7 };
        assert_eq!(wilson(7, 10, 0.9, Some(10)), Some(certain));
    }

    proptest! {
        #[test]
        fn an_interval_holds_its_share(n in 1..5000_u64, part in 0..5000_u64, extra in 0..9000_u64) {
            let part = part.min(n);
            let share = share(part, n).expect("a share");
            for members in [None, Some(n + extra)] {
                let Interval { lower, upper } = wilson(part, n, 0.9, members).expect("an interval");
                prop_assert!(0.0 <= lower && lower <= share && share <= upper && upper <= 1.0);
            }
        }

        #[test]
        fn the_more_of_a_group_answered_the_narrower(
            n in 2..500_u64,
            part in 0..500_u64,
            fewer in 0..500_u64,
            more in 1..500_u64,
        ) {
            let width = |members| {
                let found = wilson(part.min(n), n, 0.9, members).expect("an interval");
                found.upper - found.lower
            };
            let [small, large] = [n + fewer, n + fewer + more].map(Some);
            prop_assert!(width(small) < width(large));
            prop_assert!(width(large) < width(None));
        }

        #[test]
        fn more_confidence_makes_wider_intervals(n in 1..500_u64, part in 0..500_u64) {
            let [narrow, wide] =
                [0.9, 0.95].map(|it| wilson(part.min(n), n, it, None).expect("an interval"));
            prop_assert!(wide.lower <= narrow.lower && narrow.upper <= wide.upper);
        }

        #[test]
        fn equal_weights_are_plain_answers(n in 1..500_u64, part in 0..500_u64) {
            let part = part.min(n);
            let share = share(part, n).expect("a share");
            prop_assert_eq!(wilson_weighted(share, n as f64, 0.9), wilson(part, n, 0.9, None));
        }
    }
}
