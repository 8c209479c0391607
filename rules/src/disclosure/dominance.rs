//! Whether a sum of amounts gives one contributor away.

use rust_decimal::Decimal;

/// A sum of amounts, and whether it may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SumOfAmounts {
    pub total: Decimal,
    /// Whoever gave the second largest amount could work out the largest too closely.
    pub sensitive: bool,
}

/// The p % rule, for sums of amounts such as turnovers; not for numbers of people.
///
/// With x₁ and x₂ the two largest amounts, a sum is sensitive if total − x₁ − x₂ < p/100·x₁, or if
/// it has one or two contributors above 0; without any there is nothing to protect (Hundepool et
/// al. 2012). None if an amount or p is below 0, or they are too large to be added.
pub fn p_percent_rule(amounts: &[Decimal], p: Decimal) -> Option<SumOfAmounts> {
    if amounts.iter().chain([&p]).any(|amount| *amount < Decimal::ZERO) {
        return None;
    }
    let mut given: Vec<Decimal> =
        amounts.iter().copied().filter(|amount| *amount > Decimal::ZERO).collect();
    given.sort_by(|a, b| b.cmp(a));
    let add = |sum: Decimal, amount: &Decimal| sum.checked_add(*amount);
    let rest = given.iter().skip(2).try_fold(Decimal::ZERO, add)?;
    let total = given.iter().take(2).try_fold(rest, add)?;
    let sensitive = match given.as_slice() {
        [] => false,
        [_] | [_, _] => true,
        [largest, ..] => rest.checked_mul(Decimal::ONE_HUNDRED)? < largest.checked_mul(p)?,
    };
    Some(SumOfAmounts { total, sensitive })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sensitive(amounts: &[i64]) -> Option<bool> {
        let amounts: Vec<Decimal> = amounts.iter().copied().map(Decimal::from).collect();
        p_percent_rule(&amounts, Decimal::TEN).map(|sum| sum.sensitive)
    }

    #[test]
    fn exactly_p_percent_are_enough() {
        assert_eq!(sensitive(&[1000, 500, 100]), Some(false));
        assert_eq!(sensitive(&[1000, 500, 99]), Some(true));
    }

    #[test]
    fn whoever_gave_nothing_is_no_contributor() {
        assert_eq!(sensitive(&[60, 40, 0, 0]), Some(true));
        assert_eq!(sensitive(&[0, 0, 0]), Some(false));
    }

    #[test]
    fn amounts_below_nothing_or_beyond_all_bounds_are_not_judged() {
        assert_eq!(sensitive(&[60, 40, -1]), None);
        assert_eq!(p_percent_rule(&[Decimal::ONE], -Decimal::ONE), None);
        assert_eq!(p_percent_rule(&[Decimal::MAX; 3], Decimal::TEN), None);
    }
}
