mod faults;
mod limits;
mod logic;

use std::{collections::BTreeSet, path::Path};

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::questionnaire::{
    Kind,
    fixture::{EXAMPLE, any_conditional_questionnaire, any_questionnaire, example, key, language},
};

/// The findings of a document, as `path: code`.
fn faults(source: &str) -> Vec<String> {
    let findings = read(source).expect_err("a document with faults");
    findings.iter().map(|finding| format!("{}: {}", finding.path, finding.fault.code())).collect()
}

/// The findings of the example in which `old` was replaced.
fn faults_with(old: &str, new: &str) -> Vec<String> {
    assert!(EXAMPLE.contains(old), "{old:?} is in the example");
    faults(&EXAMPLE.replacen(old, new, 1))
}

#[test]
fn an_example_with_every_kind_is_read() {
    let questionnaire = example();
    assert_eq!(questionnaire.languages, [language("de"), language("en")]);
    let kinds: Vec<&str> =
        questionnaire.questions().map(|question| question.kind.as_str()).collect();
    let expected = [
        "information",
        "single_choice",
        "scale",
        "matrix",
        "multiple_choice",
        "short_text",
        "long_text",
    ];
    assert_eq!(kinds, expected);
    let limit = |question| questionnaire.question(&key(question)).map(|q| q.kind.clone());
    assert_eq!(limit("place"), Some(Kind::ShortText { limit: 10 }));
    assert_eq!(limit("idea"), Some(Kind::LongText { limit: 4000 }));
}

#[test]
fn a_document_may_be_json() {
    let json = serde_json::to_string_pretty(&example()).expect("JSON");
    assert_eq!(read(&json), Ok(example()));
    // A single line, with a long text full of what might be taken for fields.
    let minified = serde_json::to_string(&example()).expect("JSON");
    let long = minified.replace("Digital city", &r#"\"x\": "#.repeat(700));
    assert!(read(&long).is_ok());
    let escaped = r#"{"languages":["de"],"title":{"de":"\u00dcber \ud83d\ude00 \/ \"x\""},"pages":[
        {"key":"p","title":{"de":"T"},"questions":[{"key":"q","kind":"information","text":{"de":"T"}}]}]}"#;
    let read = read(escaped).expect("a questionnaire");
    assert_eq!(read.title.get(&language("de")), Some("Über 😀 / \"x\""));
}

#[test]
fn stored_questionnaires_keep_their_form() {
    let source = r#"
languages: [de]
title: { de: T }
pages:
  - key: p
    title: { de: T }
    questions:
      - { key: i, kind: information, text: { de: T } }
      - { key: m, kind: multiple_choice, text: { de: T }, at_most: 1, options: [{ key: a, text: { de: A } }, { key: b, text: { de: B } }] }
      - { key: x, kind: matrix, required: true, text: { de: T }, help: { de: H }, rows: [{ key: r, text: { de: R } }], scale: { points: [{ de: A }, { de: B }], no_opinion: { de: N } } }
      - { key: s, kind: short_text, text: { de: T } }
"#;
    let stored = json!({
        "languages": ["de"],
        "title": { "de": "T" },
        "pages": [{ "key": "p", "title": { "de": "T" }, "questions": [
            { "key": "i", "text": { "de": "T" }, "required": false, "kind": "information" },
            { "key": "m", "text": { "de": "T" }, "required": false, "kind": "multiple_choice", "at_most": 1,
              "options": [{ "key": "a", "text": { "de": "A" } }, { "key": "b", "text": { "de": "B" } }] },
            { "key": "x", "text": { "de": "T" }, "help": { "de": "H" }, "required": true, "kind": "matrix",
              "rows": [{ "key": "r", "text": { "de": "R" } }],
              "scale": { "points": [{ "de": "A" }, { "de": "B" }], "no_opinion": { "de": "N" } } },
            { "key": "s", "text": { "de": "T" }, "required": false, "kind": "short_text", "limit": 200 },
        ] }],
    });
    let questionnaire = read(source).expect("a questionnaire");
    assert_eq!(questionnaire.to_value(), stored);
    assert_eq!(Questionnaire::from_value(stored), Ok(questionnaire));
}

