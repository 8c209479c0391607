//! Ranks in which what is equal shares the middle of its places.

/// What [`mid_ranks`] found.
pub(super) struct MidRanks {
    /// Twice the rank of each value, in the given order, which is a whole number.
    pub doubled: Vec<u64>,
    /// Σ(t³ − t) over sets of t equal values.
    pub ties: u128,
}

/// Ranks from 1 for the smallest. None if two values cannot be compared.
pub(super) fn mid_ranks<T: PartialOrd>(values: &[T]) -> Option<MidRanks> {
    let comparable = values.iter().all(|value| value.partial_cmp(value).is_some());
    if !comparable {
        return None;
    }
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|&a, &b| values[a].partial_cmp(&values[b]).expect("compared to itself above"));
    let mut ranks = MidRanks { doubled: vec![0; values.len()], ties: 0 };
    let mut before = 0;
    for equal in order.chunk_by(|&a, &b| values[a] == values[b]) {
        let size = equal.len() as u64;
        for &index in equal {
            // Places before + 1 to before + size; first and last together are twice the middle.
            ranks.doubled[index] = 2 * before + size + 1;
        }
        ranks.ties += ties(size);
        before += size;
    }
    Some(ranks)
}

/// t³ − t.
pub(super) fn ties(size: u64) -> u128 {
    let size = u128::from(size);
    size * size * size - size
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_share_the_middle_of_their_places() {
        let ranks = mid_ranks(&[5.0, 1.0, 5.0, 3.0, 5.0]).expect("ranks");
        assert_eq!(ranks.doubled, [8, 2, 8, 4, 8]);
        assert_eq!(ranks.ties, 24);
    }

    #[test]
    fn what_is_no_number_has_no_rank() {
        assert!(mid_ranks(&[1.0, f64::NAN]).is_none());
        assert!(mid_ranks::<u8>(&[]).is_some());
    }
}
