use chrono::TimeDelta;

use super::*;
use crate::{result::fixture::result_of, web::speech::Lang};

const DOCUMENT: &str = r#"
languages: [de]
title: { de: T }
pages:
- key: p
  title: { de: P }
  questions:
  - key: claims
    kind: statements
    text: { de: "Was meinen Sie zu {{place|Ihrem Ort}}?" }
    rows: [{ key: noise, text: { de: Es ist laut. } }, { key: dirt, text: { de: Schmutz } }]
  - key: order
    kind: ranking
    text: { de: Reihenfolge }
    options: &options [{ key: bus, text: { de: Bus } }, { key: tram, text: { de: Bahn } }]
  - { key: budget, kind: points, total: 10, unit: { de: Euro }, text: { de: Geld }, options: *options }
  - { key: age, kind: number, from: 0, to: 20, unit: { de: Jahre }, text: { de: Alter } }
  - { key: again, kind: yes_no, text: { de: Wieder } }
  - { key: terms, kind: consent, text: { de: Einverstanden } }
- key: q
  title: { de: Q }
  questions:
  - { key: best, kind: ranking, best: 1, text: { de: Das Beste }, options: *options }
"#;

fn document() -> String {
    let place = "- key: first\n  title: { de: F }\n  questions:\n  \
                 - { key: place, kind: short_text, text: { de: Wo } }\n";
    DOCUMENT.replacen("- key: p\n", &format!("{place}- key: p\n"), 1)
}

/// Both put the tram first and give it most.
const FOR_THE_TRAM: [&str; 2] = [
    concat!(
        r#"{"claims":{"votes":{"noise":"agree","dirt":"pass"}},"order":{"ranking":["tram","bus"]},"#,
        r#""budget":{"points":{"tram":10}},"age":{"number":"7"},"again":{"yes":true},"terms":"consent","#,
        r#""best":{"ranking":["tram"]}}"#,
    ),
    concat!(
        r#"{"claims":{"votes":{"noise":"agree","dirt":"agree"}},"order":{"ranking":["tram","bus"]},"#,
        r#""budget":{"points":{"tram":6,"bus":4}},"age":{"number":"8"},"again":{"yes":true},"#,
        r#""terms":"consent","best":{"ranking":["tram"]}}"#,
    ),
];

/// Both put the bus first.
const FOR_THE_BUS: [&str; 2] = [
    r#"{"order":{"ranking":["bus","tram"]},"best":{"ranking":["bus"]},"age":{"number":"9"}}"#,
    r#"{"order":{"ranking":["bus","tram"]},"best":{"ranking":["tram"]},"claims":{"votes":{"noise":"disagree","dirt":"agree"}}}"#,
];

fn told(lang: Lang, sheets: &[(&str, &[&str])]) -> Report {
    told_at(lang, sheets, DateTime::UNIX_EPOCH)
}

fn told_at(lang: Lang, sheets: &[(&str, &[&str])], now: DateTime<Utc>) -> Report {
    let mut result = result_of(&document(), sheets);
    result.round.opens_at = Some(DateTime::UNIX_EPOCH);
    result.round.closes_at = Some(DateTime::UNIX_EPOCH + TimeDelta::days(28));
    report(Speech::new(lang, chrono_tz::Europe::Berlin), &result, now)
}

fn section<'a>(report: &'a Report, question: &str) -> &'a Section {
    let id = format!("q-{question}");
    report.sections.iter().find(|section| section.id == id).expect("a section")
}

/// The name and cells of each row.
fn cells(table: &Table) -> Vec<String> {
    let rows = table.rows.iter().chain(&table.foot);
    rows.map(|row| format!("{}: {}", row.name, row.cells.join(" "))).collect()
}

#[test]
fn statements_are_drawn_around_a_line_with_an_overview() {
    let report = told(Lang::De, &[("A", &FOR_THE_TRAM), ("B", &FOR_THE_BUS)]);
    let section = section(&report, "claims");
    assert_eq!(section.question, "Was meinen Sie zu Ihrem Ort?");
    assert!(section.overview.is_some());
    let [noise, dirt] = &section.figures[..] else { panic!("two figures") };
    assert_eq!(noise.title, "Es ist laut: 2 von 3 antworten „Stimme zu“");
    assert!(
        dirt.notes
            .iter()
            .any(|note| note.starts_with("„Dazu sage ich nichts“ hat eine Person gewählt."))
    );
}

#[test]
fn a_headline_says_what_most_say_in_favour_and_nothing_else() {
    let against = r#"{"claims":{"votes":{"noise":"disagree","dirt":"disagree"}}}"#;
    let divided = r#"{"claims":{"votes":{"noise":"disagree","dirt":"agree"}}}"#;
    let report = told(Lang::De, &[("A", &[divided, against]), ("B", &[against, against, divided])]);
    assert_eq!(report.headline, "Ergebnisse: Runde", "dirt has most favour, and more against it");
    let report = told(Lang::De, &[("A", &[divided, divided]), ("B", &[against, against, divided])]);
    assert_eq!(report.headline, "„Schmutz“ liegt vorn: 3 von 5 antworten „Stimme zu“");
    assert!(report.lead.iter().any(|it| it.contains("mindestens 33")), "{:?}", report.lead);
    let report = told(Lang::De, &[("A", &[divided; 3]), ("B", &[against; 2])]);
    assert!(report.headline.starts_with("„Schmutz“ liegt vorn"));
    assert!(report.lead.iter().all(|it| !it.contains("mindestens")), "{:?}", report.lead);
}

