//! Milestones as pages and reports tell them.

use rules::milestone::{Act, Milestone};

use super::speech::Speech;

/// One milestone in words.
#[derive(Clone, Debug)]
pub struct MilestoneLine {
    pub day: String,
    pub committee: String,
    pub act: String,
}

/// All of them, in their order.
#[must_use]
pub fn in_lines(t: Speech, milestones: &[Milestone]) -> Vec<MilestoneLine> {
    let line = |Milestone { day, committee, act }: &Milestone| MilestoneLine {
        day: t.date(*day),
        committee: committee.clone(),
        act: what(t, *act),
    };
    milestones.iter().map(line).collect()
}

/// What a committee does.
#[must_use]
pub fn what(t: Speech, act: Act) -> String {
    t.say(match act {
        Act::TakesNote => "milestone-takes-note",
        Act::Advises => "milestone-advises",
        Act::Decides => "milestone-decides",
    })
}
