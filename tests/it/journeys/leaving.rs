use entity::suppression::Reason;
use rules::lifecycle::IdentityMode;
use rundtisch::{
    db,
    stakeholder::suppression::{Addressee, leave_link, suppress},
};

use crate::support::{
    TestApp,
    app::{EMAIL, PASSWORD},
    browser::Browser,
};

#[tokio::test]
async fn somebody_leaves_and_comes_back_and_an_organiser_sees_it() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    app.contacts("business", 3).await;
    let link = leave_link(&app.app.secret, "person1@business.example", scene.consultation.id);
    let served = app.serve().await;
    let browser = Browser::start().await;
    browser.without_javascript().await;
    for lang in ["en", "de-simple", "de"] {
        browser.open(&format!("{}/{lang}/leave/{link}", served.base)).await;
        browser.accessible().await;
    }
    browser.press("Keine E-Mails zu dieser Beteiligung").await;
    browser.see("Sie bekommen keine E-Mails mehr zu dieser Beteiligung").await;
    browser.accessible().await;
    browser.press("Wieder E-Mails bekommen").await;
    browser.press("Gar keine E-Mails mehr").await;
    browser.see("Sie bekommen gar keine E-Mails mehr von uns").await;
    browser.accessible().await;
    browser.open(&format!("{}/de/leave/{}", served.base, &link[..90])).await;
    browser.see("Dieser Link zum Abbestellen stimmt nicht").await;
    browser.accessible().await;

    let (now, secret) = (app.now(), &app.app.secret);
    let addressee = Addressee::of(secret, "person2@business.example");
    let bounced = db::write(&app.app.db, async |tx| {
        suppress(tx, addressee, None, Reason::Bounced, now).await
    });
    bounced.await.unwrap();
    browser.open(&format!("{}/de/account/log-in", served.base)).await;
    browser.fill("E-Mail-Adresse", EMAIL).await;
    browser.fill("Passwort", PASSWORD).await;
    browser.press("Anmelden").await;
    browser.open(&format!("{}/de/organise/register", served.base)).await;
    browser.see("selbst abbestellt am 22. November 2026").await;
    browser.accessible().await;
    let at = format!("{}/de/organise/rounds/{}/invitations/new", served.base, scene.round.id);
    browser.open(&at).await;
    browser.see("Ein Kontakt wird ausgelassen, weil E-Mails dort nicht ankommen.").await;
    browser.accessible().await;
    browser.open(&format!("{}/de/organise/register", served.base)).await;
    browser.press("Wieder anschreiben").await;
    browser.see("Prüfen Sie zuerst, ob die Adresse stimmt.").await;
    browser.accessible().await;
}
