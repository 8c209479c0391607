//! Somebody who has everything that is published, and wants to know what a few people said.
//!
//! The attacker is told more than is published: from each group, how many took part. Then nothing
//! joins one item to another any more, and what can be derived of an item are the least and the
//! greatest number in each cell of a table of groups and answers, of which all sums are known.

use proptest::prelude::*;
use publication::{Item, Snapshot};
use rules::disclosure::audit;

use super::answered::{CATEGORIES, GROUPS, Response, Said, any_round, publication};

const CELLS: usize = CATEGORIES + 2;

fn place(group: &str) -> usize {
    GROUPS.iter().position(|key| *key == group).expect("a group")
}

/// How many of a group said what to an item; whoever said nothing comes last.
fn answers(round: &[Response], group: usize, item: usize) -> Vec<u64> {
    let mut cells = vec![0; CELLS];
    for response in round.iter().filter(|it| it.group == group) {
        match response.said[item] {
            Said::Category(category) => cells[category] += 1,
            Said::NoOpinion => cells[CATEGORIES] += 1,
            Said::Nothing => cells[CATEGORIES + 1] += 1,
        }
    }
    cells
}

/// Whether what an attacker can work out about a row of several groups concerns nobody, or enough.
fn is_safe(minimum: u64, table: &[Vec<u64>]) -> bool {
    let hidden = vec![vec![true; CELLS]; table.len()];
    let audit = audit(table, &hidden, minimum).expect("a table");
    let sum = |column: usize| -> u64 { table.iter().map(|cells| cells[column]).sum() };
    let responses: u64 = table.iter().flatten().sum();
    audit.exposed.iter().all(|&(group, column)| {
        let nobody = table[group].iter().sum::<u64>() == 0 || sum(column) == 0;
        let everybody = sum(column) == responses && responses >= 2 * minimum;
        nobody || everybody
    })
}

/// The groups that participation shows together with this one.
fn side<'a>(snapshot: &'a Snapshot, group: &str) -> &'a [String] {
    let mut sides = snapshot.participation.sides.iter();
    let side = sides.find(|side| side.groups.iter().any(|it| it == group));
    side.map_or(&[], |side| &side.groups)
}

/// Every number of respondents that can be had by adding and subtracting rows of an item.
fn sums(item: &Item) -> Vec<u64> {
    let of = |some: u32| {
        let chosen = item.rows.iter().enumerate().filter(|(at, _)| some >> at & 1 == 1);
        chosen.map(|(_, row)| row.n).sum::<u64>()
    };
    let taken: Vec<u64> = (1..1_u32 << item.rows.len()).map(of).collect();
    let total = item.total.as_ref().map_or(0, |total| total.n);
    taken.iter().map(|taken| total - taken).chain(taken.iter().copied()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn no_answer_of_a_small_group_follows_from_what_is_published(
        round in any_round(),
        minimum in 3..8_u64,
    ) {
        let published = publication(&round, minimum);
        for (at, item) in published.items.iter().enumerate() {
            for row in item.rows.iter().filter(|row| row.groups.len() > 1) {
                let table: Vec<Vec<u64>> =
                    row.groups.iter().map(|key| answers(&round, place(key), at)).collect();
                prop_assert!(is_safe(minimum, &table), "{:?} {:?}", row, table);
            }
        }
    }

    #[test]
    fn whatever_is_added_or_taken_away_concerns_enough_people_and_whole_sides(
        round in any_round(),
        minimum in 3..8_u64,
    ) {
        let published = publication(&round, minimum);
        for item in &published.items {
            prop_assert!(sums(item).iter().all(|&n| n == 0 || n >= minimum), "{:?}", item);
            for row in &item.rows {
                for group in &row.groups {
                    let whole = side(&published, group).iter().all(|it| row.groups.contains(it));
                    prop_assert!(whole, "{:?} parts the side of {}", row, group);
                }
            }
            for group in &item.no_answers {
                let whole = side(&published, group).iter().all(|it| item.no_answers.contains(it));
                prop_assert!(whole, "not all of the side of {} are silent", group);
            }
        }
        let few = |n: u64| (1..minimum).contains(&n);
        prop_assert!(!published.participation.sides.iter().any(|side| few(side.n)));
        let channels = published.participation.channels;
        prop_assert!(channels.is_none_or(|it| !few(it.link) && !few(it.open)));
    }
}

#[test]
fn the_attacker_finds_what_there_is_to_find() {
    let cells = |yes: u64, no: u64| vec![yes, no, 0, 0, 0];
    assert!(!is_safe(5, &[cells(3, 0), cells(2, 0)]), "all five said yes");
    assert!(is_safe(5, &[cells(3, 0), cells(0, 2)]), "two of five did not, whoever they are");
    assert!(is_safe(5, &[cells(3, 0), cells(7, 0)]), "ten may be told to agree");
}
