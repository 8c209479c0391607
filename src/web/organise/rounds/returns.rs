//! How many answered, in all and by group.

use std::collections::HashMap;

use entity::{GroupId, message::MessageState, round};

use crate::{
    invitation::{
        find::message_states,
        progress::{Progress, organisations as find_organisations, progress},
        target::{Target, targets},
    },
    problem::Problem,
    response::find,
    stakeholder,
    web::{texts::in_words, visit::OrganiserVisit},
};

/// The return of a round.
pub(super) struct Returns {
    pub(super) groups: Vec<GroupReturn>,
    pub(super) all: GroupReturn,
    /// How many organisations were asked, answered and declined; empty if none was asked.
    pub(super) organisations: String,
    /// How many mails came back.
    pub(super) bounced: u64,
}

/// The return of one group.
pub(super) struct GroupReturn {
    pub(super) name: String,
    pub(super) progress: Progress,
    /// With those that nobody invited.
    pub(super) responses: u64,
    pub(super) target: Option<Target>,
}

impl GroupReturn {
    /// How many in a hundred of those invited have answered; none if nobody was invited.
    pub(super) fn rate(&self) -> Option<u64> {
        percent(self.progress.answered, self.progress.invited)
    }

    pub(super) fn reached(&self) -> bool {
        let Progress { answered, invited, .. } = self.progress;
        self.target.is_some_and(|target| target.is_reached(answered, invited))
    }
}

/// How many in a hundred, rounded; none of nothing.
pub(super) fn percent(part: u64, whole: u64) -> Option<u64> {
    (part * 100 + whole / 2).checked_div(whole)
}

/// Counts the return of a round; groups that have no part in it are left out.
pub(super) async fn returns(
    visit: &OrganiserVisit,
    round: &round::Model,
) -> Result<Returns, Problem> {
    let db = &visit.app.db.read;
    let progress = progress(db, &visit.organiser, round.id).await?;
    let responses = find::per_group(db, round.id).await?;
    let targets = targets(db, &visit.organiser, round.id).await?;
    let mails = message_states(db, &visit.organiser, round.id).await?;
    let bounced = mails.get(&MessageState::Bounced).copied().unwrap_or_default();
    let groups: Vec<GroupReturn> = stakeholder::find::groups(db)
        .await?
        .into_iter()
        .map(|group| GroupReturn {
            name: in_words(visit.t, &group.name).to_owned(),
            progress: of(&progress, group.id),
            responses: of(&responses, group.id),
            target: targets.get(&group.id).copied(),
        })
        .filter(|group| group.progress != Progress::default() || group.responses > 0)
        .collect();
    let sum = |part: fn(&Progress) -> u64| groups.iter().map(|group| part(&group.progress)).sum();
    let all = GroupReturn {
        name: visit.t.say("organise-all-groups"),
        progress: Progress {
            invited: sum(|it| it.invited),
            mailed: sum(|it| it.mailed),
            undeliverable: sum(|it| it.undeliverable),
            begun: sum(|it| it.begun),
            answered: sum(|it| it.answered),
            declined: sum(|it| it.declined),
            unfinished: sum(|it| it.unfinished),
        },
        responses: groups.iter().map(|group| group.responses).sum(),
        target: None,
    };
    let organisations = find_organisations(db, &visit.organiser, round.id).await?;
    let told = [
        ("asked", organisations.asked.into()),
        ("answered", organisations.answered.into()),
        ("declined", organisations.declined.into()),
    ];
    let organisations = match organisations.asked {
        0 => String::new(),
        _ => visit.t.with("organise-returns-organisations", &told),
    };
    Ok(Returns { groups, all, organisations, bounced })
}

fn of<T: Copy + Default>(counts: &HashMap<GroupId, T>, group: GroupId) -> T {
    counts.get(&group).copied().unwrap_or_default()
}
