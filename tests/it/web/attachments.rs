//! Files that answer a question, from choosing to handing out.

use std::{io::Cursor, num::NonZeroU16};

use entity::{attachment, attachment_part};
use rules::lifecycle::IdentityMode;
use rundtisch::{account::Organiser, db, round as rounds, round::RoundError};
use sea_orm::{EntityTrait, PaginatorTrait};

use super::organise::administrator;
use crate::{
    api::program::Program,
    support::{
        Scene, TestApp, Visitor,
        paper::{archive, docx, jpeg, odt, pdf, png},
    },
};

const QUESTIONS: &str = "
languages: [de]
title: {de: Stellungnahmen}
pages:
  - key: statement
    title: {de: Ihre Stellungnahme}
    questions:
      - {key: name, kind: short_text, required: true, text: {de: Wie heißt Ihr Verein?}}
      - {key: plan, kind: files, at_most: 2, size_limit: 1, text: {de: Ihre Pläne}}
";

/// A round that asks for files, open to all and by link.
async fn asking(app: &TestApp, questions: &str) -> Scene {
    let scene = app.draft_round(IdentityMode::Pseudonymous).await;
    let (now, organiser) = (app.now(), Organiser::operator());
    let round = db::write(&app.app.db, async |tx| {
        rounds::ask(tx, &organiser, scene.round.id, questions, now).await?;
        rounds::release(tx, &organiser, scene.round.id, now).await
    });
    Scene { round: round.await.unwrap_or_else(|error: RoundError| panic!("{error:?}")), ..scene }
}

fn place(scene: &Scene, page: &str) -> String {
    format!("/de/rounds/{}/{page}", scene.round.slug)
}

/// Somebody on the page that asks for files, who has taken some time.
async fn begun(app: &TestApp, scene: &Scene) -> Visitor {
    let mut visitor = app.visitor();
    visitor.post(&place(scene, "sheet"), &[]).await;
    visitor.take(chrono::TimeDelta::seconds(10));
    visitor.see("Ihre Pläne");
    visitor
}

/// How many files there are, and in how many pieces.
async fn stored(app: &TestApp) -> (u64, u64) {
    let db = &app.app.db.read;
    let files = attachment::Entity::find().count(db).await.unwrap();
    (files, attachment_part::Entity::find().count(db).await.unwrap())
}

/// Where the first link with these words leads.
fn link(visitor: &Visitor, words: &str) -> String {
    let html = scraper::Html::parse_document(&visitor.source());
    let links = scraper::Selector::parse("a[href]").unwrap();
    let found = html.select(&links).find(|it| it.text().collect::<String>().contains(words));
    found.unwrap_or_else(|| panic!("no link {words}")).attr("href").unwrap().to_owned()
}

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
    visitor.not_see("Mehr als 2 Dateien").attach("Weitere Datei", "3.pdf", &pdf("3.pdf"));
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
async fn a_stranger_gets_no_file_and_an_organiser_none_of_a_draft() {
    let app = TestApp::start().await;
    let scene = asking(&app, QUESTIONS).await;
    let mut visitor = begun(&app, &scene).await;
    visitor.attach("Dateien auswählen", "plan.pdf", &pdf("a")).press("Weiter").await;
    let file = attachment::Entity::find().one(&app.app.db.read).await.unwrap().unwrap();
    let own = place(&scene, &format!("files/{}", file.id));
    let of_round = format!("/de/organise/rounds/{}/files/{}", scene.round.id, file.id);
    let elsewhere = format!("/de/organise/rounds/{}/files/{}", entity::RoundId::new(), file.id);
    let (mut organiser, program) = (administrator(&app).await, Program::of(&app).await);
    let by_program = format!("/attachments/{}", file.id);
    assert_eq!(visitor.open(&own).await.status(), 200);
    let mut other = begun(&app, &scene).await;
    for stranger in [&mut other, &mut app.visitor(), &mut organiser] {
        assert_eq!(stranger.open(&own).await.status(), 404);
    }
    assert_eq!(organiser.open(&of_round).await.status(), 404, "it lies in a draft");
    assert_eq!(program.get(&by_program).await.refused(404), "unknown-file");

    visitor.post(&place(&scene, "pages/1"), &[("name", "Rad e. V.")]).await;
    visitor.post(&place(&scene, "submission"), &[]).await.see("Ihre Quittung");
    assert_eq!(visitor.open(&own).await.status(), 404, "it was handed in");
    assert_eq!(organiser.open(&of_round).await.status(), 200);
    assert_eq!(organiser.bytes(), pdf("a"));
    assert_eq!(organiser.open(&elsewhere).await.status(), 404);
    other.open(&of_round).await.see("Anmelden");
    let reply = program.get(&by_program).await;
    assert_eq!((reply.status, reply.content_type.as_str()), (200, "application/pdf"));
    let listed = program.get(&format!("/rounds/{}/attachments", scene.round.id)).await.done(200);
    assert_eq!((&listed["total"], &listed["items"][0]["name"]), (&1.into(), &"plan.pdf".into()));
    assert_eq!(Program::without_token(&app).get(&by_program).await.refused(401), "unauthorised");
}

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

/// A response with a file that waits for a decision.
async fn set_aside(app: &TestApp, scene: &Scene, name: &str) {
    let mut hasty = app.visitor();
    hasty.post(&place(scene, "sheet"), &[]).await;
    hasty.fill("Wie heißt Ihr Verein?", "Rad e. V.");
    hasty.attach("Dateien auswählen", name, &pdf(name)).press("Weiter").await;
    hasty.post(&place(scene, "submission"), &[]).await.see("Ihre Quittung");
}

