//! Means of shares, exactly.

use std::cmp::Ordering;

use num_bigint::BigUint;

use crate::consensus::{fraction::Fraction, stance::Stances, verdict::Direction};

/// The means over groups of agree and disagree shares, as fractions of one denominator. It is the
/// product of all numbers of answers, which no machine number holds, and is not reduced.
pub(super) struct MeanShares {
    agree: BigUint,
    disagree: BigUint,
    denominator: BigUint,
}

impl MeanShares {
    /// None without any groups. Each needs an answer.
    pub(super) fn of(groups: impl Iterator<Item = Stances>) -> Option<Self> {
        let [mut agree, mut disagree] = [const { BigUint::ZERO }; 2];
        let mut product = BigUint::from(1_u32);
        let mut number = 0_u64;
        for group in groups {
            let n = group.n();
            agree = agree * n + &product * group.agree;
            disagree = disagree * n + &product * group.disagree;
            product *= n;
            number += 1;
        }
        (number > 0).then(|| Self { agree, disagree, denominator: product * number })
    }

    pub(super) fn direction(&self) -> Direction {
        match self.agree.cmp(&self.disagree) {
            Ordering::Greater => Direction::For,
            Ordering::Less => Direction::Against,
            Ordering::Equal => Direction::None,
        }
    }

    /// How the mean share in this direction, or agreement without one, compares to a threshold.
    pub(super) fn with(&self, direction: Direction, threshold: Fraction) -> Ordering {
        match direction {
            Direction::For | Direction::None => self.compare(&self.agree, threshold),
            Direction::Against => self.compare(&self.disagree, threshold),
        }
    }

    /// How the mean share of the other side compares to a threshold.
    pub(super) fn against(&self, direction: Direction, threshold: Fraction) -> Ordering {
        match direction {
            Direction::For | Direction::None => self.compare(&self.disagree, threshold),
            Direction::Against => self.compare(&self.agree, threshold),
        }
    }

    fn compare(&self, sum: &BigUint, threshold: Fraction) -> Ordering {
        (sum * threshold.denominator()).cmp(&(&self.denominator * threshold.numerator()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(agree: u64, neutral: u64, disagree: u64) -> Stances {
        Stances { agree, neutral, disagree, abstain: 0 }
    }

    #[test]
    fn thresholds_are_hit_exactly_whatever_the_group_sizes() {
        // 1/3 + 2/3, of sizes in which neither share nor mean has an end as a decimal.
        let thirds = [group(1_000_003, 0, 2_000_006), group(2_000_014, 0, 1_000_007)];
        let means = MeanShares::of(thirds.into_iter()).expect("means");
        assert_eq!(means.direction(), Direction::None);
        assert_eq!(means.with(Direction::For, Fraction::HALF), Ordering::Equal);
        let more = [thirds[0], group(2_000_015, 0, 1_000_006)];
        let means = MeanShares::of(more.into_iter()).expect("means");
        assert_eq!(means.direction(), Direction::For);
        assert_eq!(means.with(Direction::For, Fraction::HALF), Ordering::Greater);
        assert_eq!(means.against(Direction::For, Fraction::HALF), Ordering::Less);
    }

    #[test]
    fn a_hundred_groups_of_millions_do_not_overflow() {
        let group = group(u64::MAX / 4, u64::MAX / 2, u64::MAX / 4);
        let means = MeanShares::of([group; 100].into_iter()).expect("means");
        assert_eq!(means.with(Direction::Against, Fraction::HALF), Ordering::Less);
    }

    #[test]
    fn no_groups_have_no_mean() {
        assert!(MeanShares::of([].into_iter()).is_none());
    }
}
