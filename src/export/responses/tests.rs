use std::sync::Arc;

use entity::{GroupId, ResponseId, Stored, Word, response, stakeholder_group as group};
use rules::{
    lifecycle::{Changes, Channel},
    questionnaire::read,
};

use super::*;

const DOCUMENT: &str = "
languages: [de]
title: { de: T }
pages:
- key: p
  title: { de: P }
  questions:
  - key: role
    kind: single_choice
    required: false
    text: { de: Rolle }
    options: [{ key: myself, text: { de: Ich } }, { key: other, text: { de: Andere } }]
  - key: topics
    kind: multiple_choice
    required: false
    text: { de: Themen }
    options: [{ key: bus, text: { de: Bus } }, { key: tram, text: { de: Bahn } }]
  - key: goals
    kind: matrix
    required: false
    text: { de: Ziele }
    rows: [{ key: quick, text: { de: Schnell } }, { key: clean, text: { de: Sauber } }]
    scale: { points: [{ de: nein }, { de: ja }], no_opinion: { de: weiß nicht } }
  - key: idea
    kind: long_text
    required: false
    text: { de: Idee }
";

fn version(document: &str) -> Version {
    Version {
        id: QuestionnaireId::new(),
        number: 1,
        questionnaire: Arc::new(read(document).expect("a questionnaire")),
    }
}

fn round(mode: IdentityMode) -> round::Model {
    round::Model {
        id: RoundId::new(),
        consultation_id: entity::ConsultationId::new(),
        slug: "r".to_owned(),
        number: 1,
        title: Stored::default(),
        introduction: Stored::default(),
        identity_mode: Word(mode),
        by_link: true,
        open_to_group_id: None,
        voices: None,
        minimum_cell_size: 5,
        ballot_box_size: 20,
        proof_of_work: false,
        changes: Word(Changes::None),
        released_at: None,
        opens_at: None,
        closes_at: None,
        published_at: None,
        created_at: DateTime::UNIX_EPOCH,
    }
}

/// What is exported of a round, and the responses.
struct Exported {
    survey: Survey,
    responses: Vec<StoredResponse>,
}

fn exported(mode: IdentityMode, answers: &[&str]) -> Exported {
    exported_of(DOCUMENT, mode, answers)
}

fn exported_of(document: &str, mode: IdentityMode, answers: &[&str]) -> Exported {
    let newest = version(document);
    let group = group::Model {
        id: GroupId::new(),
        key: "business".to_owned(),
        name: Stored::default(),
        position: 1,
    };
    let round = round(mode);
    let row = |answers: &&str| response::Model {
        round_id: round.id,
        id: ResponseId::random(),
        questionnaire_id: newest.id,
        group_id: group.id,
        channel: Word(Channel::Link),
        invitation_id: None,
        organisation_id: None,
        pseudonym: None,
        sheet_hash: None,
        publish_name: false,
        answers: serde_json::from_str(answers).expect("answers"),
        submitted_on: DateTime::UNIX_EPOCH.date_naive(),
        language: "de-simple".parse().ok().map(Word),
    };
    let named = |answers| StoredResponse {
        response: row(answers),
        organisation: Some("=Werk & Söhne".to_owned()),
    };
    let responses = answers.iter().map(named).collect();
    Exported { responses, survey: Survey::of(round, vec![group], vec![newest], |_| true) }
}

/// The lines of the file, without the ids.
fn lines(exported: &Exported) -> Vec<String> {
    let responses = exported.responses.iter().cloned();
    let file = csv(&exported.survey, responses, vec![]).expect("a file");
    let file = String::from_utf8(file).expect("UTF-8");
    file.lines().map(|line| line.split_once(';').expect("cells").1.to_owned()).collect()
}

#[test]
fn every_part_of_a_question_has_its_column() {
    let sheets = [
        concat!(
            r#"{"role":{"choice":"other"},"topics":{"choices":["tram"]},"#,
            r#""goals":{"ratings":{"quick":{"point":2},"clean":"no_opinion"}},"idea":{"text":"=1+1"}}"#,
        ),
        "{}",
    ];
    assert_eq!(
        lines(&exported(IdentityMode::Anonymous, &sheets)),
        [
            "response_group;response_channel;response_organisation;response_consent;response_day;\
             response_language;response_version;role;topics.bus;topics.tram;goals.quick;goals.clean;idea",
            "business;link;;;1970-01-01;de-simple;1;other;0;1;2;none;'=1+1",
            "business;link;;;1970-01-01;de-simple;1;;;;;;",
        ]
    );
}

