//! What of the counts may be shown. Decided by `rules::disclosure`, on sides of the table.
//!
//! Groups with too few responses are one side from the start and stay it in every item:
//! if the groups that share a row could change from question to question, the difference
//! of two rows would speak of one small group alone.

use entity::GroupId;
use rules::{
    disclosure::{Released, ReleasedRow, merge_small_groups, release},
    lifecycle::Channel,
    tally::Count,
};

use super::count::Sizes;

/// Who answered, as far as it may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participation {
    /// Groups shown alone in their order, then those shown together.
    pub sides: Vec<Side>,
    /// Groups from which nobody answered.
    pub no_answers: Vec<GroupId>,
    /// There are responses, but too few to show anything.
    pub withheld: bool,
    /// All responses; none if there are none to show.
    pub total: Option<u64>,
    /// How the responses came in, if that reveals no small number within any group.
    pub channels: Option<Channels>,
}

/// Groups whose figures are shown as one, mostly a single one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    pub groups: Vec<GroupId>,
    pub n: u64,
}

/// Responses by the way they came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Channels {
    pub link: u64,
    pub open: u64,
}

/// Decides which groups are shown alone, by their numbers of responses.
pub(super) fn participation(groups: &[GroupId], sizes: &Sizes, minimum: u64) -> Participation {
    let of = |group: GroupId, channel| sizes.get(&(group, channel)).copied().unwrap_or_default();
    let size = |group| of(group, Channel::Link) + of(group, Channel::Open);
    let sizes: Vec<(GroupId, u64)> = groups.iter().map(|&group| (group, size(group))).collect();
    let disclosure = merge_small_groups(&sizes, minimum);
    let mut sides: Vec<Side> = disclosure
        .published
        .into_iter()
        .map(|group| Side { groups: vec![group], n: size(group) })
        .collect();
    if let Some(n) = disclosure.merged_n {
        sides.push(Side { groups: disclosure.merged, n });
    }
    let on_side = |side: &Side, channel| side.groups.iter().map(|&group| of(group, channel)).sum();
    let by_channel =
        |channel| sides.iter().map(|side| on_side(side, channel)).collect::<Vec<u64>>();
    let [link, open] = [Channel::Link, Channel::Open].map(by_channel);
    let safe = link.iter().chain(&open).all(|&n| n == 0 || n >= minimum);
    Participation {
        total: (!sides.is_empty()).then(|| sides.iter().map(|side| side.n).sum()),
        channels: (safe && !sides.is_empty())
            .then(|| Channels { link: link.iter().sum(), open: open.iter().sum() }),
        no_answers: disclosure.no_answers,
        withheld: disclosure.nothing_published,
        sides,
    }
}

impl Participation {
    /// What may be shown of one item. Sides may be pooled further, never split.
    pub(super) fn release(&self, rows: &[(GroupId, Count)], minimum: u64) -> Released<GroupId> {
        if self.withheld {
            return Released { rows: vec![], no_answers: vec![], withheld: true, total: None };
        }
        let silent = self.no_answers.iter().map(|&group| vec![group]);
        let sides: Vec<(Vec<GroupId>, Count)> = self
            .sides
            .iter()
            .map(|side| side.groups.clone())
            .chain(silent)
            .map(|groups| {
                let count = united(&groups, rows);
                (groups, count)
            })
            .collect();
        let Released { rows, no_answers, withheld, total } = release(&sides, minimum);
        Released {
            rows: rows
                .into_iter()
                .map(|row| ReleasedRow { groups: row.groups.concat(), count: row.count })
                .collect(),
            no_answers: no_answers.concat(),
            withheld,
            total,
        }
    }
}

fn united(groups: &[GroupId], rows: &[(GroupId, Count)]) -> Count {
    let mut sum = Count::default();
    for (_, count) in rows.iter().filter(|(group, _)| groups.contains(group)) {
        sum.merge(count);
    }
    sum
}

#[cfg(test)]
mod tests;
