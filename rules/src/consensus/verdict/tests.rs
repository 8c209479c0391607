use proptest::prelude::*;

use super::*;
use crate::consensus::{Fraction, ThresholdValues};

fn group(agree: u64, neutral: u64, disagree: u64) -> Group {
    let stances = Stances { agree, neutral, disagree, abstain: 0 };
    Group { stances, members: None, required: true }
}

fn judged(groups: &[Group]) -> Verdict {
    verdict(groups, &Thresholds::default())
}

fn with(change: impl Fn(&mut ThresholdValues)) -> Thresholds {
    let mut values = ThresholdValues::default();
    change(&mut values);
    Thresholds::try_from(values).expect("thresholds that make sense")
}

fn part(text: &str) -> Fraction {
    text.parse().expect(text)
}

#[test]
fn exactly_the_broad_share_is_broad_and_one_answer_less_is_not() {
    let reached = judged(&[group(12, 4, 0), group(12, 1, 3)]);
    assert_eq!((reached.kind, reached.reasons), (VerdictKind::BroadConsensus, vec![]));
    let missed = judged(&[group(12, 4, 0), group(11, 2, 3)]);
    assert_eq!(missed.kind, VerdictKind::MajorityWithDissent);
    assert_eq!(missed.reasons, [Reason::OverallBelowThreeQuarters]);
    assert_eq!(missed.dissenting, [] as [usize; 0]);
}

#[test]
fn exactly_one_quarter_against_is_no_strong_dissent() {
    let tolerated = judged(&[group(20, 0, 0), group(12, 0, 4)]);
    assert_eq!(tolerated.kind, VerdictKind::BroadConsensus);
    let strong = judged(&[group(20, 0, 0), group(11, 0, 5)]);
    assert_eq!(strong.reasons, [Reason::GroupWithStrongDissent]);
    assert_eq!(strong.dissenting, [1]);
}

#[test]
fn exactly_one_third_on_both_sides_is_split() {
    let camps = [group(5, 5, 5), group(6, 4, 5)];
    assert_eq!(judged(&camps).kind, VerdictKind::Split);
    assert_eq!(judged(&[group(5, 5, 5), group(6, 5, 4)]).kind, VerdictKind::NoConsensus);
}

#[test]
fn exactly_one_half_is_no_majority() {
    assert_eq!(judged(&[group(10, 9, 1)]).kind, VerdictKind::NoConsensus);
    assert_eq!(judged(&[group(11, 8, 1)]).kind, VerdictKind::MajorityWithDissent);
}

#[test]
fn a_small_group_is_heard_if_half_of_it_answered() {
    let heard = |n, members| {
        let mut small = group(n, 0, 0);
        small.members = members;
        judged(&[small]).groups[0].heard
    };
    assert!(heard(5, None) && !heard(4, None));
    assert!(heard(3, Some(6)) && !heard(3, Some(7)) && !heard(2, Some(3)));
    assert!(heard(4, Some(8)) && heard(5, Some(9)) && !heard(4, Some(10)));
}

#[test]
fn abstentions_are_told_and_are_in_no_share() {
    let mut silent = group(6, 0, 2);
    silent.stances.abstain = 90;
    let [told, plain] = [silent, group(6, 0, 2)].map(|group| judged(&[group]));
    assert_eq!(told.groups[0].abstain, 90);
    assert_eq!((told.kind, told.per_head), (plain.kind, plain.per_head));
}

#[test]
fn broad_consensus_is_secured_once_enough_members_answered() {
    let of = |members| {
        let group = Group { members, ..group(6, 1, 1) };
        judged(&[group]).certainty
    };
    assert_eq!(of(None), Some(Certainty::Provisional));
    assert_eq!(of(Some(8)), Some(Certainty::Secured));
}

