use entity::suppression::Reason;
use poem::http::Method;
use rundtisch::{
    db,
    stakeholder::suppression::{Addressee, suppress},
};
use serde_json::json;

use super::program::{Program, Reply};
use crate::support::TestApp;

pub(super) async fn import(program: &Program, query: &str, table: &str) -> Reply {
    program.send(Method::POST, &format!("/contacts/import{query}"), "text/csv", table).await
}

#[tokio::test]
async fn groups_are_added_renamed_and_removed() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let before = program.get("/groups").await.done(200);
    let new = json!({ "key": "culture", "name": { "de": "Kultur" } });
    let made = program.post("/groups", new.clone()).await.done(201);
    assert_eq!(program.post("/groups", new).await.refused(409), "group-key-taken");
    let path = format!("/groups/{}", made["id"].as_str().unwrap());
    let name = json!({ "name": { "de": "Kunst und Kultur", "en": "Arts" } });
    let renamed = program.put(&path, name.clone()).await.done(200);
    assert_eq!((&renamed["key"], &renamed["name"]), (&json!("culture"), &name["name"]));

    import(&program, "", "name,email,group\nC,c@kultur.example,culture\n").await.done(200);
    assert_eq!(program.delete(&path).await.refused(409), "group-in-use");
    let contacts = program.get("/contacts?group=culture").await.done(200);
    let contact = format!("/contacts/{}", contacts["items"][0]["id"].as_str().unwrap());
    program.delete(&contact).await.done(204);
    program.delete(&path).await.done(204);
    assert_eq!(program.get("/groups").await.done(200), before);
}

#[tokio::test]
async fn contacts_come_in_pages() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let lines: String = (1..=5).map(|n| format!("P{n},p{n}@x.example,business\n")).collect();
    import(&program, "", &format!("name,email,group\n{lines}")).await.done(200);
    let one = json!({ "email": "R@x.example", "group": "residents", "organisation": "Verein", "language": "en" });
    let made = program.post("/contacts", one.clone()).await.done(201);
    assert_eq!(program.post("/contacts", one).await.refused(409), "contact-email-taken");

    let page = program.get("/contacts?group=business&per_page=2&page=3").await.done(200);
    assert_eq!(
        (&page["total"], &page["page"], &page["per_page"]),
        (&json!(5), &json!(3), &json!(2))
    );
    assert_eq!(page["items"].as_array().unwrap().len(), 1);
    assert_eq!(page["items"][0]["name"], "P5");
    let beyond = program.get("/contacts?page=4294967295").await.done(200);
    assert_eq!((&beyond["total"], &beyond["items"]), (&json!(6), &json!([])));

    let residents = program.get("/contacts?group=residents").await.done(200);
    let contact = &residents["items"][0];
    assert_eq!(contact["id"], made["id"]);
    assert_eq!(contact["email"], "r@x.example");
    assert_eq!((&contact["organisation"], &contact["language"]), (&json!("Verein"), &json!("en")));
    assert_eq!(program.get("/contacts?group=nobody").await.refused(422), "unknown-group");
}

#[tokio::test]
async fn a_preview_changes_nothing_and_wrong_lines_stop_an_import() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let table = "name,email,group\nA,a@x.example,business\nB,b,business\nC,c@x.example,nobody\n";

    let preview = import(&program, "?preview=true", table).await.done(200);
    assert_eq!((&preview["preview"], &preview["contacts"]), (&json!(true), &json!(1)));
    let wrong = preview["wrong_lines"].as_array().unwrap();
    assert_eq!(
        (&wrong[0]["line"], &wrong[0]["column"], &wrong[0]["code"]),
        (&json!(3), &json!("email"), &json!("bad-email"))
    );

    let refused = import(&program, "", table).await;
    assert_eq!(refused.refused(422), "wrong-lines");
    assert_eq!(refused.places(), ["line 3, email", "line 4, group"]);
    assert_eq!(program.get("/contacts").await.done(200)["total"], 0);

    let imported = import(&program, "?without_wrong_lines=true", table).await.done(200);
    assert_eq!((&imported["preview"], &imported["contacts"]), (&json!(false), &json!(1)));
    assert_eq!(imported["wrong_lines"], preview["wrong_lines"]);
    assert_eq!(program.get("/contacts").await.done(200)["total"], 1);
}

#[tokio::test]
async fn a_program_sees_who_gets_no_mail_and_lifts_what_a_bounce_caused() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let table = "name,email,group\nA,a@x.example,business\nB,b@x.example,business\n";
    import(&program, "", table).await.done(200);
    let now = test.now();
    for (email, reason) in [("a@x.example", Reason::Bounced), ("b@x.example", Reason::Asked)] {
        let addressee = Addressee::of(&test.app.secret, email);
        let suppressed =
            db::write(&test.app.db, async |tx| suppress(tx, addressee, None, reason, now).await);
        suppressed.await.unwrap();
    }
    let contacts = program.get("/contacts").await.done(200);
    let reasons: Vec<_> = contacts["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["no_mail"][0]["reason"])
        .collect();
    assert_eq!(reasons, [&json!("bounced"), &json!("asked")]);
    let lifting =
        |at: usize| format!("/contacts/{}/lifting", contacts["items"][at]["id"].as_str().unwrap());
    for _ in 0..2 {
        program.post(&lifting(0), json!({})).await.done(204);
    }
    assert_eq!(program.post(&lifting(1), json!({})).await.refused(409), "their-own-wish");
    let contacts = program.get("/contacts").await.done(200);
    assert_eq!(contacts["items"][0]["no_mail"], json!([]));
    assert_eq!(contacts["items"][1]["no_mail"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn an_import_changes_known_contacts_only_when_asked() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    import(&program, "", "name,email,group\nA,a@x.example,business\n").await.done(200);
    let table = "name,email,group,tags\nAnna,a@x.example,science,Presse\nB,b@x.example,science,\n";
    let numbers = |report: serde_json::Value| {
        ["contacts", "updated", "unchanged"].map(|it| report[it].as_u64().unwrap())
    };
    assert_eq!(numbers(import(&program, "?preview=true", table).await.done(200)), [1, 0, 1]);
    let asked = "?preview=true&update=true";
    assert_eq!(numbers(import(&program, asked, table).await.done(200)), [1, 1, 0]);
    assert_eq!(numbers(import(&program, "?update=true", table).await.done(200)), [1, 1, 0]);
    let anna = program.get("/contacts?words=a@x").await.done(200)["items"][0].clone();
    assert_eq!((&anna["name"], &anna["group"]), (&json!("Anna"), &json!("science")));
    assert_eq!(anna["tags"], json!(["Presse"]));
    assert_eq!(numbers(import(&program, "?update=true", table).await.done(200)), [0, 0, 2]);
}

#[tokio::test]
async fn an_import_is_taken_back() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let table = "name,email,group\nA,a@x.example,business\nB,b@x.example,business\n";
    let seen = import(&program, "?preview=true", table).await.done(200);
    assert_eq!(seen.get("import"), None);
    let done = import(&program, "", table).await.done(200);
    let undoing = format!("/contacts/imports/{}/undoing", done["import"].as_str().unwrap());
    let undone = program.act(&undoing).await.done(200);
    assert_eq!(undone, serde_json::json!({ "removed": 2, "kept": 0 }));
    assert_eq!(program.act(&undoing).await.done(200)["removed"], 0);
    let nothing = format!("/contacts/imports/{}/undoing", entity::ContactImportId::new());
    assert_eq!(program.act(&nothing).await.refused(404), "unknown-import");
}
