//! Consensus by Tastle & Wierman.

use num_traits::AsPrimitive;

/// Cns: how closely answers lie around their mean, from 0 (half at each end) to 1 (all the same).
///
/// With pᵢ the share of category i = 1…k and μ = Σ i·pᵢ: 1 + Σ pᵢ·log₂(1 − |i − μ|/(k − 1)), over
/// the categories that were chosen (Tastle & Wierman 2007). Counts or sums of weights. None
/// without answers and for fewer than two categories.
pub fn tastle_wierman<V: AsPrimitive<f64>>(volumes: &[V]) -> Option<f64> {
    let total: f64 = volumes.iter().map(|volume| volume.as_()).sum();
    if volumes.len() < 2 || total <= 0.0 {
        return None;
    }
    let chosen = || {
        let places = volumes.iter().enumerate();
        places.map(|(place, volume)| (place as f64, volume.as_())).filter(|(_, it)| *it > 0.0)
    };
    let mean = chosen().map(|(place, volume)| place * volume).sum::<f64>() / total;
    let width = (volumes.len() - 1) as f64;
    let term = |(place, volume): (f64, f64)| volume * (1.0 - (place - mean).abs() / width).log2();
    Some((1.0 + chosen().map(term).sum::<f64>() / total).clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn one_category_has_no_consensus_to_measure() {
        assert_eq!(tastle_wierman(&[7_u64]), None);
        assert_eq!(tastle_wierman(&[0_u64, 0]), None);
        assert_eq!(tastle_wierman::<u64>(&[]), None);
    }

    #[test]
    fn it_is_one_if_all_say_the_same_and_none_if_half_stand_at_each_end() {
        assert_eq!(tastle_wierman(&[0_u64, 9, 0]), Some(1.0));
        assert_eq!(tastle_wierman(&[9_u64, 0, 0, 9]), Some(0.0));
    }

    proptest! {
        #[test]
        fn it_is_the_same_from_both_ends(counts in prop::collection::vec(0..90_u64, 2..12)) {
            let there = tastle_wierman(&counts);
            let back = tastle_wierman(&counts.iter().rev().copied().collect::<Vec<_>>());
            prop_assert_eq!(there.is_some(), counts.iter().any(|&count| count > 0));
            if let Some((there, back)) = there.zip(back) {
                prop_assert!((0.0..=1.0).contains(&there));
                prop_assert!((there - back).abs() < 1e-12);
            }
        }
    }
}
