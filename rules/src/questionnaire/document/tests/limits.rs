//! Nothing in a document is endless.

use super::*;
use crate::questionnaire::document::finding::shorten;

/// A document with one question, whose fields follow its key and text.
fn faults_of_question(fields: &str) -> Vec<String> {
    let source = format!(
        "languages: [de]\ntitle: {{ de: T }}\npages:\n  - key: p\n    title: {{ de: T }}\n    questions:\n      \
         - {{ key: q, text: {{ de: F }}, {fields} }}\n"
    );
    match read(&source) {
        Ok(_) => Vec::new(),
        Err(_) => {
            let shorten = |fault: String| fault.replace("pages[0].questions[0].", "");
            faults(&source).into_iter().map(shorten).collect()
        }
    }
}

#[test]
fn each_kind_keeps_its_limits() {
    let many = |prefix: &str, count: usize| -> String {
        (0..count).map(|n| format!("{{ key: {prefix}{n}, text: {{ de: T }} }},")).collect()
    };
    let points = |count: usize| "{ de: T },".repeat(count);
    let scale = |count: usize| format!("scale: {{ points: [{}] }}", points(count));
    for (fields, expected) in [
        (format!("kind: single_choice, options: [{}]", many("o", 200)), ""),
        (format!("kind: single_choice, options: [{}]", many("o", 201)), "options: too-many"),
        (format!("kind: single_choice, options: [{}]", many("o", 1)), "options: too-few"),
        ("kind: single_choice".into(), "options: missing-field"),
        ("kind: single_choice, options: ja".into(), "options: wrong-type"),
        (
            format!("kind: single_choice, at_most: 1, options: [{}]", many("o", 2)),
            "at_most: unknown-field",
        ),
        (format!("kind: multiple_choice, at_most: 2, options: [{}]", many("o", 2)), ""),
        (
            format!("kind: multiple_choice, at_most: 3, options: [{}]", many("o", 2)),
            "at_most: out-of-range",
        ),
        (
            format!("kind: multiple_choice, at_most: 0, options: [{}]", many("o", 2)),
            "at_most: out-of-range",
        ),
        (
            format!("kind: multiple_choice, at_most: 1.5, options: [{}]", many("o", 2)),
            "at_most: out-of-range",
        ),
        (
            format!("kind: multiple_choice, at_most: two, options: [{}]", many("o", 2)),
            "at_most: wrong-type",
        ),
        (format!("kind: scale, {}", scale(2)), ""),
        (format!("kind: scale, {}", scale(11)), ""),
        (format!("kind: scale, {}", scale(1)), "scale.points: too-few"),
        (format!("kind: scale, {}", scale(12)), "scale.points: too-many"),
        ("kind: scale".into(), "scale: missing-field"),
        (format!("kind: matrix, {}, rows: [{}]", scale(5), many("r", 7)), ""),
        (format!("kind: matrix, {}, rows: [{}]", scale(5), many("r", 8)), "rows: too-many"),
        (format!("kind: matrix, {}, rows: []", scale(5)), "rows: too-few"),
        ("kind: short_text, limit: 20000".into(), ""),
        ("kind: short_text, limit: 20001".into(), "limit: out-of-range"),
        ("kind: long_text, limit: 0".into(), "limit: out-of-range"),
        ("kind: long_text, limit: -1".into(), "limit: out-of-range"),
        (format!("kind: multiple_choice, at_least: 2, options: [{}]", many("o", 2)), ""),
        (
            format!("kind: multiple_choice, at_least: 3, options: [{}]", many("o", 2)),
            "at_least: out-of-range",
        ),
        (
            format!("kind: multiple_choice, at_least: 2, at_most: 1, options: [{}]", many("o", 2)),
            "at_least: out-of-range",
        ),
        (
            format!(
                "kind: multiple_choice, other: {{ de: O }}, at_least: 3, options: [{}]",
                many("o", 2)
            ),
            "",
        ),
        (
            format!(
                "kind: single_choice, other: {{ de: O }}, options: [{{ key: other, text: {{ de: T }} }}, {}]",
                many("o", 2)
            ),
            "other: reserved-key",
        ),
        (
            format!(
                "kind: single_choice, options: [{{ key: other, text: {{ de: T }} }}, {}]",
                many("o", 2)
            ),
            "",
        ),
        (
            format!(
                "kind: ranking, options: [{{ key: x, text: {{ de: T }}, alone: true }}, {}]",
                many("o", 2)
            ),
            "options[0].alone: unknown-field",
        ),
        (format!("kind: ranking, best: 2, options: [{}]", many("o", 2)), ""),
        (format!("kind: ranking, best: 3, options: [{}]", many("o", 2)), "best: out-of-range"),
        (format!("kind: points, total: 1000000, options: [{}]", many("o", 2)), ""),
        (
            format!("kind: points, total: 1000001, options: [{}]", many("o", 2)),
            "total: out-of-range",
        ),
        (format!("kind: points, total: 0, options: [{}]", many("o", 2)), "total: out-of-range"),
        (format!("kind: points, options: [{}]", many("o", 2)), "total: missing-field"),
        (
            format!("kind: points, total: 1, exact: maybe, options: [{}]", many("o", 2)),
            "exact: wrong-type",
        ),
        ("kind: scale, scale: { from: 0, to: 10, least: { de: A }, most: { de: B } }".into(), ""),
        ("kind: scale, scale: { from: -5, to: 5, least: { de: A }, most: { de: B } }".into(), ""),
        (
            "kind: scale, scale: { from: 0, to: 11, least: { de: A }, most: { de: B } }".into(),
            "scale: points-out-of-range",
        ),
        (
            "kind: scale, scale: { from: 3, to: 3, least: { de: A }, most: { de: B } }".into(),
            "scale: points-out-of-range",
        ),
        (
            "kind: scale, scale: { from: 3, to: -3, least: { de: A }, most: { de: B } }".into(),
            "scale: points-out-of-range",
        ),
        (
            "kind: scale, scale: { from: 0, to: 101, least: { de: A }, most: { de: B } }".into(),
            "scale.to: out-of-range",
        ),
        (
            "kind: scale, scale: { from: 0, to: 5, least: { de: A } }".into(),
            "scale.most: missing-field",
        ),
        (
            format!("kind: matrix_single, options: [{}], rows: [{}]", many("o", 20), many("r", 7)),
            "",
        ),
        (
            format!("kind: matrix_single, options: [{}], rows: [{}]", many("o", 21), many("r", 7)),
            "options: too-many",
        ),
        (
            format!("kind: matrix_single, options: [{}], rows: [{}]", many("o", 2), many("r", 8)),
            "rows: too-many",
        ),
        (
            format!(
                "kind: matrix_multiple, at_most: 3, options: [{}], rows: [{}]",
                many("o", 2),
                many("r", 1)
            ),
            "at_most: out-of-range",
        ),
        (format!("kind: statements, rows: [{}]", many("r", 50)), ""),
        (format!("kind: statements, rows: [{}]", many("r", 51)), "rows: too-many"),
        ("kind: number".into(), ""),
        ("kind: number, from: -0.5, to: 0.5, step: 0.5".into(), ""),
        ("kind: number, from: 1000000000000, step: 0.000001".into(), ""),
        ("kind: number, to: 1000000000001".into(), "to: excessive-number"),
        ("kind: number, from: 1e300".into(), "from: excessive-number"),
        ("kind: number, step: 0.0000001".into(), "step: excessive-number"),
        ("kind: number, step: 0".into(), "step: step-not-above-zero"),
        ("kind: number, step: -1".into(), "step: step-not-above-zero"),
        ("kind: number, from: 0.5".into(), "from: not-a-step"),
        ("kind: number, from: 5, to: 4".into(), "pages[0].questions[0]: empty-range"),
        ("kind: number, from: viele".into(), "from: wrong-type"),
        ("kind: date, from: 2026-11-22, to: \"2026-11-22\"".into(), ""),
        (
            "kind: date, from: 2026-11-23, to: \"2026-11-22\"".into(),
            "pages[0].questions[0]: empty-range",
        ),
        ("kind: date, from: 22.11.2026".into(), "from: invalid-date"),
        ("kind: date, from: 2026-02-30".into(), "from: invalid-date"),
        ("kind: date, from: 2026".into(), "from: wrong-type"),
        ("kind: files".into(), ""),
        ("kind: files, at_most: 10, size_limit: 50, types: [pdf, jpeg]".into(), ""),
        ("kind: files, at_most: 11".into(), "at_most: out-of-range"),
        ("kind: files, size_limit: 51".into(), "size_limit: out-of-range"),
        ("kind: files, types: []".into(), "types: too-few"),
        ("kind: files, types: [exe]".into(), "types[0]: unknown-name"),
        ("kind: consent, required: true".into(), ""),
        ("kind: yes_no, options: []".into(), "options: unknown-field"),
        ("kind: information, required: false".into(), ""),
        ("kind: information, required: true".into(), "required: required-information"),
        ("kind: information, required: yes".into(), "required: wrong-type"),
        ("kind: information, options: []".into(), "options: unknown-field"),
        ("kind: 7".into(), "kind: wrong-type"),
        ("required: true".into(), "kind: missing-field"),
    ] {
        let expected: Vec<&str> =
            Some(expected).filter(|fault| !fault.is_empty()).into_iter().collect();
        assert_eq!(faults_of_question(&fields), expected, "{}", shorten(&fields));
    }
}

