//! One sheet becomes one response, whatever happens on the way.

use std::time::Duration;

use chrono::TimeDelta;
use entity::{draft, message, message::MessageKind, receipt, response};
use rules::lifecycle::IdentityMode;
use sea_orm::{EntityTrait, PaginatorTrait};
use tokio::{
    task::JoinSet,
    time::{sleep, timeout},
};

use crate::support::{Scene, TestApp, Visitor};

/// A partner who has answered everything and not submitted.
async fn about_to_submit(app: &TestApp, scene: &Scene) -> Visitor {
    app.contacts("business", 1).await;
    let link = app.invite_all(scene).await.remove(0);
    app.work().await;
    let mut visitor = app.visitor();
    visitor.post(&format!("{link}/sheet"), &[]).await;
    visitor.choose("wichtig").press("Weiter").await;
    visitor.fill("Was möchten Sie uns sagen?", "Mehr Bänke").press("Weiter").await;
    visitor.see("Antwort absenden");
    visitor
}

async fn thanks(app: &TestApp) -> usize {
    let rows = message::Entity::find().all(&app.app.db.read).await.unwrap();
    rows.iter().filter(|row| *row.kind == MessageKind::Receipt).count()
}

/// Whether there is either a draft or a response. What was cut off may still be on its way to the
/// database between one look and the next, so there are several.
async fn either_or(app: &TestApp) -> bool {
    let db = &app.app.db.read;
    for _ in 0..100 {
        let responses = response::Entity::find().count(db).await.unwrap();
        let drafts = draft::Entity::find().count(db).await.unwrap();
        if responses + drafts == 1 {
            return true;
        }
        sleep(Duration::from_millis(20)).await;
    }
    false
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_submissions_at_once_are_one_response_with_one_receipt() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    let visitor = about_to_submit(&app, &scene).await;
    let address = format!("/de/rounds/{}/submission", scene.round.slug);
    let mut tabs = JoinSet::new();
    for _ in 0..50 {
        let (mut tab, address) = (visitor.second_tab(), address.clone());
        tabs.spawn(async move {
            tab.post(&address, &[]).await;
            assert_eq!(tab.status(), 200, "{}", tab.text());
            tab.text()
        });
    }
    let mut receipts = tabs.join_all().await;
    receipts.dedup();
    assert_eq!(receipts.len(), 1, "everyone sees the same receipt");
    assert!(receipts[0].contains("Ihre Quittung"));
    let db = &app.app.db.read;
    assert_eq!(response::Entity::find().count(db).await.unwrap(), 1);
    assert_eq!(receipt::Entity::find().count(db).await.unwrap(), 1);
    assert_eq!(draft::Entity::find().count(db).await.unwrap(), 0);
    assert_eq!(thanks(&app).await, 1);
    app.work().await;
}

#[tokio::test]
async fn a_submission_that_breaks_off_anywhere_can_be_repeated() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    let mut visitor = about_to_submit(&app, &scene).await;
    let address = format!("/de/rounds/{}/submission", scene.round.slug);
    let db = &app.app.db.read;
    for step in 0..40 {
        let mut tab = visitor.second_tab();
        let _ = timeout(Duration::from_micros(step * 150), tab.post(&address, &[])).await;
        assert!(either_or(&app).await, "either the draft is there or the response");
    }
    visitor.post(&address, &[]).await.see("Ihre Quittung");
    assert_eq!(response::Entity::find().count(db).await.unwrap(), 1);
    assert_eq!(receipt::Entity::find().count(db).await.unwrap(), 1);
    assert_eq!(thanks(&app).await, 1);
    app.work().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn submissions_around_the_closing_second_count_or_are_refused_with_the_draft_intact() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    let visitor = about_to_submit(&app, &scene).await;
    let address = format!("/de/rounds/{}/submission", scene.round.slug);
    app.pass(TimeDelta::days(14) + TimeDelta::milliseconds(1));
    let mut late = visitor.second_tab();
    late.post(&address, &[]).await.see("Diese Runde ist inzwischen beendet");
    let db = &app.app.db.read;
    assert_eq!(response::Entity::find().count(db).await.unwrap(), 0);
    let kept = draft::Entity::find().one(db).await.unwrap().expect("the draft is intact");
    assert_eq!(kept.answers.len(), 2);
}
