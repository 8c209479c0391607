use std::path::Path;

use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::tally::Count;

fn count(n: u64) -> Count {
    Count { n, no_opinion: n / 3, by_category: vec![n - n / 2, n / 2] }
}

/// The groups, in the order in which the file lists them.
fn groups(value: &Value) -> Vec<String> {
    let keys = value.as_array().expect("a list").iter();
    keys.map(|key| key.as_str().expect("a name").to_owned()).collect()
}

#[test]
fn small_groups_are_merged_as_the_measures_define() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/measures/merge_small_groups.json");
    let cases: Value =
        serde_json::from_str(&std::fs::read_to_string(file).expect("the cases")).expect("JSON");
    let cases = cases.as_array().expect("a list of cases");
    assert!(cases.len() >= 7);
    for case in cases {
        // The groups of all cases stand in alphabetical order, which a map keeps.
        let sizes = case["input"]["sizes"].as_object().expect("sizes").iter();
        let sizes: Vec<(String, u64)> =
            sizes.map(|(key, n)| (key.clone(), n.as_u64().expect("a size"))).collect();
        let minimum = case["input"]["minimum"].as_u64().expect("a minimum");
        let expected = &case["expected"];
        let expected = Disclosure {
            published: groups(&expected["published"]),
            merged: groups(&expected["merged"]),
            merged_n: expected["merged_n"].as_u64(),
            no_answers: groups(&expected["no_answers"]),
            nothing_published: expected["nothing_published"].as_bool().expect("true or false"),
        };
        assert_eq!(merge_small_groups(&sizes, minimum), expected, "{}", case["name"]);
    }
}

#[test]
fn the_pool_is_the_last_row_and_the_total_its_companions() {
    let counts = [
        ("business", count(12)),
        ("mentors", count(3)),
        ("residents", count(30)),
        ("council", count(0)),
    ];
    let released = release(&counts, 5);
    let rows: Vec<_> =
        released.rows.iter().map(|row| (row.groups.as_slice(), row.count.n)).collect();
    assert_eq!(rows, [(["residents"].as_slice(), 30), (["business", "mentors"].as_slice(), 15)]);
    assert_eq!(released.rows[1].count, Count { n: 15, no_opinion: 5, by_category: vec![8, 7] });
    assert_eq!(
        released.total.expect("a total"),
        Count { n: 45, no_opinion: 15, by_category: vec![23, 22] }
    );
    assert_eq!(released.no_answers, ["council"]);
    assert!(!released.withheld);
}

#[test]
fn too_few_answers_are_withheld_with_their_total() {
    let released = release(&[("business", count(2)), ("mentors", count(2))], 5);
    assert_eq!(
        released,
        Released { rows: vec![], no_answers: vec![], withheld: true, total: None }
    );
}

#[test]
fn no_answers_are_not_withheld_answers() {
    let released = release(&[("business", count(0))], 5);
    assert_eq!(
        released,
        Released { rows: vec![], no_answers: vec!["business"], withheld: false, total: None }
    );
}

#[test]
fn opinions_that_nobody_has_are_not_told() {
    let silent = Count { n: 0, no_opinion: 2, by_category: vec![0, 0] };
    let released = release(&[("business", count(9)), ("mentors", silent)], 5);
    assert_eq!(released.total, Some(count(9)));
    assert_eq!(released.no_answers, ["mentors"]);
}

fn any_sizes() -> impl Strategy<Value = Vec<u64>> {
    prop::collection::vec(prop_oneof![Just(0), 1..8_u64, 1..60_u64], 0..7)
}

proptest! {
    #[test]
    fn every_group_has_exactly_one_place(sizes in any_sizes(), minimum in 0..12_u64) {
        let keyed: Vec<(usize, u64)> = sizes.iter().copied().enumerate().collect();
        let Disclosure { published, merged, merged_n, no_answers, nothing_published } =
            merge_small_groups(&keyed, minimum);
        let mut places = [published.clone(), merged.clone(), no_answers.clone()].concat();
        places.sort_unstable();
        if nothing_published {
            prop_assert!(published.is_empty() && merged.is_empty());
            prop_assert!((1..minimum).contains(&sizes.iter().sum::<u64>()));
        } else {
            prop_assert_eq!(places, (0..sizes.len()).collect::<Vec<_>>());
        }
        prop_assert!(published.iter().all(|&group| sizes[group] >= minimum.max(1)));
        prop_assert!(no_answers.iter().all(|&group| sizes[group] == 0));
        // A pool of one would be that group, shown alone.
        prop_assert!(merged.len() != 1);
        let pooled: u64 = merged.iter().map(|&group| sizes[group]).sum();
        prop_assert_eq!(merged_n, (!merged.is_empty()).then_some(pooled));
        prop_assert!(merged.is_empty() || pooled >= minimum);
    }

    /// Whoever takes any shown rows from the total is left with other shown rows:
    /// never with a group, or a few, below the minimum.
    #[test]
    fn nothing_small_is_left_by_subtraction(sizes in any_sizes(), minimum in 0..12_u64) {
        let counts: Vec<(usize, Count)> = sizes.iter().copied().map(count).enumerate().collect();
        let released = release(&counts, minimum);
        for row in &released.rows {
            prop_assert!(row.count.n > 0 && row.count.n >= minimum);
            let n: u64 = row.groups.iter().map(|&group| sizes[group]).sum();
            prop_assert_eq!(row.count.n, n);
        }
        let total = released.total.map_or(0, |total| total.n);
        for subset in 0..1_u32 << released.rows.len() {
            let taken = released.rows.iter().enumerate().filter(|(index, _)| subset >> index & 1 == 1);
            let left = total - taken.map(|(_, row)| row.count.n).sum::<u64>();
            prop_assert!(left == 0 || left >= minimum);
        }
    }

    #[test]
    fn the_order_of_groups_decides_nothing_but_ties(sizes in prop::collection::btree_set(0..60_u64, 0..7), minimum in 0..12_u64) {
        let forward: Vec<(u64, u64)> = sizes.iter().map(|&n| (n, n)).collect();
        let backward: Vec<(u64, u64)> = forward.iter().rev().copied().collect();
        let mut turned = merge_small_groups(&backward, minimum);
        for list in [&mut turned.published, &mut turned.merged, &mut turned.no_answers] {
            list.reverse();
        }
        prop_assert_eq!(merge_small_groups(&forward, minimum), turned);
    }
}
