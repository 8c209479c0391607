use serde_json::{Value, json};

use super::program::Program;
use crate::support::TestApp;

pub(super) fn details() -> Value {
    json!({
        "title": { "de": "Digitale Dachstrategie", "en": "Digital strategy" },
        "purpose": { "de": "Damit der Stadtrat weiß, was wichtig ist." },
        "legal_basis": { "de": "Art. 6 Abs. 1 Buchst. e DSGVO" },
        "responsible": "Amt für Digitales",
        "contact_email": "Digital@Musterstadt.example",
        "council_reference": "A0105/22",
        "delete_contacts_on": "2027-12-31",
    })
}

#[tokio::test]
async fn a_consultation_is_made_read_changed_and_ended() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let made = program.post("/consultations", details()).await.done(201);
    assert_eq!(made["slug"], "digitale-dachstrategie");
    assert_eq!(made["contact_email"], "digital@musterstadt.example");
    assert_eq!(made["delete_contacts_on"], "2027-12-31");
    assert_eq!(made["created_at"], "2026-11-22T10:00:00+00:00");
    assert_eq!(made["summary"], json!({}));
    assert_eq!(made["ended"], false);
    assert_eq!(made.get("contact_phone"), None);

    let path = format!("/consultations/{}", made["id"].as_str().unwrap());
    assert_eq!(program.get(&path).await.done(200), made);
    assert_eq!(program.get("/consultations").await.done(200), json!([made]));

    let mut other = details();
    other["title"] = json!({ "de": "Anders", "en": " " });
    other["council_reference"] = Value::Null;
    let changed = program.put(&path, other).await.done(200);
    assert_eq!(changed["title"], json!({ "de": "Anders" }));
    assert_eq!(changed["slug"], made["slug"], "addresses stay");
    assert_eq!(changed.get("council_reference"), None);

    let ended = program.act(&format!("{path}/end")).await.done(200);
    assert_eq!(ended["ended"], true);
}

#[tokio::test]
async fn a_consultation_without_what_every_page_must_say_is_refused() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    for (field, nothing) in [
        ("title", json!({})),
        ("purpose", json!({ "de": " " })),
        ("legal_basis", json!({})),
        ("responsible", json!(" ")),
    ] {
        let mut details = details();
        details[field] = nothing;
        let reply = program.post("/consultations", details).await;
        assert_eq!(reply.refused(422), "consultation-incomplete", "{field}");
    }
    let mut details = details();
    details["contact_email"] = json!("digital");
    assert_eq!(program.post("/consultations", details).await.refused(422), "not-an-email");
    assert_eq!(program.get("/consultations").await.done(200), json!([]));
}

#[tokio::test]
async fn milestones_are_given_in_any_order_and_read_in_order_of_day() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let milestone = |day: &str, committee: &str, act: &str| json!({ "day": day, "committee": committee, "act": act });
    let mut planned = details();
    planned["milestones"] = json!([
        milestone("2027-02-04", " Stadtrat ", "decides"),
        milestone("2027-01-14", "Hauptausschuss", "advises"),
        milestone("2027-01-14", "Finanzausschuss", "takes_note"),
    ]);
    let made = program.post("/consultations", planned).await.done(201);
    let ordered = json!([
        milestone("2027-01-14", "Hauptausschuss", "advises"),
        milestone("2027-01-14", "Finanzausschuss", "takes_note"),
        milestone("2027-02-04", "Stadtrat", "decides"),
    ]);
    assert_eq!(made["milestones"], ordered);
    let path = format!("/consultations/{}", made["id"].as_str().unwrap());
    assert_eq!(program.get(&path).await.done(200)["milestones"], ordered);
    let without = program.put(&path, details()).await.done(200);
    assert_eq!(without["milestones"], json!([]), "what is left out loses its value");
}

#[tokio::test]
async fn milestones_without_committee_too_long_or_too_many_are_refused() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let named = |name: &str| json!({ "day": "2027-01-14", "committee": name, "act": "advises" });
    for (milestones, code) in [
        (json!([named(" ")]), "committee-missing"),
        (json!([named(&"A".repeat(201))]), "text-unfit"),
        (json!([named("A\nB")]), "text-unfit"),
        (json!(vec![named("Hauptausschuss"); 21]), "too-many-milestones"),
    ] {
        let mut details = details();
        details["milestones"] = milestones;
        assert_eq!(program.post("/consultations", details).await.refused(422), code);
    }
    for (member, wrong) in [("day", "2027-02-31"), ("act", "vetoes")] {
        let mut milestone = named("Hauptausschuss");
        milestone[member] = json!(wrong);
        let mut details = details();
        details["milestones"] = json!([milestone]);
        assert_eq!(program.post("/consultations", details).await.refused(400), "malformed");
    }
    assert_eq!(program.get("/consultations").await.done(200), json!([]));
}

#[tokio::test]
async fn a_consultation_with_a_round_ahead_does_not_end() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    let path = super::rounds::draft(&program, super::rounds::plan()).await;
    program.post(&format!("{path}/release"), json!({})).await.done(200);
    let round = program.get(&path).await.done(200);
    let consultation = format!("/consultations/{}", round["consultation_id"].as_str().unwrap());
    let end = format!("{consultation}/end");
    assert_eq!(program.act(&end).await.refused(409), "consultation-running");
    program.act(&format!("{path}/closure")).await.done(200);
    test.pass(chrono::TimeDelta::seconds(1));
    program.act(&end).await.done(200);

    let rounds = format!("{consultation}/rounds");
    let refused = program.post(&rounds, super::rounds::plan()).await;
    assert_eq!(refused.refused(409), "consultation-ended");
    let later = json!({ "closes_at": "2027-01-06T17:00:00Z" });
    let refused = program.post(&format!("{path}/extension"), later).await;
    assert_eq!(refused.refused(409), "round-mixed");
}

#[tokio::test]
async fn texts_beyond_their_limits_are_refused() {
    let test = TestApp::start().await;
    let program = Program::of(&test).await;
    for (field, value) in [
        ("title", json!({ "en": "t".repeat(201) })),
        ("summary", json!({ "de": "s".repeat(5001) })),
        ("purpose", json!({ "de": "Klingel\u{7}" })),
        ("responsible", json!("r".repeat(201))),
        ("council_reference", json!("A\nB")),
    ] {
        let mut details = details();
        details[field] = value;
        let reply = program.post("/consultations", details).await;
        assert_eq!(reply.refused(422), "text-unfit", "{field}");
        assert_eq!(reply.places(), [field]);
    }
    let path = super::rounds::draft(&program, super::rounds::plan()).await;
    let mut plan = super::rounds::plan();
    plan["introduction"] = json!({ "de": "i".repeat(5001) });
    assert_eq!(program.put(&path, plan).await.refused(422), "text-unfit");
    let group = json!({ "key": "culture", "name": { "de": "k".repeat(61) } });
    assert_eq!(program.post("/groups", group).await.refused(422), "text-unfit");
    let contact =
        json!({ "email": "r@x.example", "group": "residents", "organisation": "o".repeat(201) });
    assert_eq!(program.post("/contacts", contact).await.refused(422), "name-length");
}
