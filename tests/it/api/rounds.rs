use chrono::TimeDelta;
use poem::http::Method;
use serde_json::{Value, json};

use super::{consultations::details, program::Program};
use crate::support::TestApp;

pub(super) const QUESTIONS: &str = include_str!("../../../src/demo/round-1.yaml");

/// The address of a round in draft that has its questions.
pub(super) async fn draft(program: &Program, plan: Value) -> String {
    let consultation = program.post("/consultations", details()).await.done(201);
    let rounds = format!("/consultations/{}/rounds", consultation["id"].as_str().unwrap());
    let round = program.post(&rounds, plan).await.done(201);
    let path = format!("/rounds/{}", round["id"].as_str().unwrap());
    let questionnaire = format!("{path}/questionnaire");
    program.send(Method::PUT, &questionnaire, "application/yaml", QUESTIONS).await.done(200);
    path
}

pub(super) fn plan() -> Value {
    json!({
        "title": { "de": "Leitziele" },
        "identity_mode": "anonymous",
        "open_to_group": "residents",
        "closes_at": "2026-12-24T18:00:00+01:00",
    })
}

#[tokio::test]
async fn a_round_is_planned_with_sensible_defaults() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let path = draft(&program, plan()).await;
    let round = program.get(&path).await.done(200);
    assert_eq!(round["state"], "draft");
    assert_eq!(round["number"], 1);
    assert_eq!(round["open_to_group"], "residents");
    assert_eq!(round["by_link"], true);
    assert_eq!(round["minimum_cell_size"], 5);
    assert_eq!(round["ballot_box_size"], 20);
    assert_eq!(round["closes_at"], "2026-12-24T17:00:00+00:00");
    assert_eq!(round.get("opens_at"), None);

    let mut other = plan();
    other["identity_mode"] = json!("attributed");
    other["open_to_group"] = Value::Null;
    let changed = program.put(&path, other).await.done(200);
    assert_eq!(changed["identity_mode"], "attributed");
    assert_eq!(changed.get("open_to_group"), None);

    let rounds = format!("/consultations/{}/rounds", round["consultation_id"].as_str().unwrap());
    assert_eq!(program.get(&rounds).await.done(200), json!([changed]));
}

#[tokio::test]
async fn a_plan_that_cannot_hold_is_refused() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let path = draft(&program, plan()).await;
    for (field, value, code) in [
        ("title", json!({}), "round-untitled"),
        ("minimum_cell_size", json!(2), "minimum-cell-size"),
        ("ballot_box_size", json!(1001), "ballot-box-size"),
        ("opens_at", json!("2026-12-25T00:00:00Z"), "round-ends-first"),
        ("open_to_group", json!("nobody"), "unknown-group"),
    ] {
        let mut plan = plan();
        plan[field] = value;
        assert_eq!(program.put(&path, plan).await.refused(422), code, "{field}");
    }
    let mut plan = plan();
    plan["identity_mode"] = json!("secret");
    assert_eq!(program.put(&path, plan).await.refused(400), "malformed");
}

#[tokio::test]
async fn a_round_runs_from_release_to_publication() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let path = draft(&program, plan()).await;

    let released = program.post(&format!("{path}/release"), json!({})).await.done(200);
    assert_eq!(released["invited"], 0);
    assert_eq!(released["round"]["state"], "open");
    let again = program.post(&format!("{path}/release"), json!({})).await;
    assert_eq!(again.refused(409), "round-released");
    assert_eq!(program.put(&path, plan()).await.refused(409), "round-released");
    assert_eq!(program.act(&format!("{path}/publication")).await.refused(409), "round-not-closed");

    let later = json!({ "closes_at": "2027-01-06T17:00:00Z" });
    let extended = program.post(&format!("{path}/extension"), later.clone()).await.done(200);
    assert_eq!(extended["closes_at"], "2027-01-06T17:00:00+00:00");
    let refused = program.post(&format!("{path}/extension"), later).await;
    assert_eq!(refused.refused(422), "not-an-extension");

    test.pass(TimeDelta::days(1));
    program.act(&format!("{path}/closure")).await.done(200);
    assert_eq!(program.act(&format!("{path}/publication")).await.refused(409), "round-not-closed");
    test.pass(TimeDelta::seconds(1));
    assert_eq!(program.get(&path).await.done(200)["state"], "closed");
    let published = program.act(&format!("{path}/publication")).await.done(200);
    assert_eq!(published["state"], "published");
}

#[tokio::test]
async fn a_release_names_everything_that_is_missing() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let consultation = program.post("/consultations", details()).await.done(201);
    let rounds = format!("/consultations/{}/rounds", consultation["id"].as_str().unwrap());
    let bare = json!({ "title": { "de": "X" }, "identity_mode": "anonymous", "by_link": false });
    let round = program.post(&rounds, bare).await.done(201);
    let release = format!("/rounds/{}/release", round["id"].as_str().unwrap());
    let reply = program.post(&release, json!({})).await;
    assert_eq!(reply.refused(409), "round-unready");
    assert_eq!(reply.places(), ["no-questionnaire", "no-access", "no-closing-time"]);
}

#[tokio::test]
async fn a_refused_invitation_undoes_the_release() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let mut openly = plan();
    openly["by_link"] = json!(false);
    let path = draft(&program, openly).await;
    let invite = json!({ "invite_groups": ["business"] });
    let reply = program.post(&format!("{path}/release"), invite).await;
    assert_eq!(reply.refused(409), "not-by-link");
    assert_eq!(program.get(&path).await.done(200)["state"], "draft");
}

#[tokio::test]
async fn a_questionnaire_comes_back_as_it_can_be_sent() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let path = format!("{}/questionnaire", draft(&program, plan()).await);
    let document = program.get(&path).await.done(200);
    assert_eq!(document["languages"][0], "de");

    let second = program.put(&path, document.clone()).await.done(200);
    assert_eq!(second["version"], 2);
    assert!(second["questions"].as_u64().unwrap() > 5);
    assert_eq!(program.get(&path).await.done(200), document);

    let plain = "text/plain; charset=utf-8";
    program.send(Method::PUT, &path, plain, QUESTIONS).await.done(200);
}

#[tokio::test]
async fn everything_that_is_wrong_with_a_questionnaire_is_named() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let path = format!("{}/questionnaire", draft(&program, plan()).await);
    let wrong =
        "languages: [de]\ntitle: { de: X }\npages:\n  - key: A\n    title: {}\n    questions: []\n";
    let reply = program.send(Method::PUT, &path, "application/yaml", wrong).await;
    assert_eq!(reply.refused(422), "questionnaire-findings");
    assert!(reply.places().len() > 1, "{}", reply.text);
}
