//! Whether a number of answers gives away what single people said.

use crate::tally::Count;

/// Whether fewer than twice the minimum took part, and nearly all of them say the same.
pub fn gives_away(count: &Count, responses: u64, minimum: u64) -> bool {
    responses < minimum.saturating_mul(2) && is_nearly_unanimous(count, responses)
}

/// Whether all who took part gave the same answer, or all but one.
///
/// Who took part and did not answer this item stands for an answer of their own. Both cases are
/// one, so that whoever notices that figures are held back does not learn that nobody differed.
fn is_nearly_unanimous(count: &Count, responses: u64) -> bool {
    let all_but_one = responses.saturating_sub(1);
    let given: u128 = count.by_category.iter().copied().map(u128::from).sum();
    let is_points = count.by_category.iter().any(|&category| category > count.n);
    count.by_category.iter().any(|&category| {
        if is_points {
            u128::from(category) * u128::from(count.n) >= given * u128::from(all_but_one)
        } else {
            category >= all_but_one
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(n: u64, by_category: &[u64]) -> Count {
        Count { n, no_opinion: 0, by_category: by_category.to_vec() }
    }

    #[test]
    fn one_who_differs_or_says_nothing_is_nearly_none() {
        for (by_category, responses, nearly) in [
            ([6, 0], 6, true),
            ([5, 1], 6, true),
            ([4, 2], 6, false),
            ([5, 0], 6, true),
            ([5, 0], 7, false),
        ] {
            let n = by_category.iter().sum();
            assert_eq!(
                is_nearly_unanimous(&count(n, &by_category), responses),
                nearly,
                "{by_category:?} of {responses}"
            );
        }
    }

    #[test]
    fn of_several_answers_one_is_enough() {
        assert!(is_nearly_unanimous(&count(6, &[3, 5, 2]), 6));
        assert!(!is_nearly_unanimous(&count(6, &[3, 4, 4]), 6));
    }

    #[test]
    fn points_are_shared_by_who_gave_them() {
        assert!(is_nearly_unanimous(&count(5, &[40, 10]), 5));
        assert!(!is_nearly_unanimous(&count(5, &[39, 11]), 5));
        assert!(!is_nearly_unanimous(&count(5, &[50, 0]), 7));
    }

    #[test]
    fn a_box_that_nearly_everybody_ticked_is_nearly_unanimous() {
        assert!(is_nearly_unanimous(&count(5, &[5]), 6));
        assert!(!is_nearly_unanimous(&count(4, &[4]), 6));
    }
}
