//! Which numbers a question takes.

use rust_decimal::{Decimal, prelude::ToPrimitive};
use serde::{Serialize, Serializer, ser::SerializeMap};

use crate::questionnaire::{key::Key, text::Texts};

/// Multiples of `step` between two ends, which belong to them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NumberRange {
    /// What is counted, e.g. "Jahre".
    #[serde(skip_serializing_if = "Texts::is_empty")]
    pub unit: Texts,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Bound>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Bound>,
    /// Above 0; 1 for whole numbers.
    #[serde(serialize_with = "as_number")]
    pub step: Decimal,
}

/// One end of a range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bound {
    Fixed(Decimal),
    /// The number that was answered to an earlier question; none if it was not.
    Answer(Key),
}

impl NumberRange {
    /// The largest and, negated, the smallest number anywhere.
    pub const FURTHEST: Decimal = Decimal::from_parts(3_567_587_328, 232, 0, false, 0);
    /// Digits after the decimal mark, at most.
    pub const MOST_DECIMALS: u32 = 6;

    /// The least number that is taken.
    pub fn least(&self) -> Decimal {
        fixed(self.from.as_ref()).unwrap_or(-Self::FURTHEST).max(-Self::FURTHEST)
    }

    /// The greatest number that is taken.
    pub fn greatest(&self) -> Decimal {
        fixed(self.to.as_ref()).unwrap_or(Self::FURTHEST).min(Self::FURTHEST)
    }

    /// Whether the number can be counted in steps.
    pub fn steps_to(&self, number: Decimal) -> bool {
        number.checked_rem(self.step).is_some_and(|rest| rest.is_zero())
    }

    /// Whether no number at all lies between the ends.
    pub fn is_empty(&self) -> bool {
        let (least, greatest) = (self.least(), self.greatest());
        let rest = least.checked_rem(self.step).unwrap_or_default();
        let first = match rest {
            rest if rest.is_zero() => least,
            rest if rest.is_sign_positive() => least - rest + self.step,
            rest => least - rest,
        };
        first > greatest
    }
}

fn fixed(bound: Option<&Bound>) -> Option<Decimal> {
    match bound {
        Some(Bound::Fixed(number)) => Some(*number),
        Some(Bound::Answer(_)) | None => None,
    }
}

impl Serialize for Bound {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Fixed(number) => as_number(number, serializer),
            Self::Answer(question) => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry("answer", question)?;
                map.end()
            }
        }
    }
}

/// As documents write numbers. Those they may have survive the way through `f64`.
pub(in crate::questionnaire) fn as_number<S: Serializer>(
    number: &Decimal,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match number.to_i64().filter(|_| number.fract().is_zero()) {
        Some(whole) => serializer.serialize_i64(whole),
        None => serializer.serialize_f64(number.to_string().parse().unwrap_or_default()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(from: &str, to: &str, step: &str) -> NumberRange {
        let [from, to, step] = [from, to, step].map(|text| text.parse().expect("a number"));
        let [from, to] = [from, to].map(|number| Some(Bound::Fixed(number)));
        NumberRange { unit: Texts::default(), from, to, step }
    }

    #[test]
    fn numbers_go_as_far_as_a_trillion() {
        assert_eq!(NumberRange::FURTHEST, Decimal::from(1_000_000_000_000_u64));
    }

    #[test]
    fn a_range_without_a_step_in_it_is_empty() {
        for (from, to, step, empty) in [
            ("0", "0", "1", false),
            ("1", "0", "1", true),
            ("3", "7", "10", true),
            ("3", "10", "10", false),
            ("-7", "-3", "10", true),
            ("-7", "0", "10", false),
            ("0.1", "0.4", "0.5", true),
            ("0.1", "0.5", "0.5", false),
        ] {
            assert_eq!(range(from, to, step).is_empty(), empty, "{from} to {to} by {step}");
        }
    }
}