#[test]
fn a_round_that_runs_is_told_since_its_beginning() {
    let sheets: [(&str, &[&str]); 1] = [("A", &FOR_THE_TRAM)];
    let at = |days| told_at(Lang::De, &sheets, DateTime::UNIX_EPOCH + TimeDelta::days(days)).lead;
    assert!(at(1)[0].ends_with("seit dem 1. Januar 1970."), "{:?}", at(1));
    assert!(at(28)[0].ends_with("vom 1. Januar 1970 bis zum 29. Januar 1970."), "{:?}", at(28));
}

#[test]
fn groups_that_are_pooled_are_a_list_in_leichte_sprache() {
    let result = result_of(&document(), &[("A", &[]), ("B", &[]), ("C", &[])]);
    let words = |lang| Wording::new(Speech::new(lang, chrono_tz::Europe::Berlin), &result);
    let groups: Vec<_> = result.groups.iter().map(|group| group.key.clone()).collect();
    assert_eq!(words(Lang::De).side(&groups), "A, B sowie C zusammen");
    assert_eq!(words(Lang::DeSimple).side(&groups), "Zusammen:\n• A\n• B\n• C");
}

#[test]
fn a_ranking_is_one_figure_with_the_places_and_their_mean() {
    let report = told(Lang::De, &[("A", &FOR_THE_TRAM), ("B", &FOR_THE_BUS)]);
    let [figure] = &section(&report, "order").figures[..] else { panic!("one figure") };
    let [places, sides] = &figure.tables[..] else { panic!("two tables") };
    assert_eq!(places.columns, ["Platz 1", "Platz 2", "Mittlerer Platz", "Antworten"]);
    assert_eq!(cells(places), ["Bus: 50 50 1,5 4", "Bahn: 50 50 1,5 4"]);
    assert_eq!(cells(sides), ["Bus: 2,0 1,0", "Bahn: 1,0 2,0"]);
}

#[test]
fn a_ranking_of_the_best_has_no_mean_place() {
    let report = told(Lang::De, &[("A", &FOR_THE_TRAM), ("B", &FOR_THE_BUS)]);
    let figure = &section(&report, "best").figures[0];
    assert_eq!(figure.title, "„Bahn“ steht am häufigsten auf Platz 1: bei 3 von 4");
    assert_eq!(figure.tables[0].columns, ["Platz 1", "Ohne Platz", "Antworten"]);
    assert_eq!(cells(&figure.tables[0]), ["Bus: 25 75 4", "Bahn: 75 25 4"]);
    assert_eq!(cells(&figure.tables[1]), ["Bus: 0 50", "Bahn: 100 50"]);
}

#[test]
fn points_are_a_table_of_shares_and_sums() {
    let report = told(Lang::De, &[("A", &FOR_THE_TRAM)]);
    let figure = &section(&report, "budget").figures[0];
    assert_eq!(figure.title, "„Bahn“ erhält am meisten: 16 von 20");
    assert_eq!(figure.tables[0].columns, ["A", "Alle Gruppen", "Euro"]);
    assert_eq!(cells(&figure.tables[0]), ["Bus: 20 20 4", "Bahn: 80 80 16", "Antworten: 2 2 "]);
}

#[test]
fn numbers_are_told_in_ranges_and_never_by_themselves() {
    let report = told(Lang::De, &[("A", &FOR_THE_TRAM), ("B", &FOR_THE_BUS)]);
    let figure = &section(&report, "age").figures[0];
    assert_eq!(figure.tables[0].rows[3].name, "6 bis 7 Jahre");
    let middle = "Der Größe nach geordnet, steht in der Mitte: 8 bis 9 Jahre. \
                  Mindestens die Hälfte aller Antworten liegt zwischen 6 und 9.";
    assert!(figure.summary.iter().any(|it| it == middle), "{:?}", figure.summary);
    assert!(report.method.iter().any(|it| it.contains("in festen Bereichen")));
}

#[test]
fn consent_is_a_number_and_no_share() {
    let report = told(Lang::De, &[("A", &FOR_THE_TRAM)]);
    let figure = &section(&report, "terms").figures[0];
    assert_eq!(figure.title, "2 haben das angekreuzt");
    assert_eq!(cells(&figure.tables[0]), ["A: 2", "Alle Gruppen: 2"]);
    let yes = &section(&report, "again").figures[0];
    assert_eq!(yes.title, "Am häufigsten gewählt: „Ja“, von 2 von 2");
}

#[test]
fn too_few_answers_are_told_as_such_in_every_kind_and_language() {
    for lang in Lang::ALL {
        let report = told(lang, &[("A", &FOR_THE_TRAM), ("B", &[])]);
        assert!(!report.sections.is_empty());
        let few = told(lang, &[("A", &["{}", FOR_THE_TRAM[0]])]);
        for figure in few.sections.iter().flat_map(|section| &section.figures) {
            assert!(figure.tables.is_empty(), "{}", figure.title);
            assert!(!figure.notes.is_empty(), "{}", figure.title);
        }
    }
}
