//! A round says that it asks for files before anybody needs them.

use rules::lifecycle::IdentityMode;
use rundtisch::{account::Organiser, db, round as rounds};

use crate::{api::program::Program, support::TestApp, web::organise::administrator};

use super::{QUESTIONS, asking};

#[tokio::test]
async fn an_anonymous_round_that_asks_for_files_is_not_released() {
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Anonymous).await;
    let (now, operator) = (app.now(), Organiser::operator());
    db::write(&app.app.db, async |tx| {
        rounds::ask(tx, &operator, scene.round.id, QUESTIONS, now).await
    })
    .await
    .unwrap();
    let mut organiser = administrator(&app).await;
    let release = format!("/de/organise/rounds/{}/release", scene.round.id);
    organiser.open(&release).await.see("Fragen nach Dateien entfernen oder die Art der Teilnahme");
    organiser.post(&release, &[]).await;
    assert_eq!(organiser.status(), 422);
    let program = Program::of(&app).await;
    let release = format!("/rounds/{}/release", scene.round.id);
    let reply = program.post(&release, serde_json::json!({})).await;
    assert!(reply.text.contains("files-in-anonymous"), "{}", reply.text);
}

#[tokio::test]
async fn other_rounds_say_before_release_that_they_ask_for_files() {
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Attributed).await;
    let (now, operator) = (app.now(), Organiser::operator());
    db::write(&app.app.db, async |tx| {
        rounds::ask(tx, &operator, scene.round.id, QUESTIONS, now).await
    })
    .await
    .unwrap();
    let mut organiser = administrator(&app).await;
    organiser.open(&format!("/de/organise/rounds/{}/release", scene.round.id)).await;
    organiser.see("Die Runde fragt nach Dateien").see("höchstens 50 MB");
    organiser.open(&format!("/de/organise/rounds/{}/trial", scene.round.id)).await;
    organiser.see("Dateien werden in der Probe nicht angenommen");
    organiser.fill("Wie heißt Ihr Verein?", "Rad e. V.").press("Weiter").await;
    organiser.see("Ende des Fragebogens");
}

#[tokio::test]
async fn the_first_page_says_that_files_are_asked_for() {
    let app = TestApp::start().await;
    let scene = asking(&app, QUESTIONS).await;
    let address = format!("/de/rounds/{}", scene.round.slug);
    let mut visitor = app.visitor();
    visitor.open(&address).await.see("können Sie mitschicken");
    visitor.see("PDF").see("jede Datei mit höchstens 1 MB");

    let needed = QUESTIONS.replace("kind: files,", "kind: files, required: true,");
    let app = TestApp::start().await;
    let scene = asking(&app, &needed).await;
    let address = format!("/de/rounds/{}", scene.round.slug);
    app.visitor().open(&address).await.see("brauchen Sie für mindestens eine Antwort");

    let without = app.open_round(IdentityMode::Pseudonymous).await;
    let address = format!("/de/rounds/{}", without.round.slug);
    app.visitor().open(&address).await.not_see("mitschicken");
}
