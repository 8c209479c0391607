use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

const MINIMUM: u64 = 5;

fn by_link<'a>(sizes: &[(&'a str, u64)], minimum: u64) -> Participation<&'a str> {
    let arrived: Vec<_> =
        sizes.iter().map(|&(group, link)| (group, Channels { link, open: 0 })).collect();
    Participation::of(&arrived, minimum)
}

fn count(by_category: &[u64]) -> Count {
    let n = by_category.iter().sum();
    Count { n, no_opinion: 0, by_category: by_category.to_vec() }
}

fn rows(released: &Released<&str>) -> Vec<(String, u64)> {
    released.rows.iter().map(|row| (row.groups.join(" "), row.count.n)).collect()
}

#[test]
fn small_groups_stay_together_in_every_item() {
    let shown = by_link(&[("business", 20), ("council", 4), ("mentors", 3)], MINIMUM);
    let sides: Vec<_> = shown.sides.iter().map(|side| (side.groups.join(" "), side.n)).collect();
    assert_eq!(sides, [("business".to_owned(), 20), ("council mentors".to_owned(), 7)]);
    // No mentor says anything here; that is not told, nor does anyone else move next to the council.
    let counts =
        [("business", count(&[9, 11])), ("council", count(&[2, 2])), ("mentors", count(&[0, 0]))];
    let released = shown.release(&counts, 4);
    assert_eq!(rows(&released)[1], ("council mentors".to_owned(), 4));
    assert!(released.no_answers.is_empty());
}

#[test]
fn too_few_responses_withhold_every_item() {
    let shown = by_link(&[("business", 4), ("science", 0)], MINIMUM);
    assert!(shown.withheld && shown.total.is_none() && shown.channels.is_none());
    let released = shown.release(&[("business", count(&[0])), ("science", count(&[0]))], MINIMUM);
    assert!(released.withheld && released.no_answers.is_empty());
}

#[test]
fn channels_are_told_only_where_no_group_has_a_few_of_one() {
    for (invited, told) in [(0, true), (1, false), (4, false), (5, true)] {
        let residents = Channels { link: invited, open: 30 };
        let all = [("business", Channels { link: 9, open: 0 }), ("residents", residents)];
        let shown = Participation::of(&all, MINIMUM);
        let channels = Channels { link: 9 + invited, open: 30 };
        assert_eq!(shown.channels, told.then_some(channels), "{invited}");
        assert_eq!(shown.total, Some(39 + invited));
    }
}

#[test]
fn nobody_at_all_is_not_withheld() {
    let shown = by_link(&[("business", 0), ("science", 0)], MINIMUM);
    assert_eq!(shown.no_answers, ["business", "science"]);
    assert!(!shown.withheld && shown.total.is_none() && shown.channels.is_none());
}

#[test]
fn small_groups_that_nearly_agree_are_joined_by_the_smallest_other() {
    let shown =
        by_link(&[("residents", 40), ("business", 9), ("council", 4), ("mentors", 3)], MINIMUM);
    let item = |council: &[u64], mentors: &[u64]| {
        let counts = [
            ("residents", count(&[10, 30])),
            ("business", count(&[4, 5])),
            ("council", count(council)),
            ("mentors", count(mentors)),
        ];
        rows(&shown.release(&counts, MINIMUM))
    };
    let joined = [("residents".to_owned(), 40), ("business council mentors".to_owned(), 16)];
    assert_eq!(item(&[4, 0], &[3, 0]), joined);
    assert_eq!(item(&[4, 0], &[2, 1]), joined, "one who differs is not told from none");
    assert_eq!(item(&[4, 0], &[1, 2]).len(), 3);
    assert_eq!(item(&[3, 0], &[2, 0]).len(), 3, "two of them said nothing");
}

#[test]
fn small_groups_that_nearly_agree_and_are_alone_are_withheld() {
    let shown = by_link(&[("council", 4), ("mentors", 3)], MINIMUM);
    let counts = |one: &[u64]| [("council", count(&[0, 4])), ("mentors", count(one))];
    let released = shown.release(&counts(&[1, 2]), MINIMUM);
    assert!(released.withheld && released.rows.is_empty() && released.total.is_none());
    assert_eq!(rows(&shown.release(&counts(&[2, 1]), MINIMUM)).len(), 1);
}

#[test]
fn from_twice_the_minimum_on_agreement_is_told() {
    let shown = by_link(&[("council", 4), ("mentors", 3), ("youth", 3)], MINIMUM);
    let counts = [("council", count(&[4])), ("mentors", count(&[3])), ("youth", count(&[3]))];
    assert_eq!(rows(&shown.release(&counts, MINIMUM)), [("council mentors youth".to_owned(), 10)]);
}

#[test]
fn a_group_of_the_minimum_is_shown_alone_whatever_it_says() {
    let shown = by_link(&[("council", 5), ("mentors", 6)], MINIMUM);
    let counts = [("council", count(&[5, 0])), ("mentors", count(&[3, 3]))];
    assert_eq!(rows(&shown.release(&counts, MINIMUM)).len(), 2);
}

proptest! {
    /// Whatever is added and subtracted over the rows of all items and the participation
    /// concerns whole sides, and every row holds at least the minimum.
    #[test]
    fn no_row_parts_what_is_shown_together(
        sizes in prop::collection::vec(prop_oneof![Just(0), 1..8_u64, 1..40_u64], 1..7),
        valid in prop::collection::vec(prop::collection::vec((0..40_u64, 0..40_u64), 7), 1..5),
        minimum in 3..9_u64,
    ) {
        let keys = ["a", "b", "c", "d", "e", "f", "g"];
        let sized: Vec<_> = keys.into_iter().zip(sizes).collect();
        let shown = by_link(&sized, minimum);
        prop_assert!(shown.sides.iter().all(|side| side.n >= minimum));
        for valid in valid {
            let counts: Vec<_> = sized
                .iter()
                .zip(valid)
                .map(|(&(key, size), (yes, no))| {
                    let yes = yes.min(size);
                    (key, count(&[yes, no.min(size - yes)]))
                })
                .collect();
            let released = shown.release(&counts, minimum);
            for row in &released.rows {
                prop_assert!(row.count.n >= minimum);
                let together: BTreeSet<_> = row.groups.iter().collect();
                for side in &shown.sides {
                    let inside = side.groups.iter().filter(|it| together.contains(it)).count();
                    prop_assert!(inside == 0 || inside == side.groups.len());
                }
            }
            let total: u64 = released.rows.iter().map(|row| row.count.n).sum();
            prop_assert_eq!(released.total.map_or(0, |total| total.n), total);
        }
    }
}
