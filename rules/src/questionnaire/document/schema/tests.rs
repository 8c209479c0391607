use std::{collections::BTreeSet, path::Path, sync::LazyLock};

use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::questionnaire::{
    Questionnaire,
    document::{choices, conditions, kinds, numbers, pages, scales, tests::described_examples},
    fixture::{EXAMPLE, KINDS, LOGIC, any_conditional_questionnaire},
    read,
};

static VALIDATOR: LazyLock<Validator> =
    LazyLock::new(|| jsonschema::draft202012::new(&schema()).expect("a schema"));

fn value(source: &str) -> Value {
    serde_saphyr::from_str(source).expect("YAML")
}

#[test]
fn what_we_show_and_use_conforms() {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/demo");
    let rounds = ["round-1.yaml", "round-2.yaml", "round-3.yaml"].map(|name| demo.join(name));
    let rounds = rounds.map(|file| std::fs::read_to_string(file).expect("an example round"));
    let sources = [EXAMPLE, KINDS, LOGIC].map(str::to_owned).into_iter();
    for source in sources.chain(rounds).chain(described_examples()) {
        let faults: Vec<String> = VALIDATOR
            .iter_errors(&value(&source))
            .map(|fault| format!("{}: {fault}", fault.instance_path()))
            .collect();
        assert_eq!(faults, [""; 0]);
    }
}

#[test]
fn faulty_documents_do_not_conform() {
    for (source, old, new) in [
        (EXAMPLE, "title: { de: Digitale Stadt, en: Digital city }\n", ""),
        (EXAMPLE, "title: { de", "titel: { de"),
        (EXAMPLE, "languages: [de, en]", "languages: []"),
        (EXAMPLE, "languages: [de, en]", "languages: [german_]"),
        (EXAMPLE, "key: welcome", "key: Welcome"),
        (EXAMPLE, "kind: information", "kind: slider"),
        (EXAMPLE, "kind: information", "limit: 5"),
        (EXAMPLE, "kind: information", "kind: information\n        options: []"),
        (EXAMPLE, "required: true", "required: 1"),
        (EXAMPLE, "limit: 10", "limit: 0"),
        (EXAMPLE, "limit: 10", "limit: ten"),
        (EXAMPLE, "en: Digital city", "en: 2030"),
        (EXAMPLE, "en: Digital city", "en: ' '"),
        (KINDS, "best: 2", "best: 0"),
        (KINDS, "total: 100", "total: 1000001"),
        (KINDS, "exact: false", "exact: maybe"),
        (KINDS, "types: [pdf, png]", "types: [exe]"),
        (KINDS, "size_limit: 1", "size_limit: 51"),
        (KINDS, "step: 0.25", "step: 0"),
        (KINDS, "\"1990-01-01\"", "1.1.1990"),
        (KINDS, "least: { de: gar nicht },", ""),
        (KINDS, "from: 0, to: 10", "from: 0, to: 101"),
        (LOGIC, "{ question: topics, includes: none }", "{ question: topics }"),
        (LOGIC, "{ question: topics, includes: none }", "{ question: topics, contains: none }"),
        (LOGIC, "{ question: role, is: company }", "{ question: role, is: company, includes: x }"),
        (LOGIC, "at_least: 18", "at_least: many"),
        (LOGIC, "all: [{", "each: [{"),
        (LOGIC, "take: not_chosen", "take: all"),
        (LOGIC, "options_from: { question: topics, take: not_chosen }", "at_most: 1"),
        (LOGIC, "to: { answer: staff }", "to: { question: staff }"),
        (LOGIC, "order: random", "order: shuffled"),
        (LOGIC, "{ to: words, if", "{ if"),
    ] {
        assert!(source.contains(old), "{old}");
        let faulty = source.replacen(old, new, 1);
        assert!(!VALIDATOR.is_valid(&value(&faulty)), "{old} -> {new}");
        assert!(read(&faulty).is_err(), "{old} -> {new}");
    }
}

/// The names of the properties of a map's schema.
fn properties(schema: &Value) -> BTreeSet<&str> {
    let properties = schema["properties"].as_object().expect("properties");
    properties.keys().map(String::as_str).collect()
}

fn names<'n>(lists: &[&[&'n str]]) -> BTreeSet<&'n str> {
    lists.iter().flat_map(|list| list.iter().copied()).collect()
}

/// All properties of the alternatives together.
fn in_any(alternatives: &Value) -> BTreeSet<&str> {
    let alternatives = alternatives["anyOf"].as_array().expect("alternatives").iter();
    let maps = alternatives.filter(|alternative| alternative.get("properties").is_some());
    maps.flat_map(properties).collect()
}

#[test]
fn the_schema_has_the_fields_that_are_read() {
    let schema = schema();
    let part = |name: &str| &schema["$defs"][name];
    assert_eq!(properties(&schema), names(&[&pages::DOCUMENT]));
    assert_eq!(properties(part("page")), names(&[&pages::PAGE]));
    assert_eq!(properties(part("skip")), names(&[&conditions::SKIP]));
    assert_eq!(properties(part("carried")), names(&[&conditions::CARRIED]));
    assert_eq!(properties(part("option")), names(&[choices::CHOICE]));
    assert_eq!(properties(part("option_perhaps_alone")), names(&[choices::CHOICE_ALONE]));
    assert_eq!(properties(part("row")), names(&[choices::ROW]));
    assert_eq!(in_any(part("scale")), names(&[scales::WORDED, scales::NUMBERED]));
    assert_eq!(in_any(part("bound")), names(&[&numbers::BOUND]));
    assert_eq!(in_any(part("condition")), names(&[&conditions::COMPOUNDS, &conditions::TEST]));
}

#[test]
fn the_schema_has_every_kind_with_its_fields() {
    let schema = schema();
    let variants = schema["$defs"]["question"]["oneOf"].as_array().expect("kinds");
    assert_eq!(variants.len(), kinds::KINDS.len());
    for (kind, own) in kinds::KINDS {
        let of_kind = |variant: &&Value| variant["properties"]["kind"]["const"] == json!(kind);
        let variant = variants.iter().find(of_kind).expect(kind);
        assert_eq!(properties(variant), names(&[&kinds::COMMON, own]), "{kind}");
    }
}

/// Puts something else in the place of one part of the document.
fn spoil(value: &mut Value, way: &[usize], with: &Value) {
    let children: Vec<&mut Value> = match value {
        Value::Array(items) => items.iter_mut().collect(),
        Value::Object(fields) => fields.values_mut().collect(),
        _ => Vec::new(),
    };
    let count = children.len();
    match way {
        [first, rest @ ..] if count > 0 => {
            if let Some(child) = children.into_iter().nth(first % count) {
                spoil(child, rest, with);
            }
        }
        _ => *value = with.clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn what_is_stored_conforms(questionnaire in any_conditional_questionnaire()) {
            prop_assert!(VALIDATOR.is_valid(&questionnaire.to_value()));
    }

    /// The schema is never stricter than the reader.
    #[test]
    fn what_does_not_conform_is_refused(
        questionnaire in any_conditional_questionnaire(),
        way in prop::collection::vec(0..20_usize, 1..12),
        with in prop::sample::select(vec![
            json!(null), json!(true), json!(0), json!(1), json!(-1.5), json!("x"), json!(" "), json!([]),
            json!({}), json!({ "de": "x" }), json!("o1"), json!("2026-11-22"),
        ]),
    ) {
        let mut document = questionnaire.to_value();
        spoil(&mut document, &way, &with);
        if !VALIDATOR.is_valid(&document) {
            prop_assert!(Questionnaire::from_value(document).is_err());
        }
    }
}
