use poem::http::Method;
use rundtisch::{account, db};
use serde_json::json;

use super::program::Program;
use crate::support::TestApp;

#[tokio::test]
async fn without_a_valid_token_nothing_is_told() {
    let test = TestApp::start().await;
    let mut program = Program::without_token(&test);
    for token in [None, Some("x"), Some("0123456789abcdef0123456789abcdef")] {
        program.token = token.map(str::to_owned);
        assert_eq!(program.get("/consultations").await.refused(401), "unauthorised", "{token:?}");
        let reply = program.post("/groups", json!({ "key": "x", "name": { "de": "X" } })).await;
        assert_eq!(reply.refused(401), "unauthorised", "{token:?}");
    }
}

#[tokio::test]
async fn a_revoked_token_is_void() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    program.get("/groups").await.done(200);

    let token = program.token.as_ref().unwrap().parse().unwrap();
    let read = &test.app.db.read;
    let organiser = account::recognise_client(read, &token).await.unwrap().unwrap();
    let tokens = account::api_tokens(read, &organiser).await.unwrap();
    let revoked = db::write(&test.app.db, async |tx| {
        account::revoke_api_token(tx, &organiser, tokens[0].id, test.now()).await
    });
    revoked.await.unwrap();

    assert_eq!(program.get("/groups").await.refused(401), "unauthorised");
}

#[tokio::test]
async fn what_cannot_be_read_is_refused_in_the_shape_of_all_refusals() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;

    let reply = program.send(Method::POST, "/groups", "application/json", "{\"key\": ").await;
    assert_eq!((reply.refused(400).as_str(), reply.places()), ("malformed", vec!["body".into()]));

    let reply = program.post("/groups", json!({ "key": "x", "name": { "german": "X" } })).await;
    assert_eq!(reply.status, 201, "a language of up to eight letters is one");
    let reply = program.post("/groups", json!({ "key": "y", "name": { "?": "X" } })).await;
    assert_eq!(reply.refused(400), "malformed");

    let reply = program.post("/groups", json!({ "key": "x", "name": {}, "colour": "red" })).await;
    assert_eq!(reply.refused(400), "malformed");
    assert!(reply.text.contains("colour"), "{}", reply.text);

    assert_eq!(program.get("/rounds/seven").await.refused(400), "malformed");
    let reply = program.get("/contacts?per_page=1001").await;
    assert_eq!(
        (reply.refused(400).as_str(), reply.places()),
        ("malformed", vec!["per_page".into()])
    );
    assert_eq!(program.get("/contacts?page=0").await.refused(400), "malformed");

    let reply = program.send(Method::POST, "/contacts/import", "text/html", "name").await;
    assert_eq!(reply.refused(415), "malformed");
    assert_eq!(program.send(Method::POST, "/groups", "", "{}").await.refused(415), "malformed");
    assert_eq!(
        program.send(Method::DELETE, "/groups", "", "").await.refused(405),
        "method-not-allowed"
    );
    assert_eq!(program.get("/nothing").await.refused(404), "not-found");
    for (path, megabytes) in [("/contacts/import", 25), ("/groups", 9)] {
        let large = "x".repeat(megabytes * 1024 * 1024);
        let reply = program.send(Method::POST, path, "text/csv", &large).await;
        assert_eq!(reply.refused(413), "too-large", "{path}");
    }
}

#[tokio::test]
async fn unknown_ids_are_not_found() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let id = "01890a5d-ac96-774b-bcce-b302099a8057";
    for (path, code) in [
        (format!("/consultations/{id}"), "unknown-consultation"),
        (format!("/consultations/{id}/rounds"), "unknown-consultation"),
        (format!("/rounds/{id}"), "unknown-round"),
        (format!("/rounds/{id}/questionnaire"), "unknown-round"),
        (format!("/rounds/{id}/invitations"), "unknown-round"),
        (format!("/rounds/{id}/messages"), "unknown-round"),
    ] {
        assert_eq!(program.get(&path).await.refused(404), code, "{path}");
    }
    for (path, code) in [
        (format!("/rounds/{id}/closure"), "unknown-round"),
        (format!("/rounds/{id}/reminders"), "unknown-round"),
        (format!("/invitations/{id}/withdrawal"), "unknown-invitation"),
        (format!("/consultations/{id}/end"), "unknown-consultation"),
    ] {
        assert_eq!(program.act(&path).await.refused(404), code, "{path}");
    }
    assert_eq!(program.delete(&format!("/groups/{id}")).await.refused(404), "unknown-group");
    assert_eq!(program.delete(&format!("/contacts/{id}")).await.refused(404), "unknown-contact");
}
