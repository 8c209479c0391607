//! What cannot be read, or not be published.

use publication::{FlawKind, LARGEST, Sealed, Unreadable, Unsealable, verify};
use serde_json::{Value, json};

use super::sample::{snapshot, texts};

const EXAMPLE: &str = include_str!("../example.json");

/// Why the example cannot be read once something else stands there, or something new.
fn unreadable(pointer: &str, value: Value) -> Unreadable {
    let mut document: Value = serde_json::from_str(EXAMPLE).expect("JSON");
    let (above, name) = pointer.rsplit_once('/').expect("a pointer");
    let parent = document.pointer_mut(above).expect(above);
    match parent {
        Value::Array(elements) => elements[name.parse::<usize>().expect("a place")] = value,
        parent => parent[name] = value,
    }
    verify(document.to_string().as_bytes()).expect_err(pointer)
}

#[test]
fn what_is_no_snapshot_is_refused() {
    for document in ["", "{", "[1", "{} {}", "{\"format\": NaN}"] {
        let found = verify(document.as_bytes()).expect_err(document);
        assert!(matches!(found, Unreadable::NoJson(_)), "{document}: {found}");
    }
    assert!(matches!(verify(b"\xff\xfe"), Err(Unreadable::NoJson(_))));
    for document in ["{}", "[]", "7", "{\"format\":\"rundtisch-snapshot/2\"}"] {
        let found = verify(document.as_bytes()).expect_err(document);
        assert!(matches!(found, Unreadable::OtherFormat(_)), "{document}: {found}");
    }
    let deep = "[".repeat(100_000);
    assert!(matches!(verify(deep.as_bytes()), Err(Unreadable::NoJson(_))));
}

#[test]
fn another_format_and_other_formulas_are_told() {
    let other = unreadable("/format", json!("rundtisch-snapshot/2"));
    let told = "this is no rundtisch-snapshot/1: its format is \"rundtisch-snapshot/2\"";
    assert_eq!(other.to_string(), told);
    let other = unreadable("/snapshot/formulas", json!(7));
    let told = "its figures follow version 7 of the formulas, this program knows 1";
    assert_eq!(other.to_string(), told);
}

#[test]
fn what_is_unknown_or_of_another_type_is_named_with_its_place() {
    for (pointer, value, named) in [
        ("/seal", json!(1), "/seal: unknown field `seal`"),
        ("/snapshot/rounds", json!(1), "/snapshot/rounds: unknown field `rounds`"),
        (
            "/snapshot/items/0/rows/1/weight",
            json!(1),
            "/snapshot/items/0/rows/1/weight: unknown field `weight`",
        ),
        ("/figures/items/0/total/mood", json!(1), "/figures/items/0/total/mood: unknown field"),
        ("/snapshot/items/0/rows/1/n", json!("12"), "/snapshot/items/0/rows/1/n: invalid type"),
        ("/figures/items/0/rows/1/percent/0", json!(300), "/figures/items/0/rows/1/percent/0: "),
        ("/snapshot/items/0/counting", json!("some"), "/snapshot/items/0/counting: unknown"),
        ("/snapshot/yardstick/thresholds/majority", json!("1/3"), "/snapshot/yardstick/thresholds"),
        ("/snapshot/frozen_at", json!("yesterday"), "/snapshot/frozen_at: "),
    ] {
        let found = unreadable(pointer, value).to_string();
        assert!(found.starts_with(named), "{found}");
    }
}

#[test]
fn what_is_missing_is_named_with_its_place() {
    let mut document: Value = serde_json::from_str(EXAMPLE).expect("JSON");
    document["snapshot"]["round"].as_object_mut().expect("an object").remove("slug");
    let found = verify(document.to_string().as_bytes()).expect_err("a slug is missing");
    assert_eq!(
        found.to_string().split(" at line").next(),
        Some("/snapshot/round: missing field `slug`")
    );
}

#[test]
fn a_member_that_stands_there_twice_is_refused() {
    let twice = EXAMPLE.replacen("\"version\": 1,", "\"version\": 1, \"version\": 1,", 1);
    let found = verify(twice.as_bytes()).expect_err("twice");
    assert!(found.to_string().contains("duplicate field `version`"), "{found}");
}

