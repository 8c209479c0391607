//! What parts of a document say about each other is checked.

use super::*;
use crate::questionnaire::fixture::LOGIC;

/// The findings of the example with conditions in which `old` was replaced.
fn faults_of(old: &str, new: &str) -> Vec<String> {
    assert!(LOGIC.contains(old), "{old:?} is in the example");
    faults(&LOGIC.replacen(old, new, 1))
}

/// The finding when the last question is shown on this condition.
fn condition(condition: &str) -> String {
    let (start, _) =
        LOGIC.split_once("        show_if:\n          any:").expect("the last condition");
    let text = "text: { de: Adresse, en: Address }";
    let source = format!("{start}        show_if: {condition}\n        {text}\n");
    let Err(findings) = read(&source) else {
        return String::new();
    };
    let shorten = |path: &str| path.replace("pages[3].questions[1].", "");
    let name = |finding: &Finding| format!("{}: {}", shorten(&finding.path), finding.fault.code());
    findings.iter().map(name).collect::<Vec<_>>().join(", ")
}

#[test]
fn conditions_name_answers_that_there_can_be() {
    for good in [
        "{ question: role, is: company }",
        "{ question: role, is: other }",
        "{ question: topics, includes: forms }",
        "{ question: age, at_least: 18 }",
        "{ question: age, is: 18 }",
        "{ question: mood, is: 0 }",
        "{ question: mood, at_most: 3 }",
        "{ question: mood, is: none }",
        "{ question: plans, row: day, is: much }",
        "{ question: plans, row: day, answered: true }",
        "{ question: plans, answered: false }",
        "{ question: order, includes: trees }",
        "{ question: order, row: trees, at_most: 2 }",
        "{ not: { question: district, answered: true } }",
        "{ any: [{ question: age, at_most: 5 }, { all: [{ question: role, is: person }] }] }",
    ] {
        assert_eq!(condition(good), "", "{good}");
    }
    for (bad, fault) in [
        ("{ question: nobody, answered: true }", "show_if: unknown-question"),
        ("{ question: why, answered: true }", "show_if: condition-on-later"),
        ("{ question: contact, answered: true }", "show_if: condition-on-later"),
        ("{ question: role, is: robot }", "show_if: unknown-value"),
        ("{ question: topics, includes: other }", "show_if: unknown-value"),
        ("{ question: mood, is: 5 }", "show_if: unknown-value"),
        ("{ question: mood, is: good }", "show_if: unknown-value"),
        ("{ question: role, at_least: 1 }", "show_if: unsuitable-test"),
        ("{ question: role, includes: person }", "show_if: unsuitable-test"),
        ("{ question: topics, is: forms }", "show_if: unsuitable-test"),
        ("{ question: district, is: altstadt }", "show_if: unsuitable-test"),
        ("{ question: age, is: old }", "show_if: unsuitable-test"),
        ("{ question: plans, is: much }", "show_if: row-missing"),
        ("{ question: order, at_most: 1 }", "show_if: row-missing"),
        ("{ question: plans, row: dawn, is: much }", "show_if: unknown-row"),
        ("{ question: role, row: day, is: person }", "show_if: unsuitable-test"),
        ("{ question: role }", "show_if: one-of"),
        ("{ question: age, at_least: 1, at_most: 2 }", "show_if: one-of"),
        ("{ is: person }", "show_if.question: missing-field"),
        ("{ question: role, is: true }", "show_if.is: wrong-type"),
        ("{ question: role, is: Person }", "show_if.is: invalid-key"),
        ("{ question: age, at_least: many }", "show_if.at_least: wrong-type"),
        ("{ question: role, answered: maybe }", "show_if.answered: wrong-type"),
        ("{ question: role, equals: person }", "show_if.equals: unknown-field, show_if: one-of"),
        ("{ all: [] }", "show_if.all: too-few"),
        (
            "{ any: [{ question: role, is: robot }, 7] }",
            "show_if.any[1]: wrong-type, show_if.any[0]: unknown-value",
        ),
        ("{ not: [] }", "show_if.not: wrong-type"),
        ("{ all: [{ question: age, is: 3 }], any: [] }", "show_if.any: unknown-field"),
    ] {
        assert_eq!(condition(bad), fault, "{bad}");
    }
}

