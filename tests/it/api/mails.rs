use serde_json::json;

use super::{
    program::Program,
    rounds::{draft, plan},
};
use crate::support::TestApp;

#[tokio::test]
async fn a_program_words_mails_and_takes_its_words_back() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let path = draft(&program, plan()).await;
    let wording = format!("{path}/mails/invitation/wording");
    assert_eq!(program.get(&wording).await.done(200), json!({}));

    let words = json!({ "de": { "subject": " Kurz ", "paragraphs": "eins\r\n\r\nzwei" } });
    let kept = json!({ "de": { "subject": "Kurz", "paragraphs": "eins\n\nzwei" } });
    assert_eq!(program.put(&wording, words).await.done(200), kept);
    assert_eq!(program.get(&wording).await.done(200), kept);
    let others = program.get(&format!("{path}/mails/reminder/wording")).await.done(200);
    assert_eq!(others, json!({}), "each kind has its own");

    let blank = json!({ "de": { "subject": " " } });
    assert_eq!(program.put(&wording, blank).await.done(200), json!({}));
}

#[tokio::test]
async fn words_with_placeholders_are_refused_with_their_place() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let path = draft(&program, plan()).await;
    let wording = format!("{path}/mails/invitation/wording");
    let words = json!({ "en": { "paragraphs": "Hello,\n\ndear {name}" } });
    let refused = program.put(&wording, words).await;
    assert_eq!(refused.refused(422), "mail-placeholder");
    assert_eq!(refused.places(), ["en.paragraphs, line 3"]);
    let long = json!({ "de": { "subject": "x".repeat(201) } });
    assert_eq!(program.put(&wording, long).await.refused(422), "text-unfit");
    assert_eq!(program.get(&wording).await.done(200), json!({}));
}