#[test]
fn organisations_are_named_in_attributed_rounds_only() {
    let lines = lines(&exported(IdentityMode::Attributed, &["{}"]));
    assert!(lines[1].starts_with("business;link;'=Werk & Söhne;0;"), "{}", lines[1]);
}

#[test]
fn options_that_a_version_did_not_offer_are_missing() {
    let Exported { survey, responses } =
        exported(IdentityMode::Anonymous, &[r#"{"topics":{"choices":["bus"]}}"#]);
    let later =
        DOCUMENT.replace("{ key: tram, text: { de: Bahn } }", "{ key: bike, text: { de: Rad } }");
    let newest = Version { number: 2, ..version(&later) };
    let versions = survey.versions.into_iter().chain([newest]).collect();
    let survey = Survey::of(survey.round, survey.groups, versions, |_| true);
    let lines = lines(&Exported { survey, responses });
    assert!(lines[0].contains(";topics.bus;topics.bike;goals.quick;goals.clean;idea;topics.tram"));
    assert_eq!(lines[1], "business;link;;;1970-01-01;de-simple;1;;1;;;;;0");
}

/// The columns of one question, and what stands in them for each sheet, after the fixed ones.
fn of_question(question: &str, answers: &[&str]) -> Vec<String> {
    let document = format!(
        "languages: [de]\ntitle: {{ de: T }}\npages:\n- key: p\n  title: {{ de: P }}\n  questions:\n  \
         - {{ key: q, text: {{ de: Frage }}, {question} }}\n"
    );
    let sheets: Vec<String> = answers
        .iter()
        .map(|it| if it.is_empty() { "{}".to_owned() } else { format!(r#"{{"q":{it}}}"#) })
        .collect();
    let sheets: Vec<&str> = sheets.iter().map(String::as_str).collect();
    let lines = lines(&exported_of(&document, IdentityMode::Anonymous, &sheets));
    let fixed = COLUMNS.len() - 1;
    lines.iter().map(|line| line.splitn(fixed + 1, ';').last().expect("cells").to_owned()).collect()
}

const OPTIONS: &str =
    "options: [{ key: bus, text: { de: Bus } }, { key: tram, text: { de: Bahn } }]";
const ROWS: &str =
    "rows: [{ key: work, text: { de: Arbeit } }, { key: shop, text: { de: Einkauf } }]";

#[test]
fn own_words_have_a_column_beside_the_code() {
    assert_eq!(
        of_question(
            &format!("kind: single_choice, other: {{ de: Anders }}, {OPTIONS}"),
            &[r#"{"choice":"bus"}"#, r#"{"other":"=Boot"}"#, ""],
        ),
        ["q;q_other", "bus;", "other;'=Boot", ";"]
    );
    assert_eq!(
        of_question(
            &format!("kind: multiple_choice, other: {{ de: Anders }}, {OPTIONS}"),
            &[
                r#"{"choices":["bus"]}"#,
                r#"{"choices_and_other":{"chosen":["tram"],"other":"Boot"}}"#,
                "",
            ],
        ),
        ["q.bus;q.tram;q.other;q_other", "1;0;0;", "0;1;1;Boot", ";;;"]
    );
}

#[test]
fn rows_have_a_column_each_and_with_several_options_one_for_each_of_these() {
    assert_eq!(
        of_question(
            &format!("kind: matrix_single, {ROWS}, {OPTIONS}"),
            &[r#"{"choice_by_row":{"shop":"tram"}}"#],
        ),
        ["q.work;q.shop", ";tram"]
    );
    assert_eq!(
        of_question(
            &format!("kind: matrix_multiple, {ROWS}, {OPTIONS}"),
            &[r#"{"choices_by_row":{"shop":["bus","tram"]}}"#],
        ),
        ["q.work.bus;q.work.tram;q.shop.bus;q.shop.tram", ";;1;1"]
    );
    assert_eq!(
        of_question(
            &format!("kind: statements, {ROWS}"),
            &[r#"{"votes":{"work":"agree","shop":"pass"}}"#, r#"{"votes":{"shop":"disagree"}}"#],
        ),
        ["q.work;q.shop", "agree;pass", ";disagree"]
    );
}

#[test]
fn options_have_their_rank_and_their_points() {
    assert_eq!(
        of_question(
            &format!("kind: ranking, best: 1, {OPTIONS}"),
            &[r#"{"ranking":["tram"]}"#, ""]
        ),
        ["q.bus;q.tram", ";1", ";"]
    );
    assert_eq!(
        of_question(
            &format!("kind: points, total: 100, {OPTIONS}"),
            &[r#"{"points":{"tram":100}}"#, ""]
        ),
        ["q.bus;q.tram", "0;100", ";"]
    );
}

#[test]
fn other_kinds_have_one_column() {
    let file = concat!(
        r#"{"files":[{"id":"0190a000-0000-7000-8000-000000000000","name":"a.pdf","kind":"pdf","bytes":1},"#,
        r#"{"id":"0190a000-0000-7000-8000-000000000001","name":"b.odt","kind":"odt","bytes":2}]}"#,
    );
    for (question, answer, cell) in [
        ("kind: number, step: 0.5", r#"{"number":"-1.5"}"#, "-1,5"),
        ("kind: date", r#"{"date":"2026-11-22"}"#, "2026-11-22"),
        ("kind: yes_no", r#"{"yes":true}"#, "1"),
        ("kind: yes_no", r#"{"yes":false}"#, "0"),
        ("kind: email", r#"{"text":"@example.org"}"#, "'@example.org"),
        ("kind: short_text", r#"{"text":"-1"}"#, "'-1"),
        ("kind: consent", r#""consent""#, "1"),
        (
            "kind: scale, scale: { from: 0, to: 10, least: { de: L }, most: { de: M } }",
            r#"{"rating":{"point":11}}"#,
            "10",
        ),
        (
            "kind: scale, scale: { from: -2, to: 2, least: { de: L }, most: { de: M } }",
            r#"{"rating":{"point":1}}"#,
            "-2",
        ),
    ] {
        assert_eq!(of_question(question, &[answer, ""]), ["q", cell, ""], "{question}");
    }
    let [id, other] =
        ["0190a000-0000-7000-8000-000000000000", "0190a000-0000-7000-8000-000000000001"];
    assert_eq!(
        of_question("kind: files, at_most: 2", &[file, ""]),
        ["q;q_ids", &format!("\"a.pdf; b.odt\";\"{id}; {other}\""), ";"]
    );
}

#[test]
fn what_was_not_shown_to_somebody_is_missing_and_not_zero() {
    let document = DOCUMENT.replace(
        "- key: topics\n",
        "- { key: again, kind: yes_no, text: { de: Wieder } }\n- key: next\n  title: { de: N }\n  \
         questions:\n  - key: topics\n",
    );
    let shown = "{ key: tram, show_if: { question: again, is: \"yes\" }, text: { de: Bahn } }";
    let document = document.replace("{ key: tram, text: { de: Bahn } }", shown).replace(
        "options: [{ key: bus, text: { de: Bus } }, ",
        "options: [{ key: bus, text: { de: Bus } }, { key: bike, text: { de: Rad } }, ",
    );
    let sheets = [
        r#"{"again":{"yes":false},"topics":{"choices":["bus"]}}"#,
        r#"{"again":{"yes":true},"topics":{"choices":["bus"]}}"#,
    ];
    let lines = lines(&exported_of(&document, IdentityMode::Anonymous, &sheets));
    assert!(lines[0].contains(";again;topics.bus;topics.bike;topics.tram;"), "{}", lines[0]);
    assert!(lines[1].contains(";0;1;0;;"), "{}", lines[1]);
    assert!(lines[2].contains(";1;1;0;0;"), "{}", lines[2]);
}

/// Key, part, code and meaning of each line of the codebook.
fn explained(question: &str) -> Vec<String> {
    let document = format!(
        "languages: [de]\ntitle: {{ de: T }}\npages:\n- key: p\n  title: {{ de: P }}\n  questions:\n  \
         - {{ key: q, text: {{ de: Frage }}, {question} }}\n"
    );
    let newest = version(&document);
    let columns = column::columns(&[&newest]);
    let language = "de".parse().expect("a language");
    let book = codebook(&columns, COLUMNS.len(), &newest, &language, &str::to_owned);
    let line = |row: Vec<Cell>| {
        let cells = row.into_iter().skip(1).map(|cell| match cell {
            Cell::Text(text) => text,
            Cell::Number(number) => number.to_string(),
            Cell::Missing => "–".to_owned(),
        });
        cells.collect::<Vec<_>>().join("|")
    };
    book.rows.into_iter().map(line).collect()
}

#[test]
fn the_codebook_explains_every_code() {
    assert_eq!(
        explained(&format!("kind: single_choice, other: {{ de: Anders }}, {OPTIONS}")),
        [
            "q|Frage||bus|Bus",
            "q|Frage||tram|Bahn",
            "q|Frage||other|Anders",
            "q_other|Frage|Anders|–|–",
        ]
    );
    assert_eq!(
        explained(&format!("kind: matrix_multiple, {ROWS}, {OPTIONS}"))[..2],
        [
            "q.work.bus|Frage|Arbeit: Bus|1|answer_chosen",
            "q.work.bus|Frage|Arbeit: Bus|0|answer_not_chosen",
        ]
    );
    assert_eq!(explained("kind: yes_no"), ["q|Frage||1|answer_yes", "q|Frage||0|answer_no"]);
    assert_eq!(
        explained("kind: scale, scale: { from: 0, to: 2, least: { de: nie }, most: { de: oft } }"),
        ["q|Frage||0|0 (nie)", "q|Frage||1|1", "q|Frage||2|2 (oft)"]
    );
    assert_eq!(explained("kind: number, unit: { de: Jahre }"), ["q|Frage||–|Jahre"]);
    assert_eq!(
        explained(&format!("kind: statements, {ROWS}"))[2],
        "q.work|Frage|Arbeit|pass|answer_pass"
    );
}

#[test]
fn json_lines_say_what_was_kept_and_name_organisations_in_attributed_rounds_only() {
    for (mode, named) in [(IdentityMode::Anonymous, false), (IdentityMode::Attributed, true)] {
        let Exported { survey, responses } =
            exported(mode, &[r#"{"idea":{"text":"=1+1\n\"ja\""}}"#, "{}"]);
        let file = json_lines::write(&survey, responses.into_iter(), vec![]).expect("a file");
        let lines: Vec<serde_json::Value> = std::str::from_utf8(&file)
            .expect("UTF-8")
            .lines()
            .map(|line| serde_json::from_str(line).expect("an object"))
            .collect();
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[0]["answers"]["idea"]["text"], "=1+1\n\"ja\"");
        assert_eq!(lines[0]["language"], "de-simple");
        assert_eq!((&lines[0]["group"], &lines[0]["version"]), (&"business".into(), &1.into()));
        assert_eq!(lines[0].get("organisation").is_some(), named);
        assert_eq!(lines[0].get("consent").is_some(), named);
    }
}

/// The variables of a questionnaire that had these versions, the oldest first.
fn variables(documents: &[&str]) -> Vec<statistics::Variable> {
    let versions = documents
        .iter()
        .zip(1..)
        .map(|(document, number)| Version { number, ..version(document) })
        .collect();
    let survey = Survey::of(round(IdentityMode::Anonymous), vec![], versions, |_| true);
    let language = "de".parse().expect("a language");
    statistics::variables(&survey, Labels { language: &language, words: &str::to_owned })
}

fn values(variables: &[statistics::Variable], name: &str) -> Vec<(String, Option<i64>)> {
    let variable = variables.iter().find(|it| it.name == name).expect("a variable");
    variable.values.iter().map(|(code, ..)| (code.clone(), variable.number(code))).collect()
}

#[test]
fn a_choice_has_the_same_number_whatever_a_later_version_offers() {
    let more = DOCUMENT.replace(
        "options: [{ key: myself,",
        "options: [{ key: club, text: { de: Verein } }, { key: myself,",
    );
    let less = more.replace("{ key: myself, text: { de: Ich } }, ", "");
    let of = |code: &str, number| (code.to_owned(), Some(number));
    let first = [of("myself", 1), of("other", 2)];
    assert_eq!(values(&variables(&[DOCUMENT]), "role"), first);
    let now = [of("club", 3), of("myself", 1), of("other", 2)];
    assert_eq!(values(&variables(&[DOCUMENT, &more]), "role"), now);
    let later = [of("club", 3), of("other", 2), of("myself", 1)];
    assert_eq!(values(&variables(&[DOCUMENT, &more, &less]), "role"), later);
}

#[test]
fn what_stands_apart_is_a_missing_value() {
    let variables = variables(&[DOCUMENT]);
    let quick = variables.iter().find(|it| it.name == "goals.quick").expect("a variable");
    assert_eq!(
        (quick.missing, quick.number("none"), quick.number("2")),
        (Some(999), Some(999), Some(2))
    );
    assert_eq!(quick.label, "Ziele – Schnell");
}