#[test]
fn conditions_that_nothing_fulfils_are_found() {
    let never = "show_if: never-true";
    for (text, fault) in [
        ("{ all: [{ question: role, is: person }, { question: role, is: company }] }", never),
        ("{ all: [{ question: role, is: person }, { question: role, answered: false }] }", never),
        ("{ all: [{ question: mood, at_least: 3 }, { question: mood, at_most: 2 }] }", never),
        ("{ all: [{ question: age, is: 3 }, { not: { question: age, is: 3 } }] }", never),
        (
            "{ all: [{ question: plans, row: day, is: much }, { question: plans, row: day, is: little }] }",
            never,
        ),
        (
            "{ all: [{ question: plans, row: day, is: much }, { question: plans, row: night, is: little }] }",
            "",
        ),
        ("{ any: [{ question: role, is: person }, { question: role, is: company }] }", ""),
        ("{ all: [{ question: age, at_least: 3 }, { question: age, at_most: 2 }] }", never),
        ("{ all: [{ question: age, at_least: 2.1 }, { question: age, at_most: 2.9 }] }", never),
        ("{ question: age, at_least: 121 }", never),
        ("{ all: [{ question: age, at_least: 3 }, { question: age, at_most: 3 }] }", ""),
        ("{ all: [{ question: age, at_least: 3 }, { not: { question: age, is: 4 } }] }", ""),
    ] {
        assert_eq!(condition(text), fault, "{text}");
    }
}

#[test]
fn conditions_have_an_end() {
    let test = "{ question: age, at_least: 1 }";
    let nested =
        |depth: usize| format!("{}{test}{}", "{ not: ".repeat(depth - 1), " }".repeat(depth - 1));
    assert_eq!(condition(&nested(8)), "");
    assert!(condition(&nested(9)).ends_with(": too-deep"));
    let all =
        |depth: usize| format!("{}{test}{}", "{ all: [".repeat(depth - 1), "] }".repeat(depth - 1));
    assert_eq!(condition(&all(8)), "");
    assert!(condition(&all(9)).ends_with(": too-deep"));
    let many = |count: usize| format!("{{ any: [{}] }}", vec![test; count].join(", "));
    assert_eq!(condition(&many(50)), "");
    assert_eq!(condition(&many(51)), "show_if.any: too-many, show_if: too-many");
    let two = format!("{{ all: [{}, {}] }}", many(25), many(26));
    assert_eq!(condition(&two), "show_if: too-many");
}

#[test]
fn skips_lead_forwards_to_pages_that_there_are() {
    for (old, new, fault) in [
        ("to: words", "to: nowhere", "pages[0].skip_to[0].to: unknown-page"),
        ("to: words", "to: you", "pages[0].skip_to[0].to: skip-backwards"),
        ("to: words,", "", "pages[0].skip_to[0].to: missing-field"),
        (
            "if: { question: age, at_most: 5 }",
            "if: { question: staff, is: 5 }",
            "pages[0].skip_to[1].if: condition-on-later",
        ),
        (
            "- key: company\n    title",
            "- key: end\n    title",
            "pages[0].skip_to[1].to: reserved-key",
        ),
    ] {
        assert_eq!(faults_of(old, new), [fault]);
    }
}

#[test]
fn pages_that_nobody_can_reach_are_found() {
    let unconditional = ("to: words, if: { question: topics, includes: none }", "to: words");
    assert_eq!(
        faults_of(unconditional.0, unconditional.1),
        ["pages[1]: unreachable-page", "pages[2]: unreachable-page"]
    );
    let certain = "to: words, if: { any: [{ question: role, answered: true }, { question: role, answered: false }] }";
    assert_eq!(faults_of(unconditional.0, certain).len(), 2);
    // A page that may be hidden does not always lead away.
    let hidden = LOGIC.replacen(
        "    skip_to:\n      - { to: words, if: { question: topics, includes: none } }\n",
        "    skip_to:\n",
        1,
    );
    let hidden = hidden.replacen(
        "  - key: details\n",
        "    skip_to: [{ to: words }]\n  - key: details\n",
        1,
    );
    assert!(read(&hidden).is_ok());
}

