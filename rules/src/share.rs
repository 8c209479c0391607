//! Shares in whole per cent, computed on integers.

/// Whole percentages that sum to 100: each count's share rounded down, and what is
/// missing given to the largest remainders, of equal ones to the earlier.
///
/// All are 0 if nothing was counted. For categories of which each answer has exactly
/// one, drawn as parts of one bar; for shares that stand by themselves, use [`percent`].
pub fn percentages(counts: &[u64]) -> Vec<u8> {
    let whole: u128 = counts.iter().copied().map(u128::from).sum();
    if whole == 0 {
        return vec![0; counts.len()];
    }
    let hundredfold = |count: u64| u128::from(count) * 100;
    let mut shares: Vec<u8> =
        counts.iter().map(|&count| small(hundredfold(count) / whole)).collect();
    let mut by_remainder: Vec<usize> = (0..counts.len()).collect();
    by_remainder.sort_by_key(|&index| std::cmp::Reverse(hundredfold(counts[index]) % whole));
    let missing = 100 - shares.iter().map(|&share| usize::from(share)).sum::<usize>();
    for &index in by_remainder.iter().take(missing) {
        shares[index] += 1;
    }
    shares
}

/// The part of the whole in per cent, halves rounded up. None if there is no whole,
/// or the part is larger.
pub fn percent(part: u64, whole: u64) -> Option<u8> {
    if whole == 0 || part > whole {
        return None;
    }
    let (part, whole) = (u128::from(part), u128::from(whole));
    Some(small((part * 200 + whole) / (whole * 2)))
}

/// A share, which is at most 100.
fn small(share: u128) -> u8 {
    u8::try_from(share).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn percentages_sum_to_a_hundred() {
        for (counts, shares) in [
            (vec![], vec![]),
            (vec![0, 0], vec![0, 0]),
            (vec![7], vec![100]),
            (vec![1, 1, 1], vec![34, 33, 33]),
            (vec![1, 1, 1, 1, 1, 1], vec![17, 17, 17, 17, 16, 16]),
            (vec![2, 0, 1], vec![67, 0, 33]),
            (vec![1, 999], vec![0, 100]),
            (vec![u64::MAX, u64::MAX], vec![50, 50]),
        ] {
            assert_eq!(percentages(&counts), shares, "{counts:?}");
        }
    }

    #[test]
    fn halves_are_rounded_up() {
        for (part, whole, share) in [
            (0, 0, None),
            (2, 1, None),
            (0, 3, Some(0)),
            (1, 200, Some(1)),
            (1, 201, Some(0)),
            (1, 8, Some(13)),
            (2, 3, Some(67)),
            (199, 200, Some(100)),
            (u64::MAX, u64::MAX, Some(100)),
        ] {
            assert_eq!(percent(part, whole), share, "{part} of {whole}");
        }
    }

    proptest! {
        #[test]
        fn no_percentage_is_off_by_one_or_more(counts in prop::collection::vec(0..2000_u64, 1..12)) {
            let shares = percentages(&counts);
            let whole: u64 = counts.iter().sum();
            prop_assume!(whole > 0);
            prop_assert_eq!(shares.iter().map(|&share| u64::from(share)).sum::<u64>(), 100);
            for (count, share) in counts.iter().zip(&shares) {
                prop_assert!((count * 100).abs_diff(u64::from(*share) * whole) < whole);
            }
        }

        #[test]
        fn larger_counts_have_no_smaller_share(counts in prop::collection::vec(0..50_u64, 2..12)) {
            let shares = percentages(&counts);
            for (a, x) in counts.iter().zip(&shares) {
                for (b, y) in counts.iter().zip(&shares) {
                    prop_assert!(a <= b || x >= y, "{:?} {:?}", counts, shares);
                }
            }
        }
    }
}
