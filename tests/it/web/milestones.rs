//! When the council deals with a consultation: typed in rows, shown to everyone, frozen with a
//! result.

use rules::lifecycle::IdentityMode;
use serde_json::json;

use super::{
    organise::administrator,
    publishing::{closed, document, more, of_round, public, published},
};
use crate::support::{Scene, TestApp, Visitor, reading::text_of_pdf};

const COMMITTEE: &str = "Ausschuss für Verwaltung und Digitalisierung";

fn of_consultation(scene: &Scene, page: &str) -> String {
    format!("/de/organise/consultations/{}{page}", scene.consultation.id)
}

/// Types a row: which it is, the day, the committee and the word for what it does.
fn type_row(visitor: &mut Visitor, number: usize, [day, committee, act]: [&str; 3]) {
    visitor.fill(&format!("Datum der {number}. Beratung"), day);
    visitor.fill(&format!("Gremium der {number}. Beratung"), committee);
    visitor.fill(&format!("Art der {number}. Beratung"), act);
}

/// A row of the table of dates, whose cells a page tells without space between.
fn row(cells: [&str; 3]) -> String {
    cells.concat()
}

/// The council decides on a day, after a committee had its say.
async fn plan_council(visitor: &mut Visitor, scene: &Scene, decision: &str) {
    visitor.open(&of_consultation(scene, "/edit")).await;
    type_row(visitor, 1, [decision, "Stadtrat", "decides"]);
    type_row(visitor, 2, ["2027-01-14", COMMITTEE, "advises"]);
    visitor.press("Angaben speichern").await.see("Die Angaben sind gespeichert");
}

#[tokio::test]
async fn dates_of_committees_are_kept_in_order_of_day_and_an_emptied_row_goes_away() {
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Anonymous).await;
    let mut visitor = administrator(&app).await;
    visitor.open(&of_consultation(&scene, "")).await.not_see("Beratung im Rat");
    visitor.open(&of_consultation(&scene, "/edit")).await.see("Datum der 3. Beratung");
    visitor.not_see("Datum der 4. Beratung");
    plan_council(&mut visitor, &scene, "4.2.2027").await;
    let advice = row(["14. Januar 2027", COMMITTEE, "Vorberatung"]);
    let decision = row(["4. Februar 2027", "Stadtrat", "Beschluss"]);
    visitor.see(&format!("{advice} {decision}"));

    visitor.open(&of_consultation(&scene, "/edit")).await.see("Datum der 5. Beratung");
    visitor.not_see("Datum der 6. Beratung");
    visitor.fill("Datum der 1. Beratung", "").fill("Gremium der 1. Beratung", "");
    type_row(&mut visitor, 4, ["2027-03-01", "Hauptausschuss", "takes_note"]);
    visitor.press("Angaben speichern").await.not_see(COMMITTEE);
    let note = row(["1. März 2027", "Hauptausschuss", "Kenntnisnahme"]);
    visitor.see(&format!("{decision} {note}"));
}

#[tokio::test]
async fn there_are_rows_for_twenty_dates_and_no_more() {
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Anonymous).await;
    let mut visitor = administrator(&app).await;
    for first in [1, 4, 7, 10, 13, 16, 19] {
        visitor.open(&of_consultation(&scene, "/edit")).await;
        for number in first..=(first + 2).min(20) {
            type_row(&mut visitor, number, ["2027-01-14", "Hauptausschuss", "advises"]);
        }
        visitor.press("Angaben speichern").await.see("Die Angaben sind gespeichert");
    }
    visitor.open(&of_consultation(&scene, "/edit")).await.see("Datum der 20. Beratung");
    visitor.not_see("Datum der 21. Beratung");
    visitor.press("Angaben speichern").await.see("Die Angaben sind gespeichert");
}

#[tokio::test]
async fn what_is_wrong_with_a_date_is_told_at_its_field_and_what_was_typed_stays() {
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Anonymous).await;
    let mut visitor = administrator(&app).await;
    let long = "G".repeat(201);
    visitor.open(&of_consultation(&scene, "/edit")).await;
    type_row(&mut visitor, 1, ["31.02.2027", "Stadtrat", ""]);
    type_row(&mut visitor, 2, ["2027-01-14", "", "advises"]);
    type_row(&mut visitor, 3, ["", &long, "decides"]);
    visitor.press("Angaben speichern").await;
    assert_eq!(visitor.status(), 422);
    visitor.see("Geben Sie das Datum der 1. Beratung ein, zum Beispiel 11.12.2026.");
    visitor.see("Wählen Sie die Art der 1. Beratung.");
    visitor.see("Geben Sie das Gremium der 2. Beratung ein.");
    visitor.see("Geben Sie das Datum der 3. Beratung ein, zum Beispiel 11.12.2026.");
    let source = visitor.source();
    for (row, field) in [(1, "day"), (1, "act"), (2, "committee"), (3, "day"), (3, "committee")] {
        assert!(source.contains(&format!("id=\"milestone-{row}-{field}-error\"")), "{row} {field}");
    }
    for typed in ["31.02.2027", "Stadtrat", "2027-01-14", &long] {
        assert!(source.contains(&format!("value=\"{typed}\"")), "{typed}");
    }
    visitor.open(&of_consultation(&scene, "")).await.not_see("Beratung im Rat");
}

