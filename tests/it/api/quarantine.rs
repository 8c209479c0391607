use rules::lifecycle::IdentityMode;
use serde_json::{Value, json};

use super::program::Program;
use crate::support::{Scene, TestApp};

/// Two responses that were submitted too soon, and the address of their quarantine.
async fn set_aside(test: &TestApp) -> (Scene, String) {
    let scene = test.open_round(IdentityMode::Anonymous).await;
    for remark in ["Mehr Bänke", "Buy now"] {
        let mut visitor = test.visitor();
        visitor.post(&format!("/de/rounds/{}/sheet", scene.round.slug), &[]).await;
        visitor.fill_in(&scene, 3, remark).await;
        visitor.submit(&scene).await;
    }
    let path = format!("/rounds/{}/quarantine", scene.round.id);
    (scene, path)
}

#[tokio::test]
async fn what_was_set_aside_is_listed_with_reasons_and_decided_about_once() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let (scene, path) = set_aside(&test).await;
    let page = program.get(&path).await.done(200);
    assert_eq!((&page["total"], &page["page"]), (&json!(2), &json!(1)));
    let items = page["items"].as_array().unwrap();
    let of = |remark: &str| {
        let it = items.iter().find(|it| it["answers"]["remark"]["text"] == remark).unwrap();
        assert_eq!((&it["reasons"], &it["group"]), (&json!(["hasty"]), &json!("residents")));
        json!({ "responses": [it["id"]] })
    };
    let responses = async || {
        let results = format!("/rounds/{}/results", scene.round.id);
        let results = program.get(&results).await.done(200);
        (results["withheld"] == Value::Bool(true), results["undecided"].as_u64())
    };
    assert_eq!(responses().await, (false, Some(2)), "nothing counts");

    let (genuine, spam) = (of("Mehr Bänke"), of("Buy now"));
    for decided in [1, 0] {
        let done = program.post(&format!("{path}/counting"), genuine.clone()).await.done(200);
        assert_eq!(done, json!({ "decided": decided }));
    }
    assert_eq!(responses().await, (true, Some(1)), "one counts, too few to show");
    let done = program.post(&format!("{path}/rejection"), spam.clone()).await.done(200);
    assert_eq!(done, json!({ "decided": 1 }));
    let done = program.post(&format!("{path}/counting"), spam).await.done(200);
    assert_eq!(done, json!({ "decided": 0 }), "what was rejected is gone");
    assert_eq!(responses().await, (true, Some(0)));
}

#[tokio::test]
async fn nothing_is_decided_in_a_round_that_is_unknown_or_published() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let unknown = "/rounds/00000000-0000-0000-0000-000000000000/quarantine";
    let nobody = json!({ "responses": [] });
    assert_eq!(program.get(unknown).await.refused(404), "unknown-round");
    for act in ["counting", "rejection"] {
        let reply = program.post(&format!("{unknown}/{act}"), nobody.clone()).await;
        assert_eq!(reply.refused(404), "unknown-round");
    }
    let (scene, path) = set_aside(&test).await;
    let round = format!("/rounds/{}", scene.round.id);
    program.act(&format!("{round}/closure")).await.done(200);
    test.pass(chrono::TimeDelta::minutes(5));
    program.act(&format!("{round}/publication")).await.done(200);
    let page = program.get(&path).await.done(200);
    let one = json!({ "responses": [page["items"][0]["id"]] });
    for act in ["counting", "rejection"] {
        let reply = program.post(&format!("{path}/{act}"), one.clone()).await;
        assert_eq!(reply.refused(409), "quarantine-decided");
    }
    assert_eq!(program.get(&path).await.done(200)["total"], 2);
}
