//! A return code by mail: once, to whoever wants it, and then nobody knows the address any more.

use chrono::TimeDelta;
use entity::{draft, return_mail};
use mail_parser::MessageParser;
use rules::lifecycle::IdentityMode;
use rundtisch::{config::Config, response::return_code};
use sea_orm::{EntityTrait, PaginatorTrait};

use crate::support::{
    Scene, TestApp, Visitor,
    sink::{Moment, Sink},
};

const ADDRESS: &str = "Anna.Muster@haus.example";
const SENT: &str = "Der Code ist unterwegs.";

async fn app_with(sink: &Sink) -> TestApp {
    with(sink, |_| {}).await
}

async fn with(sink: &Sink, set: impl FnOnce(&mut Config)) -> TestApp {
    TestApp::with(|config| {
        config.smtp_url = Some(sink.url());
        set(config);
    })
    .await
}

/// Somebody who has begun in an open round and interrupts.
async fn interrupted(app: &TestApp, scene: &Scene) -> Visitor {
    let mut visitor = app.visitor();
    visitor.post(&format!("/de/rounds/{}/sheet", scene.round.slug), &[]).await;
    visitor.choose("wichtig").press("Speichern und später fortsetzen").await;
    visitor
}

async fn ask(visitor: &mut Visitor, address: &str) {
    visitor.fill("Ihre E-Mail-Adresse", address).press("Code zusenden").await;
}

async fn waiting(app: &TestApp) -> Vec<return_mail::Model> {
    return_mail::Entity::find().all(&app.app.db.read).await.unwrap()
}

#[tokio::test]
async fn whoever_wants_it_gets_the_code_once_and_no_trace_of_the_address_is_left() {
    let sink = Sink::start().await;
    let app = app_with(&sink).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = interrupted(&app, &scene).await;
    ask(&mut visitor, ADDRESS).await;
    visitor.see(SENT);
    let row = waiting(&app).await.remove(0);
    let text = String::from_utf8_lossy(&row.sealed).to_lowercase();
    assert!(!text.contains("muster"), "not even while it waits can it be read");
    app.work().await;
    app.work().await;

    let taken = sink.taken();
    assert_eq!(taken.len(), 1);
    assert_eq!(taken[0].to, [ADDRESS.to_lowercase()]);
    let mail = MessageParser::default().parse(taken[0].data.as_bytes()).unwrap();
    let draft = draft::Entity::find().one(&app.app.db.read).await.unwrap().unwrap();
    let code = return_code(&app.app.secret, draft.id).expose();
    let text = mail.body_text(0).unwrap();
    assert!(text.contains(&code) && mail.body_html(0).unwrap().contains(&code));
    assert!(text.contains("/de/return") && text.contains("Runde eins"));
    assert!(!text.contains(&format!("return/{code}")), "the code is in no address");
    assert!(waiting(&app).await.is_empty());
}

#[tokio::test]
async fn the_mail_speaks_the_language_of_the_page() {
    let sink = Sink::start().await;
    let app = app_with(&sink).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = interrupted(&app, &scene).await;
    visitor
        .follow("English")
        .await
        .fill("Your email address", ADDRESS)
        .press("Send the code")
        .await;
    app.work().await;
    assert!(sink.taken()[0].data.contains("/en/return"));
}

#[tokio::test]
async fn an_address_that_is_none_is_not_taken() {
    let sink = Sink::start().await;
    let app = app_with(&sink).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = interrupted(&app, &scene).await;
    for wrong in ["", "anna", "anna@", "a@b.example\r\nBcc: c@d.example"] {
        ask(&mut visitor, wrong).await;
        assert_eq!(visitor.status(), 422, "{wrong:?}");
        visitor.see("Schreiben Sie eine E-Mail-Adresse").see("Ihr Code zum Weitermachen");
    }
    assert!(waiting(&app).await.is_empty());
}

#[tokio::test]
async fn a_sheet_gets_three_mails_at_most() {
    let sink = Sink::start().await;
    let app = app_with(&sink).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = interrupted(&app, &scene).await;
    for _ in 0..3 {
        ask(&mut visitor, ADDRESS).await;
        visitor.see(SENT);
        app.work().await;
    }
    ask(&mut visitor, ADDRESS).await;
    assert_eq!(visitor.status(), 429);
    visitor.see("Wir senden jetzt keine weitere E-Mail").see("schon dreimal versendet");
    app.work().await;
    assert_eq!(sink.taken().len(), 3);
}

#[tokio::test]
async fn a_network_gets_twenty_mails_an_hour_at_most() {
    let sink = Sink::start().await;
    let app = with(&sink, |config| config.trusted_proxies = 1).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let asks = async |address: &str| {
        let mut visitor = app.visitor().from(address);
        visitor.post(&format!("/de/rounds/{}/sheet", scene.round.slug), &[]).await;
        let at = format!("/de/rounds/{}/return-mail", scene.round.slug);
        visitor.post(&at, &[("email", ADDRESS)]).await;
        visitor.status()
    };
    for _ in 0..20 {
        assert_eq!(asks("192.0.2.7").await, 200);
    }
    assert_eq!(asks("192.0.2.7").await, 429);
    assert_eq!(asks("192.0.2.8").await, 200, "another network is not concerned");
    app.pass(TimeDelta::hours(1));
    assert_eq!(asks("192.0.2.7").await, 200, "nor is another hour");
    app.work().await;
}

