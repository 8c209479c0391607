//! What came into documents later, and is left out of those that say nothing of it.

use publication::{Change, Sealed, Unsealable, changes, verify};
use rules::milestone::{Act, Milestone};
use serde_json::{Value, json};

use super::sample::snapshot;

/// A document from before.
const EXAMPLE: &str = include_str!("../example.json");

fn decided_on(day: &str) -> Sealed {
    let day = day.parse().expect("a day");
    let decision = Milestone { day, committee: "Stadtrat".to_owned(), act: Act::Decides };
    let mut dated = snapshot();
    dated.consultation.milestones.push(decision);
    dated.sealed().expect("sealed")
}

#[test]
fn a_document_from_before_keeps_its_text_and_its_checksum() {
    assert!(!EXAMPLE.contains("milestones") && !EXAMPLE.contains("asked"));
    let read: Sealed = serde_json::from_str(EXAMPLE).expect("a snapshot");
    assert_eq!(read.to_json(), EXAMPLE);
    let checksum = read.checksum.clone();
    assert_eq!(read.snapshot.sealed().expect("sealed").checksum, checksum);
}

#[test]
fn milestones_are_part_of_the_checksum_and_follow() {
    let dated = decided_on("2027-02-04");
    assert_ne!(dated.checksum, snapshot().sealed().expect("sealed").checksum);
    let document = dated.to_json();
    assert!(verify(document.as_bytes()).expect("a snapshot").is_right());
    assert_eq!(serde_json::from_str::<Sealed>(&document).expect("a snapshot"), dated);
    let document: Value = serde_json::from_str(&document).expect("JSON");
    let decision = json!({"day": "2027-02-04", "committee": "Stadtrat", "act": "decides"});
    assert_eq!(document["snapshot"]["consultation"]["milestones"], json!([decision]));
}

fn asked(of_sides: [u64; 3], altogether: u64) -> Result<Sealed, Unsealable> {
    let mut shown = snapshot();
    for (side, asked) in shown.participation.sides.iter_mut().zip(of_sides) {
        side.asked = Some(asked);
    }
    shown.participation.asked = Some(altogether);
    shown.sealed()
}

#[test]
fn who_was_asked_is_published_beside_who_answered() {
    let document = asked([30, 20, 8], 61).expect("sealed").to_json();
    assert!(verify(document.as_bytes()).expect("a snapshot").is_right());
    let document: Value = serde_json::from_str(&document).expect("JSON");
    let participation = &document["snapshot"]["participation"];
    assert_eq!(participation["asked"], 61);
    assert_eq!(participation["sides"][2], json!({"groups": ["council"], "n": 7, "asked": 8}));
}

#[test]
fn no_more_of_the_sides_were_asked_than_altogether() {
    assert!(matches!(asked([30, 20, 8], 57), Err(Unsealable::Inconsistent(_))));
}

#[test]
fn who_was_asked_is_told_of_all_sides_or_of_none() {
    let mut of_some = snapshot();
    of_some.participation.asked = Some(60);
    of_some.participation.sides[0].asked = Some(30);
    assert!(matches!(of_some.sealed(), Err(Unsealable::Inconsistent(_))));
    assert!(matches!(asked([0, 0, 0], 0), Err(Unsealable::Inconsistent(_))), "nobody is left out");
}

#[test]
fn other_dates_are_one_change() {
    let [before, after] = ["2027-01-14", "2027-02-04"].map(decided_on);
    assert_eq!(changes(&before, &after), [Change::Milestones]);
    assert_eq!(changes(&before, &before), []);
}
