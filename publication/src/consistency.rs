//! What the counts of a snapshot have to be to each other.

use rules::tally::Counting;

use crate::{
    compare::{Comparison, Rule},
    item::{Count, Item, Row},
    snapshot::{Participation, Snapshot},
};

/// Compares sums, and every row with the minimum cell size.
pub(crate) fn look(snapshot: &Snapshot, found: &mut Comparison) {
    let minimum = snapshot.minimum_cell_size;
    let hash = Snapshot::yardstick_hash(&snapshot.yardstick);
    let published = snapshot.yardstick_hash.as_str();
    found.expect(Rule::YardstickHash, "/snapshot/yardstick_hash", published, hash);
    participation(&snapshot.participation, minimum, found);
    for (place, item) in snapshot.items.iter().enumerate() {
        of_item(item, &format!("/snapshot/items/{place}"), minimum, found);
    }
}

fn participation(shown: &Participation, minimum: u64, found: &mut Comparison) {
    let at = "/snapshot/participation";
    for (place, side) in shown.sides.iter().enumerate() {
        size(side.n, format!("{at}/sides/{place}/n"), minimum, found);
    }
    let sum: u64 = shown.sides.iter().map(|side| side.n).sum();
    let total = (!shown.sides.is_empty()).then_some(sum);
    found.expect(Rule::Sum, format!("{at}/total"), shown.total, total);
    withheld(shown.withheld, shown.sides.is_empty(), format!("{at}/withheld"), found);
    asked(shown, at, found);
    if let Some(channels) = shown.channels {
        let sum = channels.link + channels.open;
        found.expect(Rule::Sum, format!("{at}/channels"), sum, shown.total);
        size(channels.link, format!("{at}/channels/link"), minimum, found);
        size(channels.open, format!("{at}/channels/open"), minimum, found);
    }
}

/// Whoever was invited belongs to a side or to a group without a response.
fn asked(shown: &Participation, at: &str, found: &mut Comparison) {
    let sum: u64 = shown.sides.iter().filter_map(|side| side.asked).sum();
    let all = shown.asked.unwrap_or_default();
    found.hold(sum <= all, Rule::Part, format!("{at}/asked"), sum, all);
    let told = shown.asked.is_some();
    for (place, side) in shown.sides.iter().enumerate() {
        let at = format!("{at}/sides/{place}/asked");
        found.expect(Rule::Part, at, side.asked.is_some(), told);
    }
    found.hold(shown.asked != Some(0), Rule::Part, format!("{at}/asked"), all, 1);
}

fn of_item(item: &Item, at: &str, minimum: u64, found: &mut Comparison) {
    if let Ok(counted) = item.counted() {
        for (place, category) in counted.categories.iter().enumerate() {
            let side = |stance| serde_json::to_value(stance).unwrap_or_default();
            let published = side(item.categories[place].side);
            let follows = side(counted.stance(category));
            found.expect(Rule::Figure, format!("{at}/categories/{place}/side"), published, follows);
        }
    }
    for (place, Row { n, counts, .. }) in item.rows.iter().enumerate() {
        let at = format!("{at}/rows/{place}");
        size(*n, format!("{at}/n"), minimum, found);
        parts(item.counting, *n, counts, &at, found);
    }
    withheld(item.withheld, item.rows.is_empty(), format!("{at}/withheld"), found);
    total(item, &format!("{at}/total"), found);
}

fn total(item: &Item, at: &str, found: &mut Comparison) {
    let Some(Count { n, no_opinion, counts }) = &item.total else {
        let missing = item.rows.is_empty();
        return found.hold(missing, Rule::Sum, at, None::<u64>, sum(item, |row| row.n));
    };
    found.hold(!item.rows.is_empty(), Rule::Sum, at, *n, None::<u64>);
    found.expect(Rule::Sum, format!("{at}/n"), *n, sum(item, |row| row.n));
    let together = sum(item, |row| row.no_opinion);
    found.expect(Rule::Sum, format!("{at}/no_opinion"), *no_opinion, together);
    for (place, count) in counts.iter().enumerate() {
        let together = sum(item, |row| row.counts.get(place).copied().unwrap_or_default());
        found.expect(Rule::Sum, format!("{at}/counts/{place}"), *count, together);
    }
}

fn sum(item: &Item, number: impl Fn(&Row) -> u64) -> u64 {
    item.rows.iter().map(number).sum()
}

/// How the counts of a row make up its number of respondents.
fn parts(counting: Counting, n: u64, counts: &[u64], at: &str, found: &mut Comparison) {
    let sum: u64 = counts.iter().sum();
    match counting {
        Counting::One | Counting::Ticks => found.expect(Rule::Sum, format!("{at}/n"), n, sum),
        Counting::Several => {
            for (place, &count) in counts.iter().enumerate() {
                found.hold(count <= n, Rule::Part, format!("{at}/counts/{place}"), count, n);
            }
        }
        // Whoever counts has given one point at least.
        Counting::Points => found.hold(n <= sum, Rule::Part, format!("{at}/n"), n, sum),
    }
}

fn size(n: u64, pointer: String, minimum: u64, found: &mut Comparison) {
    found.hold(n == 0 || n >= minimum, Rule::MinimumCellSize, pointer, n, minimum);
}

fn withheld(withheld: bool, empty: bool, pointer: String, found: &mut Comparison) {
    found.hold(empty || !withheld, Rule::Withheld, pointer, withheld, false);
}
