//! What the city replies, from the form to the public page.

use chrono::TimeDelta;
use rules::lifecycle::IdentityMode;

use super::organise::administrator;
use crate::support::{Scene, TestApp, Visitor};

fn of_round(scene: &Scene, page: &str) -> String {
    format!("/de/organise/rounds/{}{page}", scene.round.id)
}

/// Adds a reply by the form.
async fn said(visitor: &mut Visitor, scene: &Scene, statement: &str, reply: &str, status: &str) {
    visitor.open(&of_round(scene, "/replies/new")).await;
    visitor.fill("Gesagt wurde, auf Deutsch", statement).fill("Antwort auf Deutsch", reply);
    visitor.fill("Stand", status).press("Antwort hinzufügen").await;
    visitor.see("Die Antwort ist hinzugefügt");
}

async fn publish(app: &TestApp, visitor: &mut Visitor, scene: &Scene) {
    visitor.post(&of_round(scene, "/closure"), &[]).await;
    app.pass(TimeDelta::seconds(1));
    visitor.post(&of_round(scene, "/publication"), &[]).await;
    visitor.see("Die Ergebnisse sind veröffentlicht");
}

/// Whether these words stand on the page in this order.
fn in_order(visitor: &Visitor, words: &[&str]) -> bool {
    let text = visitor.text();
    words.iter().map(|word| text.find(word)).is_sorted_by(|one, next| one.is_some() && one < next)
}

#[tokio::test]
async fn what_the_city_replies_stands_with_the_results_for_everyone() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    let mut visitor = administrator(&app).await;
    visitor.open(&of_round(&scene, "/results")).await.see("Noch gibt es keine Antworten der Stadt");
    visitor.follow("Antworten der Stadt bearbeiten").await.follow("Antwort hinzufügen").await;
    visitor.fill("Worum es geht", "service");
    visitor.fill("Gesagt wurde, auf Deutsch", "Service <b>fehlt</b>.\r\n\r\nSehr.");
    visitor.fill("Gesagt wurde, auf Englisch", "Service is missing.");
    visitor.fill("Antwort auf Deutsch", "Er kommt.").fill("Antwort auf Englisch", "It comes.");
    visitor.fill("Stand", "planned").press("Antwort hinzufügen").await;
    visitor.see("Wie wichtig ist guter Service?").see("Es fehlt noch: Leichte Sprache.");
    visitor.open(&of_round(&scene, "")).await;
    visitor.see("Anna Amt hat die Antworten der Stadt geändert.");

    let public = format!("/rounds/{}/results", scene.round.slug);
    let mut reader = app.visitor();
    reader.open(&format!("/de{public}")).await.not_see("Er kommt.");
    publish(&app, &mut visitor, &scene).await;
    reader.open(&format!("/de{public}")).await;
    reader
        .see("Was Sie gesagt haben – und was wir tun")
        .see("Service <b>fehlt</b>.")
        .see("geplant");
    reader.not_see("Antworten der Stadt bearbeiten").not_see("noch nicht vollständig");
    reader.open(&format!("/en{public}")).await.see("It comes.").see("planned");
    reader.open(&format!("/de-simple{public}")).await.see("Er kommt.");
    reader.see("Diese Antworten gibt es noch nicht in Leichter Sprache.");
}

