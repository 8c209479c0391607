use chrono::TimeDelta;
use serde_json::json;

use super::{
    program::Program,
    register::import,
    rounds::{draft, plan},
};
use crate::support::TestApp;

#[tokio::test]
async fn the_ledger_shows_who_was_invited_and_how_far_it_has_come() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let table =
        "name,email,group\nA,a@x.example,business\nB,b@x.example,business\nC,c@x.example,science\n";
    import(&program, "", table).await.done(200);
    let path = draft(&program, plan()).await;

    let early =
        program.post(&format!("{path}/invitations"), json!({ "groups": ["business"] })).await;
    assert_eq!(early.refused(409), "round-not-running");
    let release = json!({ "invite_groups": ["business"] });
    let released = program.post(&format!("{path}/release"), release).await.done(200);
    assert_eq!(released["invited"], 2);
    let both = json!({ "groups": ["business", "science"] });
    let more = program.post(&format!("{path}/invitations"), both).await.done(200);
    assert_eq!(more["invited"], 1, "nobody is invited twice");
    let nobody =
        program.post(&format!("{path}/invitations"), json!({ "groups": ["nobody"] })).await;
    assert_eq!(
        (nobody.refused(422).as_str(), nobody.places()),
        ("unknown-group", vec!["groups".into()])
    );

    let queued = program.get(&format!("{path}/messages")).await.done(200);
    assert_eq!(queued, json!([{ "state": "queued", "messages": 3 }]));
    test.work().await;
    let ledger = program.get(&format!("{path}/invitations?per_page=2")).await.done(200);
    assert_eq!(ledger["total"], 3);
    let first = &ledger["items"][0];
    assert_eq!(first["contact"]["email"], "a@x.example");
    assert_eq!(
        (&first["message"]["kind"], &first["message"]["state"]),
        (&json!("invitation"), &json!("sent"))
    );

    let withdrawal = format!("/invitations/{}/withdrawal", first["id"].as_str().unwrap());
    program.act(&withdrawal).await.done(204);
    program.act(&withdrawal).await.done(204);
    let soon = program.act(&format!("{path}/reminders")).await.done(200);
    assert_eq!(soon["reminded"], 0, "nobody gets two mails within a day");
    test.pass(TimeDelta::days(2));
    let later = program.act(&format!("{path}/reminders")).await.done(200);
    assert_eq!(later["reminded"], 2, "whose invitation was withdrawn is left in peace");
    test.work().await;

    let contact = format!("/contacts/{}", first["contact"]["id"].as_str().unwrap());
    program.delete(&contact).await.done(204);
    let ledger = program.get(&format!("{path}/invitations")).await.done(200);
    assert_eq!(ledger["items"][0].get("contact"), None);
    assert!(ledger["items"][0]["withdrawn_at"].is_string());
}

#[tokio::test]
async fn nothing_that_opens_a_round_is_told() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    import(&program, "", "name,email,group\nA,a@x.example,business\n").await.done(200);
    let path = draft(&program, plan()).await;
    let release = json!({ "invite_groups": ["business"] });
    program.post(&format!("{path}/release"), release).await.done(200);
    test.work().await;
    let mails = test.mailbox().await;
    let mail = String::from_utf8_lossy(&mails[0].1).replace("=\r\n", "");
    let ledger = program.get(&format!("{path}/invitations")).await.text;
    let tokens = mail.split(|c: char| !c.is_ascii_hexdigit()).filter(|word| word.len() == 32);
    let tokens: Vec<_> = tokens.collect();
    assert!(!tokens.is_empty(), "the mail has a link");
    assert!(tokens.iter().all(|token| !ledger.contains(token)));
    assert!(!ledger.contains("token"));
}

#[tokio::test]
async fn a_preview_tells_who_would_be_invited_and_confirms_exactly_those() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let table = "name,email,group,tags\nA,a@x.example,business,Beirat\nB,b@x.example,business,\nC,c@x.example,science,\n";
    import(&program, "", table).await.done(200);
    let path = draft(&program, plan()).await;
    program.post(&format!("{path}/release"), json!({ "invite_groups": [] })).await.done(200);
    let chosen = json!({
        "groups": ["science"], "tags": ["Beirat"],
        "addresses": ["A@x.example", "z@x.example", "nothing"],
    });
    let look = |query| format!("{path}/invitations/preview{query}");
    let preview = program.post(&look(""), chosen.clone()).await.done(200);
    assert_eq!((&preview["invited"], &preview["total"]), (&json!(2), &json!(2)));
    assert_eq!(preview["left_out"], json!({ "not-an-address": 1, "stranger": 1 }));
    let others = program.post(&look("?left_out=true&per_page=1"), chosen.clone()).await.done(200);
    assert_eq!(others["items"], json!([{ "email": "z@x.example", "left_out": "stranger" }]));
    assert_eq!(others["total"], 2);

    let mut confirmed = chosen.clone();
    confirmed["fingerprint"] = json!("0".repeat(32));
    let refused = program.post(&format!("{path}/invitations"), confirmed.clone()).await;
    assert_eq!(refused.refused(409), "selection-changed");
    confirmed["fingerprint"] = preview["fingerprint"].clone();
    let invited = program.post(&format!("{path}/invitations"), confirmed).await.done(200);
    assert_eq!(invited["invited"], 2);
    let ledger = program.get(&format!("{path}/invitations")).await.done(200);
    assert_eq!(ledger["total"], 2);
    let addresses: Vec<_> = (0..=5000).map(|n| format!("p{n}@x.example")).collect();
    let crowd = program.post(&look(""), json!({ "addresses": addresses })).await;
    assert_eq!(crowd.refused(422), "too-many-addresses");
    test.work().await;
}