#[test]
fn what_refers_to_an_answer_finds_it() {
    for (old, new, faults) in [
        ("{{district|Ihr Stadtteil}}", "{{nowhere}}", "text.de: unknown-question"),
        ("{{district|Ihr Stadtteil}}", "{{mood}}", "text.de: reference-to-later"),
        ("{{district|Ihr Stadtteil}}", "{{why}}", "text.de: reference-to-later"),
        ("{{district|Ihr Stadtteil}}", "{{topics}}", "text.de: unsuitable-question"),
        ("{{district|Ihr Stadtteil}}", "{{district", "text.de: invalid-placeholder"),
    ] {
        assert_eq!(faults_of(old, new), [format!("pages[2].questions[0].{faults}")]);
    }
    for (old, new, fault) in [
        ("to: { answer: staff }", "to: { answer: role }", "to: unsuitable-question"),
        ("to: { answer: staff }", "to: { answer: nobody }", "to: unknown-question"),
        ("to: { answer: staff }", "to: { answer: night }", "to: reference-to-later"),
        (
            "to: { answer: staff }",
            "to: { question: staff }",
            "to.question: unknown-field, to.answer: missing-field",
        ),
    ] {
        let path = "pages[2].questions[1].";
        let expected: Vec<String> =
            fault.split(", ").map(|fault| format!("{path}{fault}")).collect();
        assert_eq!(faults_of(old, new), expected);
    }
    assert_eq!(faults_of("de: Weichen", "de: '{{role}}'"), ["title.de: reference-to-later"]);
}

#[test]
fn options_are_carried_from_earlier_questions() {
    let old = "options_from: { question: topics, take: chosen }";
    for (new, fault) in [
        ("options_from: { question: nobody, take: chosen }", "options_from: unknown-question"),
        ("options_from: { question: left, take: chosen }", "options_from: reference-to-later"),
        ("options_from: { question: order, take: chosen }", "options_from: reference-to-later"),
        ("options_from: { question: age, take: chosen }", "options_from: unsuitable-question"),
        ("options_from: { question: topics, take: all }", "options_from.take: unknown-name"),
        ("options_from: { question: topics }", "options_from.take: missing-field"),
        (
            "options_from: { question: topics, take: chosen }\n        options: []",
            "options_from: one-of",
        ),
        ("best: 1", "options: missing-field"),
    ] {
        assert_eq!(faults_of(old, new), [format!("pages[2].questions[2].{fault}")]);
    }
    assert_eq!(
        faults_of("order: random", "order: shuffled"),
        ["pages[2].questions[2].order: unknown-name"]
    );
}

#[test]
fn a_question_is_required_always_or_sometimes() {
    let old = "kind: long_text";
    let twice = faults_of(old, "kind: long_text\n        required: true");
    assert_eq!(twice, ["pages[3].questions[0].require_if: required-twice"]);
    let information = faults_of(old, "kind: information");
    assert_eq!(information, ["pages[3].questions[0].require_if: required-information"]);
}

#[test]
fn a_question_with_faults_is_not_missed() {
    // Whoever has a typing error in one question should not get ten messages about others.
    assert_eq!(
        faults_of("kind: multiple_choice", "kind: multiple"),
        ["pages[0].questions[2].kind: unknown-kind"]
    );
}

#[test]
fn stored_conditions_keep_their_form() {
    let value = read(LOGIC).expect("a questionnaire").to_value();
    let pages = &value["pages"];
    assert_eq!(
        pages[0]["skip_to"],
        json!([
            { "to": "words", "if": { "question": "topics", "includes": "none" } },
            { "to": "end", "if": { "question": "age", "at_most": 5 } },
        ])
    );
    assert_eq!(pages[1]["show_if"], json!({ "question": "role", "is": "company" }));
    let order = &pages[2]["questions"][2];
    assert_eq!(order["options_from"], json!({ "question": "topics", "take": "chosen" }));
    assert_eq!((order.get("options"), &order["order"]), (None, &json!("random")));
    assert_eq!(pages[2]["questions"][1]["to"], json!({ "answer": "staff" }));
    assert_eq!(
        pages[3]["questions"][1]["show_if"],
        json!({ "any": [
            { "all": [
                { "question": "role", "answered": true },
                { "not": { "question": "role", "is": "person" } },
            ] },
            { "question": "plans", "row": "night", "is": "much" },
        ] })
    );
    assert_eq!(Questionnaire::from_value(value), read(LOGIC));
}
