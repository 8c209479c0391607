use rules::lifecycle::IdentityMode;
use serde_json::{Value, json};

use super::{program::Program, register::import};
use crate::support::TestApp;

const PEOPLE: &str = "name,email,group,organisation\n\
    Ada,ada@x.example,business,Verein\nBo,bo@x.example,business,Verein\nAda,a.da@x.example,residents,\n";

async fn id(program: &Program, email: &str) -> String {
    let found = program.get(&format!("/contacts?words={email}")).await.done(200);
    let items = found["items"].as_array().expect("contacts").clone();
    let contact: Value = items.into_iter().find(|it| it["email"] == email).expect("a contact");
    contact["id"].as_str().expect("an id").to_owned()
}

#[tokio::test]
async fn contacts_are_changed_and_refused_an_address_that_is_taken() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    import(&program, "", PEOPLE).await.done(200);
    let path = format!("/contacts/{}", id(&program, "bo@x.example").await);
    let new = json!({ "name": "Bob", "email": "B@y.example", "group": "science",
        "organisation": "Verein", "coordinates": true, "language": "en" });
    let changed = program.put(&path, new.clone()).await.done(200);
    assert_eq!((&changed["email"], &changed["coordinates"]), (&json!("b@y.example"), &json!(true)));
    assert_eq!(program.get(&path).await.done(200), changed);
    let taken = json!({ "email": "ada@x.example", "group": "science" });
    assert_eq!(program.put(&path, taken).await.refused(409), "contact-email-taken");
    let alone = json!({ "email": "b@y.example", "group": "science", "coordinates": true });
    assert_eq!(program.put(&path, alone).await.refused(422), "coordinates-nothing");
    let told = program.get(&format!("{path}/history")).await.done(200);
    let what: Vec<_> = told.as_array().unwrap().iter().map(|it| it["what"].clone()).collect();
    assert_eq!(what, ["changed", "imported"]);
    assert_eq!(told[0]["fields"], json!(["name", "email", "language", "group", "coordinates"]));
}

#[tokio::test]
async fn tags_gather_contacts() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    import(&program, "", PEOPLE).await.done(200);
    let path = format!("/contacts/{}", id(&program, "bo@x.example").await);
    program.put(&format!("{path}/tags"), json!({ "tags": ["Presse", "presse"] })).await.done(204);
    let all = json!({ "tag": "presse", "group": "business" });
    assert_eq!(program.post("/tags", all).await.done(200)["contacts"], 1);
    let tags = program.get("/tags").await.done(200);
    assert_eq!(tags, json!([{ "tag": "Presse", "contacts": 2 }]));
    assert_eq!(program.get("/contacts?tag=Presse").await.done(200)["total"], 2);
    let taken = json!({ "tag": "Presse", "how": "take", "words": "bo" });
    assert_eq!(program.post("/tags", taken).await.done(200)["contacts"], 1);
    assert_eq!(program.get(&path).await.done(200)["tags"], json!([]));
    assert_eq!(program.post("/tags", json!({ "tag": "a,b" })).await.refused(422), "tag-unfit");
}

#[tokio::test]
async fn organisations_are_found_and_changed() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    import(&program, "", PEOPLE).await.done(200);
    let found = program.get("/organisations?words=VER").await.done(200);
    assert_eq!((&found["total"], &found["items"][0]["contacts"]), (&json!(1), &json!(2)));
    let path = format!("/organisations/{}", found["items"][0]["id"].as_str().unwrap());
    let new = json!({ "name": "Verband", "group": "science" });
    program.put(&path, new).await.done(204);
    assert_eq!(program.get("/contacts?group=science").await.done(200)["total"], 2);
    let nameless = json!({ "name": " ", "group": "science" });
    assert_eq!(program.put(&path, nameless).await.refused(422), "name-length");
}

#[tokio::test]
async fn duplicates_are_told_and_merged_after_a_preview() {
    let test = TestApp::start().await;
    let scene = test.open_round(IdentityMode::Attributed).await;
    let program = Program::of(&test).await;
    import(&program, "", PEOPLE).await.done(200);
    test.invite_all(&scene).await;
    let suspected = program.get("/duplicates").await.done(200);
    assert_eq!(suspected[0]["by_address"], json!(true));
    let kept = suspected[0]["contacts"][0].as_str().unwrap().to_owned();
    let gone = suspected[0]["contacts"][1].as_str().unwrap().to_owned();
    let path = format!("/contacts/{kept}/merge");
    let plan = program.get(&format!("{path}?with={gone}")).await.done(200);
    assert_eq!(plan["clashes"][0]["how"], "none-answered");
    let same = json!({ "with": &kept });
    assert_eq!(program.post(&path, same).await.refused(422), "same-contact");
    program.post(&path, json!({ "with": &gone })).await.done(204);
    assert_eq!(program.get(&format!("/contacts/{gone}")).await.refused(404), "unknown-contact");
    assert_eq!(program.post(&path, json!({ "with": &gone })).await.refused(404), "unknown-contact");
    test.work().await;
    let to: Vec<_> = test.mailbox().await.into_iter().map(|(to, _)| to).collect();
    assert_eq!(to, ["ada@x.example", "bo@x.example"]);
    let data = program.act(&format!("/contacts/{kept}/data")).await.done(200);
    assert_eq!(data["contact"]["email"], "ada@x.example");
}
