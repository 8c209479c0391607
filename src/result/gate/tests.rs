use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

const MINIMUM: u64 = 5;

fn groups(count: usize) -> Vec<GroupId> {
    (0..count).map(|_| GroupId::new()).collect()
}

fn by_link(sizes: &[(GroupId, u64)]) -> Sizes {
    sizes.iter().map(|&(group, n)| ((group, Channel::Link), n)).collect()
}

fn count(n: u64) -> Count {
    Count { n, no_opinion: 0, by_category: vec![n] }
}

#[test]
fn small_groups_stay_together_in_every_item() {
    let keys = groups(3);
    let [business, council, mentors] = [keys[0], keys[1], keys[2]];
    let table =
        participation(&keys, &by_link(&[(business, 20), (council, 4), (mentors, 3)]), MINIMUM);
    let sides: Vec<_> = table.sides.iter().map(|side| (side.groups.as_slice(), side.n)).collect();
    assert_eq!(sides, [(&[business][..], 20), (&[council, mentors][..], 7)]);
    // No mentor says anything here; that is not told, nor does anyone else move next to the council.
    let released =
        table.release(&[(business, count(20)), (council, count(4)), (mentors, count(0))], 4);
    assert_eq!(released.rows[1].groups, [council, mentors]);
    assert!(released.no_answers.is_empty());
}

#[test]
fn too_few_responses_withhold_every_item() {
    let keys = groups(2);
    let table = participation(&keys, &by_link(&[(keys[0], 4)]), MINIMUM);
    assert!(table.withheld && table.total.is_none() && table.channels.is_none());
    let released = table.release(&[(keys[0], count(0)), (keys[1], count(0))], MINIMUM);
    assert!(released.withheld && released.no_answers.is_empty());
}

#[test]
fn channels_are_told_only_where_no_group_has_a_few_of_one() {
    let keys = groups(2);
    let [business, residents] = [keys[0], keys[1]];
    for (invited_residents, told) in [(0, true), (1, false), (4, false), (5, true)] {
        let all = [
            ((business, Channel::Link), 9),
            ((residents, Channel::Link), invited_residents),
            ((residents, Channel::Open), 30),
        ]
        .into();
        let channels = participation(&keys, &all, MINIMUM).channels;
        assert_eq!(channels.is_some(), told, "{invited_residents}");
    }
}

#[test]
fn nobody_at_all_is_not_withheld() {
    let keys = groups(2);
    let table = participation(&keys, &Sizes::new(), MINIMUM);
    assert_eq!(table.no_answers, keys);
    assert!(!table.withheld && table.total.is_none());
}

proptest! {
    /// Whatever is added and subtracted over the rows of all items and the participation
    /// concerns whole sides, and every row holds at least the minimum.
    #[test]
    fn no_row_parts_what_is_shown_together(
        sizes in prop::collection::vec(prop_oneof![Just(0), 1..8_u64, 1..40_u64], 1..7),
        valid in prop::collection::vec(prop::collection::vec(0..40_u64, 7), 1..5),
        minimum in 3..9_u64,
    ) {
        let keys = groups(sizes.len());
        let sized: Vec<_> = keys.iter().copied().zip(sizes.iter().copied()).collect();
        let table = participation(&keys, &by_link(&sized), minimum);
        prop_assert!(table.sides.iter().all(|side| side.n >= minimum));
        for valid in valid {
            let rows: Vec<_> =
                sized.iter().zip(valid).map(|(&(key, size), n)| (key, count(n.min(size)))).collect();
            let released = table.release(&rows, minimum);
            for row in &released.rows {
                prop_assert!(row.count.n >= minimum);
                let shown: BTreeSet<_> = row.groups.iter().collect();
                for side in &table.sides {
                    let inside = side.groups.iter().filter(|group| shown.contains(group)).count();
                    prop_assert!(inside == 0 || inside == side.groups.len());
                }
            }
            let total: u64 = released.rows.iter().map(|row| row.count.n).sum();
            prop_assert_eq!(released.total.map_or(0, |total| total.n), total);
        }
    }
}
