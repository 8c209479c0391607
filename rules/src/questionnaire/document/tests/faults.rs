//! What is wrong is found, wherever it stands.

use super::*;

#[test]
fn all_faults_are_found_at_once_each_in_its_line() {
    let source = r#"
languages: [de, en, DE]
titel: { de: Verschrieben }
pages:
  - key: Erste
    title: { de: "", en: 7 }
    questions:
      - key: q
        kind: single_choice
        text: { de: Frage }
        options: [{ key: a, text: { de: A, fr: A } }]
      - key: q
        kind: slider
        text: { de: Frage, en: "a\u0007b" }
        limit: viel
"#;
    let findings = read(source).expect_err("faults");
    let found: Vec<_> = findings
        .iter()
        .map(|f| (f.line.expect("a line"), f.path.as_str(), f.fault.code()))
        .collect();
    let question = "pages[0].questions";
    let expected = [
        (3, "titel".to_owned(), "unknown-field"),
        (2, "languages[2]".to_owned(), "duplicate-language"),
        (2, "title".to_owned(), "missing-field"),
        (5, "pages[0].key".to_owned(), "invalid-key"),
        (6, "pages[0].title.de".to_owned(), "blank-text"),
        (6, "pages[0].title.en".to_owned(), "wrong-type"),
        (11, format!("{question}[0].options"), "too-few"),
        (11, format!("{question}[0].options[0].text.fr"), "unknown-language"),
        (11, format!("{question}[0].options[0].text"), "missing-translation"),
        (10, format!("{question}[0].text"), "missing-translation"),
        (12, format!("{question}[1].key"), "duplicate-key"),
        (13, format!("{question}[1].kind"), "unknown-kind"),
        (14, format!("{question}[1].text.en"), "control-character"),
    ];
    let expected: Vec<_> =
        expected.iter().map(|(line, path, code)| (*line, path.as_str(), *code)).collect();
    assert_eq!(found, expected);
    assert_eq!(
        findings[10].to_string(),
        "pages[0].questions[1].key (line 12): the key `q` is already in use at pages[0].questions[0].key"
    );
}

#[test]
fn other_documents_are_no_questionnaires() {
    assert_eq!(faults(""), [": wrong-type"]);
    assert_eq!(faults("Hallo"), [": wrong-type"]);
    assert_eq!(faults("[1, 2]"), [": wrong-type"]);
    assert_eq!(
        faults("{}"),
        ["languages: missing-field", "title: missing-field", "pages: missing-field"]
    );
    assert_eq!(
        faults("{ languages: [], title: {}, pages: [] }"),
        ["languages: too-few", "pages: too-few"]
    );
    assert_eq!(faults("{ languages: de, title: T, pages: {} }").len(), 3);
}

#[test]
fn every_text_is_in_every_language() {
    for (old, new, fault) in [
        (", en: Digital city", "", "title: missing-translation"),
        (", en: Goals", "", "pages[1].title: missing-translation"),
        (", en: Nothing is right or wrong.", "", "pages[1].questions[0].help: missing-translation"),
        (", en: Business", "", "pages[0].questions[1].options[1].text: missing-translation"),
        (", en: Green", "", "pages[1].questions[1].rows[0].text: missing-translation"),
        (", en: Saves power.", "", "pages[1].questions[1].rows[0].help: missing-translation"),
        ("en: Digital city", "en: City, fr: Cité", "title.fr: unknown-language"),
        ("en: Digital city", "en: City, EN: City", "title.EN: duplicate-language"),
        ("en: Digital city", "en: City, e: City", "title.e: invalid-language"),
    ] {
        assert_eq!(faults_with(old, new), [fault]);
    }
    // The scale that the matrix repeats is at fault in both places.
    let both = ["pages[1].questions[0].scale", "pages[1].questions[1].scale"];
    let expected = both.map(|scale| format!("{scale}.no_opinion: missing-translation"));
    assert_eq!(faults_with(", en: I do not know", ""), expected);
}

#[test]
fn keys_are_used_once() {
    for (old, new, fault) in [
        ("key: goals\n    title", "key: welcome\n    title", "pages[1].key: duplicate-key"),
        ("key: idea", "key: role", "pages[2].questions[2].key: duplicate-key"),
        ("key: business", "key: resident", "pages[0].questions[1].options[1].key: duplicate-key"),
        ("key: quick", "key: green", "pages[1].questions[1].rows[1].key: duplicate-key"),
    ] {
        assert_eq!(faults_with(old, new), [fault]);
    }
    // Pages and questions, and options of different questions, may share theirs.
    assert!(read(&EXAMPLE.replace("key: bus,", "key: resident,")).is_ok());
}

#[test]
fn yaml_guesses_nothing_about_words() {
    let source =
        EXAMPLE.replace("en: Digital city", "en: No").replace("{ de: unwichtig", "{ de: \"1\"");
    let read = read(&source).expect("a questionnaire");
    assert_eq!(read.title.get(&language("en")), Some("No"));
    assert_eq!(faults_with("en: Digital city", "en: true"), ["title.en: wrong-type"]);
    assert_eq!(faults_with("en: Digital city", "en: 2030"), ["title.en: wrong-type"]);
    assert_eq!(faults_with("en: Digital city", "en:"), ["title.en: wrong-type"]);
}

#[test]
fn what_is_neither_yaml_nor_json_names_its_line() {
    for (source, line) in [
        ("languages: [de\ntitle: x", 2),
        ("a: 1\nb: 2\na: 3", 3),
        ("a: *nobody", 1),
        ("a: 1\n---\nb: 2", 2),
        ("{\"a\": 1,\n \"b\": }}", 2),
        ("a:\n\tb: 1\n\tc: 2", 2),
    ] {
        let findings = read(source).expect_err(source);
        assert_eq!(findings[0].fault.code(), "unreadable", "{source:?}: {findings:?}");
        assert_eq!(findings[0].line, Some(line), "{source:?}: {findings:?}");
    }
}