#[tokio::test]
async fn files_in_the_quarantine_are_shown_and_go_with_its_decision() {
    let app = TestApp::start().await;
    let scene = asking(&app, QUESTIONS).await;
    let at = format!("/de/organise/rounds/{}", scene.round.id);
    let mut organiser = administrator(&app).await;
    set_aside(&app, &scene, "spam.pdf").await;
    organiser.open(&format!("{at}/quarantine")).await;
    let href = link(&organiser, "spam.pdf");
    assert_eq!(organiser.open(&href).await.bytes(), pdf("spam.pdf"));
    organiser.open(&format!("{at}/quarantine")).await.press("Verwerfen").await;
    organiser.press("Endgültig verwerfen").await;
    assert_eq!(stored(&app).await, (0, 0));

    set_aside(&app, &scene, "plan.pdf").await;
    organiser.open(&format!("{at}/quarantine")).await;
    let href = link(&organiser, "plan.pdf");
    organiser.press("Mitzählen").await;
    assert_eq!(stored(&app).await, (1, 1));
    assert_eq!(organiser.open(&href).await.bytes(), pdf("plan.pdf"), "now of a response");
    organiser.open(&format!("{at}/responses?question=plan")).await;
    let href = link(&organiser, "plan.pdf (1 KB)");
    assert_eq!(organiser.open(&href).await.bytes(), pdf("plan.pdf"));
}

#[tokio::test]
async fn all_files_of_a_round_are_packed_and_taking_them_is_recorded() {
    let app = TestApp::start().await;
    let scene = asking(&app, QUESTIONS).await;
    set_aside(&app, &scene, "spam.pdf").await;
    let at = format!("/de/organise/rounds/{}", scene.round.id);
    let mut organiser = administrator(&app).await;
    organiser.open(&format!("{at}/responses")).await.not_see("Alle Dateien als ZIP");
    for name in ["Rad e. V.", "Bus e. V."] {
        let mut visitor = begun(&app, &scene).await;
        visitor.fill("Wie heißt Ihr Verein?", name);
        visitor.attach("Dateien auswählen", "plan.pdf", &pdf(name));
        visitor.attach("Dateien auswählen", "Plan.pdf", &pdf("other"));
        visitor.press("Weiter").await;
        visitor.post(&place(&scene, "submission"), &[]).await.see("Ihre Quittung");
    }
    organiser.open(&format!("{at}/responses")).await.press("Alle Dateien als ZIP").await;
    assert_eq!(organiser.content_type(), "application/zip");
    assert_eq!(organiser.header("content-length"), organiser.bytes().len().to_string());
    let mut zip = zip::ZipArchive::new(Cursor::new(organiser.bytes().to_vec())).unwrap();
    let mut names: Vec<_> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    names.sort();
    assert_eq!(names.len(), 4, "{names:?}");
    assert!(names.iter().all(|name| name.contains("/plan/") && !name.contains("spam")));
    assert!(names.iter().any(|name| name.ends_with("(2).pdf")), "{names:?}");
    let mut contents: Vec<Vec<u8>> = vec![];
    for name in names {
        let mut content = vec![];
        std::io::Read::read_to_end(&mut zip.by_name(&name).unwrap(), &mut content).unwrap();
        contents.push(content);
    }
    assert!(contents.contains(&pdf("Rad e. V.")) && contents.contains(&pdf("Bus e. V.")));
    organiser.open(&at).await.see("hat 4 Dateien aus den Rückmeldungen heruntergeladen");

    organiser.post(&format!("{at}/exports/responses.csv"), &[]).await;
    let csv = organiser.source();
    assert!(csv.lines().next().unwrap().contains(";plan;plan_ids"), "{csv}");
    assert!(csv.contains("plan.pdf; Plan.pdf"), "{csv}");
    organiser.post(&format!("{at}/exports/responses.xlsx"), &[]).await;
    organiser.open(&at).await.see("hat 2 Rückmeldungen als CSV heruntergeladen");
    organiser.see("hat 2 Rückmeldungen als Excel heruntergeladen");
    let (kind, bytes) = Program::of(&app)
        .await
        .file(&format!("/rounds/{}/exports/files.zip", scene.round.id))
        .await;
    assert_eq!((kind.as_str(), &bytes[..2]), ("application/zip", &b"PK"[..]));
}

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
async fn results_say_how_many_brought_files_and_never_their_names() {
    let app = TestApp::start().await;
    let scene = asking(&app, QUESTIONS).await;
    for number in 0..6 {
        let mut visitor = begun(&app, &scene).await;
        visitor.fill("Wie heißt Ihr Verein?", "Rad e. V.");
        if number > 0 {
            visitor.attach("Dateien auswählen", "geheim.pdf", &pdf("a"));
        }
        visitor.press("Weiter").await;
        visitor.post(&place(&scene, "submission"), &[]).await.see("Ihre Quittung");
    }
    let mut organiser = administrator(&app).await;
    organiser.open(&format!("/de/organise/rounds/{}/results", scene.round.id)).await;
    organiser.see("5 haben Dateien mitgeschickt").not_see("geheim");
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

#[tokio::test]
async fn problems_stand_in_the_order_of_the_page_one_for_each_file() {
    let app = TestApp::start().await;
    let scene = asking(&app, QUESTIONS).await;
    let mut visitor = begun(&app, &scene).await;
    visitor.attach("Dateien auswählen", "a.exe", &pdf("a"));
    visitor.attach("Dateien auswählen", "b.pdf", &[]).press("Weiter").await;
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