#[test]
fn a_consultation_is_judged_by_its_own_thresholds() {
    let groups = [group(14, 4, 2), group(16, 3, 1)];
    assert_eq!(judged(&groups).kind, VerdictKind::BroadConsensus);
    let kind = |thresholds: &Thresholds| verdict(&groups, thresholds).kind;
    assert_eq!(kind(&with(|it| it.broad_share = part("4/5"))), VerdictKind::MajorityWithDissent);
    assert_eq!(
        kind(&with(|it| it.strong_dissent = part("9/100"))),
        VerdictKind::MajorityWithDissent
    );
    assert_eq!(kind(&with(|it| it.minimum_heard = 21)), VerdictKind::TooFewAnswers);
    let strict = with(|it| (it.majority, it.broad_share) = (part("4/5"), part("9/10")));
    assert_eq!(verdict(&groups, &strict).reasons.len(), 2);
    assert_eq!(verdict(&groups, &strict).dissenting, [0, 1]);
}

#[test]
fn nobody_says_nothing() {
    let silence = judged(&[]);
    assert_eq!(silence.kind, VerdictKind::TooFewAnswers);
    assert_eq!((silence.direction, silence.breadth, silence.per_head), (None, None, None));
}

fn any_groups() -> impl Strategy<Value = Vec<Group>> {
    let side = || prop_oneof![Just(0_u64), 0..20_u64, 0..3000_u64];
    let members = prop::option::of(0..40_u64);
    let group = (side(), side(), side(), 0..5_u64, members, any::<bool>()).prop_map(
        |(agree, neutral, disagree, abstain, members, required)| Group {
            stances: Stances { agree, neutral, disagree, abstain },
            members,
            required,
        },
    );
    prop::collection::vec(group, 0..8)
}

/// The groups that a list of places names, in a stable order.
fn named(groups: &[Group], places: &[usize]) -> Vec<String> {
    let mut names: Vec<String> =
        places.iter().map(|&place| format!("{:?}", groups[place])).collect();
    names.sort();
    names
}

proptest! {
    #[test]
    fn the_order_of_groups_changes_nothing(groups in any_groups()) {
        let there = judged(&groups);
        let reversed: Vec<Group> = groups.iter().rev().copied().collect();
        let back = judged(&reversed);
        prop_assert_eq!(there.kind, back.kind);
        prop_assert_eq!(there.direction, back.direction);
        prop_assert_eq!(&there.reasons, &back.reasons);
        prop_assert_eq!(there.certainty, back.certainty);
        prop_assert_eq!(there.ignoring_groups, back.ignoring_groups);
        prop_assert_eq!(there.breadth.map(|it| it.share), back.breadth.map(|it| it.share));
        prop_assert_eq!(
            named(&groups, &there.dissenting),
            named(&reversed, &back.dissenting)
        );
        prop_assert_eq!(
            named(&groups, &there.not_heard_required),
            named(&reversed, &back.not_heard_required)
        );
    }

    #[test]
    fn swapping_the_sides_mirrors_the_verdict(groups in any_groups()) {
        let there = judged(&groups);
        prop_assume!(there.direction != Some(Direction::None));
        let mirrored: Vec<Group> = groups
            .iter()
            .map(|group| Group { stances: group.stances.mirrored(), ..*group })
            .collect();
        let back = judged(&mirrored);
        let opposite = there.direction.map(|direction| match direction {
            Direction::For => Direction::Against,
            Direction::Against => Direction::For,
            Direction::None => Direction::None,
        });
        prop_assert_eq!(back.direction, opposite);
        if there.kind != VerdictKind::TooFewAnswers {
            prop_assert_eq!(there.breadth, back.breadth);
            prop_assert_eq!(there.max_gap, back.max_gap);
            prop_assert_eq!(&there.dissenting, &back.dissenting);
        }
        prop_assert_eq!(there.kind, back.kind);
        prop_assert_eq!(there.reasons, back.reasons);
        prop_assert_eq!(there.certainty, back.certainty);
        prop_assert_eq!(
            there.per_head.map(|it| it.agree),
            back.per_head.map(|it| it.disagree)
        );
    }

    #[test]
    fn broad_consensus_has_no_dissenting_group(groups in any_groups()) {
        let found = judged(&groups);
        if found.kind == VerdictKind::BroadConsensus {
            prop_assert!(found.dissenting.is_empty() && found.reasons.is_empty());
            prop_assert!(found.breadth.expect("breadth").share > 0.5);
        }
        prop_assert_eq!(found.certainty.is_some(), found.kind == VerdictKind::BroadConsensus);
        prop_assert_eq!(found.direction.is_none(), found.kind == VerdictKind::TooFewAnswers);
    }
}
