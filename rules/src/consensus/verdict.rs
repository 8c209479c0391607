//! What groups together say about a statement.

mod means;
mod ruling;

use serde::{Deserialize, Serialize};

use super::{
    interval::{Interval, share, wilson},
    stance::Stances,
    thresholds::Thresholds,
};
use ruling::{Ruling, heard};

/// What one stakeholder group answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    pub stances: Stances,
    /// How many could have answered, if that is known.
    pub members: Option<u64>,
    /// Without this group there is no verdict.
    pub required: bool,
}

/// What can be said of a statement; from the strongest to the weakest, then nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VerdictKind {
    /// A large share on average, a majority in every group, and strong dissent in none.
    BroadConsensus,
    /// A majority on average, but something stands against broad consensus.
    MajorityWithDissent,
    /// Two large camps, or groups with opposite majorities.
    Split,
    /// None of these.
    NoConsensus,
    /// A required group was not heard, or none was.
    TooFewAnswers,
}

/// Which side is the larger, on average over groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    For,
    Against,
    /// Both are equal.
    None,
}

/// What stands against broad consensus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The mean share is below [`broad_share`](super::ThresholdValues::broad_share). The name is
    /// that of the published threshold, and stays if another is set.
    OverallBelowThreeQuarters,
    GroupWithoutMajority,
    GroupWithStrongDissent,
}

/// Whether broad consensus would stand if those who did not answer had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// In every group the lower end of the interval is a majority.
    Secured,
    Provisional,
}

/// Shares in favour and against.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Means {
    pub agree: f64,
    pub disagree: f64,
}

/// The smallest share in the verdict's direction that any heard group has.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Breadth {
    pub share: f64,
    /// The first of the groups with this share.
    pub group: usize,
    /// The smallest lower end of all heard groups' intervals, which may be another group's.
    pub lower: f64,
}

/// One group's figures, heard or not.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct GroupView {
    /// Valid answers.
    pub n: u64,
    pub abstain: u64,
    /// Enough of the group answered for it to be judged.
    pub heard: bool,
    pub agree_share: Option<f64>,
    pub disagree_share: Option<f64>,
    pub agree_interval: Option<Interval>,
    pub disagree_interval: Option<Interval>,
}

/// What the groups say about a statement, and everything it follows from. Groups are named by
/// their place in what was given.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Verdict {
    pub kind: VerdictKind,
    /// None where the kind is [`VerdictKind::TooFewAnswers`].
    pub direction: Option<Direction>,
    /// In the order in which [`Reason`] lists them; none of broad consensus and of too few
    /// answers.
    pub reasons: Vec<Reason>,
    /// Of broad consensus only.
    pub certainty: Option<Certainty>,
    pub groups: Vec<GroupView>,
    pub not_heard_required: Vec<usize>,
    /// Means over heard groups, each counting the same.
    pub equal_weight: Option<Means>,
    /// Shares of all answers from heard groups, each answer counting the same.
    pub per_head: Option<Means>,
    /// What the verdict would be of all answers as one single group.
    pub ignoring_groups: VerdictKind,
    pub breadth: Option<Breadth>,
    /// The largest minus the smallest share in the verdict's direction.
    pub max_gap: Option<f64>,
    /// Heard groups with strong dissent or without a majority.
    pub dissenting: Vec<usize>,
    /// The geometric mean over heard groups of (agree + 1)/(n + 2), see [`super::opinion`].
    pub group_informed_agree: Option<f64>,
}

/// Judges a statement by what the groups said about it.
///
/// A group is *heard* from [`minimum_heard`](super::ThresholdValues::minimum_heard) valid answers
/// on, a small one sooner. A and D are the unweighted means of the heard groups' agree and
/// disagree shares; the direction is that of the larger. With x and X the shares of groups and
/// their mean in this direction (agreement if there is none), y and Y the opposite ones, the
/// first that holds is the verdict, shown with the default thresholds:
///
/// 1. too few answers: a required group is not heard, or none is;
/// 2. broad consensus: X ≥ 3/4, every x > 1/2 and every y ≤ 1/4; it is *secured* if in every
///    group the lower end of the 90 % [`wilson`] interval of x is above 1/2;
/// 3. split: X ≥ 1/3 and Y ≥ 1/3, or one group has x > 1/2 and another y > 1/2;
/// 4. majority with dissent: X > 1/2;
/// 5. no consensus.
pub fn verdict(groups: &[Group], thresholds: &Thresholds) -> Verdict {
    let confidence = thresholds.confidence.to_f64();
    let views: Vec<GroupView> =
        groups.iter().map(|group| view(group, thresholds, confidence)).collect();
    let ruling = Ruling::of(groups, &views, thresholds);
    let everybody = [together(groups)];
    let pooled = [view(&everybody[0], thresholds, confidence)];
    Verdict {
        kind: ruling.kind,
        direction: ruling.direction.filter(|_| ruling.kind != VerdictKind::TooFewAnswers),
        reasons: ruling.reasons(thresholds),
        certainty: ruling.certainty(thresholds),
        not_heard_required: ruling.not_heard_required(groups, &views),
        equal_weight: ruling.equal_weight(),
        per_head: per_head(groups, &views),
        ignoring_groups: Ruling::of(&everybody, &pooled, thresholds).kind,
        breadth: ruling.breadth(),
        max_gap: ruling.max_gap(),
        dissenting: ruling.dissenting(thresholds),
        group_informed_agree: super::opinion::group_informed_mean(
            heard(groups, &views).map(|(_, stances)| (stances.agree, stances.n())),
        ),
        groups: views,
    }
}

fn view(group: &Group, thresholds: &Thresholds, confidence: f64) -> GroupView {
    let Stances { agree, disagree, abstain, .. } = group.stances;
    let n = group.stances.n();
    GroupView {
        n,
        abstain,
        heard: is_heard(n, group.members, thresholds),
        agree_share: share(agree, n),
        disagree_share: share(disagree, n),
        agree_interval: wilson(agree, n, confidence, group.members),
        disagree_interval: wilson(disagree, n, confidence, group.members),
    }
}

fn is_heard(n: u64, members: Option<u64>, thresholds: &Thresholds) -> bool {
    let small = members.filter(|&members| members < thresholds.small_group_below);
    let enough_of_few = small.is_some_and(|members| {
        n >= thresholds.small_group_minimum
            && thresholds.small_group_share.compared_to(n, members).is_ge()
    });
    n >= thresholds.minimum_heard || enough_of_few
}

/// All answers as those of one group. How many could have answered is not taken over.
fn together(groups: &[Group]) -> Group {
    let mut stances = Stances::default();
    groups.iter().for_each(|group| stances.merge(&group.stances));
    Group { stances, members: None, required: true }
}

fn per_head(groups: &[Group], views: &[GroupView]) -> Option<Means> {
    let mut all = Stances::default();
    heard(groups, views).for_each(|(_, stances)| all.merge(&stances));
    Some(Means { agree: share(all.agree, all.n())?, disagree: share(all.disagree, all.n())? })
}

#[cfg(test)]
mod tests;
