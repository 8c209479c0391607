use std::collections::BTreeSet;

use rundtisch::api::document;
use serde_json::Value;

use super::program::Program;
use crate::support::TestApp;

#[test]
fn the_document_is_the_one_that_programs_rely_on() {
    let current = format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION"));
    insta::assert_snapshot!("openapi", document().replace(&current, "\"version\": \"…\""));
}

#[test]
fn the_document_is_the_same_each_time() {
    assert_eq!(document(), document());
}

#[test]
fn every_operation_has_a_summary_a_name_and_problems_of_one_shape() {
    let document: Value = serde_json::from_str(&document()).unwrap();
    let mut names = BTreeSet::new();
    for (path, operations) in document["paths"].as_object().unwrap() {
        for (method, operation) in operations.as_object().unwrap() {
            let name = operation["operationId"].as_str().unwrap();
            assert!(names.insert(name), "{name} stands there twice");
            assert!(operation["summary"].is_string(), "{method} {path}");
            assert_eq!(operation["security"][0], serde_json::json!({ "token": [] }));
            for status in ["400", "401", "403", "404", "409", "413", "415", "422"] {
                let content = &operation["responses"][status]["content"];
                let shape = &content["application/problem+json"]["schema"]["$ref"];
                assert_eq!(shape, "#/components/schemas/Problem", "{method} {path} {status}");
            }
        }
    }
}

#[tokio::test]
async fn the_document_can_be_read_without_a_token() {
    let test = TestApp::start().await;
    let reply = Program::without_token(&test).get("/openapi.json").await;
    assert_eq!((reply.status, reply.content_type.as_str()), (200, "application/json"));
    assert_eq!(reply.text, document());
}

#[tokio::test]
async fn the_schema_of_questionnaires_can_be_read_without_a_token() {
    let test = TestApp::start().await;
    let reply = Program::without_token(&test).get("/questionnaire.schema.json").await;
    assert_eq!((reply.status, reply.content_type.as_str()), (200, "application/schema+json"));
    assert!(reply.text.contains("https://json-schema.org/draft/2020-12/schema"));
}
