use entity::{response, round};
use rules::questionnaire::Kind;
use rundtisch::{demo, questionnaire as questionnaires};
use sea_orm::{EntityTrait, QueryOrder};

use crate::support::{TestApp, browser::Browser};

#[tokio::test]
async fn an_administrator_explores_the_demonstration() {
    let app = TestApp::demo().await;
    app.work().await;
    let id = most_answered(&app).await;
    let served = app.serve().await;
    let browser = Browser::start().await;
    browser.open(&format!("{}/de/account/log-in", served.base)).await;
    browser.fill("E-Mail-Adresse", demo::EMAIL).await;
    browser.fill("Passwort", demo::PASSWORD).await;
    browser.press("Anmelden").await;
    let here = format!("{}/de/organise/rounds/{id}", served.base);
    browser.open(&format!("{here}/explore")).await;
    browser.see("Antworten auswerten").await;
    browser.accessible().await;
    browser.open(&format!("{here}/explore?columns=_groups&weights=group")).await;
    browser.see("Gewichtet sagen").await;
    browser.accessible().await;
    browser.narrow().await.dark().await;
    browser.accessible().await;
    browser.open(&format!("{here}/explore?weights=margins")).await;
    browser.see("Geben Sie eine Tabelle ein").await;
    browser.accessible().await;
    browser.open(&format!("{here}/explore?group=nobody")).await;
    browser.see("Wählen Sie eine der Gruppen").await;
    browser.accessible().await;

    browser.open(&format!("{here}/explore")).await;
    browser.fill("Name der Ansicht", "Überblick").await;
    browser.press("Speichern").await;
    browser.see("Die Ansicht ist gespeichert").await;
    browser.accessible().await;
    browser.press("Ändern: Überblick").await;
    browser.see("Ansicht umbenennen").await;
    browser.accessible().await;
    browser.press("Löschen").await;
    browser.see("Noch ist keine Ansicht gespeichert").await;

    browser.open(&format!("{here}/responses")).await;
    browser.see("Suchen in den Texten").await;
    browser.accessible().await;
}

/// The round with the most stored responses, which asks for texts too.
async fn most_answered(app: &TestApp) -> entity::RoundId {
    let db = &app.app.db.read;
    let rounds = round::Entity::find().order_by_asc(round::Column::Id).all(db).await;
    let responses = response::Entity::find().all(db).await.expect("responses");
    let number = |id| responses.iter().filter(|row| row.round_id == id).count();
    let most = rounds.expect("rounds").into_iter().max_by_key(|round| number(round.id));
    let id = most.expect("a round").id;
    let asked = questionnaires::current(db, id).await.expect("questions").questionnaire;
    let is_text = |kind: &Kind| matches!(kind, Kind::LongText { .. } | Kind::ShortText { .. });
    assert!(asked.questions().any(|it| is_text(&it.kind)), "it asks for a text");
    id
}
