//! What a published document says.

use std::collections::BTreeSet;

use publication::{FORMAT, LARGEST, Sealed, Snapshot, verify};
use rules::consensus::VerdictKind;
use serde_json::Value;

use super::sample::{counted, snapshot};

/// Renewed by `cargo run -p publication --example snapshot`.
const EXAMPLE: &str = include_str!("../example.json");

const FORMAT_PAGE: &str = include_str!("../../../docs/snapshot-format.md");

fn sealed() -> Sealed {
    snapshot().sealed().expect("a snapshot without flaws")
}

#[test]
fn the_format_is_that_of_the_example() {
    assert_eq!(sealed().to_json(), EXAMPLE);
    assert_eq!(sealed().format, FORMAT);
}

#[test]
fn what_is_published_is_read_again() {
    assert_eq!(serde_json::from_str::<Sealed>(EXAMPLE).expect("a snapshot"), sealed());
}

#[test]
fn what_is_published_follows() {
    let report = verify(EXAMPLE.as_bytes()).expect("a snapshot");
    assert_eq!(report.differences, []);
    assert!(report.compared > 250, "{} values were compared", report.compared);
}

#[test]
fn the_same_snapshot_has_the_same_checksum_and_any_other_another() {
    let mut other = snapshot();
    assert_eq!(other.clone().sealed().expect("sealed").checksum, sealed().checksum);
    other.service.name.push('!');
    assert_ne!(other.sealed().expect("sealed").checksum, sealed().checksum);
}

#[test]
fn spaces_and_the_order_of_members_are_of_no_meaning() {
    let document: Value = serde_json::from_str(EXAMPLE).expect("JSON");
    let compact = serde_json::to_vec(&document).expect("JSON");
    assert!(verify(&compact).expect("a snapshot").is_right());
}

#[test]
fn verdicts_are_told_of_published_rows() {
    let figures = sealed().figures;
    let verdict = |place: usize| figures.items[place].verdict.as_ref();
    let goal = verdict(0).expect("a verdict");
    assert_eq!(goal.kind, VerdictKind::BroadConsensus);
    assert_eq!(goal.breadth.as_ref().expect("breadth").groups, ["business"]);
    assert_eq!(goal.judged[2].members, Some(8));
    assert!(goal.judged[0].required && goal.judged[0].heard);
    let [business, others] = &verdict(1).expect("a verdict").judged[..] else { panic!("two") };
    assert_eq!((business.n, others.n), (19, 17));
    assert_eq!(others.groups, ["science", "council"]);
    assert_eq!(verdict(4), None);
}

#[test]
fn a_required_group_without_a_row_is_not_heard() {
    let mut snapshot = snapshot();
    snapshot.yardstick.required.insert("science".to_owned());
    snapshot.yardstick_hash = Snapshot::yardstick_hash(&snapshot.yardstick);
    let figures = snapshot.sealed().expect("sealed").figures;
    let verdict = figures.items[1].verdict.as_ref().expect("a verdict");
    assert_eq!(verdict.kind, VerdictKind::TooFewAnswers);
    assert_eq!(verdict.not_heard_required, ["science"]);
    assert_eq!(verdict.judged.len(), 3);
}

#[test]
fn what_has_no_meaning_is_null() {
    let document = serde_json::to_value(sealed()).expect("JSON");
    for pointer in [
        "/figures/items/0/total/spread/iqr_rule",
        "/figures/items/1/total/spread/van_der_eijk",
        "/figures/items/1/verdict/certainty",
        "/figures/items/4/rows/0/sides",
        "/figures/items/4/rows/0/spread",
        "/figures/items/4/kruskal_wallis",
        "/figures/items/5/rows/0/percent/0",
        "/figures/items/6/total",
    ] {
        assert_eq!(document.pointer(pointer), Some(&Value::Null), "{pointer}");
    }
}

