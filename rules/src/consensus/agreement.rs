//! Agreement by van der Eijk.

use num_traits::AsPrimitive;

/// A: from −1 (half at each end) over 0 (all categories alike) to 1 (all the same).
///
/// The counts are peeled into layers in which every category either has answers or has none: a
/// layer is as high as the smallest count that is left. A pattern in which S of k categories have
/// answers has the agreement U·(1 − (S − 1)/(k − 1)), with U = ((k − 2)·TU − (k − 1)·TDU) /
/// ((k − 2)·(TU + TDU)), where TU counts the triples of categories with answers in two neighbours
/// (110 and 011) and TDU those with a gap (101); it is 1 for a single category and 0 without such
/// triples. A is the mean of the layers' agreement, weighted by the answers they hold (van der
/// Eijk 2001). Counts or sums of weights. None without answers and for fewer than three
/// categories.
pub fn van_der_eijk<V: AsPrimitive<f64>>(volumes: &[V]) -> Option<f64> {
    let volumes: Vec<f64> = volumes.iter().map(|volume| volume.as_()).collect();
    let total: f64 = volumes.iter().sum();
    if volumes.len() < 3 || total <= 0.0 {
        return None;
    }
    let mut heights: Vec<f64> = volumes.iter().copied().filter(|volume| *volume > 0.0).collect();
    heights.sort_by(f64::total_cmp);
    heights.dedup();
    let mut peeled = 0.0;
    let mut sum = 0.0;
    for height in heights {
        let pattern: Vec<bool> = volumes.iter().map(|volume| *volume >= height).collect();
        let chosen = pattern.iter().filter(|chosen| **chosen).count();
        sum += (height - peeled) * chosen as f64 * of_pattern(&pattern, chosen);
        peeled = height;
    }
    Some((sum / total).clamp(-1.0, 1.0))
}

fn of_pattern(pattern: &[bool], chosen: usize) -> f64 {
    if chosen == 1 {
        return 1.0;
    }
    let (neighbours, gaps) = triples(pattern);
    if neighbours + gaps == 0 {
        return 0.0;
    }
    let k = pattern.len() as f64;
    let (neighbours, gaps) = (neighbours as f64, gaps as f64);
    let unimodality =
        ((k - 2.0) * neighbours - (k - 1.0) * gaps) / ((k - 2.0) * (neighbours + gaps));
    unimodality * (1.0 - (chosen - 1) as f64 / (k - 1.0))
}

/// How many triples of categories have answers in two neighbours only, and how many in the outer
/// two only.
fn triples(pattern: &[bool]) -> (usize, usize) {
    let (mut neighbours, mut gaps) = (0, 0);
    let places = 0..pattern.len();
    // Of a triple, the middle one decides: for every category, what stands before and after it.
    for middle in places {
        let before = pattern[..middle].iter().filter(|chosen| **chosen).count();
        let after = pattern[middle + 1..].iter().filter(|chosen| **chosen).count();
        let (empty_before, empty_after) = (middle - before, pattern.len() - middle - 1 - after);
        if pattern[middle] {
            neighbours += before * empty_after + empty_before * after;
        } else {
            gaps += before * after;
        }
    }
    (neighbours, gaps)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn two_categories_are_too_few_to_tell_agreement_from_polarisation() {
        assert_eq!(van_der_eijk(&[7_u64, 3]), None);
        assert_eq!(van_der_eijk(&[0_u64, 0, 0]), None);
    }

    #[test]
    fn its_ends_and_its_middle_are_reached() {
        assert_eq!(van_der_eijk(&[0_u64, 0, 9, 0]), Some(1.0));
        assert_eq!(van_der_eijk(&[9_u64, 0, 0, 9]), Some(-1.0));
        assert_eq!(van_der_eijk(&[9_u64, 9, 9, 9]), Some(0.0));
    }

    #[test]
    fn triples_are_those_that_one_counts_one_by_one() {
        let patterns = (0..1 << 7).map(|bits: u32| (0..7).map(|i| bits >> i & 1 == 1).collect());
        for pattern in patterns.collect::<Vec<Vec<bool>>>() {
            let mut counted = (0, 0);
            for (i, j, l) in (0..7)
                .flat_map(|i| (i + 1..7).flat_map(move |j| (j + 1..7).map(move |l| (i, j, l))))
            {
                match (pattern[i], pattern[j], pattern[l]) {
                    (true, true, false) | (false, true, true) => counted.0 += 1,
                    (true, false, true) => counted.1 += 1,
                    _ => {}
                }
            }
            assert_eq!(triples(&pattern), counted, "{pattern:?}");
        }
    }

    proptest! {
        #[test]
        fn it_is_the_same_from_both_ends(counts in prop::collection::vec(0..90_u64, 3..12)) {
            prop_assume!(counts.iter().any(|&count| count > 0));
            let there = van_der_eijk(&counts).expect("agreement");
            let back = van_der_eijk(&counts.iter().rev().copied().collect::<Vec<_>>());
            prop_assert!((-1.0..=1.0).contains(&there));
            prop_assert!((there - back.expect("agreement")).abs() < 1e-12);
        }
    }
}
