//! Answers change, and files go with them.

use entity::attachment;
use sea_orm::EntityTrait;

use crate::support::{TestApp, paper::pdf};

use super::{QUESTIONS, asking, begun, link, place, stored};

#[tokio::test]
async fn files_that_are_no_longer_asked_for_are_not_handed_in() {
    let app = TestApp::start().await;
    let questions = QUESTIONS
        .replace("short_text", "yes_no")
        .replace("kind: files", "kind: files, show_if: {question: name, is: \"yes\"}");
    let pages = questions.replace(
        "      - {key: plan",
        "  - key: files\n    title: {de: Dateien}\n    questions:\n      - {key: plan",
    );
    let scene = asking(&app, &pages).await;
    let mut visitor = app.visitor();
    visitor.post(&place(&scene, "sheet"), &[]).await;
    visitor.take(chrono::TimeDelta::seconds(10));
    visitor.choose("Ja").press("Weiter").await;
    visitor.attach("Dateien auswählen", "plan.pdf", &pdf("a")).press("Weiter").await;
    visitor.see("plan.pdf");
    visitor.post(&place(&scene, "pages/1"), &[("name", "no"), ("_step", "forward")]).await;
    assert_eq!(stored(&app).await, (1, 1), "it is still there, should they change their mind");
    visitor.post(&place(&scene, "submission"), &[]).await.see("Ihre Quittung");
    assert_eq!(stored(&app).await, (0, 0));
}

#[tokio::test]
async fn a_correction_copies_no_file_and_leaves_those_of_the_response_until_it_replaces_it() {
    let app = TestApp::start().await;
    let scene = asking(&app, QUESTIONS).await;
    let mut visitor = begun(&app, &scene).await;
    visitor.fill("Wie heißt Ihr Verein?", "Rad e. V.");
    visitor.attach("Dateien auswählen", "old.pdf", &pdf("old"));
    visitor.attach("Dateien auswählen", "kept.pdf", &pdf("kept"));
    visitor.press("Weiter").await.press("Antwort absenden").await.see("Ihre Quittung");
    assert_eq!(names(&app).await, ["kept.pdf", "old.pdf"]);

    for _ in 0..3 {
        visitor.press("Antwort ändern").await.see("old.pdf").see("kept.pdf");
        assert_eq!(stored(&app).await, (2, 2));
        visitor.post(&place(&scene, "correction/end"), &[]).await.see("Ihre Quittung");
        assert_eq!(names(&app).await, ["kept.pdf", "old.pdf"]);
    }

    visitor.press("Antwort ändern").await.follow("Zurück").await;
    let (page, old) = (visitor.path().to_owned(), link(&visitor, "old.pdf"));
    visitor.open(&old).await;
    assert_eq!(visitor.bytes(), pdf("old"), "it can be looked at again");
    visitor.open(&page).await;
    visitor.choose("„old.pdf“ entfernen").press("Weiter").await.not_see("old.pdf").see("kept.pdf");
    assert_eq!(names(&app).await, ["kept.pdf", "old.pdf"], "the response has it still");
    visitor.open(&old).await;
    assert_eq!(visitor.status(), 404, "the correction has not");
    visitor.open(&place(&scene, "check")).await;
    visitor.follow("Zurück").await.attach("Weitere Datei auswählen", "new.pdf", &pdf("new"));
    visitor.press("Weiter").await.press("Geänderte Antwort absenden").await.see("Ihre Quittung");
    assert_eq!(names(&app).await, ["kept.pdf", "new.pdf"]);
    assert_eq!(stored(&app).await, (2, 2));
    let files = attachment::Entity::find().all(&app.app.db.read).await.unwrap();
    assert!(files.iter().all(|file| file.response_id.is_some()));
}

#[tokio::test]
async fn a_file_that_came_with_a_contested_page_is_not_lost() {
    let app = TestApp::start().await;
    let scene = asking(&app, QUESTIONS).await;
    app.contacts("business", 1).await;
    let link = app.invite_all(&scene).await.remove(0);
    app.work().await;
    let (mut one, mut two) = (app.visitor(), app.visitor());
    for visitor in [&mut one, &mut two] {
        visitor.post(&format!("{link}/sheet"), &[]).await.see("Ihre Pläne");
    }
    one.fill("Wie heißt Ihr Verein?", "Rad e. V.").press("Weiter").await;
    two.fill("Wie heißt Ihr Verein?", "Radverein");
    two.attach("Dateien auswählen", "plan.pdf", &pdf("plan")).press("Weiter").await;
    assert_eq!(two.status(), 409);
    two.see("Rad e. V.").see("Radverein");
    one.open(&place(&scene, "check")).await.see("plan.pdf").see("Rad e. V.");
}

/// The names of all files there are, in their order.
async fn names(app: &TestApp) -> Vec<String> {
    let files = attachment::Entity::find().all(&app.app.db.read).await.unwrap();
    let mut names: Vec<_> = files.into_iter().map(|file| file.name).collect();
    names.sort();
    names
}

#[tokio::test]
async fn what_was_typed_is_kept_when_the_files_are_no_longer_asked_for() {
    let app = TestApp::start().await;
    let questions = QUESTIONS.replace(
        "pages:\n",
        "pages:\n  - key: first\n    title: {de: Zuerst}\n    questions:\n      - {key: planned, kind: yes_no, text: {de: Planen Sie etwas?}}\n",
    );
    let questions = questions
        .replace("kind: files,", "kind: files, show_if: {question: planned, is: \"yes\"},");
    let scene = asking(&app, &questions).await;
    let mut visitor = app.visitor();
    visitor.post(&place(&scene, "sheet"), &[]).await.choose("Ja").press("Weiter").await;
    visitor.fill("Wie heißt Ihr Verein?", "Rad e. V.").see("Ihre Pläne");
    let mut other = visitor.second_tab();
    other.open(&place(&scene, "pages/1")).await.choose("Nein").press("Weiter").await;
    visitor.attach("Dateien auswählen", "plan.pdf", &pdf("plan")).press("Weiter").await;
    visitor.see("Rad e. V.").not_see("plan.pdf");
    assert_eq!(visitor.path(), place(&scene, "check"));
}
