//! In which language a questionnaire was read, as responses keep it.

use chrono::TimeDelta;
use rules::lifecycle::IdentityMode;

use super::{languages::round_in_both_directions, organise::administrator};
use crate::support::{Scene, TestApp, Visitor};

/// Begins in a language without an invitation, answers and submits in it.
async fn answer(visitor: &mut Visitor, scene: &Scene, tag: &str) {
    visitor.post(&format!("/{tag}/rounds/{}/sheet", scene.round.slug), &[]).await;
    visitor.take(TimeDelta::seconds(10));
    visitor.fill_in(scene, 3, "").await;
    submit(visitor, scene, tag).await;
}

async fn submit(visitor: &mut Visitor, scene: &Scene, tag: &str) {
    visitor.post(&format!("/{tag}/rounds/{}/submission", scene.round.slug), &[]).await;
    assert!(visitor.path().ends_with("/receipt"), "not {}:\n{}", visitor.path(), visitor.text());
}

/// The languages of all responses as exports tell them, in the order of the alphabet; `-` for none.
async fn exported(app: &TestApp, scene: &Scene) -> Vec<String> {
    let mut visitor = administrator(app).await;
    let file = format!("/de/organise/rounds/{}/exports/responses.jsonl", scene.round.id);
    visitor.post(&file, &[]).await;
    let lines = visitor.source();
    let language = |line: &str| {
        let line: serde_json::Value = serde_json::from_str(line).expect("an object");
        line["language"].as_str().unwrap_or("-").to_owned()
    };
    let mut languages: Vec<String> = lines.lines().map(language).collect();
    languages.sort();
    languages
}

#[tokio::test]
async fn a_response_keeps_the_language_in_which_the_questionnaire_was_shown() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    answer(&mut app.visitor(), &scene, "en").await;
    answer(&mut app.visitor().wishing("uk,pl;q=0.5"), &scene, "de").await;
    assert_eq!(exported(&app, &scene).await, ["de", "en"], "whatever the browser wishes");

    answer(&mut app.visitor(), &scene, "de-simple").await;
    assert_eq!(exported(&app, &scene).await, ["de", "de", "en"], "the page alone was simple");

    let mut stranger = app.visitor();
    stranger.post(&format!("/de/rounds/{}/sheet", scene.round.slug), &[]).await;
    stranger.take(TimeDelta::seconds(10));
    stranger.fill_in(&scene, 3, "").await;
    stranger.post(&format!("/tlh/rounds/{}/submission", scene.round.slug), &[]).await;
    let kept = exported(&app, &scene).await;
    assert_eq!(kept, ["de", "de", "de", "en"], "only what the questionnaire has is kept");
}

#[tokio::test]
async fn whoever_answers_is_told_that_the_language_is_kept() {
    let app = TestApp::start().await;
    for mode in [IdentityMode::Anonymous, IdentityMode::Pseudonymous] {
        let scene = app.open_round(mode).await;
        let mut visitor = app.visitor();
        visitor.open(&format!("/de/rounds/{}", scene.round.slug)).await;
        visitor.see("Bei jeder Antwort kann stehen, in welcher Sprache die Fragen gelesen wurden.");
    }
    let mut visitor = app.visitor();
    visitor.open("/de/privacy").await.see("speichern wir, in welcher Sprache");
    visitor.see("Darum vergessen wir die Sprachen einer Urne");
}

#[tokio::test]
async fn a_correction_brings_its_own_language() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let mut visitor = app.visitor();
    answer(&mut visitor, &scene, "de").await;
    visitor.post(&format!("/en/rounds/{}/correction", scene.round.slug), &[]).await;
    assert_eq!(exported(&app, &scene).await, ["de"], "nothing is changed yet");
    submit(&mut visitor, &scene, "en").await;
    assert_eq!(exported(&app, &scene).await, ["en"]);
}

#[tokio::test]
async fn what_was_set_aside_has_its_language_once_it_counts() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let mut hasty = app.visitor();
    hasty.post(&format!("/en/rounds/{}/sheet", scene.round.slug), &[]).await;
    hasty.fill_in(&scene, 3, "").await;
    submit(&mut hasty, &scene, "en").await;
    assert!(exported(&app, &scene).await.is_empty());
    let mut organiser = administrator(&app).await;
    organiser.open(&format!("/de/organise/rounds/{}/quarantine", scene.round.id)).await;
    organiser.press("Mitzählen").await;
    assert_eq!(exported(&app, &scene).await, ["en"]);
}

#[tokio::test]
async fn a_language_comes_out_of_the_ballot_box_with_its_answer() {
    let app = TestApp::start().await;
    let scene = round_in_both_directions(&app).await;
    let at = format!("/ar/rounds/{}", scene.round.slug);
    let mut visitor = app.visitor();
    visitor.post(&format!("{at}/sheet"), &[]).await;
    visitor.take(TimeDelta::seconds(30));
    visitor.post(&format!("{at}/pages/1"), &[("service", "3"), ("_step", "forward")]).await;
    let goals = [("goals.simple", "1"), ("goals.safe", "3"), ("_step", "forward")];
    visitor.post(&format!("{at}/pages/2"), &goals).await;
    submit(&mut visitor, &scene, "ar").await;
    assert!(exported(&app, &scene).await.is_empty(), "it waits in the box");
    app.pass(TimeDelta::days(15));
    app.work().await;
    assert_eq!(exported(&app, &scene).await, ["ar"]);
}

/// What is exported of a full box of those invited, of whom so many answered in English.
async fn of_invited(english: usize) -> Vec<String> {
    const BOX: usize = 20;
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", BOX).await;
    for (number, link) in app.invite_all(&scene).await.iter().enumerate() {
        let mut visitor = app.visitor();
        visitor.post(&format!("{link}/sheet"), &[]).await;
        visitor.fill_in(&scene, 3, "").await;
        submit(&mut visitor, &scene, if number < english { "en" } else { "de" }).await;
    }
    app.work().await;
    exported(&app, &scene).await
}

#[tokio::test]
async fn no_language_parts_those_of_a_box_who_were_invited() {
    for english in [1, 10] {
        assert_eq!(of_invited(english).await, vec!["-"; 20], "{english} of them");
    }
    assert_eq!(of_invited(0).await, vec!["de"; 20], "all have the same");
}
