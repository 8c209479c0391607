//! Coming back to a sheet by its code.

use chrono::TimeDelta;
use entity::draft;
use rules::lifecycle::IdentityMode;
use rundtisch::response::return_code;
use sea_orm::EntityTrait;

use crate::support::{Scene, TestApp, Visitor};

/// Someone who has begun in an open round and interrupts, with the code that they are shown.
async fn interrupted(app: &TestApp, scene: &Scene) -> (Visitor, String) {
    let mut visitor = app.visitor();
    visitor.post(&format!("/de/rounds/{}/sheet", scene.round.slug), &[]).await;
    visitor.choose("wichtig").press("Speichern und später fortsetzen").await;
    let draft = draft::Entity::find().one(&app.app.db.read).await.unwrap().unwrap();
    let code = return_code(&app.app.secret, draft.id).expose();
    visitor.see(&code);
    (visitor, code)
}

async fn typed(visitor: &mut Visitor, code: &str) {
    visitor.open("/de/").await.follow("Mit Code weitermachen").await.fill("Ihr Code", code);
    visitor.press("Weitermachen").await;
}

#[tokio::test]
async fn a_code_leads_back_to_the_sheet_on_any_device_until_it_is_submitted() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let (_, code) = interrupted(&app, &scene).await;
    let mut elsewhere = app.visitor();
    typed(&mut elsewhere, &code.to_lowercase().replace('-', " ")).await;
    elsewhere.see("Was möchten Sie uns sagen?");
    elsewhere.fill("Was möchten Sie uns sagen?", "Mehr Bänke").press("Weiter").await;
    elsewhere.see("wichtig").see("Mehr Bänke");
    elsewhere.press("Antwort absenden").await.see("Ihre Quittung");
    typed(&mut elsewhere, &code).await;
    assert_eq!(elsewhere.status(), 422);
    elsewhere.see("Zu diesem Code gibt es keinen Fragebogen");
}

#[tokio::test]
async fn after_the_end_a_code_leads_to_the_draft_to_be_read() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let (_, code) = interrupted(&app, &scene).await;
    app.pass(TimeDelta::days(15));
    let mut visitor = app.visitor();
    typed(&mut visitor, &code).await;
    visitor.see("wurde nicht abgesendet").not_see("Antwort absenden");
}

#[tokio::test]
async fn what_cannot_be_a_code_is_told_as_such_and_is_no_guess() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    for _ in 0..12 {
        typed(&mut visitor, " - ").await;
        assert_eq!(visitor.status(), 422);
        visitor.see("Geben Sie den Code ein.").not_see("keinen Fragebogen");
        typed(&mut visitor, "ABCD-EF").await;
        assert_eq!(visitor.status(), 422);
        visitor.see("Ein Code hat 12 Zeichen.").not_see("keinen Fragebogen");
    }
    visitor.see(&app.app.config.contact_email);
    visitor.follow("Zurück").await;
    assert_eq!(visitor.path(), "/de/");
}

#[tokio::test]
async fn guessing_codes_is_slowed_down() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    for _ in 0..11 {
        typed(&mut visitor, "2222-2222-2222").await;
        assert_eq!(visitor.status(), 422);
    }
    typed(&mut visitor, "2222-2222-2222").await;
    assert_eq!(visitor.status(), 429);
    visitor.see("zu viele falsche Codes");
}

#[tokio::test]
async fn no_code_is_stored_and_none_for_those_with_a_personal_link() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 1).await;
    let link = app.invite_all(&scene).await.remove(0);
    app.work().await;
    let mut invited = app.visitor();
    invited.post(&format!("{link}/sheet"), &[]).await;
    invited.press("Speichern und später fortsetzen").await.not_see("Ihr Code");
    let drafts = draft::Entity::find().all(&app.app.db.read).await.unwrap();
    assert!(drafts.iter().all(|draft| draft.return_code_hash.is_none()));
}
