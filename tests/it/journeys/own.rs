use rules::lifecycle::IdentityMode;

use crate::support::{TestApp, browser::Browser};

#[tokio::test]
async fn a_partner_reads_corrects_and_retracts_the_answer() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    app.contacts("business", 1).await;
    let link = app.invite_all(&scene).await.remove(0);
    app.work().await;
    let served = app.serve().await;
    let browser = Browser::start().await;
    browser.without_javascript().await;
    browser.open(&format!("{}{link}", served.base)).await;
    browser.see("können Sie Ihre Antwort lesen, ändern oder zurückziehen").await;
    browser.accessible().await;
    browser.press("Beteiligung beginnen").await;
    browser.choose("wichtig").await;
    browser.press("Weiter").await;
    browser.fill("Was möchten Sie uns sagen?", "Mehr Bänke").await;
    browser.press("Weiter").await;
    browser.see("Antworten als PDF sichern").await;
    browser.accessible().await;
    browser.press("Antwort absenden").await;
    browser.see("Ihre Quittung").await;
    browser.accessible().await;

    browser.press("Ihre Antworten ansehen").await;
    browser.see("Mehr Bänke").await;
    browser.accessible().await;
    browser.press("Antwort ändern").await;
    browser.see("zählt Ihre bisherige").await;
    browser.accessible().await;
    let question = format!("{}/de/rounds/{}/pages/2?from=check", served.base, scene.round.slug);
    browser.open(&question).await;
    browser.fill("Was möchten Sie uns sagen?", "Weniger Bänke").await;
    browser.press("Weiter").await;
    browser.see("Weniger Bänke").await;
    browser.press("Geänderte Antwort absenden").await;
    browser.see("Ihre Quittung").await;
    browser.press("Ihre Antworten ansehen").await;
    browser.see("Weniger Bänke").await;

    browser.narrow().await.dark().await;
    browser.press("Antwort ändern").await;
    browser.see("zählt Ihre bisherige").await;
    browser.open(&format!("{}/de/rounds/{}/receipt", served.base, scene.round.slug)).await;
    browser.see("Sie haben begonnen").await;
    browser.accessible().await;
    browser.press("Änderung verwerfen").await;
    browser.see_no_more("Sie haben begonnen").await;

    browser.press("Antwort zurückziehen").await;
    browser.see("Möchten Sie Ihre Antwort zurückziehen?").await;
    browser.accessible().await;
    browser.press("Antwort zurückziehen").await;
    browser.see("Ihre Antwort ist zurückgezogen").await;
    browser.accessible().await;
    browser.open(&format!("{}{link}", served.base)).await;
    browser.see("Ihre Antwort ist zurückgezogen").await;
    browser.accessible().await;
    app.work().await;
}
