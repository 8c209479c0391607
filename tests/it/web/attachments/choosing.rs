//! Files are chosen, taken or refused, and removed.

use entity::attachment;
use sea_orm::EntityTrait;

use crate::support::{
    TestApp,
    paper::{archive, docx, jpeg, odt, pdf, png},
};

use super::{QUESTIONS, asking, begun, link, place, stored};

#[tokio::test]
async fn each_type_is_taken_by_its_content_and_handed_out_as_it_came() {
    let app = TestApp::start().await;
    let questions = QUESTIONS.replace("at_most: 2", "at_most: 5");
    let scene = asking(&app, &questions).await;
    let mut visitor = begun(&app, &scene).await;
    let files = [
        ("a.pdf", pdf("a"), "application/pdf"),
        ("b.odt", odt(), "application/vnd.oasis.opendocument.text"),
        (
            "c.docx",
            docx(),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ),
        ("d.PNG", png(), "image/png"),
        ("e.jpeg", jpeg(), "image/jpeg"),
    ];
    visitor.fill("Wie heißt Ihr Verein?", "Rad e. V.");
    for (name, content, _) in &files {
        visitor.attach("Dateien auswählen", name, content);
    }
    visitor.press("Weiter").await;
    assert_eq!(visitor.path(), place(&scene, "check"));
    visitor.see("a.pdf (1 KB)").see("e.jpeg (1 KB)");
    visitor.follow("Zurück").await;
    let page = visitor.path().to_owned();
    for (name, content, media_type) in files {
        visitor.open(&page).await;
        let href = link(&visitor, name);
        visitor.open(&href).await;
        assert_eq!(visitor.bytes(), content, "{name}");
        assert_eq!(visitor.content_type(), media_type);
    }
    assert_eq!(
        visitor.header("content-disposition"),
        "attachment; filename=\"e.jpeg\"; filename*=UTF-8''e.jpeg"
    );
    assert_eq!(visitor.header("x-content-type-options"), "nosniff");
    assert_eq!(visitor.header("content-length"), jpeg().len().to_string());
    assert_eq!(visitor.header("cache-control"), "private, no-store");
    assert!(visitor.header("content-security-policy").contains("default-src 'none'; sandbox"));
}

#[tokio::test]
async fn what_is_not_what_it_says_is_refused_and_the_rest_of_the_page_kept() {
    let app = TestApp::start().await;
    let scene = asking(&app, QUESTIONS).await;
    let mut visitor = begun(&app, &scene).await;
    let script = b"<script>alert(1)</script>".to_vec();
    for (name, content, told) in [
        ("plan.pdf", script, "„plan.pdf“ ist keine Datei der genannten Arten"),
        ("plan.odt", archive(&[("a.txt", "a")]), "„plan.odt“ ist keine Datei der genannten Arten"),
        ("plan.docx", odt(), "„plan.docx“ hat eine andere Endung"),
        ("plan.exe", pdf("x"), "„plan.exe“ hat eine andere Endung"),
        ("plan.pdf", vec![], "In „plan.pdf“ steht nichts"),
        ("plan.pdf", pdf(&"x".repeat(1024 * 1024)), "„plan.pdf“ ist zu groß"),
        ("", pdf("x"), "„Datei ohne Namen“ hat eine andere Endung"),
    ] {
        visitor.fill("Wie heißt Ihr Verein?", "Rad e. V.");
        visitor.attach("Dateien auswählen", name, &content).press("Weiter").await;
        assert_eq!(visitor.status(), 422, "{told}: {}", visitor.text());
        visitor.see(told);
        assert!(visitor.source().contains("Rad e. V."), "the other answer is there");
    }
    assert_eq!(stored(&app).await, (0, 0));
    visitor.open(&place(&scene, "check")).await.see("Rad e. V.");
}

#[tokio::test]
async fn names_are_cleaned_and_shown_as_text() {
    let app = TestApp::start().await;
    let scene = asking(&app, QUESTIONS).await;
    let mut visitor = begun(&app, &scene).await;
    visitor.fill("Wie heißt Ihr Verein?", "Rad e. V.");
    visitor.attach("Dateien auswählen", "..\\..\\<b>\u{202e}fdp.pdf", &pdf("1"));
    visitor.attach("Dateien auswählen", "Straße/\"Übersicht\"\n1.pdf", &pdf("2"));
    visitor.press("Weiter").await;
    visitor.see("_b_fdp.pdf (1 KB)").see("Übersicht");
    visitor.follow("Zurück").await;
    let href = link(&visitor, "Übersicht");
    visitor.open(&href).await;
    let told = visitor.header("content-disposition").to_owned();
    assert!(
        told.starts_with("attachment; filename=\"") && told.contains("%C3%9Cbersicht"),
        "{told}"
    );
    assert!(!told.contains("Stra"), "no folder: {told}");
}

