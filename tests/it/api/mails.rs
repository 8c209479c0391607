use serde_json::json;

use super::{
    program::Program,
    register::import,
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

#[tokio::test]
async fn a_program_tells_those_invited_once_how_it_goes_on() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    import(&program, "", "name,email,group\nA,a@x.example,business\nB,b@x.example,science\n")
        .await
        .done(200);
    let path = draft(&program, plan()).await;
    let release = json!({ "invite_groups": ["business", "science"] });
    program.post(&format!("{path}/release"), release).await.done(200);
    test.work().await;
    let announcements = format!("{path}/announcements");
    let early = program.post(&announcements, json!({ "news": "closing" })).await;
    assert_eq!(early.refused(409), "round-not-closed");

    let circulars = format!("{path}/circulars");
    let message = |id: &str, groups: serde_json::Value| {
        let wording = json!({ "en": { "subject": "News", "paragraphs": "we move." } });
        json!({ "id": id, "groups": groups, "audience": "everyone", "wording": wording })
    };
    let id = "01a205cd-3ec1-71c4-a9a6-cd31ce69f66c";
    for _ in 0..2 {
        let sent = program.post(&circulars, message(id, json!(["science"]))).await.done(200);
        assert_eq!(sent["sent"], 1);
    }
    let other = "01a205cd-3ec1-71c4-a9a6-cd31ce69f66d";
    let nobody = program.post(&circulars, message(other, json!(["residents"]))).await;
    assert_eq!(nobody.refused(409), "circular-to-nobody");
    let silent = json!({ "id": other, "groups": ["science"], "audience": "everyone",
        "wording": { "de": { "subject": "Nur ein Betreff" } } });
    assert_eq!(program.post(&circulars, silent).await.refused(422), "circular-says-nothing");
    let listed = program.get(&circulars).await.done(200);
    assert_eq!(listed[0]["wording"]["en"]["subject"], "News");
    assert_eq!((listed.as_array().unwrap().len(), &listed[0]["sent"]), (1, &json!(1)));
    test.work().await;
    assert_eq!(test.mailbox().await.len(), 3, "two invitations and one message");

    program.act(&format!("{path}/closure")).await.done(200);
    test.pass(chrono::TimeDelta::seconds(1));
    let first = program.post(&announcements, json!({ "news": "closing" })).await.done(200);
    let second = program.post(&announcements, json!({ "news": "closing" })).await.done(200);
    assert_eq!((&first["told"], &second["told"]), (&json!(2), &json!(0)));
    let results = program.post(&announcements, json!({ "news": "results" })).await;
    assert_eq!(results.refused(409), "round-not-published");
    let wording = format!("{path}/mails/circular/wording");
    assert_eq!(program.put(&wording, json!({})).await.refused(422), "mail-not-worded");
    test.work().await;
}

#[tokio::test]
async fn a_program_says_when_a_round_reminds() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let path = draft(&program, plan()).await;
    let rules = format!("{path}/reminder-rules");
    assert_eq!(program.get(&rules).await.done(200), json!({ "coming": [] }));
    let planned = json!({ "days_before": [2, 7], "most": 2 });
    let kept = program.put(&rules, planned).await.done(200);
    assert_eq!(kept["rules"], json!({ "days_before": [7, 2], "most": 2 }));
    assert_eq!(program.get(&rules).await.done(200), kept);
    let near = json!({ "days_before": [2, 3], "most": 2 });
    assert_eq!(program.put(&rules, near).await.refused(422), "bad-reminders");
}