#[tokio::test]
async fn replies_are_put_in_order_changed_and_removed() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    let mut visitor = administrator(&app).await;
    for (statement, reply) in [("Bänke", "Ja."), ("Bäume", "Bald."), ("Busse", "Nein.")] {
        said(&mut visitor, &scene, statement, reply, "under-review").await;
    }
    visitor.press("Antwort 3 nach oben").await.see("Die Reihenfolge ist geändert");
    assert!(in_order(&visitor, &["Bänke", "Busse", "Bäume"]));
    visitor.press("Antwort 1 nach unten").await;
    assert!(in_order(&visitor, &["Busse", "Bänke", "Bäume"]));
    visitor.not_see("Antwort 1 nach oben").not_see("Antwort 3 nach unten");

    visitor.follow("Antwort 2 bearbeiten").await.fill("Antwort auf Deutsch", "Ja, 20 Stück.");
    visitor.fill("Stand", "done").press("Antwort speichern").await;
    visitor.see("Die Antwort ist geändert").see("Ja, 20 Stück.").see("umgesetzt");
    visitor.follow("Antwort 1 entfernen").await.see("Busse");
    visitor.press("Antwort entfernen").await;
    visitor.see("Die Antwort ist entfernt").not_see("Busse");
    assert!(in_order(&visitor, &["Bänke", "Bäume"]));
}

#[tokio::test]
async fn a_reply_that_lacks_something_is_refused_and_nothing_typed_is_lost() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    let mut visitor = administrator(&app).await;
    let form = of_round(&scene, "/replies/new");
    visitor.open(&form).await.fill("Gesagt wurde, auf Englisch", "Only English");
    visitor.press("Antwort hinzufügen").await;
    visitor.see("Schreiben Sie auf Deutsch, was gesagt wurde.");
    visitor.see("Schreiben Sie auf Deutsch, was die Stadt antwortet.");
    visitor.see("Wählen Sie, wie weit die Stadt ist.");
    assert_eq!(visitor.status(), 422);
    assert!(visitor.source().contains("Only English"));

    let long = "x".repeat(5001);
    let whole =
        [("about", "service"), ("status", "done"), ("statement-de", "Mehr"), ("reply-de", "Ja")];
    for (field, value) in [
        ("about", "nothing"),
        ("about", "service.row"),
        ("about", "Service"),
        ("status", "forgotten"),
        ("statement-de", " "),
        ("reply-de", long.as_str()),
        ("reply-en", "\u{7}"),
    ] {
        let kept = whole.iter().copied().filter(|(name, _)| *name != field);
        let sent: Vec<_> = kept.chain([(field, value)]).collect();
        visitor.post(&form, &sent).await;
        assert_eq!(visitor.status(), 422, "{field}: {value}");
    }
    visitor.open(&of_round(&scene, "/replies")).await.see("Noch gibt es keine Antworten der Stadt");
}

#[tokio::test]
async fn a_reply_belongs_to_its_round() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    let other = app.draft_round(IdentityMode::Attributed).await;
    let mut visitor = administrator(&app).await;
    said(&mut visitor, &scene, "Bänke", "Ja.", "done").await;
    let own = visitor.follow("Antwort 1 bearbeiten").await.path().to_owned();
    let reply = own.rsplit('/').next().expect("an id");
    for page in ["", "/removal"] {
        let foreign = of_round(&other, &format!("/replies/{reply}{page}"));
        visitor.open(&foreign).await.see("Diese Antwort der Stadt gibt es nicht");
        assert_eq!(visitor.status(), 404);
        let whole = [("status", "done"), ("statement-de", "Mehr"), ("reply-de", "Nein")];
        visitor.post(&foreign, &whole).await;
        assert_eq!(visitor.status(), 404);
    }
    for (towards, status) in [("end", 404), ("up", 400)] {
        let foreign = of_round(&other, &format!("/replies/{reply}/position"));
        visitor.post(&foreign, &[("towards", towards)]).await;
        assert_eq!(visitor.status(), status);
    }
    visitor.open(&of_round(&scene, "/replies")).await.see("Ja.");
}

#[tokio::test]
async fn the_demonstration_replies_to_its_first_round() {
    let app = TestApp::demo().await;
    app.work().await;
    let mut reader = app.visitor();
    reader.open("/de/").await.follow("Ergebnisse ansehen").await;
    reader
        .see("Was Sie gesagt haben – und was wir tun")
        .see("Alle kommen mit")
        .see("nicht übernommen");
}
