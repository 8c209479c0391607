//! Proof of work, where a round asks for it: nobody is refused without, but looked at.

use chrono::TimeDelta;
use entity::round;
use rules::{lifecycle::IdentityMode, suspicion::Reason};
use rundtisch::{
    account::Organiser,
    response::{self, quarantine},
    token,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};
use serde_json::{Value, json};

use crate::support::{
    Scene, TestApp, Visitor,
    app::{EMAIL, PASSWORD},
};

const ARRIVED: &str = "Wir prüfen sie noch, bevor sie zählt.";

/// An open round that asks for a proof of work.
pub(crate) async fn proving_round(app: &TestApp) -> Scene {
    let mut scene = app.open_round(IdentityMode::Anonymous).await;
    let mut row: round::ActiveModel = scene.round.into();
    row.proof_of_work = Set(true);
    let id = row.id.clone().unwrap();
    let written = rundtisch::db::write(&app.app.db, async |tx| {
        row.update(tx).await?;
        rundtisch::round::find::by_id(tx, id).await
    });
    scene.round = written.await.unwrap();
    scene
}

/// Somebody who has answered everything, not too fast, and looks at the check page.
async fn at_the_check(app: &TestApp, scene: &Scene) -> Visitor {
    let mut visitor = app.visitor();
    let at = format!("/de/rounds/{}", scene.round.slug);
    visitor.post(&format!("{at}/sheet"), &[]).await;
    visitor.fill_in(scene, 3, "").await;
    app.pass(TimeDelta::seconds(10));
    visitor.open(&format!("{at}/check")).await;
    visitor
}

fn challenge(visitor: &Visitor) -> Value {
    let source =
        visitor.source().replace("&#34;", "\"").replace("&quot;", "\"").replace("&#38;", "&");
    let json = source.split("data-challenge=\"").nth(1).expect("the page asks for a proof");
    let end = json.find("}\"").expect("the challenge ends") + 1;
    serde_json::from_str(&json[..end]).expect("the challenge is JSON")
}

/// What a browser computes.
fn solved(challenge: &Value) -> String {
    let (salt, wanted) =
        (challenge["salt"].as_str().unwrap(), challenge["challenge"].as_str().unwrap());
    let most = challenge["maxnumber"].as_u64().unwrap();
    let hashed = |number: &u64| {
        let hash = token::hash(format!("{salt}{number}").as_bytes()).0;
        hash.iter().map(|byte| format!("{byte:02x}")).collect::<String>()
    };
    let number = (0..=most).find(|number| hashed(number) == wanted).expect("it can be solved");
    let mut proof = challenge.clone();
    proof["number"] = json!(number);
    proof.to_string()
}

async fn submit(visitor: &mut Visitor, scene: &Scene, proof: &str) {
    let at = format!("/de/rounds/{}/submission", scene.round.slug);
    visitor.post(&at, &[("_proof", proof)]).await;
    assert_eq!(visitor.status(), 200, "{}", visitor.text());
    visitor.see("Ihre Quittung");
}

/// How many count, and why others do not.
async fn outcome(app: &TestApp, scene: &Scene) -> (u64, Vec<Vec<Reason>>) {
    let (db, organiser) = (&app.app.db.read, Organiser::operator());
    let counted = response::find::per_group(db, scene.round.id).await.unwrap().values().sum();
    let waiting = quarantine::waiting(db, &organiser, &app.app.secret, scene.round.id, 0, 100);
    let reasons = waiting.await.unwrap().into_iter().map(|it| it.reasons.into_iter().collect());
    (counted, reasons.collect())
}

#[tokio::test]
async fn whoever_did_the_work_counts_at_once() {
    let app = TestApp::start().await;
    let scene = proving_round(&app).await;
    let mut visitor = at_the_check(&app, &scene).await;
    let proof = solved(&challenge(&visitor));
    submit(&mut visitor, &scene, &proof).await;
    visitor.not_see(ARRIVED);
    assert_eq!(outcome(&app, &scene).await, (1, vec![]));
}

