//! People come into the register by themselves, once they have confirmed their address.

use chrono::TimeDelta;
use entity::{contact, newcomer, suppression::Reason};
use rules::lifecycle::IdentityMode;
use rundtisch::{
    db,
    invitation::newcomer::confirmation,
    stakeholder::suppression::{Addressee, suppress},
};
use sea_orm::{EntityTrait, QueryOrder};

use super::organise::administrator;
use crate::support::{Scene, TestApp, Visitor, sink::Sink};

async fn waiting(app: &TestApp) -> Vec<newcomer::Model> {
    let all = newcomer::Entity::find().order_by_asc(newcomer::Column::Id);
    all.all(&app.app.db.read).await.expect("the database answers")
}

async fn contacts(app: &TestApp) -> Vec<contact::Model> {
    contact::Entity::find().all(&app.app.db.read).await.expect("the database answers")
}

async fn open(sink: &Sink) -> (TestApp, Scene) {
    let app = TestApp::with(|config| config.smtp_url = Some(sink.url())).await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    (app, scene)
}

async fn register(visitor: &mut Visitor, scene: &Scene, email: &str) {
    visitor.open(&format!("/de/rounds/{}", scene.round.slug)).await;
    visitor.follow("Für Einladungen eintragen").await;
    let source = visitor.source();
    let group = source.split("value=\"").find(|it| it.contains(">Wirtschaft<")).expect("a group");
    let group = group.split('"').next().unwrap_or_default().to_owned();
    visitor.fill("Ihr Name", "Ada Neu").fill("Ihre E-Mail-Adresse", email);
    visitor.fill("Zu welcher Gruppe gehören Sie?", &group);
    visitor.press("Eintragen").await;
}

#[tokio::test]
async fn an_address_is_confirmed_before_it_stands_in_the_register() {
    let sink = Sink::start().await;
    let (app, scene) = open(&sink).await;
    let mut person = app.visitor();
    register(&mut person, &scene, "Ada@neu.example").await;
    person.see("Sehen Sie in Ihr Postfach");
    assert!(contacts(&app).await.is_empty());
    app.work().await;
    assert_eq!(sink.taken().len(), 1);
    let row = waiting(&app).await.remove(0);
    assert!(!String::from_utf8_lossy(&row.sealed).contains("neu.example"), "it stands sealed");
    let link = format!("/de/registration/{}", confirmation(&app.app.secret, row.id).expose());
    person.open(&link).await.see("Möchten Sie sich eintragen?");
    assert!(contacts(&app).await.is_empty(), "scanners open links too");
    person.press("Adresse bestätigen").await.see("Sie sind eingetragen");

    let added = contacts(&app).await.remove(0);
    assert_eq!((added.email.as_str(), added.name.as_str()), ("ada@neu.example", "Ada Neu"));
    assert!(waiting(&app).await.is_empty());
    person.post(&link, &[]).await.see("Dieser Link gilt nicht mehr");
    assert_eq!(person.status(), 404);
    let mut organiser = administrator(&app).await;
    organiser.open("/de/organise/register").await.follow("Ada Neu").await;
    organiser.see("Hat sich selbst eingetragen am 22. November 2026.");
    assert!(organiser.source().contains("Eintrag dachstrategie"));
    app.work().await;
}

#[tokio::test]
async fn an_address_that_is_known_or_wants_no_mail_is_told_nothing_else() {
    let sink = Sink::start().await;
    let (app, scene) = open(&sink).await;
    app.contacts("business", 1).await;
    let (now, secret) = (app.now(), &app.app.secret);
    let addressee = Addressee::of(secret, "still@neu.example");
    db::write(&app.app.db, async |tx| suppress(tx, addressee, None, Reason::Asked, now).await)
        .await
        .expect("it is noted");
    let mut told = vec![];
    for email in ["neu@neu.example", "person1@business.example", "still@neu.example"] {
        let mut person = app.visitor();
        register(&mut person, &scene, email).await;
        told.push((person.status(), person.path().to_owned(), person.text()));
    }
    assert!(told.iter().all(|it| *it == told[0]));
    app.work().await;
    assert_eq!(sink.taken().len(), 2, "who wants no mail gets none");
    let before = contacts(&app).await.remove(0);
    let known = waiting(&app).await.remove(1);
    let link = format!("/de/registration/{}", confirmation(secret, known.id).expose());
    app.visitor().post(&link, &[]).await.see("Sie sind eingetragen");
    let after = contacts(&app).await.remove(0);
    assert_eq!((before.name, before.group_id), (after.name, after.group_id), "it stays as it is");
    assert!(after.registered_on.is_some());
}

#[tokio::test]
async fn who_does_not_confirm_is_forgotten_after_seven_days() {
    let sink = Sink::start().await;
    let (app, scene) = open(&sink).await;
    for _ in 0..4 {
        register(&mut app.visitor(), &scene, "ada@neu.example").await;
    }
    app.work().await;
    assert_eq!(sink.taken().len(), 3, "nobody is flooded with mails");
    let row = waiting(&app).await.remove(0);
    let link = format!("/de/registration/{}", confirmation(&app.app.secret, row.id).expose());
    app.pass(TimeDelta::days(7) - TimeDelta::minutes(1));
    app.work().await;
    assert_eq!(waiting(&app).await.len(), 3);
    app.pass(TimeDelta::minutes(2));
    app.visitor().post(&link, &[]).await.see("Dieser Link gilt nicht mehr");
    app.work().await;
    assert!(waiting(&app).await.is_empty() && contacts(&app).await.is_empty());
}

#[tokio::test]
async fn what_is_missing_is_told_and_crowds_wait_and_without_mails_nobody_registers() {
    let sink = Sink::start().await;
    let (app, scene) = open(&sink).await;
    let page = format!("/de/rounds/{}/registration", scene.round.slug);
    let mut person = app.visitor();
    for (email, group) in [("keine", ""), ("ada@neu.example", "")] {
        person.post(&page, &[("email", email), ("group", group)]).await;
        assert_eq!(person.status(), 422);
        person.see("Wählen Sie eine Gruppe.");
    }
    person.post(&page, &[]).await.see("Schreiben Sie eine E-Mail-Adresse wie");
    person.see("Wählen Sie eine Gruppe.");
    for _ in 0..20 {
        person.post(&page, &[("email", "keine")]).await;
    }
    assert_eq!(person.status(), 429);
    person.open("/de/registration/nichts").await;
    assert_eq!(person.status(), 404);
    assert!(waiting(&app).await.is_empty());

    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    let mut person = app.visitor();
    person.open(&format!("/de/rounds/{}", scene.round.slug)).await.not_see("eintragen");
    person.open(&format!("/de/rounds/{}/registration", scene.round.slug)).await;
    assert_eq!(person.status(), 404);
}
