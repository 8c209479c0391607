use entity::invitation;
use rules::lifecycle::IdentityMode;
use rundtisch::invitation::{passed_by, passed_link};
use sea_orm::EntityTrait;

use crate::support::{
    TestApp,
    app::{EMAIL, PASSWORD},
    browser::Browser,
};

#[tokio::test]
async fn a_partner_passes_the_link_on_and_takes_it_back_and_an_organiser_sees_it() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    app.contacts("business", 1).await;
    let link = app.invite_all(&scene).await.remove(0);
    app.work().await;
    let served = app.serve().await;
    let browser = Browser::start().await;
    browser.without_javascript().await;
    for lang in ["en", "de-simple", "de"] {
        browser.open(&format!("{}{}", served.base, link.replacen("de", lang, 1))).await;
        browser.accessible().await;
        let page = format!("{}{}/passing-on", served.base, link.replacen("de", lang, 1));
        browser.open(&page).await;
        browser.accessible().await;
    }
    browser.press("Link weitergeben").await;
    browser.see("Schreiben Sie eine E-Mail-Adresse").await;
    browser.accessible().await;
    browser.fill("Name der Person", "Cem Kollege").await;
    browser.fill("E-Mail-Adresse der Person", "cem@business.example").await;
    browser.press("Link weitergeben").await;
    browser.see("Der Link ist weitergegeben.").await;
    browser.accessible().await;

    let only = invitation::Entity::find().one(&app.app.db.read).await;
    let invitation = only.expect("the database answers").expect("an invitation").id;
    let passed = passed_by(&app.app.db.read, invitation).await.expect("links").remove(0);
    let colleague = passed_link(&app.app.secret, passed.id).expose();
    let other = Browser::start().await;
    other.open(&format!("{}/de/i/{colleague}", served.base)).await;
    other.press("Beteiligung beginnen").await;
    other.see("Wie wichtig ist guter Service?").await;

    browser.press("Link zurücknehmen").await;
    browser.see("Der Link ist zurückgenommen.").await;
    browser.accessible().await;
    other.open(&format!("{}/de/rounds/{}/check", served.base, scene.round.slug)).await;
    other.do_not_see("Wie wichtig ist guter Service?").await;

    browser.open(&format!("{}{link}/refusal", served.base)).await;
    browser.see("Ihr Grund in einem Satz").await;
    browser.accessible().await;

    browser.open(&format!("{}/de/account/log-in", served.base)).await;
    browser.fill("E-Mail-Adresse", EMAIL).await;
    browser.fill("Passwort", PASSWORD).await;
    browser.press("Anmelden").await;
    let ledger = format!("{}/de/organise/rounds/{}/invitations", served.base, scene.round.id);
    browser.open(&ledger).await;
    browser.see("War weitergegeben an Cem Kollege").await;
    browser.accessible().await;
    app.contacts("science", 1).await;
    browser.open(&format!("{ledger}/new")).await;
    browser.accessible().await;
    browser.choose("Wissenschaft").await;
    browser.press("Vorschau ansehen").await;
    browser.see("Vorschau: Wer wird eingeladen?").await;
    browser.accessible().await;
    browser.press("Eine Einladung verschicken").await;
    browser.see("Ein Kontakt wurde eingeladen.").await;
    browser.press("Erneut einladen").await;
    browser.see("Welcher Link soll in der E-Mail stehen?").await;
    browser.accessible().await;
    app.work().await;
}
