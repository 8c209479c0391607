//! How many answered, in all and by group.

use std::collections::HashMap;

use entity::{GroupId, round};

use crate::{
    invitation::find::{Progress, progress},
    problem::Problem,
    response::find,
    stakeholder,
    web::{texts::in_words, visit::OrganiserVisit},
};

/// The return of a round.
pub(super) struct Returns {
    pub(super) groups: Vec<GroupReturn>,
    pub(super) all: GroupReturn,
}

/// The return of one group.
pub(super) struct GroupReturn {
    pub(super) name: String,
    pub(super) invited: u64,
    pub(super) begun: u64,
    /// With those that nobody invited.
    pub(super) responses: u64,
    answered: u64,
}

impl GroupReturn {
    /// How many in a hundred of those invited have answered; none if nobody was invited.
    pub(super) fn rate(&self) -> Option<u64> {
        (self.answered * 100 + self.invited / 2).checked_div(self.invited)
    }
}

/// Counts the return of a round; groups that have no part in it are left out.
pub(super) async fn returns(
    visit: &OrganiserVisit,
    round: &round::Model,
) -> Result<Returns, Problem> {
    let db = &visit.app.db.read;
    let progress = progress(db, &visit.organiser, round.id).await?;
    let responses = find::per_group(db, round.id).await?;
    let groups: Vec<GroupReturn> = stakeholder::find::groups(db)
        .await?
        .into_iter()
        .map(|group| {
            let name = in_words(visit.t, &group.name).to_owned();
            group_return(group.id, name, &progress, &responses)
        })
        .filter(|group| group.invited + group.begun + group.responses > 0)
        .collect();
    let sum = |part: fn(&GroupReturn) -> u64| groups.iter().map(part).sum();
    let all = GroupReturn {
        name: visit.t.say("organise-all-groups"),
        invited: sum(|group| group.invited),
        begun: sum(|group| group.begun),
        responses: sum(|group| group.responses),
        answered: sum(|group| group.answered),
    };
    Ok(Returns { groups, all })
}

fn group_return(
    id: GroupId,
    name: String,
    progress: &HashMap<GroupId, Progress>,
    responses: &HashMap<GroupId, u64>,
) -> GroupReturn {
    let Progress { invited, begun, answered } = progress.get(&id).copied().unwrap_or_default();
    let responses = responses.get(&id).copied().unwrap_or_default();
    GroupReturn { name, invited, begun, responses, answered }
}
