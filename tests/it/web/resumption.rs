//! Coming back to a sheet by its code.

use chrono::TimeDelta;
use entity::{draft, receipt};
use rules::lifecycle::IdentityMode;
use rundtisch::{account::Organiser, consultation, db, response::return_code};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::support::{Scene, TestApp, Visitor};

/// Someone who has begun in an open round and interrupts, with the code that they are shown.
async fn interrupted(app: &TestApp, scene: &Scene) -> (Visitor, String) {
    let mut visitor = app.visitor();
    visitor.post(&format!("/de/rounds/{}/sheet", scene.round.slug), &[]).await;
    visitor.choose("wichtig").press("Speichern und später fortsetzen").await;
    let drafts = draft::Entity::find()
        .filter(draft::Column::RoundId.eq(scene.round.id))
        .order_by_desc(draft::Column::Id)
        .one(&app.app.db.read);
    let draft = drafts.await.unwrap().unwrap();
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

/// The same, who then has answered: ends on the receipt.
async fn answered(app: &TestApp, scene: &Scene) -> (Visitor, String) {
    let (mut visitor, code) = interrupted(app, scene).await;
    visitor.answer(scene, 3, "Mehr Bänke").await;
    (visitor, code)
}

#[tokio::test]
async fn where_answers_can_be_found_again_the_code_leads_to_them_after_they_were_submitted() {
    let app = TestApp::start().await;
    let other = app.open_round(IdentityMode::Pseudonymous).await;
    answered(&app, &other).await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let (mut visitor, code) = interrupted(&app, &scene).await;
    visitor.see("Auch nach dem Absenden führt er zu Ihrer Antwort");
    visitor.answer(&scene, 3, "Mehr Bänke").await;
    visitor.see("Mit Ihrem Code kommen Sie zurück").see(&code);

    let mut elsewhere = app.visitor();
    typed(&mut elsewhere, &code).await;
    assert_eq!(elsewhere.path(), format!("/de/rounds/{}/receipt", scene.round.slug));
    elsewhere.see(&code);
    elsewhere.follow("Ihre Antworten ansehen").await.see("Mehr Bänke");
    elsewhere.press("Antwort ändern").await.see("zählt Ihre bisherige");
    let mut third = app.visitor();
    typed(&mut third, &code).await;
    third.see("Sie haben begonnen, Ihre abgesendete Antwort zu ändern.");
    third.follow("Antwort zurückziehen").await.press("Antwort zurückziehen").await;
    third.see("Ihre Antwort ist zurückgezogen");
    typed(&mut third, &code).await;
    assert_eq!(third.status(), 422, "there is nothing any more");
}

#[tokio::test]
async fn a_code_leads_to_nothing_once_the_consultation_has_ended() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let (mut visitor, code) = answered(&app, &scene).await;
    let (mut unfinished, of_draft) = interrupted(&app, &scene).await;
    app.pass(TimeDelta::days(15));
    for code in [&code, &of_draft] {
        typed(&mut app.visitor(), code).await;
    }
    let (now, organiser, id) = (app.now(), Organiser::operator(), scene.consultation.id);
    db::write(&app.app.db, async |tx| consultation::end(tx, &organiser, id, now).await)
        .await
        .expect("the consultation ends");
    for code in [&code, &of_draft] {
        let mut elsewhere = app.visitor();
        typed(&mut elsewhere, code).await;
        assert_eq!(elsewhere.status(), 422);
    }
    let at = |page: &str| format!("/de/rounds/{}/{page}", scene.round.slug);
    visitor.open(&at("receipt")).await.see("Ihre Quittung").not_see(&code);
    unfinished.open(&at("check")).await.see("wichtig");
    unfinished.open(&at("pause")).await.not_see(&of_draft);
}

#[tokio::test]
async fn a_code_leads_to_the_receipt_of_what_was_set_aside() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let (mut visitor, code) = interrupted(&app, &scene).await;
    visitor.fill_in(&scene, 3, "Mehr Bänke").await;
    visitor.submit(&scene).await;
    visitor.see("Wir prüfen sie noch").see(&code);
    let mut elsewhere = app.visitor();
    typed(&mut elsewhere, &code).await;
    elsewhere.see("Wir prüfen sie noch").not_see("Ihre Antworten ansehen");
}

#[tokio::test]
async fn neither_a_receipt_nor_an_anonymous_round_nor_a_personal_link_has_a_code_to_come_back() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    answered(&app, &scene).await;
    let receipt = receipt::Entity::find().one(&app.app.db.read).await.unwrap().unwrap();
    let mut stranger = app.visitor();
    typed(&mut stranger, &receipt.code).await;
    assert_eq!(stranger.status(), 422);
    stranger.see("Der Code einer Quittung führt nicht hierher");
    app.contacts("business", 1).await;
    let link = app.invite_all(&scene).await.remove(0);
    app.work().await;
    let mut invited = app.visitor();
    invited.answer_by(&link, &scene, 3, "").await;
    invited.not_see("Mit Ihrem Code").see("über Ihren persönlichen Link");
    app.work().await;

    let anonymous = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = app.visitor();
    visitor.post(&format!("/de/rounds/{}/sheet", anonymous.round.slug), &[]).await;
    visitor.answer(&anonymous, 3, "").await;
    visitor.not_see("Mit Ihrem Code");
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
