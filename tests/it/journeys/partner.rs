use mail_parser::MessageParser;
use rules::lifecycle::IdentityMode;

use crate::support::{TestApp, browser::Browser, smtp_server::SmtpServer};

#[tokio::test]
async fn a_partner_answers_by_the_link_in_a_mail_from_a_real_server() {
    let server = SmtpServer::start().await;
    let app = TestApp::with(|config| config.smtp_url = Some(server.url())).await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    app.contacts("business", 2).await;
    app.invite_all(&scene).await;
    app.work().await;

    let mail = server.wait_for("person1@business.example").await;
    let mail = MessageParser::default().parse(&mail.bytes).expect("a mail");
    let text = mail.body_text(0).expect("a text part");
    let link = text.split_whitespace().find(|word| word.contains("/de/i/")).expect("the link");
    let path = link.split("8080").nth(1).expect("the path of the link");

    let served = app.serve().await;
    let browser = Browser::start().await;
    browser.open(&format!("{}{path}", served.base)).await;
    browser.see("Verein business 1").await;
    browser.accessible().await;

    browser.press("Absagen").await;
    browser.see("Wenn Sie absagen, erinnern wir Sie nicht mehr").await;
    browser.accessible().await;
    browser.press("Absagen").await;
    browser.see("Sie haben abgesagt").await;
    browser.open(&format!("{}{path}", served.base)).await;

    browser.press("Beteiligung beginnen").await;
    browser.see("Mit jedem Schritt wird gespeichert").await;
    assert!(!browser.path().await.contains(path), "the token leaves the address bar");
    browser.choose("wichtig").await;
    browser.press("Speichern und später fortsetzen").await;
    browser.see("Ihre Antworten sind gespeichert").await;
    browser.accessible().await;

    let elsewhere = Browser::start().await;
    elsewhere.open(&format!("{}{path}", served.base)).await;
    elsewhere.press("Weiter, wo Sie aufgehört haben").await;
    elsewhere.see("Was möchten Sie uns sagen?").await;
    elsewhere.press("Weiter").await;
    elsewhere.see("Dürfen wir Ihre Organisation nennen?").await;
    elsewhere.accessible().await;
    elsewhere.choose("Ja, die Stadt darf veröffentlichen").await;
    elsewhere.press("Antwort absenden").await;
    elsewhere.see("Danke für Ihre Antwort").await;
    app.work().await;

    browser.open(&format!("{}{path}", served.base)).await;
    browser.see("Sie haben schon geantwortet").await;
    browser.accessible().await;
    assert_eq!(
        server.mail_to("person1@business.example").len(),
        2,
        "the invitation and the thanks"
    );
}
