//! Whether groups answer differently.

use serde::Serialize;

use super::{distribution::chi_squared_tail, ranks::ties};

/// How differently groups answered a question with ordered categories.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KruskalWallis {
    /// How many groups answered; others are left out.
    pub groups_used: usize,
    pub n: u64,
    /// None if fewer than two groups answered, or all answers are the same.
    pub test: Option<Rejection>,
    /// Of each pair of groups that answered, in the given order.
    pub superiority: Vec<Superiority>,
}

/// How far the data reject that all groups answer alike.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Rejection {
    pub h: f64,
    /// Groups − 1.
    pub degrees: u64,
    /// How probable so large an H is if groups answered alike.
    pub p: f64,
    /// H/(n − 1): how much of the answers' differences goes with the groups, from 0 to 1.
    pub epsilon_squared: f64,
}

/// Whether one group answers higher than another.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Superiority {
    pub first: usize,
    pub second: usize,
    /// The probability that one of the first answers higher than one of the second, equal answers
    /// counted half: from 0 to 1, and 1/2 if neither does.
    pub probability: f64,
}

/// Kruskal & Wallis 1952, corrected for ties: with R̄ⱼ the mean rank of the nⱼ answers of group j,
/// H = 12/(n(n+1))·Σ nⱼ(R̄ⱼ − (n+1)/2)², divided by 1 − Σ(t³ − t)/(n³ − n) over categories with t
/// answers. ε² after Tomczak & Tomczak 2014, superiority after Vargha & Delaney 2000.
///
/// Each group gives its counts by category; one with fewer categories has no answers in the rest.
pub fn kruskal_wallis<C: AsRef<[u64]>>(groups: &[C]) -> KruskalWallis {
    let sizes: Vec<u64> = groups.iter().map(|group| group.as_ref().iter().sum()).collect();
    let used: Vec<usize> = (0..groups.len()).filter(|&index| sizes[index] > 0).collect();
    let counts = |index: usize| groups[index].as_ref();
    let pairs = used
        .iter()
        .enumerate()
        .flat_map(|(at, &first)| used[at + 1..].iter().map(move |&second| (first, second)));
    let superiority = pairs.map(|(first, second)| Superiority {
        first,
        second,
        probability: probability_of_more(counts(first), counts(second)),
    });
    KruskalWallis {
        groups_used: used.len(),
        n: sizes.iter().sum(),
        superiority: superiority.collect(),
        test: test(&used.iter().map(|&index| counts(index)).collect::<Vec<_>>()),
    }
}

fn test(groups: &[&[u64]]) -> Option<Rejection> {
    let categories = groups.iter().map(|group| group.len()).max()?;
    let at = |group: &[u64], category: usize| group.get(category).copied().unwrap_or_default();
    let totals: Vec<u64> = (0..categories)
        .map(|category| groups.iter().map(|group| at(group, category)).sum())
        .collect();
    let n: u64 = totals.iter().sum();
    let tied: u128 = totals.iter().map(|&total| ties(total)).sum();
    let untied = ties(n) - tied;
    let degrees = groups.len() as u64 - 1;
    if degrees == 0 || untied == 0 {
        return None;
    }
    // Twice the ranks, less their mean, summed in each group: whole numbers.
    let ranks = doubled_ranks(&totals);
    let deviation = |group: &[u64]| -> f64 {
        let sum: i128 = group
            .iter()
            .zip(&ranks)
            .map(|(&count, &rank)| i128::from(count) * (rank - i128::from(n) - 1))
            .sum();
        let size: u64 = group.iter().sum();
        (sum as f64).powi(2) / size as f64
    };
    let squares: f64 = groups.iter().map(|group| deviation(group)).sum();
    let h = 3.0 * (n as f64 - 1.0) * squares / untied as f64;
    Some(Rejection {
        h,
        degrees,
        p: chi_squared_tail(h, degrees),
        epsilon_squared: h / (n as f64 - 1.0),
    })
}

/// Twice the rank that all answers of a category share.
fn doubled_ranks(totals: &[u64]) -> Vec<i128> {
    let mut before = 0_i128;
    let rank = |&total: &u64| {
        let rank = 2 * before + i128::from(total) + 1;
        before += i128::from(total);
        rank
    };
    totals.iter().map(rank).collect()
}

fn probability_of_more(first: &[u64], second: &[u64]) -> f64 {
    let mut below = 0_u128;
    let mut doubled = 0_u128;
    for (category, &count) in first.iter().enumerate() {
        let equal = u128::from(second.get(category).copied().unwrap_or_default());
        doubled += u128::from(count) * (2 * below + equal);
        below += equal;
    }
    let pairs = first.iter().sum::<u64>() as f64 * second.iter().sum::<u64>() as f64;
    doubled as f64 / (2.0 * pairs)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_cannot_be_compared_is_not_tested() {
        for groups in
            [vec![], vec![vec![1, 2]], vec![vec![0, 0], vec![1, 2]], vec![vec![0, 2], vec![0, 3]]]
        {
            assert_eq!(kruskal_wallis(&groups).test, None, "{groups:?}");
        }
    }

    proptest! {
        #[test]
        fn turning_the_scale_round_turns_superiority(
            first in prop::collection::vec(0..30_u64, 5),
            second in prop::collection::vec(0..30_u64, 5),
        ) {
            prop_assume!(first.iter().sum::<u64>() > 0 && second.iter().sum::<u64>() > 0);
            let reversed = |counts: &[u64]| counts.iter().rev().copied().collect::<Vec<_>>();
            let there = kruskal_wallis(&[first.clone(), second.clone()]);
            let back = kruskal_wallis(&[reversed(&first), reversed(&second)]);
            let sum = there.superiority[0].probability + back.superiority[0].probability;
            prop_assert!((sum - 1.0).abs() < 1e-12);
            if let Some((there, back)) = there.test.zip(back.test) {
                prop_assert!((there.h - back.h).abs() < 1e-9);
                prop_assert!((0.0..=1.0 + 1e-12).contains(&there.epsilon_squared));
                prop_assert!((0.0..=1.0).contains(&there.p));
            }
        }

        #[test]
        fn the_order_of_groups_does_not_matter_to_the_test(
            groups in prop::collection::vec(prop::collection::vec(0..30_u64, 4), 0..5)
        ) {
            let reversed: Vec<_> = groups.iter().rev().cloned().collect();
            let [there, back] = [groups, reversed].map(|groups| kruskal_wallis(&groups).test);
            prop_assert_eq!(there.is_some(), back.is_some());
            if let Some((there, back)) = there.zip(back) {
                prop_assert!((there.h - back.h).abs() < 1e-9);
            }
        }
    }
}
