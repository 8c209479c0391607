//! Dispersion by Leik.

use num_traits::AsPrimitive;

/// D: how far answers stand apart, from 0 (all the same) to 1 (half at each end).
///
/// With Fᵢ the share of answers up to category i = 1…k and dᵢ the smaller of Fᵢ and 1 − Fᵢ:
/// 2·Σ dᵢ/(k − 1) (Leik 1966). Counts or sums of weights. None without answers and for fewer than
/// two categories.
pub fn leik<V: AsPrimitive<f64>>(volumes: &[V]) -> Option<f64> {
    let total: f64 = volumes.iter().map(|volume| volume.as_()).sum();
    if volumes.len() < 2 || total <= 0.0 {
        return None;
    }
    let mut reached = 0.0;
    let distances = volumes.iter().map(|volume| {
        reached += volume.as_();
        reached.min(total - reached).max(0.0)
    });
    let sum: f64 = distances.sum();
    Some((2.0 * sum / (total * (volumes.len() - 1) as f64)).min(1.0))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn one_category_has_no_dispersion() {
        assert_eq!(leik(&[7_u64]), None);
        assert_eq!(leik(&[0_u64, 0]), None);
    }

    #[test]
    fn it_is_none_if_all_say_the_same_and_one_if_half_stand_at_each_end() {
        assert_eq!(leik(&[0_u64, 9, 0]), Some(0.0));
        assert_eq!(leik(&[9_u64, 0, 0, 9]), Some(1.0));
    }

    proptest! {
        #[test]
        fn it_is_the_same_from_both_ends(counts in prop::collection::vec(0..90_u64, 2..12)) {
            prop_assume!(counts.iter().any(|&count| count > 0));
            let there = leik(&counts).expect("a dispersion");
            let back = leik(&counts.iter().rev().copied().collect::<Vec<_>>()).expect("one");
            prop_assert!((0.0..=1.0).contains(&there));
            prop_assert!((there - back).abs() < 1e-12);
        }
    }
}
