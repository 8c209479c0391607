//! The mails of a round, as an administrator words and sees them.

use mail_parser::MessageParser;
use rules::lifecycle::IdentityMode;

use super::organise::administrator;
use crate::support::{
    Scene, TestApp,
    app::EMAIL,
    sink::{Moment, Sink},
};

fn of_round(scene: &Scene, page: &str) -> String {
    format!("/de/organise/rounds/{}{page}", scene.round.id)
}

/// The kept mails, as recipient, subject and text.
async fn kept(app: &TestApp) -> Vec<(String, String, String)> {
    let read = |(to, raw): (String, Vec<u8>)| {
        let mail = MessageParser::default().parse(&raw).expect("a mail");
        let text = mail.body_text(0).unwrap_or_default().replace("\r\n", "\n");
        (to, mail.subject().unwrap_or_default().to_owned(), text)
    };
    app.mailbox().await.into_iter().map(read).collect()
}

#[tokio::test]
async fn what_the_city_words_is_what_is_sent() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = administrator(&app).await;
    visitor.open(&of_round(&scene, "/mails")).await.follow("Einladung: Worte ändern").await;
    visitor.fill("Betreff (Deutsch)", "Der Stadtrat fragt Sie");
    visitor.fill("Text (Deutsch)", "der Rat möchte <b>Ihre</b> Meinung.\r\n\r\nBis bald!");
    visitor.press("Worte speichern").await.see("Die Worte sind gespeichert").see("Eigene Worte");

    app.contacts("business", 5).await;
    app.invite_all(&scene).await;
    app.work().await;
    let mails = kept(&app).await;
    let (_, subject, text) = &mails[0];
    assert_eq!(subject, "Der Stadtrat fragt Sie");
    assert!(
        text.starts_with("Guten Tag Person 1,\n\nder Rat möchte <b>Ihre</b> Meinung."),
        "{text}"
    );
    assert!(text.contains("\n\nBis bald!\n") && text.contains("/de/i/"));
    assert!(!text.contains("Sagen Sie uns Ihre Meinung."), "own words replace the introduction");
    let (to, subject, text) = &mails[4];
    assert_eq!(to, "person5@business.example");
    assert!(subject.starts_with("Invitation to a consultation"), "{subject}");
    assert!(text.contains("Tell us what you think."), "the other languages keep their words");
}

#[tokio::test]
async fn words_begin_as_the_built_in_ones_and_saved_unchanged_stay_built_in() {
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Anonymous).await;
    let mut visitor = administrator(&app).await;
    let form = of_round(&scene, "/mails/invitation");
    visitor.open(&form).await;
    assert!(visitor.source().contains("wir laden Sie herzlich ein"));
    assert!(visitor.source().contains("Einladung zur Beteiligung: Dachstrategie, Runde eins"));
    visitor.press("Worte speichern").await.see("Mitgelieferte Worte").not_see("Eigene Worte");
    visitor.open(&of_round(&scene, "")).await.not_see("hat die Worte einer E-Mail geändert");
}

#[tokio::test]
async fn built_in_words_are_accepted_whatever_the_introduction_of_the_round_says() {
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Anonymous).await;
    let mut visitor = administrator(&app).await;
    let long = format!("{{Entwurf}} {}", "Viel Text. ".repeat(440));
    visitor.open(&of_round(&scene, "/settings")).await.fill("Einleitung auf Deutsch", &long);
    visitor.press("Einstellungen speichern").await.see("Die Einstellungen sind gespeichert");
    visitor.open(&of_round(&scene, "/mails/invitation")).await;
    visitor.fill("Betreff (Deutsch)", "Eigener Betreff").press("Worte speichern").await;
    visitor.see("Eigene Worte: Deutsch");
}

#[tokio::test]
async fn a_change_is_recorded_and_can_be_taken_back() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = administrator(&app).await;
    let form = of_round(&scene, "/mails/reminder");
    visitor.open(&form).await.not_see("Zurück zu den mitgelieferten Worten");
    visitor.fill("Betreff (Englisch)", "One more week").press("Worte speichern").await;
    visitor.see("Eigene Worte");
    visitor.open(&of_round(&scene, "")).await;
    visitor.see("Anna Amt hat die Worte einer E-Mail geändert.");
    visitor.open(&form).await.follow("Zurück zu den mitgelieferten Worten").await;
    visitor.see("Ihre eigenen Worte für „Erinnerung“ gehen in allen Sprachen verloren");
    visitor.press("Eigene Worte löschen").await.see("Die mitgelieferten Worte gelten wieder");
    visitor.not_see("Eigene Worte");
    visitor.open(&of_round(&scene, "/mails/newsletter")).await;
    assert_eq!(visitor.status(), 404);
}