#[tokio::test]
async fn a_published_result_names_committees_and_dates_as_they_were_then() {
    let app = TestApp::start().await;
    let scene = closed(&app).await;
    let mut organiser = administrator(&app).await;
    plan_council(&mut organiser, &scene, "2027-02-04").await;
    let dates = [
        ["14. Januar 2027", COMMITTEE, "Vorberatung"],
        ["4. Februar 2027", "Stadtrat", "Beschluss"],
    ];
    let on_the_page = dates.map(row).join(" ");
    let on_paper = dates.map(|cells| cells.join(" ")).join(" ");
    organiser.open(&of_round(&scene, "/results")).await.see("Beratung im Rat").see(&on_the_page);
    organiser.open(&of_round(&scene, "/results/report.pdf")).await;
    let report = text_of_pdf(organiser.bytes());
    assert!(report.contains(&on_paper), "{report}");
    organiser.post(&of_round(&scene, "/publication"), &[]).await;

    plan_council(&mut organiser, &scene, "2027-03-04").await;
    let mut visitor = app.visitor();
    visitor.open(&public(&scene, "results")).await.see("Beratung im Rat").see(&on_the_page);
    visitor.not_see("4. März 2027");
    visitor.open(&public(&scene, "results/report.pdf")).await;
    let report = text_of_pdf(visitor.bytes());
    assert!(report.contains("Beratungsfolge") && report.contains(&on_paper), "{report}");
    visitor.open(&public(&scene, "results").replace("/de/", "/en/")).await;
    visitor.see("Council proceedings").see(&row(["14 January 2027", COMMITTEE, "advises"]));
    assert_eq!(
        document(&app, &scene, "").await["snapshot"]["consultation"]["milestones"],
        json!([
            {"day": "2027-01-14", "committee": COMMITTEE, "act": "advises"},
            {"day": "2027-02-04", "committee": "Stadtrat", "act": "decides"},
        ])
    );
}

#[tokio::test]
async fn a_result_without_dates_says_nothing_of_the_council() {
    let app = TestApp::start().await;
    let (scene, _) = published(&app).await;
    let mut visitor = app.visitor();
    visitor.open(&public(&scene, "results")).await.not_see("Beratung im Rat");
    let published = document(&app, &scene, "").await;
    assert_eq!(published["snapshot"]["consultation"].get("milestones"), None);
}

#[tokio::test]
async fn other_dates_are_published_by_a_correction_though_figures_wait() {
    let app = TestApp::start().await;
    let (scene, mut organiser) = published(&app).await;
    organiser.open(&of_round(&scene, "")).await.not_see("Veröffentlichen Sie eine Berichtigung");
    plan_council(&mut organiser, &scene, "2027-02-04").await;
    more(&app, &scene, 1).await;
    organiser.open(&of_round(&scene, "")).await;
    organiser.follow("Veröffentlichen Sie eine Berichtigung").await;
    organiser.see("Die Termine der Beratung im Rat sind andere.").see("Die neuen Zahlen müssen");
    organiser.fill("Was sich ändert und warum (Deutsch)", "Der Rat hat Termine.");
    organiser.press("Berichtigung veröffentlichen").await.see("Alle sehen jetzt Fassung 2.");

    let mut visitor = app.visitor();
    visitor.open(&public(&scene, "results")).await.see(&row([
        "4. Februar 2027",
        "Stadtrat",
        "Beschluss",
    ]));
    visitor.see("Die Termine der Beratung im Rat sind andere.").see("12 Rückmeldungen");
    visitor.open(&public(&scene, "results?version=1")).await.not_see("Beratung im Rat");
    let [first, second] =
        [document(&app, &scene, "?version=1").await, document(&app, &scene, "").await];
    assert_eq!(first["figures"], second["figures"]);
}
