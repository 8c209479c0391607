//! Fractions with which shares are compared exactly.

use std::{cmp::Ordering, fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A part of the whole, from 0 to 1, in lowest terms. Written `3/4`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Fraction {
    numerator: u32,
    denominator: u32,
}

/// It is not a fraction from 0 to 1, written as `3/4`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not a fraction from 0 to 1, written as 3/4")]
pub struct InvalidFraction;

impl Fraction {
    pub const HALF: Self = Self { numerator: 1, denominator: 2 };

    pub const fn new(numerator: u32, denominator: u32) -> Result<Self, InvalidFraction> {
        if denominator == 0 || numerator > denominator {
            return Err(InvalidFraction);
        }
        let (mut divisor, mut rest) = (denominator, numerator);
        while rest > 0 {
            (divisor, rest) = (rest, divisor % rest);
        }
        Ok(Self { numerator: numerator / divisor, denominator: denominator / divisor })
    }

    pub fn numerator(self) -> u32 {
        self.numerator
    }

    pub fn denominator(self) -> u32 {
        self.denominator
    }

    /// The nearest number, to be shown or computed with; never to be compared with.
    pub fn to_f64(self) -> f64 {
        f64::from(self.numerator) / f64::from(self.denominator)
    }

    /// How the share part/whole compares to this; any part of nothing is larger.
    pub fn compared_to(self, part: u64, whole: u64) -> Ordering {
        // Products of 64 and 32 bits fit.
        let share = u128::from(part) * u128::from(self.denominator);
        share.cmp(&(u128::from(whole) * u128::from(self.numerator)))
    }
}

/// A fraction that stands in the code, where it can be seen that it is one.
pub(super) const fn constant(numerator: u32, denominator: u32) -> Fraction {
    match Fraction::new(numerator, denominator) {
        Ok(fraction) => fraction,
        Err(_) => panic!("a fraction that we wrote ourselves is one"),
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        other.compared_to(self.numerator.into(), self.denominator.into())
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

impl FromStr for Fraction {
    type Err = InvalidFraction;

    fn from_str(text: &str) -> Result<Self, InvalidFraction> {
        let (numerator, denominator) = text.split_once('/').ok_or(InvalidFraction)?;
        Self::new(whole_number(numerator)?, whole_number(denominator)?)
    }
}

/// Digits only: what Rust reads beyond that, as `+3`, nobody writes.
fn whole_number(digits: &str) -> Result<u32, InvalidFraction> {
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|_| plain).ok_or(InvalidFraction)
}

impl TryFrom<String> for Fraction {
    type Error = InvalidFraction;

    fn try_from(text: String) -> Result<Self, InvalidFraction> {
        text.parse()
    }
}

impl From<Fraction> for String {
    fn from(fraction: Fraction) -> Self {
        fraction.to_string()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn fraction(text: &str) -> Fraction {
        text.parse().expect(text)
    }

    #[test]
    fn fractions_are_written_in_lowest_terms() {
        for (given, written) in [("3/4", "3/4"), ("6/8", "3/4"), ("0/7", "0/1"), ("5/5", "1/1")] {
            assert_eq!(fraction(given).to_string(), written);
        }
        assert_eq!(fraction("2/4"), Fraction::HALF);
    }

    #[test]
    fn what_is_no_part_of_a_whole_is_refused() {
        for text in [
            "",
            "3",
            "3/",
            "/4",
            "3/0",
            "5/4",
            "-1/2",
            "+1/2",
            "1/-2",
            " 1/2",
            "0.5/1",
            "1/2/3",
            "99999999999/99999999999",
        ] {
            assert_eq!(text.parse::<Fraction>(), Err(InvalidFraction), "{text}");
        }
    }

    #[test]
    fn shares_are_compared_exactly() {
        let third = fraction("1/3");
        assert_eq!(third.compared_to(1, 3), Ordering::Equal);
        assert_eq!(third.compared_to(333_333_333_333_333, 1_000_000_000_000_000), Ordering::Less);
        assert_eq!(third.compared_to(u64::MAX, u64::MAX), Ordering::Greater);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(denominator in 1..=u32::MAX, numerator in 0..=u32::MAX) {
            let some = Fraction::new(numerator.min(denominator), denominator).expect("a fraction");
            prop_assert_eq!(some.to_string().parse(), Ok(some));
            let json = serde_json::to_string(&some).expect("JSON");
            prop_assert_eq!(serde_json::from_str::<Fraction>(&json).expect("a fraction"), some);
        }
    }
}