#[tokio::test]
async fn without_a_proof_or_with_a_forged_one_a_response_is_set_aside_and_says_so_before() {
    let app = TestApp::start().await;
    let scene = proving_round(&app).await;
    let mut visitor = at_the_check(&app, &scene).await;
    visitor.see("Ein Mensch sieht Ihre Antwort durch, bevor sie zählt.");
    visitor.press("Antwort absenden").await.see(ARRIVED);

    let mut forger = at_the_check(&app, &scene).await;
    let mut forged: Value = serde_json::from_str(&solved(&challenge(&forger))).unwrap();
    forged["number"] = json!(forged["number"].as_u64().unwrap() + 1);
    submit(&mut forger, &scene, &forged.to_string()).await;
    forger.see(ARRIVED);

    let mut babbler = at_the_check(&app, &scene).await;
    submit(&mut babbler, &scene, "{]").await;
    assert_eq!(outcome(&app, &scene).await, (0, vec![vec![Reason::Unproven]; 3]));
}

#[tokio::test]
async fn a_proof_expires_after_a_day() {
    let app = TestApp::start().await;
    let scene = proving_round(&app).await;
    let mut visitor = at_the_check(&app, &scene).await;
    let proof = solved(&challenge(&visitor));
    app.pass(TimeDelta::hours(24) + TimeDelta::seconds(1));
    submit(&mut visitor, &scene, &proof).await;
    assert_eq!(outcome(&app, &scene).await, (0, vec![vec![Reason::Unproven]]));
}

#[tokio::test]
async fn a_proof_counts_for_one_sheet_and_once() {
    let app = TestApp::start().await;
    let scene = proving_round(&app).await;
    let mut first = at_the_check(&app, &scene).await;
    let proof = solved(&challenge(&first));
    submit(&mut first, &scene, &proof).await;
    let receipt = first.text();
    submit(&mut first, &scene, &proof).await;
    assert_eq!(first.text(), receipt, "twice is the same as once");

    let mut second = at_the_check(&app, &scene).await;
    submit(&mut second, &scene, &proof).await;
    assert_eq!(outcome(&app, &scene).await, (1, vec![vec![Reason::Unproven]]));
}

#[tokio::test]
async fn neither_the_invited_nor_other_rounds_have_anything_to_prove() {
    let app = TestApp::start().await;
    let scene = proving_round(&app).await;
    app.contacts("business", 1).await;
    let link = app.invite_all(&scene).await.remove(0);
    app.work().await;
    let mut invited = app.visitor();
    invited.post(&format!("{link}/sheet"), &[]).await;
    invited.fill_in(&scene, 3, "").await;
    invited.open(&format!("/de/rounds/{}/check", scene.round.slug)).await;
    assert!(!invited.source().contains("data-challenge") && !invited.source().contains("<script"));
    invited.press("Antwort absenden").await.see("Ihre Quittung").not_see(ARRIVED);
    app.work().await;
    assert_eq!(outcome(&app, &scene).await, (1, vec![]));

    let usual = app.open_round(IdentityMode::Anonymous).await;
    let visitor = at_the_check(&app, &usual).await;
    assert!(!visitor.source().contains("data-challenge") && !visitor.source().contains("<script"));
}

#[tokio::test]
async fn an_administrator_asks_for_it_in_the_plan_of_a_draft() {
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Anonymous).await;
    let mut administrator = app.visitor();
    administrator.post("/de/account/log-in", &[("email", EMAIL), ("password", PASSWORD)]).await;
    let settings = format!("/de/organise/rounds/{}/settings", scene.round.id);
    administrator.open(&settings).await.choose("Rechenaufgabe gegen Programme");
    administrator.press("Einstellungen speichern").await;
    let asked = async || {
        let round = rundtisch::round::find::by_id(&app.app.db.read, scene.round.id).await;
        round.unwrap().proof_of_work
    };
    assert!(asked().await);
    administrator.open(&settings).await.press("Einstellungen speichern").await;
    assert!(asked().await, "the box is ticked when the plan is opened again");
}
