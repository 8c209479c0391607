//! What of the counts may be shown. Decided by `rules::disclosure`, on sides of the table.

use entity::GroupId;
use rules::{disclosure, lifecycle::Channel};

use super::count::Sizes;

pub use rules::disclosure::Channels;

/// Who answered, as far as it may be shown.
pub type Participation = disclosure::Participation<GroupId>;

/// Groups whose figures are shown as one, mostly a single one.
pub type Side = disclosure::Side<GroupId>;

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

#[cfg(test)]
mod tests;