/// The page that describes the format, and its examples.
fn description() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/questionnaire-format.md");
    std::fs::read_to_string(file).expect("the description of the format")
}

/// The examples on that page. Those that show questions only are put into a document.
pub(super) fn described_examples() -> Vec<String> {
    let frame = "languages: [de, en]\ntitle: &t { de: T, en: T }\n\
                 pages:\n- key: page\n  title: *t\n  questions:\n";
    let description = description();
    let blocks = description.split("```yaml\n").skip(1);
    blocks
        .filter_map(|rest| rest.split("```").next())
        .map(|example| match example.starts_with("languages:") {
            true => example.to_owned(),
            false => example.lines().fold(frame.to_owned(), |text, line| text + "  " + line + "\n"),
        })
        .collect()
}

#[test]
fn every_example_of_the_description_can_be_read() {
    let mut shown = BTreeSet::new();
    for example in described_examples() {
        let questionnaire = read(&example).unwrap_or_else(|faults| panic!("{example}\n{faults:?}"));
        shown.extend(questionnaire.questions().map(|question| question.kind.as_str()));
    }
    assert_eq!(shown, kinds::KINDS.iter().map(|(name, _)| *name).collect());
}

#[test]
fn the_description_names_every_field() {
    let description = description();
    let (_, description) = description.split_once("## Fields").expect("the tables of fields");
    for (kind, fields) in kinds::KINDS {
        let row = description
            .lines()
            .find(|line| line.starts_with('|') && line.contains(&format!("`{kind}`")));
        let row = row.unwrap_or_else(|| panic!("{kind} is not described"));
        for field in fields {
            assert!(row.contains(&format!("`{field}`")), "{field} of {kind} is not described");
        }
    }
}

#[test]
fn the_description_names_every_fault() {
    let description = description();
    let source = include_str!("finding.rs");
    let codes: Vec<&str> =
        source.split("=> \"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(codes.len() >= 19);
    for code in codes {
        assert!(description.contains(&format!("| `{code}` |")), "{code} is not described");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn conditions_are_stored_and_read_again(questionnaire in any_conditional_questionnaire()) {
        prop_assert_eq!(Questionnaire::from_value(questionnaire.to_value()), Ok(questionnaire.clone()));
        let json = serde_json::to_string(&questionnaire).expect("JSON");
        prop_assert_eq!(read(&json), Ok(questionnaire));
    }

    #[test]
    fn what_is_stored_is_read_again(questionnaire in any_questionnaire()) {
        prop_assert_eq!(Questionnaire::from_value(questionnaire.to_value()), Ok(questionnaire.clone()));
        let json = serde_json::to_string(&questionnaire).expect("JSON");
        prop_assert_eq!(read(&json), Ok(questionnaire));
    }

    #[test]
    fn no_document_is_too_strange(source in any::<String>()) {
        prop_assert!(read(&source).is_err());
    }

    /// A document that was cut and pasted a part is refused or read, but never a surprise.
    #[test]
    fn no_mistake_is_a_surprise(from in 0..EXAMPLE.len(), to in 0..EXAMPLE.len(), at in 0..EXAMPLE.len()) {
        let boundary = |index: usize| (0..=index).rev().find(|&i| EXAMPLE.is_char_boundary(i)).unwrap_or(0);
        let [from, to, at] = [from, to, at].map(boundary);
        let cut = format!("{}{}", &EXAMPLE[..at], &EXAMPLE[from.min(to)..from.max(to)]);
        if let Ok(questionnaire) = read(&cut) {
            prop_assert_eq!(Questionnaire::from_value(questionnaire.to_value()), Ok(questionnaire));
        }
    }
}
