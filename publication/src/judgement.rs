//! What the groups together say about an item, told from the published rows and nothing else.

use rules::{
    consensus::{
        self, Certainty, Direction, Reason, Stances, Verdict, VerdictKind, Yardstick, verdict,
    },
    tally,
};
use serde::{Deserialize, Serialize};

use crate::{figures::finite, item::Row, snapshot::Group};

/// A verdict. Its groups' shares and intervals stand beside their rows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judgement {
    pub kind: VerdictKind,
    /// None where too few have answered.
    pub direction: Option<Direction>,
    /// What stands against broad consensus.
    pub reasons: Vec<Reason>,
    /// Of broad consensus only.
    pub certainty: Option<Certainty>,
    /// Who was judged: the rows in their order, then required groups that have no row of their own.
    pub judged: Vec<Judged>,
    /// Keys of required groups that were not heard.
    pub not_heard_required: Vec<String>,
    /// Means over the groups that were heard, each counting the same.
    pub equal_weight: Option<Means>,
    /// Shares of all their answers, each counting the same.
    pub per_head: Option<Means>,
    /// What the verdict would be of all answers as one single group.
    pub ignoring_groups: VerdictKind,
    pub breadth: Option<Breadth>,
    /// The largest minus the smallest share in the verdict's direction.
    pub max_gap: Option<f64>,
    /// Who has no majority or dissents strongly, by the keys of their rows.
    pub dissenting: Vec<Vec<String>>,
    pub group_informed_agree: Option<f64>,
}

/// Groups that were judged as one, by their keys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judged {
    pub groups: Vec<String>,
    pub n: u64,
    pub abstain: u64,
    /// How many could have answered, where that is known.
    pub members: Option<u64>,
    pub required: bool,
    pub heard: bool,
}

/// Shares in favour and against.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Means {
    pub agree: f64,
    pub disagree: f64,
}

/// The smallest share in the verdict's direction that any heard group has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Breadth {
    pub share: f64,
    /// The keys of the first row that has it.
    pub groups: Vec<String>,
    /// The smallest lower end of all heard groups' intervals.
    pub lower: f64,
}

/// How many belong to these groups together, if that of each is known.
pub(crate) fn members(yardstick: &Yardstick, groups: &[String]) -> Option<u64> {
    groups.iter().map(|key| yardstick.members.get(key).copied()).sum()
}

impl Judgement {
    /// None if answers to the item are neither for nor against.
    ///
    /// Groups that are shown together are judged as one. A required group that has no row of its
    /// own is not heard.
    pub(crate) fn of(
        item: &tally::Item,
        rows: &[Row],
        groups: &[Group],
        yardstick: &Yardstick,
    ) -> Option<Self> {
        item.stance(item.categories.first()?)?;
        let mut sides: Vec<Vec<String>> = vec![];
        let mut judged = vec![];
        for row in rows {
            let required = matches!(&*row.groups, [alone] if yardstick.required.contains(alone));
            let members = members(yardstick, &row.groups);
            let stances = item.stances(&row.count())?;
            judged.push(consensus::Group { stances, members, required });
            sides.push(row.groups.clone());
        }
        let required =
            groups.iter().map(|it| &it.key).filter(|key| yardstick.required.contains(*key));
        for key in required {
            let alone = [key.clone()];
            if !sides.iter().any(|side| side[..] == alone) {
                let stances = Stances::default();
                judged.push(consensus::Group { stances, members: None, required: true });
                sides.push(alone.to_vec());
            }
        }
        Some(Self::told(verdict(&judged, &yardstick.thresholds), &judged, &sides))
    }

    fn told(verdict: Verdict, judged: &[consensus::Group], sides: &[Vec<String>]) -> Self {
        let means = |means: consensus::Means| {
            Some(Means { agree: finite(means.agree)?, disagree: finite(means.disagree)? })
        };
        let breadth = |found: consensus::Breadth| {
            let groups = sides[found.group].clone();
            Some(Breadth { share: finite(found.share)?, groups, lower: finite(found.lower)? })
        };
        let views = sides.iter().zip(judged).zip(&verdict.groups);
        Self {
            kind: verdict.kind,
            direction: verdict.direction,
            reasons: verdict.reasons,
            certainty: verdict.certainty,
            judged: views
                .map(|((groups, group), view)| Judged {
                    groups: groups.clone(),
                    n: view.n,
                    abstain: view.abstain,
                    members: group.members,
                    required: group.required,
                    heard: view.heard,
                })
                .collect(),
            not_heard_required: verdict
                .not_heard_required
                .iter()
                .flat_map(|&at| sides[at].clone())
                .collect(),
            equal_weight: verdict.equal_weight.and_then(means),
            per_head: verdict.per_head.and_then(means),
            ignoring_groups: verdict.ignoring_groups,
            breadth: verdict.breadth.and_then(breadth),
            max_gap: verdict.max_gap.and_then(finite),
            dissenting: verdict.dissenting.iter().map(|&at| sides[at].clone()).collect(),
            group_informed_agree: verdict.group_informed_agree.and_then(finite),
        }
    }
}