#[tokio::test]
async fn an_address_goes_also_if_the_mail_is_not_taken() {
    let sink = Sink::start().await;
    sink.refuse(&ADDRESS.to_lowercase(), "550 5.1.1 nobody of this name");
    let app = app_with(&sink).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    ask(&mut interrupted(&app, &scene).await, ADDRESS).await;
    app.work().await;
    assert!(waiting(&app).await.is_empty());
}

#[tokio::test]
async fn a_refusal_for_now_is_tried_again_for_an_hour() {
    let sink = Sink::start().await;
    let app = app_with(&sink).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    ask(&mut interrupted(&app, &scene).await, ADDRESS).await;
    for attempt in 1..=7 {
        sink.answer(Moment::Recipient, "451 4.3.0 come back later");
        app.work().await;
        assert_eq!(waiting(&app).await.len(), usize::from(attempt < 7), "attempt {attempt}");
        app.pass(TimeDelta::minutes(1 << (attempt - 1)));
    }
    app.work().await;
    assert_eq!(sink.taken().len(), 0);
}

#[tokio::test]
async fn a_conversation_that_broke_off_is_not_repeated() {
    let sink = Sink::start().await;
    let app = app_with(&sink).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    ask(&mut interrupted(&app, &scene).await, ADDRESS).await;
    let now = app.now();
    let claimed = rundtisch::db::write(&app.app.db, async |tx| {
        rundtisch::response::return_mail::claim(tx, 4, now).await
    })
    .await
    .unwrap();
    assert_eq!(claimed.len(), 1, "an instance took it and was stopped");
    app.work().await;
    assert_eq!(waiting(&app).await.len(), 1, "another one leaves it alone");
    app.pass(TimeDelta::minutes(6));
    app.work().await;
    assert_eq!((waiting(&app).await.len(), sink.taken().len()), (0, 0));
}

#[tokio::test]
async fn whoever_submits_an_anonymous_answer_before_it_is_sent_gets_no_mail() {
    let sink = Sink::start().await;
    let app = app_with(&sink).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = interrupted(&app, &scene).await;
    ask(&mut visitor, ADDRESS).await;
    visitor.answer(&scene, 3, "").await;
    app.work().await;
    assert_eq!((waiting(&app).await.len(), sink.taken().len()), (0, 0));
}

#[tokio::test]
async fn whoever_submits_before_it_is_sent_gets_it_where_the_code_leads_to_the_answers() {
    let sink = Sink::start().await;
    let app = app_with(&sink).await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let mut visitor = interrupted(&app, &scene).await;
    ask(&mut visitor, ADDRESS).await;
    visitor.answer(&scene, 3, "").await;
    app.work().await;
    let mail = sink.taken().remove(0);
    let mail = MessageParser::default().parse(mail.data.as_bytes()).unwrap();
    let text = mail.body_text(0).unwrap();
    assert!(text.contains("bis die Beteiligung endet"), "{text}");
    let code = text.lines().find(|line| line.len() == 14 && line.split('-').count() == 3);
    let mut elsewhere = app.visitor();
    elsewhere.open("/de/return").await.fill("Ihr Code", code.expect("a code"));
    elsewhere.press("Weitermachen").await.see("Ihre Quittung");
}

#[tokio::test]
async fn nothing_is_offered_where_administrators_would_read_the_mail() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = interrupted(&app, &scene).await;
    visitor.see("Ihr Code zum Weitermachen").not_see("Code zusenden");
    let at = format!("/de/rounds/{}/return-mail", scene.round.slug);
    visitor.post(&at, &[("email", ADDRESS)]).await;
    assert_eq!(visitor.status(), 409);
    assert_eq!(return_mail::Entity::find().count(&app.app.db.read).await.unwrap(), 0);
}

#[tokio::test]
async fn whoever_was_invited_has_a_link_and_needs_no_code() {
    let sink = Sink::start().await;
    let app = app_with(&sink).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 1).await;
    let link = app.invite_all(&scene).await.remove(0);
    app.work().await;
    let mut visitor = app.visitor();
    visitor.post(&format!("{link}/sheet"), &[]).await;
    visitor.choose("wichtig").press("Speichern und später fortsetzen").await;
    visitor.not_see("Code zusenden");
    let at = format!("/de/rounds/{}/return-mail", scene.round.slug);
    visitor.post(&at, &[("email", ADDRESS)]).await;
    assert_eq!(visitor.status(), 409);
    assert!(waiting(&app).await.is_empty());
}