#[test]
fn a_yes_is_the_upper_end_wherever_it_stands() {
    let mut turned = snapshot();
    let there = sealed().figures.items[1].clone();
    let again = &mut turned.items[1];
    again.categories.reverse();
    again.rows.iter_mut().for_each(|row| row.counts.reverse());
    again.total.as_mut().expect("a total").counts.reverse();
    let back = turned.sealed().expect("sealed").figures.items[1].clone();
    assert_eq!(there.verdict, back.verdict);
    assert_eq!(there.kruskal_wallis, back.kruskal_wallis);
    assert_eq!(there.total.expect("a total").spread, back.total.expect("a total").spread);
}

#[test]
fn a_complete_ranking_has_borda_counts_and_another_has_none() {
    let [ranking] = &sealed().figures.rankings[..] else { panic!("one ranking") };
    let [paths, parks] = &ranking.options[..] else { panic!("two options") };
    assert_eq!((paths.mean_rank, parks.mean_rank), (Some(62.0 / 39.0), Some(55.0 / 39.0)));
    assert_eq!(paths.borda.expect("complete").points, 16.0);
    assert_eq!(parks.borda.expect("complete").share, Some(23.0 / 39.0));

    let mut partial = snapshot();
    partial.items[3].categories[1].kind = publication::CategoryKind::Unranked;
    let figures = partial.sealed().expect("sealed").figures;
    let [paths, parks] = &figures.rankings[0].options[..] else { panic!("two options") };
    assert!(paths.mean_rank.is_some() && parks.mean_rank.is_none());
    assert_eq!((paths.borda, parks.borda), (None, None));
}

/// The ballots from which the counts of the sample's ranking could come.
#[test]
fn borda_counts_of_places_are_those_of_ballots() {
    let ballot = |first: bool| if first { [Some(1), Some(2)] } else { [Some(2), Some(1)] };
    let ballots = (0..39).map(|voter| ballot(voter < 16));
    let expected = rules::consensus::borda(2, ballots).expect("ballots");
    let figures = sealed().figures;
    for (at, option) in figures.rankings[0].options.iter().enumerate() {
        let borda = option.borda.expect("complete");
        assert_eq!(option.mean_rank, Some(expected.mean_rank[at]));
        assert_eq!(borda.points, expected.points[at]);
        assert_eq!(borda.share, expected.share.as_ref().map(|share| share[at]));
    }
}

#[test]
fn the_largest_numbers_break_nothing() {
    let mut large = snapshot();
    let mut rows = large.items[0].rows.clone();
    for row in &mut rows {
        row.counts = vec![LARGEST / 12, LARGEST / 24, LARGEST / 25];
        row.n = row.counts.iter().sum();
    }
    large.items[0] = counted(large.items[0].clone(), rows);
    large.yardstick.members = [("council".to_owned(), LARGEST)].into();
    large.yardstick_hash = Snapshot::yardstick_hash(&large.yardstick);
    let sealed = large.sealed().expect("sealed");
    let test = sealed.figures.items[0].kruskal_wallis.as_ref().expect("a test");
    assert_eq!((test.h, test.p), (0.0, 1.0));
    assert!(verify(sealed.to_json().as_bytes()).expect("a snapshot").is_right());
}

/// The name of every member, but of words by language and numbers by group.
fn members(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(all) => {
            let keyed = all.keys().any(|name| ["de", "council"].contains(&name.as_str()));
            found.extend(all.keys().filter(|_| !keyed).cloned());
            all.values().for_each(|member| members(member, found));
        }
        Value::Array(elements) => elements.iter().for_each(|element| members(element, found)),
        _ => {}
    }
}

#[test]
fn every_member_is_documented() {
    let document: Value = serde_json::from_str(EXAMPLE).expect("JSON");
    let mut names = ["replaces", "changed"].map(str::to_owned).into();
    members(&document, &mut names);
    for name in names {
        assert!(FORMAT_PAGE.contains(&format!("`{name}`")), "{name} is not explained");
    }
}
