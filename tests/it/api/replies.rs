use rules::lifecycle::IdentityMode;
use serde_json::{Value, json};

use super::program::Program;
use crate::support::TestApp;

fn reply(question: Option<&str>, statement: &str) -> Value {
    let mut reply = json!({
        "status": "under-review",
        "statement": { "de": statement },
        "reply": { "de": "Wir prüfen das.", "en": "We look into it." },
    });
    if let Some(question) = question {
        reply["question"] = json!(question);
    }
    reply
}

#[tokio::test]
async fn replies_are_replaced_as_a_whole_and_in_their_order() {
    let test = TestApp::start().await;
    let scene = test.open_round(IdentityMode::Attributed).await;
    let program = Program::of(&test).await;
    let path = format!("/rounds/{}/replies", scene.round.id);
    assert_eq!(program.get(&path).await.done(200), json!([]));
    let replies = json!([reply(Some("service"), "Mehr Service"), reply(None, "Danke")]);
    assert_eq!(program.put(&path, replies.clone()).await.done(200), replies);
    assert_eq!(program.get(&path).await.done(200), replies);
    program.put(&path, json!([reply(None, "Danke")])).await.done(200);
    assert_eq!(program.get(&path).await.done(200), json!([reply(None, "Danke")]));
}

#[tokio::test]
async fn replies_that_are_not_sound_are_refused_and_change_nothing() {
    let test = TestApp::start().await;
    let scene = test.open_round(IdentityMode::Attributed).await;
    let program = Program::of(&test).await;
    let path = format!("/rounds/{}/replies", scene.round.id);
    program.put(&path, json!([reply(None, "Danke")])).await.done(200);
    let mut english = reply(None, "Danke");
    english["reply"] = json!({ "en": "We look into it." });
    let mut rows = reply(Some("service"), "Danke");
    rows["row"] = json!("none");
    for (replies, status, code) in [
        (json!([english]), 422, "reply-not-in-german"),
        (json!([reply(Some("unknown"), "Danke")]), 422, "reply-unknown-question"),
        (json!([rows]), 422, "reply-unknown-question"),
        (json!([reply(None, &"x".repeat(5001))]), 422, "text-unfit"),
        (json!(vec![reply(None, "Danke"); 201]), 409, "too-many-replies"),
    ] {
        let refused = program.put(&path, replies).await;
        assert_eq!(refused.status, status, "{}", refused.text);
        assert!(refused.text.contains(code), "{}", refused.text);
    }
    assert_eq!(program.get(&path).await.done(200), json!([reply(None, "Danke")]));
}
