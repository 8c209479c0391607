//! An attacker who knows this program and can try everything.
//!
//! All rounds of three groups in which up to five of each answer yes, no or nothing are put through
//! the gate. Those of which the same is shown cannot be told apart by anybody, whatever they
//! compute. What all of them have in common is what can be derived, and nothing else is.

use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
};

use super::*;
use crate::tally::Count;

const GROUPS: usize = 3;
const MOST: u64 = 5;
const MINIMUM: u64 = 3;

/// How many of a group say yes, no, and nothing.
type Said = [u64; 3];

/// What rounds that look the same have in common.
struct Alike {
    released: Released<usize>,
    sides: Vec<Side<usize>>,
    groups: [Common; GROUPS],
    rounds: u64,
}

/// What is true of a group in each of these rounds.
#[derive(Clone, Copy)]
struct Common {
    /// Everybody who took part said this one thing: yes, or no.
    unanimous: [bool; 2],
    least: [u64; 2],
    most: [u64; 2],
    /// In one of them at least, it is too small to be shown alone.
    can_be_small: bool,
}

fn all_said() -> Vec<Said> {
    let up_to = |most: u64| 0..=most;
    up_to(MOST)
        .flat_map(|yes| up_to(MOST - yes).map(move |no| (yes, no)))
        .flat_map(|(yes, no)| up_to(MOST - yes - no).map(move |nothing| [yes, no, nothing]))
        .collect()
}

fn shown(round: &[Said; GROUPS]) -> (Participation<usize>, Released<usize>) {
    let sized = |said: &Said| Channels { link: said.iter().sum(), open: 0 };
    let arrived: Vec<_> = round.iter().map(sized).enumerate().collect();
    let count =
        |[yes, no, _]: &Said| Count { n: yes + no, no_opinion: 0, by_category: vec![*yes, *no] };
    let rows: Vec<_> = round.iter().map(count).enumerate().collect();
    let participation = Participation::of(&arrived, MINIMUM);
    let released = participation.release(&rows, MINIMUM);
    (participation, released)
}

impl Common {
    const UNKNOWN: Self =
        Self { unanimous: [true; 2], least: [u64::MAX; 2], most: [0; 2], can_be_small: false };

    fn also(&mut self, said: &Said) {
        let n: u64 = said.iter().sum();
        self.can_be_small |= (1..MINIMUM).contains(&n);
        for answer in 0..2 {
            self.unanimous[answer] &= n > 0 && said[answer] == n;
            self.least[answer] = self.least[answer].min(said[answer]);
            self.most[answer] = self.most[answer].max(said[answer]);
        }
    }
}

/// All rounds, by what is shown of them.
fn told_apart() -> HashMap<u64, Alike> {
    let said = all_said();
    let mut found: HashMap<u64, Alike> = HashMap::new();
    let pairs = said.iter().flat_map(|one| said.iter().map(move |other| (one, other)));
    for (round, _) in
        pairs.flat_map(|(one, other)| said.iter().map(move |third| ([*one, *other, *third], ())))
    {
        let (participation, released) = shown(&round);
        let mut hasher = DefaultHasher::new();
        format!("{participation:?}{released:?}").hash(&mut hasher);
        let alike = found.entry(hasher.finish()).or_insert_with(|| Alike {
            released,
            sides: participation.sides,
            groups: [Common::UNKNOWN; GROUPS],
            rounds: 0,
        });
        alike.rounds += 1;
        alike.groups.iter_mut().zip(&round).for_each(|(common, said)| common.also(said));
    }
    found
}

impl Alike {
    /// The row in which a group is shown.
    fn row(&self, group: usize) -> Option<&ReleasedRow<usize>> {
        self.released.rows.iter().find(|row| row.groups.contains(&group))
    }

    /// How many of a unanimous set that the group is part of took part: of its side, or of its
    /// row if nobody there said anything else.
    fn unanimous(&self, group: usize, answer: usize) -> u64 {
        let of = |groups: &[usize]| -> u64 {
            let inside = self.sides.iter().filter(|side| groups.contains(&side.groups[0]));
            inside.map(|side| side.n).sum()
        };
        let side = self.sides.iter().find(|side| side.groups.contains(&group));
        let row = self.row(group).filter(|row| row.count.by_category[answer] == of(&row.groups));
        let row = row.map(|row| of(&row.groups));
        row.into_iter().chain(side.map(|side| side.n)).max().unwrap_or_default()
    }

    /// Nobody in the row of the group said this.
    fn is_zero(&self, group: usize, answer: usize) -> bool {
        self.row(group).is_none_or(|row| row.count.by_category[answer] == 0)
    }
}

#[test]
fn nobody_can_tell_what_each_of_a_small_group_said() {
    let found = told_apart();
    let rounds: u64 = found.values().map(|alike| alike.rounds).sum();
    assert_eq!(rounds, 56_u64.pow(3));
    for alike in found.values() {
        for (group, common) in alike.groups.iter().enumerate().filter(|(_, it)| it.can_be_small) {
            for answer in 0..2 {
                let told = || format!("{group} {answer}: {:?} {:?}", alike.sides, alike.released);
                let unanimous = common.unanimous[answer];
                let large = alike.unanimous(group, answer) >= 2 * MINIMUM;
                assert!(!unanimous || large, "all said it: {}", told());
                let known = common.least[answer] == common.most[answer];
                let zero = alike.is_zero(group, answer);
                assert!(!known || unanimous || zero, "so many said it: {}", told());
            }
        }
    }
}

/// The attack finds what there is to find: without the veil it would.
#[test]
fn a_gate_that_looks_at_sizes_only_would_be_seen_through() {
    let said: [Said; GROUPS] = [[2, 0, 0], [2, 0, 0], [1, 3, 0]];
    let (_, released) = shown(&said);
    assert_eq!(released.rows.len(), 1, "the two small groups are joined by the third");
    let count =
        |[yes, no, _]: Said| Count { n: yes + no, no_opinion: 0, by_category: vec![yes, no] };
    let by_size = release(&[(0, count([4, 0, 0])), (1, count(said[2]))], MINIMUM);
    assert_eq!(by_size.rows[0].count.by_category, [4, 0], "each of four said yes");
}
