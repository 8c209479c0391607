use super::*;
use crate::result::fixture::{a_publisher, result_of};

const DOCUMENT: &str = r#"
languages: [de]
title: { de: T }
pages:
- key: p
  title: { de: P }
  questions:
  - { key: again, kind: yes_no, text: { de: Wieder } }
  - key: topics
    kind: multiple_choice
    other: { de: Anderes }
    text: { de: Themen }
    options: &options [{ key: bus, text: { de: Bus } }, { key: tram, text: { de: Bahn } }]
  - key: claims
    kind: statements
    text: { de: Meinung }
    rows: &rows [{ key: noise, text: { de: Es ist laut. } }, { key: dirt, text: { de: Schmutz } }]
  - { key: ways, kind: matrix_single, text: { de: Womit }, rows: *rows, options: *options }
  - { key: order, kind: ranking, best: 1, text: { de: Reihenfolge }, options: *options }
  - { key: budget, kind: points, total: 10, text: { de: Punkte }, options: *options }
  - { key: age, kind: number, from: 0, to: 20, text: { de: Alter } }
  - key: mood
    kind: scale
    text: { de: Laune }
    scale: { from: 0, to: 1, least: { de: schlecht }, most: { de: gut } }
  - { key: terms, kind: consent, text: { de: Einverstanden } }
  - { key: mail, kind: email, text: { de: Adresse } }
  - { key: since, kind: date, text: { de: Seit } }
"#;

const SHEETS: [&str; 2] = [
    concat!(
        r#"{"again":{"yes":true},"topics":{"choices_and_other":{"chosen":["bus"],"other":"Boot"}},"#,
        r#""claims":{"votes":{"noise":"agree"}},"ways":{"choice_by_row":{"dirt":"tram"}},"#,
        r#""order":{"ranking":["bus"]},"budget":{"points":{"bus":7,"tram":3}},"age":{"number":"7"},"#,
        r#""mood":{"rating":{"point":2}},"terms":"consent","mail":{"text":"ada@example.org"},"#,
        r#""since":{"date":"2020-02-29"}}"#,
    ),
    concat!(
        r#"{"again":{"yes":false},"topics":{"choices":["bus"]},"claims":{"votes":{"noise":"disagree"}},"#,
        r#""ways":{"choice_by_row":{"dirt":"tram"}},"order":{"ranking":["tram"]},"#,
        r#""budget":{"points":{"tram":10}},"age":{"number":"20"},"mood":{"rating":{"point":2}},"#,
        r#""terms":"consent","mail":{"text":"bo@example.org"}}"#,
    ),
];

/// Each line of the table: question, row, groups, answer and its text, count, per cent, n,
/// state and way of counting.
fn lines(sheets: &[(&str, &[&str])]) -> Vec<String> {
    let result = result_of(DOCUMENT, sheets);
    let language = "de".parse().expect("a language");
    let labels = Labels { language: &language, words: &str::to_owned };
    let line = |row: Vec<Cell>| {
        let cell = |place: usize| match &row[place] {
            Cell::Text(text) => text.clone(),
            Cell::Number(number) => number.to_string(),
            Cell::Missing => String::new(),
        };
        [0, 1, 4, 6, 7, 8, 9, 10, 12, 13].map(cell).join(";")
    };
    Book::of(&result, labels).figures().rows.into_iter().map(line).collect()
}

