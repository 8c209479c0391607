//! What became of the invitations, from inviting to answering.

use super::returns::{GroupReturn, Returns, percent};
use crate::{invitation::progress::Progress, web::speech::Speech};

/// The steps of all invitations of a round, and of each group's.
pub(super) struct Funnel {
    pub(super) steps: Vec<Step>,
    pub(super) groups: Vec<Group>,
    /// The finding, in a sentence.
    pub(super) told: String,
}

/// How many invitations have come so far.
pub(super) struct Step {
    pub(super) word: String,
    pub(super) number: u64,
    /// Of a hundred invited.
    pub(super) percent: u64,
}

/// The same steps of one group.
pub(super) struct Group {
    pub(super) name: String,
    pub(super) numbers: Vec<u64>,
}

/// How many of the invitations of a group have come so far.
type Count = fn(&Progress) -> u64;

const STEPS: [(&str, Count); 6] = [
    ("organise-funnel-invited", |it| it.invited),
    ("organise-funnel-mailed", |it| it.mailed),
    ("organise-funnel-begun", |it| it.begun),
    ("organise-funnel-answered", |it| it.answered),
    ("organise-funnel-declined", |it| it.declined),
    ("organise-funnel-undeliverable", |it| it.undeliverable),
];

/// The funnel of a round; none if nobody was invited.
pub(super) fn funnel(t: Speech, returns: &Returns) -> Option<Funnel> {
    let all = &returns.all.progress;
    percent(all.answered, all.invited)?;
    let step = |(word, part): (&str, Count)| Step {
        word: t.say(word),
        number: part(all),
        percent: percent(part(all), all.invited).unwrap_or_default(),
    };
    let group = |it: &GroupReturn| Group {
        name: it.name.clone(),
        numbers: STEPS.iter().map(|(_, part)| part(&it.progress)).collect(),
    };
    let told = t.with(
        "organise-funnel-told",
        &[
            ("invited", all.invited.into()),
            ("answered", all.answered.into()),
            ("declined", all.declined.into()),
        ],
    );
    Some(Funnel {
        steps: STEPS.map(step).into(),
        groups: returns.groups.iter().map(group).collect(),
        told,
    })
}