#[test]
fn a_document_has_an_end() {
    let question =
        |n: usize| json!({ "key": format!("q{n}"), "kind": "information", "text": { "de": "T" } });
    let page = |n: usize, questions: usize| {
        let questions: Vec<_> = (0..questions).map(|q| question(n * 1000 + q)).collect();
        json!({ "key": format!("p{n}"), "title": { "de": "T" }, "questions": questions })
    };
    let document = |pages: usize, questions: usize| {
        let pages: Vec<_> = (0..pages).map(|n| page(n, questions)).collect();
        Questionnaire::from_value(
            json!({ "languages": ["de"], "title": { "de": "T" }, "pages": pages }),
        )
    };
    assert!(document(100, 5).is_ok());
    let faults = |pages, questions| -> Vec<(String, Fault)> {
        let findings = document(pages, questions).expect_err("faults").into_iter();
        findings.map(|finding| (finding.path, finding.fault)).collect()
    };
    let (maximum, minimum) = (100, 1);
    let found = 101;
    assert_eq!(faults(101, 1), [("pages".into(), Fault::TooMany { maximum, found })]);
    let (maximum, found) = (500, 501);
    assert_eq!(faults(3, 167), [(String::new(), Fault::TooManyQuestions { maximum, found })]);
    let found = 0;
    assert_eq!(faults(1, 0), [("pages[0].questions".into(), Fault::TooFew { minimum, found })]);
}

