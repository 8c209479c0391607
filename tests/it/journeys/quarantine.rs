use rules::lifecycle::IdentityMode;

use crate::support::{
    TestApp,
    app::{EMAIL, PASSWORD},
    browser::Browser,
};

#[tokio::test]
async fn an_administrator_decides_about_what_programs_sent() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    for remark in ["Mehr Bänke", "Buy now"] {
        let mut visitor = app.visitor();
        visitor.post(&format!("/de/rounds/{}/sheet", scene.round.slug), &[]).await;
        visitor.fill_in(&scene, 3, remark).await;
        visitor.submit(&scene).await;
    }
    let served = app.serve().await;
    let browser = Browser::start().await;
    browser.open(&format!("{}/de/account/log-in", served.base)).await;
    browser.fill("E-Mail-Adresse", EMAIL).await;
    browser.fill("Passwort", PASSWORD).await;
    browser.press("Anmelden").await;
    browser.open(&format!("{}/de/organise/rounds/{}", served.base, scene.round.id)).await;
    browser.press("Antworten zur Prüfung").await;
    browser.see("2 Antworten ohne Einladung").await;
    browser.see("Buy now").await;
    browser.accessible().await;
    browser.narrow().await.dark().await;
    browser.accessible().await;

    browser.press("Verwerfen").await;
    browser.see("Eine Antwort wird gelöscht").await;
    browser.accessible().await;
    browser.press("Endgültig verwerfen").await;
    browser.see("Die Antwort ist gelöscht").await;
    browser.press("Mitzählen").await;
    browser.see("Im Moment wartet keine Antwort auf eine Prüfung").await;
    browser.accessible().await;
}

#[tokio::test]
async fn whoever_was_set_aside_is_told_so_in_every_language() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let served = app.serve().await;
    let browser = Browser::start().await;
    browser.narrow().await;
    browser.open(&format!("{}/en/rounds/{}", served.base, scene.round.slug)).await;
    browser.press("Start").await;
    browser.choose("important").await;
    browser.press("Continue").await;
    browser.see("What would you like to tell us?").await;
    browser.press("Continue").await;
    browser.accessible().await;
    browser.press("Submit answer").await;
    browser.see("We will check it before it counts").await;
    browser.accessible().await;
    browser.press("Leichte Sprache").await;
    browser.see("Wir prüfen sie noch, bevor sie zählt.").await;
    browser.accessible().await;
}
