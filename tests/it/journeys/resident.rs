use chrono::TimeDelta;
use rules::lifecycle::IdentityMode;

use crate::support::{TestApp, browser::Browser};

#[tokio::test]
async fn a_resident_answers_an_open_round() {
    let app = TestApp::start().await;
    let browser = Browser::start().await;
    walk(&app, &browser).await;
}

#[tokio::test]
async fn a_resident_answers_without_javascript() {
    let app = TestApp::start().await;
    let browser = Browser::start().await;
    browser.without_javascript().await;
    walk(&app, &browser).await;
}

#[tokio::test]
async fn a_resident_answers_by_keyboard_alone_on_a_phone_in_the_dark() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let served = app.serve().await;
    let browser = Browser::start().await;
    browser.narrow().await.dark().await;
    browser.open(&format!("{}/en/rounds/{}", served.base, scene.round.slug)).await;
    let enter = '\u{e007}'.to_string();
    browser.tab_to("Start").await;
    browser.keys(&enter).await;
    browser.see("How important is good service?").await;
    browser.tab_to("important").await;
    browser.keys(" ").await;
    browser.keys(&enter).await;
    browser.see("What would you like to tell us?").await;
    browser.tab_to("What would you like to tell us?").await;
    browser.keys("More benches").await;
    browser.tab_to("Continue").await;
    browser.keys(&enter).await;
    browser.see("More benches").await;
    browser.tab_to("Submit").await;
    browser.keys(&enter).await;
    browser.see("Your receipt").await;
    browser.do_not_see("More benches").await;
}

#[tokio::test]
async fn a_resident_answers_in_leichte_sprache() {
    let app = TestApp::demo().await;
    let served = app.serve().await;
    let browser = Browser::start().await;
    browser.open(&format!("{}/", served.base)).await;
    browser.press("Leichte Sprache").await;
    browser.see("Sagen Sie Ihre Meinung").await;
    browser.see("Eine Prüf·gruppe hat die Texte noch nicht geprüft.").await;
    browser.accessible().await;
    browser.press("Mitmachen").await;
    browser.see("Wann löschen wir Ihre Angaben?").await;
    browser.accessible().await;

    browser.press("Beteiligung beginnen").await;
    browser.see("Das war die erste Runde").await;
    browser.press("Weiter").await;
    browser.see("Bitte prüfen Sie 1 Angabe").await;
    browser.accessible().await;
    browser.choose("Gut für Betriebe").await;
    browser.press("Weiter").await;
    browser.see("Was sagen Sie zu diesen Vorschlägen?").await;
    browser.accessible().await;
    browser.press("Deutsch").await;
    browser.see("Wie stehen Sie zu diesen Vorschlägen?").await;

    for page in ["privacy", "accessibility", "rounds/digitale-dachstrategie-1/results"] {
        browser.open(&format!("{}/de-simple/{page}", served.base)).await;
        browser.accessible().await;
    }
    app.work().await;
}

async fn walk(app: &TestApp, browser: &Browser) {
    app.open_round(IdentityMode::Anonymous).await;
    let served = app.serve().await;
    browser.open(&format!("{}/", served.base)).await;
    browser.see("Reden Sie mit").await;
    browser.accessible().await;

    browser.press("Mitmachen").await;
    browser.see("Was mit Ihren Angaben geschieht").await;
    browser.accessible().await;

    browser.press("Beteiligung beginnen").await;
    browser.see("Wie wichtig ist guter Service?").await;
    browser.accessible().await;
    browser.press("Weiter").await;
    browser.see("Wählen Sie eine Antwort zu „Wie wichtig ist guter Service?“").await;
    browser.accessible().await;
    browser.choose("teils teils").await;
    browser.press("Weiter").await;

    browser.fill("Was möchten Sie uns sagen?", "Mehr Bänke.").await;
    browser.accessible().await;
    browser.press("Weiter").await;
    browser.see("Prüfen Sie Ihre Antworten").await;
    browser.see("teils teils").await;
    browser.see("Mehr Bänke.").await;
    browser.accessible().await;

    browser.press("Ändern").await;
    browser.choose("unwichtig").await;
    browser.press("Weiter zur Übersicht").await;
    browser.see("Prüfen Sie Ihre Antworten").await;
    app.pass(TimeDelta::minutes(5));
    browser.press("Antwort absenden").await;
    browser.see("Danke für Ihre Antwort").await;
    browser.see("angekommen und zählt").await;
    browser.accessible().await;

    let receipt = browser.path().await;
    browser.open(&format!("{}{receipt}", served.base)).await;
    browser.see("Danke für Ihre Antwort").await;
    let answered = rundtisch::response::find::per_group(&app.app.db.read, round(app).await).await;
    assert_eq!(answered.unwrap().values().sum::<u64>(), 1, "one response, whatever was reloaded");
}

async fn round(app: &TestApp) -> entity::RoundId {
    use sea_orm::EntityTrait;
    entity::round::Entity::find().one(&app.app.db.read).await.unwrap().unwrap().id
}