#[test]
fn texts_have_an_end_and_no_control_characters() {
    for (text, fault) in [
        ("x".repeat(5000), None),
        ("ü".repeat(5000), None),
        ("x".repeat(5001), Some("text-too-long")),
        ("two\\nlines".into(), None),
        ("a\\tb".into(), Some("control-character")),
        ("a\\x85b".into(), Some("control-character")),
        (" \\n ".into(), Some("blank-text")),
    ] {
        let source = EXAMPLE.replacen("Digital city", &format!("\"{text}\""), 1);
        let found = read(&source).map_or_else(|findings| Some(findings[0].fault.code()), |_| None);
        assert_eq!(found, fault, "{}", shorten(&text));
    }
}

#[test]
fn findings_stay_short_whatever_they_quote() {
    let long = "x".repeat(100_000);
    for finding in read(&format!("{{ {long}: 1, languages: [{long}] }}")).expect_err("faults") {
        assert!(finding.to_string().len() < 600, "{}", finding.fault.code());
    }
}

#[test]
fn hostile_documents_are_refused_before_they_grow() {
    let bomb = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n\
                d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: [*e,*e,*e,*e,*e,*e,*e,*e,*e]\n";
    let deep = "[".repeat(10_000);
    let deep_block: String = (0..200).map(|depth| format!("{}- \n", " ".repeat(depth))).collect();
    for source in [bomb, &deep, &deep_block] {
        assert_eq!(faults(source), [": unreadable"]);
    }
    assert_eq!(faults(&"#".repeat(SOURCE_LIMIT + 1)), [": source-too-long"]);
}
