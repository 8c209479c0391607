//! What distinguishes groups of opinion, and what joins them.
//!
//! The formulas are those of Polis (Small et al. 2021). They count who has *seen* a statement:
//! agreed, disagreed or passed. One is added to agreement and two to the whole (a prior of one for
//! and one against), so that everything has a value, and a few votes do not make a certainty.

mod representative;

use serde::Serialize;

pub use representative::{Representative, Shared, representative, shared};

/// What some people said to a statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Votes {
    pub agree: u64,
    pub disagree: u64,
    /// Who voted at all, passing included.
    pub seen: u64,
}

/// How a group stands to a statement, alone and beside everyone else. Those whose names end in `d`
/// or `dt` say of disagreement what the others say of agreement.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Representativeness {
    /// (agree + 1)/(seen + 2), above 0 and below 1.
    pub pa: f64,
    pub pd: f64,
    /// How far agreement is above one half, in standard deviations:
    /// 2·√(seen + 1)·((agree + 1)/(seen + 1) − 1/2).
    pub pat: f64,
    pub pdt: f64,
    /// pa of the group by pa of all others: above 1 if it agrees more than they.
    pub ra: f64,
    pub rd: f64,
    /// How far apart the two are, in standard deviations: the test of two proportions with one
    /// added to every count; 0 where everybody agrees.
    pub rat: f64,
    pub rdt: f64,
}

/// How a group stands to a statement, beside all others.
pub fn representativeness(group: Votes, others: Votes) -> Representativeness {
    let [pa, others_pa] = [group, others].map(|it| probability(it.agree, it.seen));
    let [pd, others_pd] = [group, others].map(|it| probability(it.disagree, it.seen));
    Representativeness {
        pa,
        pd,
        pat: probability_test(group.agree, group.seen),
        pdt: probability_test(group.disagree, group.seen),
        ra: pa / others_pa,
        rd: pd / others_pd,
        rat: two_proportions((group.agree, group.seen), (others.agree, others.seen)),
        rdt: two_proportions((group.disagree, group.seen), (others.disagree, others.seen)),
    }
}

/// The product over groups of (agree + 1)/(seen + 2), each given as agree and seen: near 1 only if
/// every group agrees. 1 without groups.
pub fn group_informed(groups: impl IntoIterator<Item = (u64, u64)>) -> f64 {
    groups.into_iter().map(|(agree, seen)| probability(agree, seen)).product()
}

/// [`group_informed`] as a geometric mean, which does not fall with the number of groups. None
/// without groups.
pub fn group_informed_mean(groups: impl IntoIterator<Item = (u64, u64)>) -> Option<f64> {
    let (mut logarithms, mut number) = (0.0, 0_u32);
    for (agree, seen) in groups {
        logarithms += probability(agree, seen).ln();
        number += 1;
    }
    (number > 0).then(|| (logarithms / f64::from(number)).exp())
}

fn probability(part: u64, seen: u64) -> f64 {
    (part as f64 + 1.0) / (seen as f64 + 2.0)
}

fn probability_test(part: u64, seen: u64) -> f64 {
    let (part, seen) = (part as f64 + 1.0, seen as f64 + 1.0);
    2.0 * seen.sqrt() * (part / seen - 0.5)
}

fn two_proportions(group: (u64, u64), others: (u64, u64)) -> f64 {
    let (part, whole) = (group.0 + others.0 + 2, group.1 + others.1 + 2);
    if part == whole {
        return 0.0;
    }
    let [(a, n), (b, m)] = [group, others].map(|(a, n)| (a as f64 + 1.0, n as f64 + 1.0));
    let pooled = part as f64 / whole as f64;
    (a / n - b / m) / (pooled * (1.0 - pooled) * (1.0 / n + 1.0 / m)).sqrt()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn no_groups_have_no_mean() {
        assert_eq!(group_informed_mean([]), None);
        assert_eq!(group_informed([]), 1.0);
    }

    proptest! {
        #[test]
        fn turning_every_vote_round_turns_the_figures(
            agree in 0..50_u64, disagree in 0..50_u64, pass in 0..50_u64,
            others in (0..50_u64, 0..50_u64, 0..50_u64),
        ) {
            let of = |agree, disagree, pass| Votes { agree, disagree, seen: agree + disagree + pass };
            let there = representativeness(of(agree, disagree, pass), of(others.0, others.1, others.2));
            let back = representativeness(of(disagree, agree, pass), of(others.1, others.0, others.2));
            prop_assert_eq!((there.pa, there.ra, there.rat), (back.pd, back.rd, back.rdt));
            prop_assert!(0.0 < there.pa && there.pa < 1.0 && there.rat.is_finite());
        }

        #[test]
        fn a_mean_of_groups_lies_between_them(groups in prop::collection::vec((0..50_u64, 0..50_u64), 1..9)) {
            let groups: Vec<_> = groups.into_iter().map(|(a, more)| (a, a + more)).collect();
            let mean = group_informed_mean(groups.clone()).expect("a mean");
            let all = || groups.iter().map(|&(agree, seen)| probability(agree, seen));
            prop_assert!(all().any(|p| p <= mean + 1e-12) && all().any(|p| p >= mean - 1e-12));
            let product = group_informed(groups.clone());
            prop_assert!((mean.powi(groups.len() as i32) - product).abs() < 1e-12);
        }
    }
}
