use serde_json::{Value, json};

use super::{
    program::Program,
    rounds::{draft, plan},
};
use crate::support::TestApp;

/// The round of the demonstration that is published, and a program that may ask for it.
async fn published(test: &TestApp) -> (Program, String) {
    let program = Program::of_demo(test).await;
    let consultations = program.get("/consultations").await.done(200);
    let rounds = format!("/consultations/{}/rounds", consultations[0]["id"].as_str().unwrap());
    let rounds = program.get(&rounds).await.done(200);
    let round = rounds.as_array().unwrap().iter().find(|round| round["state"] == "published");
    let path = format!("/rounds/{}", round.unwrap()["id"].as_str().unwrap());
    (program, path)
}

#[tokio::test]
async fn results_add_up_and_show_no_small_group_alone() {
    let test = TestApp::demo().await;
    test.work().await;
    let (program, path) = published(&test).await;
    let results = program.get(&format!("{path}/results")).await.done(200);
    let n = |value: &Value| value["n"].as_u64().unwrap();
    let minimum = results["minimum_cell_size"].as_u64().unwrap();
    let sides = results["sides"].as_array().unwrap();
    assert_eq!(results["responses"], sides.iter().map(n).sum::<u64>());
    assert!(sides.iter().all(|side| n(side) >= minimum), "{sides:?}");
    let asked = |value: &Value| value["asked"].as_u64().unwrap();
    assert!(sides.iter().map(asked).sum::<u64>() <= asked(&results), "{results}");
    assert!(asked(&results) > 0);
    let items = results["items"].as_array().unwrap();
    assert!(!items.is_empty());
    for item in items {
        let rows = item["rows"].as_array().unwrap();
        assert!(rows.iter().all(|row| n(row) >= minimum), "{item}");
        assert_eq!(rows.iter().map(n).sum::<u64>(), item["total"]["n"].as_u64().unwrap_or(0));
        for row in rows {
            assert_eq!(
                row["counts"].as_array().unwrap().len(),
                item["categories"].as_array().unwrap().len()
            );
        }
    }
}

#[tokio::test]
async fn a_round_without_responses_has_results_without_figures() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let path = draft(&program, plan()).await;
    let results = program.get(&format!("{path}/results")).await.done(200);
    assert_eq!((&results["sides"], &results["withheld"]), (&json!([]), &json!(false)));
    assert_eq!(results.get("responses"), None);
}

#[tokio::test]
async fn files_have_the_type_and_form_that_their_names_say() {
    let test = TestApp::demo().await;
    test.work().await;
    let (program, path) = published(&test).await;
    for file in ["responses.csv", "results.csv", "results.csv?language=en"] {
        let reply = program.act(&format!("{path}/exports/{file}")).await;
        assert_eq!((reply.status, reply.content_type.as_str()), (200, "text/csv; charset=utf-8"));
        assert!(reply.text.lines().count() > 10, "{file}");
    }
    for file in ["responses.xlsx", "results.xlsx?language=en"] {
        let (content_type, bytes) = program.file(&format!("{path}/exports/{file}")).await;
        let workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        assert_eq!((content_type.as_str(), &bytes[..2]), (workbook, &b"PK"[..]));
    }
    let lines = program.act(&format!("{path}/exports/responses.jsonl")).await;
    assert_eq!((lines.status, lines.content_type.as_str()), (200, "application/jsonl"));
    for line in lines.text.lines() {
        let response: Value = serde_json::from_str(line).expect("an object");
        assert!(
            response["answers"]["goals"]["ratings"].is_object() && response["group"].is_string()
        );
        assert_eq!(response.get("organisation"), None, "it is anonymous");
    }
    let (content_type, bytes) = program.file(&format!("{path}/exports/responses.spss.zip")).await;
    assert_eq!((content_type.as_str(), &bytes[..2]), ("application/zip", &b"PK"[..]));
    assert_eq!(
        program.act(&format!("{path}/exports/results.csv?language=fr")).await.refused(400),
        "malformed"
    );
}

#[tokio::test]
async fn what_was_published_is_told_until_it_is_corrected() {
    let test = TestApp::demo().await;
    test.work().await;
    let (program, path) = published(&test).await;
    let before = program.get(&format!("{path}/results")).await.done(200);
    assert_eq!(before["publication"]["version"], 1);
    let groups = program.get("/groups").await.done(200);
    let name = format!("/groups/{}", groups[0]["id"].as_str().unwrap());
    program.put(&name, json!({"name": {"de": "Betriebe"}})).await.done(200);
    assert_eq!(program.get(&format!("{path}/results")).await.done(200), before);

    let corrections = format!("{path}/corrections");
    let english = json!({"changed": {"en": "Another name.", "de": " "}});
    let refused = program.post(&corrections, english).await.refused(422);
    assert_eq!(refused, "correction-unexplained");
    let changed = json!({"changed": {"de": "Die Gruppe heißt anders."}});
    let corrected = program.post(&corrections, changed.clone()).await.done(201);
    assert_eq!((&corrected["version"], &corrected["changed"]), (&json!(2), &changed["changed"]));
    assert_eq!(program.post(&corrections, changed).await.refused(409), "nothing-to-correct");

    let versions = program.get(&format!("{path}/publications")).await.done(200);
    assert_eq!(versions[0], corrected);
    assert_eq!(versions[1]["checksum"], before["publication"]["checksum"]);
    let of = async |version: u32| program.get(&format!("{path}/publications/{version}")).await;
    let second = of(2).await;
    assert_eq!(publication::verify(second.text.as_bytes()).expect("a document").differences, []);
    let second = second.done(200);
    assert_eq!(second["snapshot"]["correction"]["replaces"], versions[1]["checksum"]);
    assert_eq!(second["snapshot"]["groups"][0]["names"]["de"], "Betriebe");
    assert_eq!(of(1).await.done(200)["checksum"], versions[1]["checksum"]);
    assert_eq!(of(3).await.refused(404), "no-such-version");
}

#[tokio::test]
async fn a_round_that_is_not_published_has_no_publications() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let path = draft(&program, plan()).await;
    assert_eq!(program.get(&format!("{path}/publications")).await.done(200), json!([]));
    let first = program.get(&format!("{path}/publications/1")).await;
    assert_eq!(first.refused(404), "results-not-published");
    let changed = json!({"changed": {"de": "Alles."}});
    let refused = program.post(&format!("{path}/corrections"), changed).await.refused(404);
    assert_eq!(refused, "results-not-published");
}
