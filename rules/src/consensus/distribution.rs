//! Tails and quantiles of the distributions that tests and intervals need.
//!
//! The special functions are those of `statrs`.

use std::f64::consts::{LN_2, SQRT_2};

use statrs::function::{erf, gamma};

/// How far from the mean, in standard deviations, the middle part of a normal distribution
/// reaches that holds so much of it: 1.96 for 0.95. None unless the part is between 0 and 1.
pub(super) fn normal_quantile(confidence: f64) -> Option<f64> {
    (0.0 < confidence && confidence < 1.0).then(|| SQRT_2 * erf::erfc_inv(1.0 - confidence))
}

/// The probability of a value at least so far from the mean, to either side. The square of a
/// normal value is χ² distributed; `erfc` keeps ten digits only.
pub(super) fn normal_two_sided(z: f64) -> f64 {
    chi_squared_tail(z * z, 1)
}

/// The probability of a value of χ² at least as large.
pub(super) fn chi_squared_tail(value: f64, degrees: u64) -> f64 {
    if value <= 0.0 || degrees == 0 {
        return 1.0;
    }
    gamma::gamma_ur(degrees as f64 / 2.0, value / 2.0)
}

/// How probable it is that the heads of so many throws of a fair coin are at least as far from
/// half of them as `heads` is.
///
/// The sum of the probabilities themselves, from the largest on, which fall from one to the next;
/// the incomplete beta function of `statrs` is off by 10⁻⁵ for a million throws.
pub(super) fn fair_coin_two_sided(heads: u64, throws: u64) -> f64 {
    let fewer = heads.min(throws - heads);
    if fewer * 2 == throws {
        return 1.0;
    }
    let (n, k) = (throws as f64, fewer as f64);
    let ln_factorial = |number: f64| gamma::ln_gamma(number + 1.0);
    let ln_ways = ln_factorial(n) - ln_factorial(k) - ln_factorial(n - k);
    let mut term = (ln_ways - n * LN_2).exp();
    let mut sum = 0.0;
    for heads in (0..=fewer).rev() {
        sum += term;
        term *= heads as f64 / (n - heads as f64 + 1.0);
        if term < sum * f64::EPSILON {
            break;
        }
    }
    (2.0 * sum).min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(got: f64, expected: f64) -> bool {
        (got - expected).abs() <= 1e-14 + expected.abs() * 1e-11
    }

    /// Printed in tables of the distributions with as many digits.
    #[test]
    fn tails_are_those_of_the_tables() {
        assert!(near(normal_quantile(0.95).expect("a quantile"), 1.959_963_984_540_054));
        assert!(near(normal_quantile(0.9).expect("a quantile"), 1.644_853_626_951_472_7));
        assert!(near(normal_quantile(0.99).expect("a quantile"), 2.575_829_303_548_901));
        assert!(near(normal_two_sided(-1.0), 0.317_310_507_862_914_1));
        assert!(near(normal_two_sided(6.0), 1.973_175_290_075_396e-9));
        // With two degrees of freedom the tail is e^(-x/2).
        for value in [0.1_f64, 1.0, 10.0, 100.0, 600.0] {
            assert!(near(chi_squared_tail(value, 2), (-value / 2.0).exp()), "{value}");
        }
        assert!(near(chi_squared_tail(1.0, 1), 0.317_310_507_862_914_1));
        assert!(near(fair_coin_two_sided(1, 6), 14.0 / 64.0));
        assert!(near(fair_coin_two_sided(0, 1), 1.0));
    }

    /// Summed up with fifty digits.
    #[test]
    fn a_million_throws_are_no_harder_than_ten() {
        let p = fair_coin_two_sided(499_900, 1_000_000);
        assert!((p - 2.0 * 0.421_131_378_525_804_4).abs() < 1e-8, "{p}");
    }

    #[test]
    fn what_cannot_differ_has_probability_one() {
        for p in [chi_squared_tail(0.0, 3), normal_two_sided(0.0), fair_coin_two_sided(2, 4)] {
            assert_eq!(p, 1.0);
        }
    }

    #[test]
    fn a_confidence_is_strictly_between_nothing_and_certainty() {
        for confidence in [0.0, 1.0, -0.5, 1.5, f64::NAN] {
            assert_eq!(normal_quantile(confidence), None, "{confidence}");
        }
    }
}
