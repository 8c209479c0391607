//! What an organiser sees of the return of a round.

use chrono::TimeDelta;
use rules::lifecycle::IdentityMode;

use super::organise::administrator;
use crate::support::{TestApp, sink::Sink};

#[tokio::test]
async fn the_way_of_the_invitations_is_told_in_numbers() {
    let sink = Sink::start().await;
    sink.refuse("person4@business.example", "550 5.1.1 nobody there");
    let app = TestApp::with(|config| config.smtp_url = Some(sink.url())).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 5).await;
    let links = app.invite_all(&scene).await;
    app.work().await;
    app.visitor().answer_by(&links[0], &scene, 3, "Mehr Bänke").await;
    app.visitor().open(&links[1]).await.press("Beteiligung beginnen").await;
    app.visitor().open(&format!("{}/refusal", links[2])).await.press("Absagen").await;

    let mut organiser = administrator(&app).await;
    organiser.open(&format!("/de/organise/rounds/{}", scene.round.id)).await;
    organiser.see("Von 5 Eingeladenen hat einer geantwortet, einer hat abgesagt.");
    for step in [
        "eingeladen5100 %",
        "E-Mail verschickt480 %",
        "begonnen240 %",
        "geantwortet120 %",
        "abgesagt120 %",
        "E-Mail kam nicht an120 %",
        "Wirtschaft542111",
    ] {
        organiser.see(step);
    }
    app.work().await;
}

#[tokio::test]
async fn the_days_of_a_round_are_drawn_and_told() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    app.contacts("business", 3).await;
    let links = app.invite_all(&scene).await;
    app.visitor().answer_by(&links[0], &scene, 3, "Mehr Bänke").await;
    app.work().await;
    app.pass(TimeDelta::days(2));
    let mut organiser = administrator(&app).await;
    let round = format!("/de/organise/rounds/{}", scene.round.id);
    organiser.post(&format!("{round}/reminder"), &[]).await;
    for link in &links[1..] {
        app.visitor().answer_by(link, &scene, 3, "Mehr Bäume").await;
    }

    organiser.open(&round).await.see("3 Antworten, höchstens 2 an einem Tag");
    organiser.see("Beginn am").see("Erinnerung am").see("Bis dahin");
    let day = |day: i64| (app.now() - TimeDelta::days(2 - day)).format("%-d.").to_string();
    let text = organiser.text();
    let rows = text.split("Was geschah").nth(1).expect("a table");
    for (at, told) in [(0, "11"), (1, "01"), (2, "23")] {
        assert!(rows.contains(&day(at)) && rows.contains(told), "day {at}: {rows}");
    }
    app.work().await;
}

#[tokio::test]
async fn a_target_is_set_for_a_group_and_seen_beside_its_return() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    app.contacts("business", 2).await;
    app.contacts("science", 2).await;
    let links = app.invite_all(&scene).await;
    app.visitor().answer_by(&links[0], &scene, 3, "Mehr Bänke").await;
    let round = format!("/de/organise/rounds/{}", scene.round.id);
    let mut organiser = administrator(&app).await;
    organiser.open(&round).await.follow("Ziele für den Rücklauf festlegen").await;

    organiser.fill("Wirtschaft", "50").fill("Wissenschaft", "viele").press("Ziele speichern").await;
    assert_eq!(organiser.status(), 422);
    organiser.see("Geben Sie eine ganze Zahl von 1 bis 100 ein");
    organiser.open(&round).await.not_see("50 % erreicht");

    organiser.open(&format!("{round}/targets")).await;
    organiser.fill("Wirtschaft", "50").fill("Wissenschaft", "60 %").press("Ziele speichern").await;
    organiser.see("Die Ziele sind gespeichert").see("50 % erreicht").see("60 % noch offen");

    organiser.open(&format!("{round}/targets")).await;
    organiser.fill("Wissenschaft", "").press("Ziele speichern").await;
    organiser.see("50 % erreicht").not_see("noch offen");
    app.work().await;
}

#[tokio::test]
async fn targets_are_for_administrators() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    let targets = format!("/de/organise/rounds/{}/targets", scene.round.id);
    let mut stranger = app.visitor();
    stranger.post(&targets, &[("target-business", "50")]).await.see("Anmelden");
    let mut organiser = administrator(&app).await;
    organiser.open(&targets).await;
    assert!(!organiser.source().contains("value=\"50\""), "nothing was set");
}
