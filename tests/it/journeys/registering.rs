use entity::newcomer;
use rules::lifecycle::IdentityMode;
use rundtisch::invitation::newcomer::confirmation;
use sea_orm::EntityTrait;

use crate::support::{TestApp, browser::Browser, sink::Sink};

#[tokio::test]
async fn somebody_registers_and_confirms_without_javascript() {
    let sink = Sink::start().await;
    let app = TestApp::with(|config| config.smtp_url = Some(sink.url())).await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    let served = app.serve().await;
    let browser = Browser::start().await;
    browser.without_javascript().await;
    for lang in ["en", "de-simple", "de"] {
        let page = format!("{}/{lang}/rounds/{}/registration", served.base, scene.round.slug);
        browser.open(&page).await;
        browser.accessible().await;
    }
    browser.fill("Ihre E-Mail-Adresse", "ada@neu.example").await;
    browser.press("Eintragen").await;
    browser.see("Wählen Sie eine Gruppe.").await;
    browser.accessible().await;
    browser.narrow().await;
    browser.accessible().await;
    browser.fill("Zu welcher Gruppe gehören Sie?", "Wirtschaft").await;
    browser.press("Eintragen").await;
    browser.see("Sehen Sie in Ihr Postfach").await;
    browser.accessible().await;
    app.work().await;
    let row = newcomer::Entity::find().one(&app.app.db.read).await;
    let row = row.expect("the database answers").expect("somebody waits");
    let token = confirmation(&app.app.secret, row.id).expose();
    browser.open(&format!("{}/de/registration/{token}", served.base)).await;
    browser.accessible().await;
    browser.press("Adresse bestätigen").await;
    browser.see("Sie sind eingetragen").await;
    browser.accessible().await;
}
