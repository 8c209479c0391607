//! Who gets files that were handed in.

use std::io::Cursor;

use entity::attachment;
use sea_orm::EntityTrait;

use crate::{
    api::program::Program,
    support::{Scene, TestApp, paper::pdf},
    web::organise::administrator,
};

use super::{QUESTIONS, asking, begun, link, place, stored};

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
