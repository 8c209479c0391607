//! That whatever is changed is named.

use publication::{Difference, Rule, Unreadable, verify};
use serde_json::{Value, json};

const EXAMPLE: &str = include_str!("../example.json");

fn document() -> Value {
    serde_json::from_str(EXAMPLE).expect("JSON")
}

fn changed(pointer: &str, value: Value) -> Value {
    let mut document = document();
    *document.pointer_mut(pointer).expect(pointer) = value;
    document
}

fn differences(document: &Value) -> Vec<Difference> {
    verify(document.to_string().as_bytes()).expect("a snapshot").differences
}

fn pointers(document: &Value) -> Vec<String> {
    differences(document).into_iter().map(|difference| difference.pointer).collect()
}

#[test]
fn each_kind_of_tampering_is_named_with_its_place() {
    for (pointer, value, named) in [
        ("/checksum", json!("0"), vec!["/checksum"]),
        ("/snapshot/groups/0/names/de", json!("Handel"), vec!["/checksum"]),
        ("/figures/items/0/rows/0/percent/1", json!(17), vec!["/figures/items/0/rows/0/percent/1"]),
        ("/figures/items/0/verdict/kind", json!("split"), vec!["/figures/items/0/verdict/kind"]),
        (
            "/figures/items/0/verdict/judged/1/heard",
            json!(false),
            vec!["/figures/items/0/verdict/judged/1/heard"],
        ),
        (
            "/snapshot/yardstick/thresholds/minimum_heard",
            json!(6),
            vec!["/checksum", "/snapshot/yardstick_hash"],
        ),
        ("/snapshot/yardstick_hash", json!("0"), vec!["/checksum", "/snapshot/yardstick_hash"]),
        (
            "/snapshot/participation/total",
            json!(40),
            vec!["/checksum", "/snapshot/participation/total", "/snapshot/participation/channels"],
        ),
        (
            "/snapshot/items/4/rows/0/counts/0",
            json!(19),
            vec![
                "/checksum",
                "/snapshot/items/4/rows/0/counts/0",
                "/snapshot/items/4/total/counts/0",
                "/figures/items/4/rows/0/percent/0",
            ],
        ),
    ] {
        assert_eq!(pointers(&changed(pointer, value)), named, "{pointer}");
    }
}

#[test]
fn a_changed_count_is_named_and_all_that_follows_from_it() {
    let named = pointers(&changed("/snapshot/items/0/rows/0/counts/0", json!(9)));
    for pointer in [
        "/checksum",
        "/snapshot/items/0/rows/0/n",
        "/snapshot/items/0/total/counts/0",
        "/figures/items/0/rows/0/percent/0",
        "/figures/items/0/rows/0/sides/disagree",
        "/figures/items/0/rows/0/spread/leik",
        "/figures/items/0/kruskal_wallis/h",
        "/figures/items/0/verdict/kind",
    ] {
        assert!(named.iter().any(|it| it == pointer), "{pointer} is not among {named:#?}");
    }
}

#[test]
fn a_difference_says_what_is_published_and_what_follows() {
    let [found] = &differences(&changed("/figures/items/0/rows/0/percent/1", json!(17)))[..] else {
        panic!("one difference");
    };
    assert_eq!(found.rule, Rule::Figure);
    assert_eq!((&found.published, &found.recomputed), (&Some(json!(17)), &Some(json!(16))));
    assert_eq!(
        found.to_string(),
        "/figures/items/0/rows/0/percent/1 (figure): 17 is published, 16 follows"
    );
}

#[test]
fn what_would_show_too_few_people_is_named() {
    let found = differences(&changed("/snapshot/items/0/rows/2/n", json!(4)));
    let small = found.iter().find(|it| it.rule == Rule::MinimumCellSize).expect("too small");
    assert_eq!(small.pointer, "/snapshot/items/0/rows/2/n");
    let found = differences(&changed("/snapshot/minimum_cell_size", json!(8)));
    let small: Vec<&str> = found
        .iter()
        .filter(|it| it.rule == Rule::MinimumCellSize)
        .map(|it| it.pointer.as_str())
        .collect();
    assert_eq!(small, ["/snapshot/participation/sides/2/n", "/snapshot/items/0/rows/2/n"]);
}

#[test]
fn what_is_said_to_be_withheld_is_not_shown() {
    let named = pointers(&changed("/snapshot/items/0/withheld", json!(true)));
    assert_eq!(named, ["/checksum", "/snapshot/items/0/withheld"]);
}

#[test]
fn figures_that_are_missing_or_too_many_are_named() {
    let mut document = document();
    let total = document.pointer_mut("/figures/items/0/total").expect("figures");
    total.as_object_mut().expect("an object").remove("spread");
    let rows = document.pointer_mut("/figures/items/1/rows").expect("rows");
    let first = rows[0].clone();
    rows.as_array_mut().expect("rows").push(first);
    let found = differences(&document);
    let told: Vec<_> = found
        .iter()
        .map(|it| (it.pointer.as_str(), it.published.is_some(), it.recomputed.is_some()))
        .collect();
    assert_eq!(
        told,
        [("/figures/items/0/total/spread", false, true), ("/figures/items/1/rows/2", true, false)]
    );
}

/// Every value of a document, by its place.
fn leaves(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(name, it)| leaves(it, &format!("{at}/{name}"), found));
        }
        Value::Array(elements) => {
            elements.iter().enumerate().for_each(|(n, it)| leaves(it, &format!("{at}/{n}"), found));
        }
        _ => found.push(at.to_owned()),
    }
}

fn another(value: &Value) -> Value {
    match value {
        Value::Null => json!(0),
        Value::Bool(is) => json!(!is),
        Value::Number(number) => match number.as_u64() {
            Some(number) => json!(number + 1),
            None => json!(number.as_f64().expect("a number") + 1e-6),
        },
        Value::String(text) => json!(format!("{text}1")),
        _ => unreachable!("a leaf"),
    }
}

#[test]
fn nothing_at_all_can_be_changed_unnoticed() {
    let original = document();
    let mut places = vec![];
    leaves(&original, "", &mut places);
    assert!(places.len() > 400, "{}", places.len());
    for place in places {
        let document = changed(&place, another(original.pointer(&place).expect("a leaf")));
        match verify(document.to_string().as_bytes()) {
            Ok(report) => {
                let own = if place.starts_with("/snapshot") { "/checksum" } else { &place };
                let named: Vec<_> = report.differences.iter().map(|it| &it.pointer).collect();
                assert!(named.iter().any(|it| *it == own), "{place} is not in {named:?}");
            }
            Err(Unreadable::Misshapen { pointer, .. }) => {
                assert!(place.starts_with(&pointer), "{place}: {pointer}");
            }
            Err(Unreadable::Flawed(flaw)) => {
                let above = flaw.pointer.rsplit_once('/').expect("a pointer").0;
                // Of a key or a version that does not fit, it is told where it is used.
                let used = place.starts_with("/snapshot/groups/") || place == "/snapshot/version";
                assert!(used || place.starts_with(above), "{place}: {flaw}");
            }
            Err(Unreadable::OtherFormat(_)) => assert_eq!(place, "/format"),
            Err(Unreadable::OtherFormulas(_)) => assert_eq!(place, "/snapshot/formulas"),
            Err(Unreadable::NoJson(cause)) => panic!("{place}: {cause}"),
        }
    }
}
