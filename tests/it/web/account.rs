//! Logging in, and going on afterwards.

use chrono::TimeDelta;
use rules::lifecycle::IdentityMode;

use super::{organise::administrator, register::app_groups};
use crate::support::{
    TestApp, Visitor,
    app::{EMAIL, PASSWORD},
};

async fn log_in(visitor: &mut Visitor) {
    visitor.fill("E-Mail-Adresse", EMAIL).fill("Passwort", PASSWORD).press("Anmelden").await;
}

#[tokio::test]
async fn whoever_logs_in_goes_on_to_the_page_they_asked_for() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    visitor.open("/de/organise/mailbox?page=1").await;
    visitor.see("Nur für Beschäftigte der Verwaltung").not_see("Was Sie eingegeben haben");
    visitor.fill("E-Mail-Adresse", EMAIL).fill("Passwort", "wrong wrong wrong");
    visitor.press("Anmelden").await.see("Prüfen Sie E-Mail-Adresse und Passwort");
    log_in(&mut visitor).await;
    assert_eq!(visitor.path(), "/de/organise/mailbox?page=1");
}

#[tokio::test]
async fn logging_in_leads_nowhere_but_to_the_administration_area() {
    let app = TestApp::start().await;
    for to in [
        "https://evil.example/de/organise",
        "//evil.example/de/organise",
        "/\\evil.example",
        "/de/organise\r\nSet-Cookie: a=b",
        "/en/organise",
        "javascript:alert(1)",
        "",
    ] {
        let mut visitor = app.visitor();
        let sent = [("email", EMAIL), ("password", PASSWORD), ("_to", to), ("_sent", "a=b")];
        visitor.post("/de/account/log-in", &sent).await;
        assert_eq!(visitor.path(), "/de/organise", "{to}");
    }
}

#[tokio::test]
async fn what_was_typed_when_a_session_ended_is_sent_after_logging_in() {
    let app = TestApp::start().await;
    let mut visitor = administrator(&app).await;
    visitor.open("/de/organise/register/contacts/new").await;
    visitor.fill("Name", "Ada \"A\" <Lovelace>").fill("E-Mail-Adresse", "ada@example.org");
    visitor.fill("Gruppe", &app_groups(&app).await[0]);
    app.pass(TimeDelta::hours(13));
    visitor.press("Kontakt speichern").await.see("Was Sie eingegeben haben, ist noch da");
    assert_eq!(visitor.status(), 401);
    log_in(&mut visitor).await;
    visitor.see("Ihre Eingaben sind noch nicht gespeichert");
    visitor.second_tab().open("/de/organise/register").await.see("Hier ist noch niemand");
    visitor.press("Eingaben absenden").await.see("Der Kontakt wurde gespeichert.");
    visitor.see("Ada \"A\" <Lovelace>").see("ada@example.org");
}

#[tokio::test]
async fn a_questionnaire_that_was_pasted_is_kept_through_the_log_in() {
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Anonymous).await;
    let mut visitor = administrator(&app).await;
    let page = format!("/de/organise/rounds/{}/questionnaire", scene.round.id);
    visitor.open(&page).await.fill("Text des Fragebogens", "languages: [de]\npages: []\n");
    app.pass(TimeDelta::hours(13));
    visitor.press("Prüfen und speichern").await;
    log_in(&mut visitor).await;
    visitor.press("Eingaben absenden").await.see("languages: [de]");
    assert_eq!((visitor.path(), visitor.status()), (page.as_str(), 422));
}

#[tokio::test]
async fn whoever_sent_nothing_but_a_file_is_led_to_the_form_again() {
    let app = TestApp::start().await;
    let mut visitor = administrator(&app).await;
    visitor.open("/de/organise/register/import").await;
    app.pass(TimeDelta::hours(13));
    visitor.press("Vorschau ansehen").await.not_see("Was Sie eingegeben haben");
    log_in(&mut visitor).await;
    assert_eq!(visitor.path(), "/de/organise/register/import");
}
