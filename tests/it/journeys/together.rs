//! Two at one sheet, a code by mail and a proof of work, in a browser.

use chrono::TimeDelta;
use rules::lifecycle::IdentityMode;

use crate::{
    support::{TestApp, browser::Browser, sink::Sink},
    web::proof::proving_round,
};

#[tokio::test]
async fn two_colleagues_decide_between_two_versions() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    app.contacts("business", 1).await;
    let link = app.invite_all(&scene).await.remove(0);
    app.work().await;
    let served = app.serve().await;
    let browser = Browser::start().await;
    browser.open(&format!("{}{link}", served.base)).await;
    browser.press("Beteiligung beginnen").await;
    browser.see("Wie wichtig ist guter Service?").await;

    let mut colleague = app.visitor();
    colleague.post(&format!("{link}/sheet"), &[]).await;
    colleague.choose("unwichtig").press("Weiter").await;

    browser.choose("wichtig").await;
    browser.press("Weiter").await;
    browser.see("Jemand anderes hat inzwischen gespeichert").await;
    browser.see("unwichtig").await;
    browser.accessible().await;
    browser.press("Leichte Sprache").await;
    browser.see("Beide Antworten sind noch da.").await;
    browser.accessible().await;
    browser.press("Deutsch").await;
    browser.press("Auswahl speichern").await;
    browser.see("Wählen Sie, welche Antwort zu „Wie wichtig ist guter Service?“ gilt").await;
    browser.accessible().await;
    browser.narrow().await.dark().await;
    browser.accessible().await;
    browser.press("Meine Eingabe noch einmal ändern").await;
    browser.see("Wie wichtig ist guter Service?").await;
    browser.accessible().await;
    browser.choose("teils teils").await;
    browser.press("Weiter").await;
    browser.see("Was möchten Sie uns sagen?").await;
    browser.press("Weiter").await;
    browser.see("Prüfen Sie Ihre Antworten").await;

    let page = format!("/de/rounds/{}/pages/2", scene.round.slug);
    colleague.open(&page).await.fill("Was möchten Sie uns sagen?", "Mehr Bäume");
    colleague.press("Weiter").await;
    browser.press("Antwort absenden").await;
    browser.see("Jemand anderes hat inzwischen Antworten geändert").await;
    browser.see("Mehr Bäume").await;
    browser.accessible().await;
    browser.press("Antwort absenden").await;
    browser.see("Ihre Quittung").await;
    app.work().await;
}

#[tokio::test]
async fn a_resident_has_the_code_sent() {
    let sink = Sink::start().await;
    let app = TestApp::with(|config| config.smtp_url = Some(sink.url())).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let served = app.serve().await;
    let browser = Browser::start().await;
    browser.without_javascript().await;
    browser.open(&format!("{}/de/rounds/{}", served.base, scene.round.slug)).await;
    browser.press("Beteiligung beginnen").await;
    browser.choose("wichtig").await;
    browser.press("Speichern und später fortsetzen").await;
    browser.see("Ihr Code zum Weitermachen").await;
    browser.accessible().await;
    browser.fill("Ihre E-Mail-Adresse", "anna").await;
    browser.press("Code zusenden").await;
    browser.see("Schreiben Sie eine E-Mail-Adresse").await;
    browser.accessible().await;
    browser.fill("Ihre E-Mail-Adresse", "anna@haus.example").await;
    browser.press("Code zusenden").await;
    browser.see("Der Code ist unterwegs").await;
    browser.accessible().await;
    app.work().await;
    assert_eq!(sink.taken().len(), 1);
}

#[tokio::test]
async fn a_browser_does_its_work_and_counts_and_one_without_javascript_is_told() {
    let app = TestApp::start().await;
    let scene = proving_round(&app).await;
    let served = app.serve().await;
    for scripts in [true, false] {
        let browser = Browser::start().await;
        if !scripts {
            browser.without_javascript().await;
        }
        browser.open(&format!("{}/de/rounds/{}", served.base, scene.round.slug)).await;
        browser.press("Beteiligung beginnen").await;
        browser.choose("wichtig").await;
        browser.press("Weiter").await;
        browser.see("Was möchten Sie uns sagen?").await;
        browser.press("Weiter").await;
        browser.see("Prüfen Sie Ihre Antworten").await;
        app.pass(TimeDelta::seconds(30));
        let told = "Ein Mensch sieht Ihre Antwort durch, bevor sie zählt.";
        match scripts {
            true => browser.do_not_see(told).await,
            false => browser.see(told).await,
        }
        browser.accessible().await;
        browser.press("Antwort absenden").await;
        browser.see("Ihre Quittung").await;
        match scripts {
            true => browser.do_not_see("Wir prüfen sie noch").await,
            false => browser.see("Wir prüfen sie noch").await,
        }
    }
}
