//! Nobody fills the disk.

use std::num::NonZeroU16;

use entity::attachment;
use sea_orm::{EntityTrait, PaginatorTrait};

use crate::support::{TestApp, paper::pdf};

use super::{QUESTIONS, asking, begun, place, stored};

#[tokio::test]
async fn a_round_has_limits_for_all_files_of_a_response_and_of_the_round() {
    let megabytes = |number| NonZeroU16::new(number).unwrap();
    let app = TestApp::with(|config| {
        config.files_per_response_mb = megabytes(1);
        config.files_per_round_mb = megabytes(2);
    })
    .await;
    let scene = asking(&app, QUESTIONS).await;
    let large = |word: &str| pdf(&word.repeat(600 * 1024));
    for _ in 0..2 {
        let mut visitor = begun(&app, &scene).await;
        visitor.fill("Wie heißt Ihr Verein?", "Rad e. V.");
        visitor.attach("Dateien auswählen", "1.pdf", &large("a"));
        visitor.attach("Dateien auswählen", "2.pdf", &large("b")).press("Weiter").await;
        assert_eq!(visitor.status(), 422);
        visitor.see("Mit „2.pdf“ wären alle Ihre Dateien zusammen größer als 1 MB");
        visitor.see("1.pdf (601 KB)");
    }
    let mut third = begun(&app, &scene).await;
    third.fill("Wie heißt Ihr Verein?", "Rad e. V.");
    third.attach("Dateien auswählen", "3.pdf", &pdf(&"c".repeat(900 * 1024))).press("Weiter").await;
    assert_eq!(third.status(), 422);
    third.see("der Platz für Dateien in dieser Runde voll ist");
    third.press("Weiter").await;
    assert_eq!(third.path(), place(&scene, "check"), "without the file it goes on");
}

#[tokio::test]
async fn a_body_beyond_all_limits_gets_a_page_that_names_them() {
    let app = TestApp::start().await;
    let scene = asking(&app, QUESTIONS).await;
    let mut visitor = begun(&app, &scene).await;
    visitor.fill("Wie heißt Ihr Verein?", "Rad e. V.");
    visitor.attach("Dateien auswählen", "plan.pdf", &vec![b'x'; 13 * 1024 * 1024]);
    visitor.press("Weiter").await;
    assert_eq!(visitor.status(), 413);
    visitor.see("höchstens 2 MB");
    visitor.follow("Zurück zur Frage").await.see("Ihre Pläne");
    assert_eq!(stored(&app).await, (0, 0));
}

#[tokio::test]
async fn a_form_that_is_none_is_refused_and_changes_nothing() {
    let app = TestApp::start().await;
    let scene = asking(&app, QUESTIONS).await;
    let mut visitor = begun(&app, &scene).await;
    let form = "multipart/form-data; boundary=b";
    let field = "--b\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nRad\r\n";
    let file =
        "--b\r\nContent-Disposition: form-data; name=\"plan.upload\"; filename=\"a.pdf\"\r\n\r\n";
    let nameless = "--b\r\nContent-Disposition: form-data\r\n\r\na\r\n--b--\r\n".to_owned();
    let of_others = file.replace("plan.upload", "name.upload") + "a\r\n--b--\r\n";
    for (what, kind, body) in [
        ("no boundary", "multipart/form-data", String::new()),
        ("nothing", form, String::new()),
        ("a field without a name", form, nameless),
        ("a form cut off", form, format!("{field}{file}%PDF-1.7 half")),
        ("thousands of parts", form, format!("{}--b--\r\n", field.repeat(2500))),
        ("a file nobody asks for", form, of_others),
        ("a NUL", form, format!("{}--b--\r\n", field.replace("Rad", "R\0d"))),
    ] {
        visitor.post_raw(&place(&scene, "pages/1"), kind, body.as_bytes()).await;
        assert_eq!(visitor.status(), 400, "{what}: {}", visitor.text());
    }
    assert_eq!(stored(&app).await, (0, 0));
    visitor.open(&place(&scene, "check")).await.not_see("Rad");
    let mut stranger = app.visitor();
    let body = format!("{field}--b--\r\n");
    stranger.post_raw(&place(&scene, "pages/1"), form, body.as_bytes()).await;
    assert_eq!(stranger.status(), 404, "no sheet, no files");
}

#[tokio::test]
async fn no_more_files_are_kept_aside_than_a_question_takes() {
    let app = TestApp::start().await;
    let scene = asking(&app, QUESTIONS).await;
    let mut visitor = begun(&app, &scene).await;
    visitor.fill("Wie heißt Ihr Verein?", "Rad e. V.");
    for number in 0..300 {
        visitor.attach("Dateien auswählen", &format!("{number}.pdf"), &pdf(&number.to_string()));
    }
    visitor.press("Weiter").await.see("299.pdf").see("höchstens 2 Dateien");
    assert_eq!((visitor.status(), stored(&app).await), (422, (2, 2)));
}

#[tokio::test]
async fn whoever_sends_files_when_many_do_is_told_and_loses_no_word() {
    let app = TestApp::with(|config| config.uploads_at_once = NonZeroU16::MIN).await;
    let scene = asking(&app, QUESTIONS).await;
    let mut visitor = begun(&app, &scene).await;
    let somebody_else = app.app.uploads.clone().try_acquire_owned().unwrap();
    visitor.fill("Wie heißt Ihr Verein?", "Rad e. V.");
    visitor.attach("Dateien auswählen", "plan.pdf", &pdf("a")).press("Weiter").await;
    assert_eq!((visitor.status(), visitor.header("retry-after")), (503, "60"));
    visitor.see("Gerade senden sehr viele Menschen Dateien");
    assert_eq!(stored(&app).await, (0, 0));
    visitor.follow("Zurück zur Frage").await;
    assert!(visitor.source().contains("Rad e. V."), "what was typed is saved");
    visitor.press("Weiter").await;
    assert_eq!(visitor.path(), place(&scene, "check"), "without files nobody waits");

    drop(somebody_else);
    for name in ["plan.pdf", "more.pdf"] {
        visitor.open(&place(&scene, "pages/1")).await;
        let label = if name == "plan.pdf" { "Dateien auswählen" } else { "Weitere Datei" };
        visitor.attach(label, name, &pdf(name)).press("Weiter").await.see(name);
    }
}

#[tokio::test]
async fn files_that_come_at_once_do_not_pass_the_limit_of_a_round_together() {
    let megabyte = NonZeroU16::MIN;
    let app = TestApp::with(|config| config.files_per_round_mb = megabyte).await;
    let scene = asking(&app, QUESTIONS).await;
    let sent = async || {
        let mut visitor = begun(&app, &scene).await;
        visitor.fill("Wie heißt Ihr Verein?", "Rad e. V.");
        visitor.attach("Dateien auswählen", "plan.pdf", &pdf(&"a".repeat(600 * 1024)));
        visitor.press("Weiter").await.status()
    };
    let mut told: [u16; 4] = tokio::join!(sent(), sent(), sent(), sent()).into();
    told.sort_unstable();
    assert_eq!(told, [200, 422, 422, 422]);
    assert_eq!(attachment::Entity::find().count(&app.app.db.read).await.unwrap(), 1);
}
