use entity::round;
use rules::lifecycle::IdentityMode;
use sea_orm::EntityTrait;

use crate::support::{TestApp, program::Program, scene::QUESTIONS};

#[tokio::test]
async fn an_account_is_made_once_and_with_a_good_password() {
    let program = Program::new();
    let create = ["account", "create", "anna@city.example", "--name", "Anna Admin"];
    let short = program.run(&create, "short\n").await;
    assert!(!short.well && short.words.contains("12"), "{}", short.words);
    assert!(program.run(&create, "correct horse battery\n").await.well);
    let again = program.run(&create, "correct horse battery\n").await;
    assert!(!again.well && again.words.contains("already"), "{}", again.words);
}

#[tokio::test]
async fn contacts_are_imported_whole_or_not_at_all() {
    let program = Program::new();
    program.file(
        "contacts.csv",
        "name,email,group,organisation,language\n\
         Eva,eva@club.example,science,Club,de\n\
         Udo,udo-at-club,science,Club,de\n",
    );
    let import = ["import", "contacts", "contacts.csv"];
    let said = program.run(&import, "").await;
    assert!(!said.well && said.words.contains("line 3 email"), "{}", said.words);
    assert!(said.words.contains("Nothing was imported"));
    let said = program.run(&[&import[..], &["--without-wrong-lines"]].concat(), "").await;
    assert!(said.well && said.words.contains("1 contacts imported"), "{}", said.words);
    let said = program.run(&["import", "contacts", "missing.csv"], "").await;
    assert!(!said.well && said.words.contains("missing.csv"), "{}", said.words);
}

#[tokio::test]
async fn a_questionnaire_is_imported_if_it_is_right() {
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Anonymous).await;
    let id = scene.round.id.to_string();
    let program = Program::beside(&app);
    program.file("wrong.yaml", QUESTIONS.replace("kind: scale", "kind: slider"));
    program.file("right.yaml", QUESTIONS);
    let said = program.run(&["import", "questionnaire", &id, "wrong.yaml"], "").await;
    assert!(!said.well && said.words.contains("pages[0].questions[0]"), "{}", said.words);
    let said = program.run(&["import", "questionnaire", &id, "right.yaml"], "").await;
    assert!(said.well && said.words.contains("version 2"), "{}", said.words);
}

#[tokio::test]
async fn an_export_says_how_many_responses_wait_in_the_ballot_box() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 1).await;
    let link = app.invite_all(&scene).await.remove(0);
    app.visitor().answer_by(&link, &scene, 3, "").await;
    app.work().await;
    let program = Program::beside(&app);
    let id = scene.round.id.to_string();
    let said = program.run(&["export", "responses", &id, "responses.csv"], "").await;
    assert!(said.well && said.words.contains("not in this file: 1."), "{}", said.words);
    let said = program.run(&["export", "results", &id, "results.csv"], "").await;
    assert!(said.well && !said.words.contains("ballot box"), "{}", said.words);
}

#[tokio::test]
async fn a_round_is_exported_in_the_format_of_the_files_name() {
    let app = TestApp::demo().await;
    app.work().await;
    let rounds = round::Entity::find().all(&app.app.db.read).await.unwrap();
    let published = rounds.iter().find(|round| round.published_at.is_some()).unwrap();
    let id = published.id.to_string();
    let program = Program::beside(&app);
    for what in ["responses", "results"] {
        for ending in ["csv", "xlsx"] {
            let file = format!("{what}.{ending}");
            let said = program.run(&["export", what, &id, &file], "").await;
            assert!(said.well, "{}", said.words);
            let bytes = std::fs::read(program.path(&file)).unwrap();
            assert_eq!(bytes.starts_with(b"PK"), ending == "xlsx", "{file}");
        }
    }
    let lines = std::fs::read_to_string(program.path("responses.csv")).unwrap();
    assert_eq!(csv::Reader::from_reader(lines.as_bytes()).records().count(), 417);
    let said = program.run(&["export", "results", &id, "results.pdf"], "").await;
    assert!(!said.well && said.words.contains("results.pdf"), "{}", said.words);
    let nobody = "00000000-0000-7000-8000-000000000000";
    let said = program.run(&["export", "results", nobody, "none.csv"], "").await;
    assert!(!said.well, "{}", said.words);
    assert!(!program.path("none.csv").exists(), "no file without figures");
}

/// A published document, as an example of its format.
const SNAPSHOT: &str = include_str!("../../../publication/tests/example.json");

#[tokio::test]
async fn a_published_result_is_recomputed_without_settings_or_a_database() {
    let program = Program::new().set("RUNDTISCH_DATABASE_URL", "nonsense");
    program.file("as-published.json", SNAPSHOT);
    let said = program.run(&["verify", "as-published.json"], "").await;
    assert!(said.well, "{}", said.words);
    assert!(said.words.contains("values follow from what was counted."), "{}", said.words);
}

#[tokio::test]
async fn a_result_that_was_tampered_with_is_refused_with_the_place() {
    let program = Program::new();
    let mut document: serde_json::Value = serde_json::from_str(SNAPSHOT).expect("JSON");
    document["checksum"] = "0".repeat(64).into();
    program.file("tampered.json", document.to_string());
    let said = program.run(&["verify", "tampered.json"], "").await;
    assert!(!said.well);
    assert!(said.words.contains("/checksum"), "{}", said.words);
    assert!(said.words.contains("1 of "), "{}", said.words);

    program.file("other.json", "{}");
    for (file, told) in [("other.json", "other.json"), ("none.json", "none.json")] {
        let said = program.run(&["verify", file], "").await;
        assert!(!said.well && said.words.contains(told), "{}", said.words);
    }
}
