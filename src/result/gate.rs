//! What of the counts may be shown. Decided by `rules::disclosure`, on sides of the table.

use std::collections::HashMap;

use entity::GroupId;
use rules::{
    disclosure::{self, Channels, Side},
    lifecycle::Channel,
};

use super::{count::Sizes, round_result::keyed};

/// Who answered, as far as it may be shown.
pub(super) type Participation = disclosure::Participation<GroupId>;

/// Decides which groups are shown alone, by their numbers of responses.
pub(super) fn participation(groups: &[GroupId], sizes: &Sizes, minimum: u64) -> Participation {
    let of = |group, channel| sizes.get(&(group, channel)).copied().unwrap_or_default();
    let arrived: Vec<(GroupId, Channels)> = groups
        .iter()
        .map(|&group| {
            let [link, open] = [Channel::Link, Channel::Open].map(|channel| of(group, channel));
            (group, Channels { link, open })
        })
        .collect();
    Participation::of(&arrived, minimum)
}

/// The same with groups by their keys, and with how many of each side were asked, if anybody was.
///
/// What is told of those who were asked is told of whole sides, and of all together.
pub(super) fn named(
    participation: Participation,
    asked: &HashMap<GroupId, u64>,
    keys: &HashMap<GroupId, &str>,
) -> ::publication::Participation {
    let altogether = Some(asked.values().sum()).filter(|asked| *asked > 0);
    let of =
        |groups: &[GroupId]| altogether.map(|_| groups.iter().filter_map(|it| asked.get(it)).sum());
    let Participation { sides, no_answers, withheld, total, channels } = participation;
    let side = |Side { groups, n }| ::publication::Side {
        groups: keyed(&groups, keys),
        n,
        asked: of(&groups),
    };
    ::publication::Participation {
        sides: sides.into_iter().map(side).collect(),
        no_answers: keyed(&no_answers, keys),
        withheld,
        total,
        channels: channels.map(|Channels { link, open }| ::publication::Channels { link, open }),
        asked: altogether,
    }
}

#[cfg(test)]
mod tests;
