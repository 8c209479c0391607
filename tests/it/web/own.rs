//! What people answered stays theirs: to read, to keep, to correct and to take back.

use rules::lifecycle::IdentityMode;

use crate::support::{Scene, TestApp, Visitor};

const MODES: [IdentityMode; 3] =
    [IdentityMode::Anonymous, IdentityMode::Pseudonymous, IdentityMode::Attributed];

/// A partner who has answered everything by a personal link and not submitted.
async fn invited(app: &TestApp, scene: &Scene) -> Visitor {
    app.contacts("business", 1).await;
    let link = app.invite_all(scene).await.remove(0);
    app.work().await;
    let mut visitor = app.visitor();
    visitor.post(&format!("{link}/sheet"), &[]).await;
    visitor.fill_in(scene, 3, "Mehr Bänke").await;
    visitor
}

/// The text of the file that was fetched.
fn text_of(visitor: &Visitor) -> String {
    assert_eq!(visitor.status(), 200, "{}", visitor.text());
    assert_eq!(visitor.content_type(), "application/pdf");
    let document = lopdf::Document::load_mem(visitor.bytes()).expect("a PDF");
    let catalog = document.catalog().expect("a catalog");
    assert!(catalog.has(b"StructTreeRoot"), "the file is tagged");
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    document.extract_text(&pages).expect("text")
}

#[tokio::test]
async fn answers_can_be_kept_as_a_file_before_they_are_submitted() {
    for mode in MODES {
        let app = TestApp::start().await;
        let scene = app.open_round(mode).await;
        let mut visitor = invited(&app, &scene).await;
        visitor.see("Antworten als PDF sichern");
        visitor.follow("Antworten als PDF sichern").await;
        let text = text_of(&visitor);
        for words in ["Runde eins", "wichtig", "Mehr Bänke", "noch nicht abgesendet"] {
            assert!(text.contains(words), "{mode}: {words} is not in {text}");
        }
        let name = format!("attachment; filename=\"{}-draft.pdf\"", scene.round.slug);
        assert_eq!(visitor.header("content-disposition"), name);
    }
}

#[tokio::test]
async fn in_an_anonymous_round_people_are_told_to_keep_their_answers_before_they_submit() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let visitor = invited(&app, &scene).await;
    visitor.see("Nach dem Absenden kann niemand mehr sagen, welche Antwort von Ihnen ist.");
}

#[tokio::test]
async fn nobody_gets_a_file_without_a_sheet() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let mut stranger = app.visitor();
    stranger.open(&format!("/de/rounds/{}/draft.pdf", scene.round.slug)).await;
    assert_eq!(stranger.status(), 404);
    stranger.see("Hier liegt kein Fragebogen von Ihnen");
}
