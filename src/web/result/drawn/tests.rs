use chrono_tz::Europe::Berlin;
use pictures::Look;

use super::*;
use crate::{
    result::fixture::result_of,
    web::speech::{Lang, Speech},
};

const DOCUMENT: &str = r#"
languages: [de]
title: { de: T }
pages:
- key: p
  title: { de: P }
  questions:
  - key: claims
    kind: statements
    text: { de: Was meinen Sie? }
    rows: [{ key: noise, text: { de: Es ist laut. } }, { key: dirt, text: { de: Schmutz } }]
  - key: order
    kind: ranking
    text: { de: Reihenfolge }
    options: &options [{ key: bus, text: { de: Bus } }, { key: tram, text: { de: Bahn } }]
  - { key: best, kind: ranking, best: 1, text: { de: Das Beste }, options: *options }
  - { key: budget, kind: points, total: 10, unit: { de: Euro }, text: { de: Geld }, options: *options }
  - { key: age, kind: number, from: 0, to: 99, unit: { de: Jahre }, text: { de: Alter } }
  - { key: again, kind: yes_no, text: { de: Wieder } }
  - { key: terms, kind: consent, text: { de: Einverstanden } }
"#;

const SHEET: &str = concat!(
    r#"{"claims":{"votes":{"noise":"agree","dirt":"disagree"}},"order":{"ranking":["tram","bus"]},"#,
    r#""best":{"ranking":["tram"]},"budget":{"points":{"tram":10}},"age":{"number":"27"},"#,
    r#""again":{"yes":true},"terms":"consent"}"#,
);

fn drawn(lang: Lang, sheets: &[(&str, &[&str])]) -> Vec<Chart> {
    let result = result_of(DOCUMENT, sheets);
    charts(&Wording::new(Speech::new(lang, Berlin), &result), &result, "Musterstadt")
}

fn all(lang: Lang) -> Vec<Chart> {
    drawn(lang, &[("A", &[SHEET; 9]), ("B", &[SHEET; 7])])
}

fn chart<'a>(charts: &'a [Chart], key: &str) -> &'a Chart {
    charts.iter().find(|chart| chart.key() == key).expect("the chart is there")
}

#[test]
fn every_figure_has_the_picture_of_its_kind() {
    let charts = all(Lang::De);
    let keys: Vec<&str> = charts.iter().map(Chart::key).collect();
    let expected = [
        "consensus",
        "overview-claims",
        "q-claims_noise",
        "q-claims_dirt",
        "q-order_",
        "q-best_",
        "q-budget_",
        "q-age_",
        "q-again_",
    ];
    assert_eq!(keys, expected, "whoever ticked a box is no share of anything");
    assert!(matches!(chart(&charts, "consensus"), Chart::Breadth(_)));
    assert!(matches!(chart(&charts, "overview-claims"), Chart::Heat(_)));
    assert!(matches!(chart(&charts, "q-claims_noise"), Chart::Diverging(_)));
    assert!(matches!(chart(&charts, "q-order_"), Chart::Ranking(_)));
    assert!(matches!(chart(&charts, "q-age_"), Chart::Distribution(_)));
    assert!(matches!(chart(&charts, "q-again_"), Chart::Choices(_)));
}

#[test]
fn a_picture_is_headed_with_its_finding_and_says_where_it_comes_from() {
    let charts = all(Lang::De);
    let caption = chart(&charts, "q-claims_noise").caption();
    assert_eq!(caption.title, "Es ist laut: 16 von 16 antworten „Stimme zu“");
    let source = caption.source.as_deref().unwrap_or_default();
    assert!(source.starts_with("Musterstadt, „") && source.ends_with("16 Rückmeldungen"));
    let consensus = chart(&charts, "consensus").caption();
    assert_eq!(consensus.title, "Bei 3 von 3 Aussagen ist der Konsens breit.");
}

#[test]
fn all_pictures_are_drawn_in_all_languages_and_widths() {
    for lang in Lang::ALL {
        for chart in all(lang) {
            for width in [Width::Narrow, Width::Wide] {
                let picture = chart.picture(width).expect("it can be drawn");
                let svg = picture.svg(Look::Page);
                assert!(!svg.contains("picture-"), "{lang:?}: {svg}");
            }
        }
    }
}

#[test]
fn nothing_is_drawn_of_what_is_not_shown() {
    assert!(drawn(Lang::De, &[("A", &[]), ("B", &[])]).is_empty());
    assert!(drawn(Lang::De, &[("A", &[SHEET]), ("B", &[])]).is_empty());
}

#[test]
fn groups_that_are_shown_together_have_one_bar_and_say_so() {
    let few = ["B", "C", "D", "E"].map(|group| (group, &[SHEET][..]));
    let charts = drawn(Lang::De, &[&[("A", &[SHEET; 9][..])], &few[..]].concat());
    let Chart::Diverging(bars) = chart(&charts, "q-claims_noise") else { panic!("bars") };
    let names: Vec<&str> = bars.sides.iter().map(|side| &*side.name).collect();
    assert_eq!(names, ["A", "B, C, D sowie E zusammen", "B", "C", "D", "E"]);
}
