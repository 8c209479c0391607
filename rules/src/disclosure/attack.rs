//! An attacker who knows this program and can try everything.
//!
//! All rounds of three groups in which a few of each answer yes, no or nothing are put through the
//! gate. Those of which the same is shown cannot be told apart by anybody, whatever they
//! compute. What all of them have in common is what can be derived, and nothing else is.

use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
};

use super::*;
use crate::tally::Count;

const GROUPS: usize = 3;
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

/// Whatever so many people at most can say.
fn all_said(most: u64) -> Vec<Said> {
    (0..=most)
        .flat_map(|yes| (0..=most - yes).map(move |no| (yes, no)))
        .flat_map(|(yes, no)| (0..=most - yes - no).map(move |nothing| [yes, no, nothing]))
        .collect()
}

/// What may be shown of an item, as a gate decides it.
type Gate = fn(&Participation<usize>, &[(usize, Count)]) -> Released<usize>;

fn our_gate(shown: &Participation<usize>, rows: &[(usize, Count)]) -> Released<usize> {
    shown.release(rows, MINIMUM)
}

/// Looks at sizes only, and shows what small groups together say even if all say the same.
fn simple_gate(shown: &Participation<usize>, rows: &[(usize, Count)]) -> Released<usize> {
    if shown.withheld {
        return shown.release(rows, MINIMUM);
    }
    let sides = shown.sides.iter().map(|side| {
        let mut sum = Count::default();
        let inside = rows.iter().filter(|(group, _)| side.groups.contains(group));
        inside.for_each(|(_, count)| sum.merge(count));
        (side.groups.clone(), sum)
    });
    let by_size = release(&sides.collect::<Vec<_>>(), MINIMUM);
    let row = |row: ReleasedRow<Vec<usize>>| ReleasedRow {
        groups: row.groups.concat(),
        count: row.count,
    };
    Released {
        rows: by_size.rows.into_iter().map(row).collect(),
        no_answers: by_size.no_answers.concat(),
        withheld: by_size.withheld,
        total: by_size.total,
    }
}

fn shown(round: &[Said; GROUPS], gate: Gate) -> (Participation<usize>, Released<usize>) {
    let sized = |said: &Said| Channels { link: said.iter().sum(), open: 0 };
    let arrived: Vec<_> = round.iter().map(sized).enumerate().collect();
    let count =
        |[yes, no, _]: &Said| Count { n: yes + no, no_opinion: 0, by_category: vec![*yes, *no] };
    let rows: Vec<_> = round.iter().map(count).enumerate().collect();
    let participation = Participation::of(&arrived, MINIMUM);
    let released = gate(&participation, &rows);
    (participation, released)
}

impl Common {
    const UNKNOWN: Self =
        Self { unanimous: [true; 2], least: [u64::MAX; 2], most: [0; 2], can_be_small: false };

    fn also(&mut self, said: &Said) {
        let n: u64 = said.iter().sum();
        self.can_be_small |= (1..MINIMUM).contains(&n);
        for (answer, &number) in said.iter().take(2).enumerate() {
            self.unanimous[answer] &= n > 0 && number == n;
            self.least[answer] = self.least[answer].min(number);
            self.most[answer] = self.most[answer].max(number);
        }
    }
}

/// All rounds of groups of at most so many, by what is shown of them.
fn told_apart(most: u64, gate: Gate) -> HashMap<u64, Alike> {
    let said = all_said(most);
    let mut found: HashMap<u64, Alike> = HashMap::new();
    for number in 0..said.len().pow(3) {
        let at = |place: u32| said[number / said.len().pow(place) % said.len()];
        let round = [at(0), at(1), at(2)];
        let (participation, released) = shown(&round, gate);
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

    /// What can be derived of small groups, and may not be.
    fn derived(&self) -> Vec<String> {
        let small = self.groups.iter().enumerate().filter(|(_, common)| common.can_be_small);
        let answers = small.flat_map(|it| [(it, 0), (it, 1)]);
        let told = answers.filter_map(|((group, common), answer)| {
            let unanimous = common.unanimous[answer];
            let large = self.unanimous(group, answer) >= 2 * MINIMUM;
            let known = common.least[answer] == common.most[answer];
            let what = match (unanimous, known) {
                (true, _) if !large => "all said it",
                (false, true) if !self.is_zero(group, answer) => "so many said it",
                _ => return None,
            };
            Some(format!("{group} {answer} {what}: {:?} {:?}", self.sides, self.released))
        });
        told.collect()
    }
}

#[test]
fn nobody_can_tell_what_each_of_a_small_group_said() {
    let found = told_apart(5, our_gate);
    assert_eq!(found.values().map(|alike| alike.rounds).sum::<u64>(), 56_u64.pow(3));
    let derived: Vec<_> = found.values().flat_map(Alike::derived).collect();
    assert!(derived.is_empty(), "{} of {}: {}", derived.len(), found.len(), derived[0]);
}

#[test]
fn a_gate_that_looks_at_sizes_only_is_seen_through() {
    let derived = told_apart(3, simple_gate).values().flat_map(Alike::derived).count();
    assert!(derived > 0);
    assert_eq!(told_apart(3, our_gate).values().flat_map(Alike::derived).count(), 0);
}