#[tokio::test]
async fn words_that_would_not_be_sent_as_meant_are_refused() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = administrator(&app).await;
    let form = of_round(&scene, "/mails/invitation");
    visitor.open(&form).await;
    visitor.fill("Text (Deutsch)", "gern,\n\nliebe {{ name }}!").press("Worte speichern").await;
    visitor.see("In Zeile 3 stehen geschweifte Klammern");
    assert_eq!(visitor.status(), 422);
    assert!(visitor.source().contains("liebe {{ name }}!"), "what was typed is kept");
    visitor.open(&form).await;
    visitor.fill("Betreff (Englisch)", &"x".repeat(201)).press("Worte speichern").await;
    assert_eq!(visitor.status(), 422);
    visitor.open(&of_round(&scene, "/mails")).await.not_see("Eigene Worte");
}

#[tokio::test]
async fn a_mail_is_seen_as_a_contact_gets_it_and_its_links_lead_nowhere() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 5).await;
    let mut visitor = administrator(&app).await;
    let page = of_round(&scene, "/mails/invitation/preview");
    visitor.open(&page).await.see("Guten Tag Maria Beispiel,").see("/de/i/test");
    visitor.fill("E-Mail-Adresse eines Kontakts", "person5@business.example");
    visitor.press("Ansehen").await;
    visitor.see("Dear Person 5,").see("Verein business 5").see("/en/i/test");
    let frame = visitor.source();
    let frame = frame.split("<iframe").nth(1).and_then(|rest| rest.split("src=\"").nth(1));
    let frame = frame.and_then(|rest| rest.split('"').next()).expect("a frame").to_owned();
    assert!(visitor.header("content-security-policy").contains("frame-src 'self'"));
    visitor.open(&frame.replace("&amp;", "&").replace("&#38;", "&")).await.see("Dear Person 5,");
    assert!(visitor.header("content-security-policy").contains("sandbox"));
    assert!(!visitor.header("content-security-policy").contains("script-src"));
    assert_eq!(visitor.header("x-frame-options"), "SAMEORIGIN");

    visitor.open(&format!("{page}?contact=nobody@business.example")).await;
    visitor.see("Im Verzeichnis steht niemand mit dieser Adresse");
    assert_eq!(visitor.status(), 422);
    visitor.open("/de/i/test").await;
    assert_eq!(visitor.status(), 404);
}

#[tokio::test]
async fn a_test_goes_to_whoever_is_logged_in_and_says_that_it_is_one() {
    let sink = Sink::start().await;
    let app = TestApp::with(|config| config.smtp_url = Some(sink.url())).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = administrator(&app).await;
    let page = of_round(&scene, "/mails/reminder/preview?language=en");
    visitor.open(&page).await.press("Testmail an mich senden").await;
    visitor.see("Die Testmail ist unterwegs").see(EMAIL);
    let taken = sink.taken();
    assert_eq!(taken.len(), 1);
    assert_eq!(taken[0].to, [EMAIL]);
    let mail = MessageParser::default().parse(taken[0].data.as_bytes()).expect("a mail");
    assert!(mail.subject().is_some_and(|it| it.starts_with("[Test] Reminder")));
    assert_eq!(mail.header_raw("List-Unsubscribe"), None);
    assert!(mail.body_text(0).is_some_and(|it| it.contains("/en/i/test")));

    sink.answer(Moment::Recipient, "550 5.7.1 not you");
    visitor.open(&page).await.press("Testmail an mich senden").await.see("5.7.1 not you");
    assert_eq!(visitor.status(), 422);
}

#[tokio::test]
async fn without_a_mail_server_a_test_is_not_sent() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = administrator(&app).await;
    visitor.open(&of_round(&scene, "/mails/receipt/preview")).await;
    visitor.press("Testmail an mich senden").await.see("Es ist kein Mailserver eingerichtet");
    assert!(app.mailbox().await.is_empty());
}