#[test]
fn what_cannot_be_counted_is_named_with_its_place() {
    for (pointer, value, kind) in [
        ("/snapshot/items/0/rows/0/n", json!(-1), FlawKind::TooLarge),
        ("/snapshot/items/0/rows/0/n", json!(20.5), FlawKind::TooLarge),
        ("/snapshot/items/0/rows/0/counts/0", json!(LARGEST + 1), FlawKind::TooLarge),
        ("/snapshot/items/0/rows/0/counts/0", json!(u64::MAX), FlawKind::TooLarge),
        ("/snapshot/yardstick/members/council", json!(u64::MAX), FlawKind::TooLarge),
        ("/snapshot/items/0/rows/0/counts", json!([1]), FlawKind::CountsDoNotFit),
        ("/snapshot/items/0/total/counts", json!([]), FlawKind::CountsDoNotFit),
        ("/snapshot/items/0/categories/1/kind", json!("vote"), FlawKind::Category),
        ("/snapshot/items/0/categories/1/key", json!("=1"), FlawKind::Category),
        ("/snapshot/items/1/categories/1/key", json!("nope"), FlawKind::Category),
        ("/snapshot/items/2/categories/0/key", json!("3"), FlawKind::Category),
        ("/snapshot/items/0/question", json!("Ä"), FlawKind::Key),
        ("/snapshot/items/2/row", json!("a b"), FlawKind::Key),
        ("/snapshot/items/4/categories/1/key", json!("traffic"), FlawKind::Repeated),
        ("/snapshot/items/3/row", json!("paths"), FlawKind::Repeated),
        ("/snapshot/groups/1/key", json!("business"), FlawKind::Repeated),
        ("/snapshot/items/0/rows/1/groups/0", json!("business"), FlawKind::Repeated),
        ("/snapshot/participation/no_answers", json!(["council"]), FlawKind::Repeated),
        ("/snapshot/items/0/rows/1/groups/0", json!("mayor"), FlawKind::UnknownGroup),
        ("/snapshot/participation/sides/0/groups/0", json!("mayor"), FlawKind::UnknownGroup),
        ("/snapshot/items/0/rows/1/groups", json!([]), FlawKind::NoGroup),
        ("/snapshot/participation/sides/0/groups", json!([]), FlawKind::NoGroup),
        ("/snapshot/version", json!(0), FlawKind::Version),
    ] {
        let Unreadable::Flawed(found) = unreadable(pointer, value) else { panic!("{pointer}") };
        assert_eq!(found.kind, kind, "{found}");
        let near = pointer.starts_with(&found.pointer) || found.pointer.starts_with(pointer);
        assert!(near || kind == FlawKind::Repeated, "{found}");
    }
    let Unreadable::Flawed(found) = unreadable("/snapshot/version", json!(2)) else {
        panic!("it corrects nothing")
    };
    assert_eq!(
        (found.pointer.as_str(), found.kind),
        ("/snapshot/correction", FlawKind::Correction)
    );
    let Unreadable::Flawed(found) = unreadable("/snapshot/items/0/categories", json!([])) else {
        panic!("no categories")
    };
    assert_eq!(found.kind, FlawKind::Category);
}

#[test]
fn answers_that_are_too_many_together_are_refused() {
    let mut many = snapshot();
    for row in &mut many.items[0].rows {
        (row.n, row.counts) = (LARGEST, vec![0, 0, LARGEST]);
    }
    let Err(Unsealable::Flawed(flaw)) = many.sealed() else { panic!("too many") };
    assert_eq!((flaw.pointer.as_str(), flaw.kind), ("/snapshot/items/0/rows", FlawKind::TooLarge));
}

#[test]
fn what_would_not_be_right_is_not_published() {
    let mut small = snapshot();
    small.minimum_cell_size = 8;
    let Err(Unsealable::Inconsistent(found)) = small.sealed() else { panic!("too few people") };
    assert_eq!(found.len(), 2);

    let mut wrong = snapshot();
    wrong.items[0].total = None;
    let Err(refused @ Unsealable::Inconsistent(_)) = wrong.sealed() else { panic!("no total") };
    let told = "/snapshot/items/0/total (sum): null is published, 38 follows";
    assert_eq!(refused.to_string(), told);

    let mut turned = snapshot();
    turned.items[0].categories[0].side = None;
    assert!(matches!(turned.sealed(), Err(Unsealable::Inconsistent(_))));

    let mut moved = snapshot();
    moved.yardstick.members.clear();
    assert!(matches!(moved.sealed(), Err(Unsealable::Inconsistent(_))));

    let mut later = snapshot();
    later.formulas = 2;
    assert_eq!(later.sealed(), Err(Unsealable::OtherFormulas(2)));
}

#[test]
fn a_later_version_says_what_it_corrects() {
    let first = snapshot().sealed().expect("sealed");
    let mut second = snapshot();
    second.version = 2;
    assert!(matches!(second.clone().sealed(), Err(Unsealable::Flawed(_))));
    let changed = texts("Eine Zahl war falsch.", "A number was wrong.");
    second.correction = Some(publication::Correction { replaces: first.checksum, changed });
    let second: Sealed = second.sealed().expect("sealed");
    assert!(verify(second.to_json().as_bytes()).expect("a snapshot").is_right());
}
