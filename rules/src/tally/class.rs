//! Ranges in which numbers are counted.
//!
//! A number that somebody typed is never shown by itself: ranges depend on what the
//! question accepts and not on what was answered.

use std::fmt;

use rust_decimal::{Decimal, prelude::ToPrimitive};
use serde::{Deserialize, Serialize};

use crate::questionnaire::{Bound, NumberRange};

/// Numbers from one end to the other, which belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Class {
    pub from: Decimal,
    pub to: Decimal,
}

impl Class {
    pub fn has(&self, number: Decimal) -> bool {
        (self.from..=self.to).contains(&number)
    }
}

/// `20..29`, or `3` if it is a single number.
impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.from == self.to {
            return self.from.fmt(f);
        }
        write!(f, "{}..{}", self.from, self.to)
    }
}

/// Up to this many steps, each number is a class of its own.
const FEW_STEPS: u64 = 10;
const MOST_CLASSES: u64 = 10;

/// The classes of all numbers that are accepted, ascending; none if an end is open, or
/// somebody else's answer.
///
/// Their width is 1, 2 or 5 steps, or ten, a hundred … times as many; the last takes in the
/// upper end as well, so that it may be wider or narrower.
pub(super) fn classes(range: &NumberRange) -> Option<Vec<Class>> {
    let (Some(Bound::Fixed(first)), Some(Bound::Fixed(last))) = (&range.from, &range.to) else {
        return None;
    };
    let steps = (last - first).checked_div(range.step)?.floor().to_u64()?;
    let (width, number) = match steps {
        0..=FEW_STEPS => (1, steps + 1),
        _ => {
            let width = round_width(steps.div_ceil(MOST_CLASSES));
            (width, steps.div_ceil(width))
        }
    };
    let class = |index: u64| {
        let from = first + Decimal::from(index * width) * range.step;
        let to = from + Decimal::from(width - 1) * range.step;
        Class {
            from: from.normalize(),
            to: if index + 1 == number { *last } else { to.normalize() },
        }
    };
    Some((0..number).map(class).collect())
}

/// 1, 2, 5, 10, 20, 50 …: the first that is not below.
fn round_width(least: u64) -> u64 {
    let mut unit: u64 = 1;
    loop {
        let found = [1, 2, 5].map(|factor| unit.saturating_mul(factor));
        if let Some(width) = found.into_iter().find(|&width| width >= least) {
            return width;
        }
        unit = unit.saturating_mul(10);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::questionnaire::Texts;

    fn range(from: Option<Decimal>, to: Option<Decimal>, step: Decimal) -> NumberRange {
        let [from, to] = [from, to].map(|end| end.map(Bound::Fixed));
        NumberRange { unit: Texts::default(), from, to, step }
    }

    fn written(from: &str, to: &str, step: &str) -> Vec<String> {
        let [from, to, step] = [from, to, step].map(|text| text.parse().expect("a number"));
        let classes = classes(&range(Some(from), Some(to), step)).expect("classes");
        classes.iter().map(Class::to_string).collect()
    }

    #[test]
    fn few_numbers_are_counted_one_by_one_and_many_in_ranges() {
        assert_eq!(written("1", "3", "1"), ["1", "2", "3"]);
        assert_eq!(written("-1", "0", "0.5"), ["-1", "-0.5", "0"]);
        assert_eq!(written("0", "10", "1").len(), 11);
        assert_eq!(written("0", "11", "1"), ["0..1", "2..3", "4..5", "6..7", "8..9", "10..11"]);
        assert_eq!(
            written("16", "120", "1"),
            ["16..35", "36..55", "56..75", "76..95", "96..115", "116..120"]
        );
        assert_eq!(written("0", "100", "1").last().map(String::as_str), Some("90..100"));
        assert_eq!(written("0", "24", "0.5")[..2], ["0..2", "2.5..4.5"]);
        assert_eq!(written("7", "7", "1"), ["7"]);
    }

    #[test]
    fn numbers_without_two_fixed_ends_have_no_classes() {
        let number = |number: i64| Some(Decimal::from(number));
        assert_eq!(classes(&range(None, number(9), Decimal::ONE)), None);
        assert_eq!(classes(&range(number(9), None, Decimal::ONE)), None);
        let mut answered = range(number(0), None, Decimal::ONE);
        answered.to = Some(Bound::Answer("staff".parse().expect("a key")));
        assert_eq!(classes(&answered), None);
    }

    proptest! {
        #[test]
        fn every_number_has_exactly_one_class(
            from in -2000_i64..2000,
            steps in 0_i64..5000,
            at in 0_i64..5000,
            scale in 0_u32..4,
        ) {
            let step = Decimal::new(5, scale);
            let number = |index: i64| step * Decimal::from(from + index);
            let classes = classes(&range(Some(number(0)), Some(number(steps)), step)).expect("classes");
            prop_assert!(classes.len() <= 11);
            let holding = |number| classes.iter().filter(|class| class.has(number)).count();
            prop_assert_eq!(holding(number(at.min(steps))), 1);
            prop_assert_eq!(holding(number(-1)) + holding(number(steps + 1)), 0);
        }
    }
}
