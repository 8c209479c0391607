//! The rule by which a verdict is found.

use super::{
    Breadth, Certainty, Direction, Group, GroupView, Means, Reason, VerdictKind, means::MeanShares,
};
use crate::consensus::{fraction::Fraction, stance::Stances, thresholds::Thresholds};

/// The heard groups, seen from the side of the larger mean, and what follows.
pub(super) struct Ruling {
    pub kind: VerdictKind,
    /// None if no group is heard.
    pub direction: Option<Direction>,
    means: Option<MeanShares>,
    sides: Vec<Side>,
}

/// One heard group, seen from that side.
struct Side {
    group: usize,
    n: u64,
    with: u64,
    against: u64,
    share: f64,
    lower: f64,
    shares: Means,
}

impl Side {
    fn has_majority(&self, majority: Fraction) -> bool {
        majority.compared_to(self.with, self.n).is_gt()
    }

    fn opposes(&self, majority: Fraction) -> bool {
        majority.compared_to(self.against, self.n).is_gt()
    }

    fn dissents_strongly(&self, limit: Fraction) -> bool {
        limit.compared_to(self.against, self.n).is_gt()
    }

    fn is_below(&self, other: &Self) -> bool {
        u128::from(self.with) * u128::from(other.n) < u128::from(other.with) * u128::from(self.n)
    }
}

/// The groups that are heard, with their place.
pub(super) fn heard<'a>(
    groups: &'a [Group],
    views: &'a [GroupView],
) -> impl Iterator<Item = (usize, Stances)> + 'a {
    let all = groups.iter().zip(views).enumerate();
    all.filter(|(_, (_, view))| view.heard).map(|(index, (group, _))| (index, group.stances))
}

impl Ruling {
    pub(super) fn of(groups: &[Group], views: &[GroupView], thresholds: &Thresholds) -> Self {
        let means = MeanShares::of(heard(groups, views).map(|(_, stances)| stances));
        let direction = means.as_ref().map(MeanShares::direction);
        let side = |(index, stances)| side(index, stances, &views[index], direction);
        let sides: Vec<Side> = heard(groups, views).filter_map(side).collect();
        let missing = groups.iter().zip(views).any(|(group, view)| group.required && !view.heard);
        let mut ruling = Self { kind: VerdictKind::TooFewAnswers, direction, means, sides };
        if !missing && !ruling.sides.is_empty() {
            ruling.kind = ruling.judge(thresholds);
        }
        ruling
    }

    fn judge(&self, thresholds: &Thresholds) -> VerdictKind {
        if self.standing_against(thresholds).is_empty() {
            return VerdictKind::BroadConsensus;
        }
        let majority = thresholds.majority;
        let opposite = self.sides.iter().any(|side| side.has_majority(majority))
            && self.sides.iter().any(|side| side.opposes(majority));
        let camps = self.reaches(thresholds.split_share) && self.opposite_reaches(thresholds);
        if opposite || camps {
            return VerdictKind::Split;
        }
        match self.means.as_ref().zip(self.direction) {
            Some((means, direction)) if means.with(direction, majority).is_gt() => {
                VerdictKind::MajorityWithDissent
            }
            _ => VerdictKind::NoConsensus,
        }
    }

    fn reaches(&self, share: Fraction) -> bool {
        let known = self.means.as_ref().zip(self.direction);
        known.is_some_and(|(means, direction)| means.with(direction, share).is_ge())
    }

    fn opposite_reaches(&self, thresholds: &Thresholds) -> bool {
        let known = self.means.as_ref().zip(self.direction);
        known.is_some_and(|(means, direction)| {
            means.against(direction, thresholds.split_share).is_ge()
        })
    }

    /// What of broad consensus is missing.
    fn standing_against(&self, thresholds: &Thresholds) -> Vec<Reason> {
        let sides = &self.sides;
        let without = sides.iter().any(|side| !side.has_majority(thresholds.majority));
        let strong = sides.iter().any(|side| side.dissents_strongly(thresholds.strong_dissent));
        [
            (!self.reaches(thresholds.broad_share), Reason::OverallBelowThreeQuarters),
            (without, Reason::GroupWithoutMajority),
            (strong, Reason::GroupWithStrongDissent),
        ]
        .into_iter()
        .filter_map(|(stands, reason)| stands.then_some(reason))
        .collect()
    }

    pub(super) fn reasons(&self, thresholds: &Thresholds) -> Vec<Reason> {
        match self.kind {
            VerdictKind::TooFewAnswers => Vec::new(),
            _ => self.standing_against(thresholds),
        }
    }

    pub(super) fn certainty(&self, thresholds: &Thresholds) -> Option<Certainty> {
        // An end of an interval is no fraction. Where everybody answered it is the share itself,
        // which `has_majority` has compared exactly.
        let majority = thresholds.majority.to_f64();
        let secured = self.sides.iter().all(|side| side.lower > majority);
        (self.kind == VerdictKind::BroadConsensus).then_some(if secured {
            Certainty::Secured
        } else {
            Certainty::Provisional
        })
    }

    pub(super) fn not_heard_required(&self, groups: &[Group], views: &[GroupView]) -> Vec<usize> {
        let missing = |&index: &usize| groups[index].required && !views[index].heard;
        (0..groups.len()).filter(missing).collect()
    }

    pub(super) fn equal_weight(&self) -> Option<Means> {
        let number = self.sides.len() as f64;
        let mean = |of: fn(&Means) -> f64| {
            self.sides.iter().map(|side| of(&side.shares)).sum::<f64>() / number
        };
        (!self.sides.is_empty())
            .then(|| Means { agree: mean(|it| it.agree), disagree: mean(|it| it.disagree) })
    }

    pub(super) fn breadth(&self) -> Option<Breadth> {
        let smallest =
            self.sides.iter().reduce(|least, side| if side.is_below(least) { side } else { least });
        let lower = self.sides.iter().map(|side| side.lower).reduce(f64::min);
        smallest.zip(lower).map(|(side, lower)| Breadth {
            share: side.share,
            group: side.group,
            lower,
        })
    }

    pub(super) fn max_gap(&self) -> Option<f64> {
        let shares = || self.sides.iter().map(|side| side.share);
        Some(shares().reduce(f64::max)? - shares().reduce(f64::min)?)
    }

    pub(super) fn dissenting(&self, thresholds: &Thresholds) -> Vec<usize> {
        let dissents = |side: &&Side| {
            side.dissents_strongly(thresholds.strong_dissent)
                || !side.has_majority(thresholds.majority)
        };
        self.sides.iter().filter(dissents).map(|side| side.group).collect()
    }
}

/// None of what a heard group has can be missing, since it has answers.
fn side(
    group: usize,
    stances: Stances,
    view: &GroupView,
    direction: Option<Direction>,
) -> Option<Side> {
    let n = stances.n();
    let shares = Means { agree: view.agree_share?, disagree: view.disagree_share? };
    let [agree, disagree] = [view.agree_interval?.lower, view.disagree_interval?.lower];
    Some(match direction? {
        Direction::For | Direction::None => Side {
            group,
            n,
            with: stances.agree,
            against: stances.disagree,
            share: shares.agree,
            lower: agree,
            shares,
        },
        Direction::Against => Side {
            group,
            n,
            with: stances.disagree,
            against: stances.agree,
            share: shares.disagree,
            lower: disagree,
            shares,
        },
    })
}