#[tokio::test]
async fn too_many_files_are_refused_one_by_one_and_can_be_removed() {
    let app = TestApp::start().await;
    let scene = asking(&app, QUESTIONS).await;
    let mut visitor = begun(&app, &scene).await;
    visitor.fill("Wie heißt Ihr Verein?", "Rad e. V.");
    for name in ["1.pdf", "2.pdf", "3.pdf"] {
        visitor.attach("Dateien auswählen", name, &pdf(name));
    }
    visitor.press("Weiter").await;
    assert_eq!(visitor.status(), 422);
    visitor.see("„3.pdf“ haben wir nicht angenommen: Hier gehen höchstens 2 Dateien");
    visitor.see("1.pdf (1 KB)").see("2.pdf (1 KB)").not_see("3.pdf (1 KB)");
    let gone = link(&visitor, "1.pdf");
    visitor.see("Mehr als 2 Dateien gehen hier nicht").not_see("Weitere Datei");
    visitor.choose("„1.pdf“ entfernen").press("Angekreuzte entfernen").await;
    assert_eq!(visitor.path(), place(&scene, "pages/1"));
    visitor.not_see("Mehr als 2 Dateien");
    visitor.attach("Weitere Datei", "3.pdf", &pdf("3.pdf"));
    visitor.press("Weiter").await.see("2.pdf (1 KB)").see("3.pdf (1 KB)").not_see("1.pdf");
    assert_eq!(stored(&app).await, (2, 2));
    visitor.open(&place(&scene, "pages/1")).await;
    visitor.open(&gone).await;
    assert_eq!(visitor.status(), 404);
}

#[tokio::test]
async fn files_survive_an_interruption_and_problems_elsewhere_and_are_never_doubled() {
    let app = TestApp::start().await;
    let scene = asking(&app, QUESTIONS).await;
    let mut visitor = begun(&app, &scene).await;
    visitor.attach("Dateien auswählen", "plan.pdf", &pdf("a")).press("Weiter").await;
    assert_eq!(visitor.status(), 422, "the name is missing");
    visitor.see("plan.pdf (1 KB)");
    visitor.attach("Weitere Datei", "plan.pdf", &pdf("a")).press("Speichern").await;
    assert_eq!(stored(&app).await, (1, 1), "the same file is there already");
    let mut elsewhere = visitor.second_tab();
    elsewhere.open(&place(&scene, "pages/1")).await.see("plan.pdf (1 KB)");
    elsewhere.fill("Wie heißt Ihr Verein?", "Rad e. V.").press("Weiter").await;
    elsewhere.see("plan.pdf (1 KB)");
    for mut tab in [elsewhere.second_tab(), elsewhere] {
        tab.post(&place(&scene, "submission"), &[]).await.see("Ihre Quittung");
    }
    assert_eq!(stored(&app).await, (1, 1));
    let file = attachment::Entity::find().one(&app.app.db.read).await.unwrap().unwrap();
    assert!(file.draft_id.is_none() && file.response_id.is_some(), "{file:?}");
}

#[tokio::test]
async fn large_files_come_back_whole() {
    let app = TestApp::start().await;
    let scene = asking(&app, QUESTIONS).await;
    let mut visitor = begun(&app, &scene).await;
    let large = pdf(&"0123456789abcdef".repeat(60_000));
    visitor.fill("Wie heißt Ihr Verein?", "Rad e. V.");
    visitor.attach("Dateien auswählen", "plan.pdf", &large).press("Weiter").await;
    visitor.see("plan.pdf (938 KB)");
    visitor.follow("Zurück").await;
    assert_eq!(stored(&app).await, (1, 4));
    let href = link(&visitor, "plan.pdf");
    assert!(visitor.open(&href).await.bytes() == large, "the same bytes");
}

#[tokio::test]
async fn problems_stand_in_the_order_of_the_page_one_for_each_file() {
    let app = TestApp::start().await;
    let scene = asking(&app, QUESTIONS).await;
    let mut visitor = begun(&app, &scene).await;
    visitor.attach("Dateien auswählen", "a.exe", &pdf("a"));
    visitor.attach("Dateien auswählen", "b.pdf", &[]);
    visitor.attach("Dateien auswählen", "good.pdf", &pdf("good")).press("Weiter").await;
    visitor.see("In „b.pdf“ steht nichts").see("good.pdf (1 KB)");
    assert_eq!(visitor.status(), 422);
    let html = scraper::Html::parse_document(&visitor.source());
    let links = scraper::Selector::parse(".rt-errors a").unwrap();
    let told: Vec<_> = html
        .select(&links)
        .map(|link| (link.attr("href").unwrap().to_owned(), link.text().collect::<String>()))
        .collect();
    assert_eq!(told.len(), 3, "{told:?}");
    let wanted = [
        ("#q_name", "Wie heißt Ihr Verein?"),
        ("#q_plan_upload", "a.exe"),
        ("#q_plan_upload", "b.pdf"),
    ];
    for ((href, words), (place, about)) in told.iter().zip(wanted) {
        assert!(href == place && words.contains(about), "{told:?}");
    }
}