#[test]
fn every_kind_that_is_counted_has_its_figures() {
    let lines = lines(&[("business", &SHEETS)]);
    let of_all: Vec<&str> =
        lines.iter().map(String::as_str).filter(|it| it.contains(";*;")).collect();
    assert_eq!(
        of_all,
        [
            "again;;*;yes;answer_yes;1;50;2;shown;one",
            "again;;*;no;answer_no;1;50;2;shown;one",
            "topics;;*;bus;Bus;2;100;2;shown;several",
            "topics;;*;tram;Bahn;0;0;2;shown;several",
            "topics;;*;other;Anderes;1;50;2;shown;several",
            "claims;noise;*;disagree;answer_disagree;1;50;2;shown;one",
            "claims;noise;*;agree;answer_agree;1;50;2;shown;one",
            "ways;dirt;*;bus;Bus;0;0;2;shown;one",
            "ways;dirt;*;tram;Bahn;2;100;2;shown;one",
            "order;bus;*;1;answer_rank 1;1;50;2;shown;one",
            "order;bus;*;unranked;answer_unranked;1;50;2;shown;one",
            "order;tram;*;1;answer_rank 1;1;50;2;shown;one",
            "order;tram;*;unranked;answer_unranked;1;50;2;shown;one",
            "budget;;*;bus;Bus;7;35;2;shown;points",
            "budget;;*;tram;Bahn;13;65;2;shown;points",
            "age;;*;0..1;0 – 1;0;0;2;shown;one",
            "age;;*;2..3;2 – 3;0;0;2;shown;one",
            "age;;*;4..5;4 – 5;0;0;2;shown;one",
            "age;;*;6..7;6 – 7;1;50;2;shown;one",
            "age;;*;8..9;8 – 9;0;0;2;shown;one",
            "age;;*;10..11;10 – 11;0;0;2;shown;one",
            "age;;*;12..13;12 – 13;0;0;2;shown;one",
            "age;;*;14..15;14 – 15;0;0;2;shown;one",
            "age;;*;16..17;16 – 17;0;0;2;shown;one",
            "age;;*;18..20;18 – 20;1;50;2;shown;one",
            "mood;;*;0;0 (schlecht);0;0;2;shown;one",
            "mood;;*;1;1 (gut);2;100;2;shown;one",
            "terms;;*;consent;answer_consent;2;;2;shown;ticks",
        ]
    );
}

#[test]
fn addresses_days_and_own_words_are_no_figures() {
    let lines = lines(&[("business", &SHEETS)]).join("\n");
    for told in ["example.org", "2020", "Boot", "mail", "since"] {
        assert!(!lines.contains(told), "{told}");
    }
}

#[test]
fn nothing_of_any_kind_is_told_of_a_single_answer() {
    let lines = lines(&[("business", &SHEETS[..1])]);
    assert!(!lines.is_empty());
    for line in lines {
        assert!(line.contains(";*;;;;;;withheld;"), "{line}");
    }
}

#[test]
fn one_answer_of_a_group_stays_in_the_pool_in_every_kind() {
    let [one, other] = [&SHEETS[..1], &SHEETS[1..]];
    let groups = [("business", one), ("mentors", other), ("council", one), ("science", other)];
    let lines = lines(&groups);
    let pool = ";business + mentors + council + science;";
    assert!(lines.iter().any(|line| line.contains(&format!("{pool}bus;Bus;14;35;4;"))));
    for line in lines.iter().filter(|line| line.contains(";shown;")) {
        assert!(line.contains(pool) || line.contains(";*;"), "{line}");
    }
}

#[test]
fn one_answer_of_each_of_two_groups_is_told_of_both_and_so_of_none() {
    let lines = lines(&[("business", &SHEETS[..1]), ("mentors", &SHEETS[1..])]);
    assert!(!lines.iter().any(|line| line.contains(";shown;")), "{lines:?}");
}

#[test]
fn what_is_published_of_every_kind_has_the_same_table_and_can_be_recomputed() {
    let language = "de".parse().expect("a language");
    let labels = Labels { language: &language, words: &str::to_owned };
    let all = [("business", &SHEETS[..]), ("mentors", &SHEETS[..]), ("council", &[])];
    for sheets in [&all[..], &all[2..], &[("business", &SHEETS[..1]), ("mentors", &SHEETS[1..])]] {
        let result = result_of(DOCUMENT, sheets);
        let exported = csv(&result, labels).expect("a table");
        let sealed = result.snapshot(&a_publisher(), vec![], DateTime::UNIX_EPOCH).sealed();
        let sealed = sealed.expect("nothing contradicts itself");
        let published = publication::csv(&sealed.snapshot, &language);
        assert_eq!(String::from_utf8_lossy(&exported), published);
        let found = publication::verify(sealed.to_json().as_bytes()).expect("a document");
        assert!(found.is_right(), "{:?}", found.differences);
    }
}
