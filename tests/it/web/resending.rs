//! Sending one invitation once more, where the address was old or wrong.

use entity::invitation;
use rules::lifecycle::IdentityMode;
use rundtisch::invitation::link;
use sea_orm::EntityTrait;

use super::organise::administrator;
use crate::support::{Scene, TestApp, Visitor, sink::Sink};

async fn only(app: &TestApp) -> invitation::Model {
    let found = invitation::Entity::find().one(&app.app.db.read).await;
    found.expect("the database answers").expect("an invitation")
}

async fn asks(visitor: &mut Visitor, scene: &Scene) -> String {
    let ledger = format!("/de/organise/rounds/{}/invitations", scene.round.id);
    visitor.open(&ledger).await.follow("Erneut einladen").await;
    visitor.path().to_owned()
}

/// The link that stands in the latest mail.
async fn latest_link(app: &TestApp) -> String {
    let invitation = only(app).await;
    let token = link(&app.app.secret, invitation.id, invitation.issue).expose();
    let mails = app.mailbox().await;
    let mail = String::from_utf8_lossy(&mails.last().expect("a mail").1).replace("=\r\n", "");
    assert!(mail.contains(&token), "the latest mail has the valid link");
    format!("/de/i/{token}")
}

#[tokio::test]
async fn an_invitation_goes_to_the_new_address_with_the_same_link() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    app.contacts("business", 1).await;
    let first = app.invite_all(&scene).await.remove(0);
    app.work().await;
    app.visitor().post(&format!("{first}/sheet"), &[]).await;
    let mut visitor = administrator(&app).await;
    let page = asks(&mut visitor, &scene).await;
    visitor.see("person1@business.example");
    visitor.follow("Adresse ändern").await;
    visitor.fill("E-Mail-Adresse", "neu@business.example").press("Kontakt speichern").await;

    visitor.post(&page, &[]).await.see("Wählen Sie, welcher Link");
    assert_eq!(visitor.status(), 422);
    visitor.choose("Derselbe Link").press("Einladung schicken").await;
    visitor.see("Die Einladung wird noch einmal verschickt.");
    visitor.post(&page, &[("link", "same")]).await;
    app.work().await;
    let mails = app.mailbox().await;
    assert_eq!(mails.len(), 2, "one that waits is not doubled");
    assert_eq!(mails[1].0, "neu@business.example");
    assert_eq!(latest_link(&app).await, first);
    app.visitor().open(&first).await.see("Weiter, wo Sie aufgehört haben");
}

#[tokio::test]
async fn a_new_link_makes_the_one_before_void_and_forgets_what_was_begun_by_it() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    app.contacts("business", 1).await;
    let wrong = app.invite_all(&scene).await.remove(0);
    app.work().await;
    let mut stranger = app.visitor();
    stranger.post(&format!("{wrong}/sheet"), &[]).await;
    stranger.fill_in(&scene, 2, "von jemand anderem").await;
    stranger.post(&format!("{wrong}/refusal"), &[]).await;

    let mut visitor = administrator(&app).await;
    let page = asks(&mut visitor, &scene).await;
    visitor.choose("Derselbe Link").press("Einladung schicken").await;
    assert_eq!(visitor.status(), 409);
    visitor.see("Diese Person möchte nicht teilnehmen");
    visitor.open(&page).await.choose("Ein neuer Link").press("Einladung schicken").await;
    visitor.open(&format!("/de/organise/rounds/{}", scene.round.id)).await;
    visitor.see("hat einen Link ersetzt");
    app.work().await;

    stranger.open(&wrong).await;
    assert_eq!(stranger.status(), 404);
    stranger.post(&format!("/de/rounds/{}/submission", scene.round.slug), &[]).await;
    assert_eq!(stranger.status(), 404, "a browser that has begun has nothing left");
    let right = latest_link(&app).await;
    let mut person = app.visitor();
    person.open(&right).await.see("Beteiligung beginnen").not_see("abgelehnt");
    person.answer_by(&right, &scene, 3, "von mir").await;
    for link in ["same", "new"] {
        visitor.post(&page, &[("link", link)]).await.see("schon beantwortet");
        assert_eq!(visitor.status(), 409);
    }
    visitor.open(&format!("/de/organise/rounds/{}/invitations", scene.round.id)).await;
    visitor.not_see("Erneut einladen");
    app.work().await;
}

#[tokio::test]
async fn a_withdrawn_invitation_is_not_sent_again() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    app.contacts("business", 1).await;
    app.invite_all(&scene).await;
    app.work().await;
    let mut visitor = administrator(&app).await;
    let page = asks(&mut visitor, &scene).await;
    let at = page.trim_end_matches("resending").to_owned();
    visitor.post(&format!("{at}withdrawal"), &[]).await;
    visitor.post(&page, &[("link", "new")]).await;
    assert_eq!(visitor.status(), 410);
    visitor.open(&format!("/de/organise/rounds/{}/invitations", scene.round.id)).await;
    visitor.not_see("Erneut einladen");
    app.pass(chrono::TimeDelta::days(15));
    let mut visitor = administrator(&app).await;
    visitor.post(&page, &[("link", "new")]).await;
    assert_eq!(visitor.status(), 409, "the round is over");
}

#[tokio::test]
async fn what_a_server_refused_goes_to_the_address_that_is_right() {
    let sink = Sink::start().await;
    let app = TestApp::with(|config| config.smtp_url = Some(sink.url())).await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    app.contacts("business", 1).await;
    sink.refuse("person1@business.example", "550 5.1.1 no such user");
    app.invite_all(&scene).await;
    app.work().await;
    let mut visitor = administrator(&app).await;
    visitor.open(&format!("/de/organise/rounds/{}/invitations", scene.round.id)).await;
    visitor.see("gescheitert");
    visitor.follow("Erneut einladen").await;
    let page = visitor.path().to_owned();
    visitor.follow("Adresse ändern").await;
    visitor.fill("E-Mail-Adresse", "neu@business.example").press("Kontakt speichern").await;
    visitor.open(&page).await.choose("Ein neuer Link").press("Einladung schicken").await;
    app.work().await;
    let taken = sink.taken();
    assert_eq!(taken.len(), 1);
    visitor.open(&format!("/de/organise/rounds/{}/invitations", scene.round.id)).await;
    visitor.see("verschickt").see("neu@business.example");
}
