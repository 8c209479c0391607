//! What was set aside waits for somebody to decide.

use entity::{quarantined_response, response as stored};
use rules::lifecycle::IdentityMode;
use rundtisch::{
    account::Organiser,
    db,
    response::{
        self,
        quarantine::{self},
    },
    result,
};
use sea_orm::{EntityTrait, PaginatorTrait};

use crate::support::{
    TestApp, Visitor,
    app::{EMAIL, PASSWORD},
};

use super::{ARRIVED, HALL, about_to_submit, close, counted, hasty, set_aside};

#[tokio::test]
async fn an_organiser_reads_what_was_set_aside_and_decides() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    hasty(&app, &scene, &["Mehr Bänke", "Buy now", "Click here"]).await;
    let all = set_aside(&app, &scene).await;
    let of = |remark: &str| {
        let text = format!("{remark:?}");
        let it = all.iter().find(|it| format!("{:?}", it.answers).contains(&text));
        it.unwrap().id.to_string()
    };
    let at = format!("/de/organise/rounds/{}", scene.round.id);
    let mut organiser = administrator(&app).await;
    organiser.open(&at).await.see("Antworten zur Prüfung");
    organiser.open(&format!("{at}/responses")).await.follow("Antworten prüfen").await;
    organiser.see("3 Antworten ohne Einladung").see("weniger Zeit, als ein Mensch braucht");
    organiser.see("Mehr Bänke").see("Buy now").see("wichtig");

    let genuine = of("Mehr Bänke");
    let mut second_tab = organiser.second_tab();
    organiser.post(&format!("{at}/quarantine/counting"), &[("response", &genuine)]).await;
    organiser.see("Die Antwort zählt jetzt").not_see("Mehr Bänke");
    second_tab.post(&format!("{at}/quarantine/counting"), &[("response", &genuine)]).await;
    second_tab.see("Darüber war schon entschieden");
    assert_eq!(counted(&app, &scene).await, 1);

    let spam = of("Buy now");
    organiser.open(&format!("{at}/quarantine/rejection?response={spam}")).await;
    organiser.see("Eine Antwort wird gelöscht").see("Buy now").not_see("Click here");
    assert_eq!(set_aside(&app, &scene).await.len(), 2, "looking deletes nothing");
    organiser.press("Endgültig verwerfen").await.see("Die Antwort ist gelöscht");
    organiser.see("Click here").not_see("Buy now");
    organiser.open(&format!("{at}/quarantine/rejection?response={spam}")).await;
    organiser.see("Darüber war schon entschieden").not_see("Endgültig verwerfen");
    assert_eq!((counted(&app, &scene).await, set_aside(&app, &scene).await.len()), (1, 1));

    organiser.open(&at).await.see("Anna Amt hat eine geprüfte Antwort mitgezählt.");
    organiser.see("Anna Amt hat eine Antwort nach der Prüfung verworfen.");
    organiser.not_see("Mehr Bänke").not_see("Buy now");
}

#[tokio::test]
async fn several_are_decided_about_at_once() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let remarks: Vec<String> = (0..25).map(|number| format!("Nummer {number}")).collect();
    hasty(&app, &scene, &remarks.iter().map(String::as_str).collect::<Vec<_>>()).await;
    let mut organiser = administrator(&app).await;
    let at = format!("/de/organise/rounds/{}/quarantine", scene.round.id);
    organiser.open(&at).await.see("Seite 1 von 2");
    organiser.press("Alle auf dieser Seite verwerfen").await.see("20 Antworten werden gelöscht");
    organiser.press("Endgültig verwerfen").await.see("20 Antworten sind gelöscht");
    organiser.press("Alle auf dieser Seite mitzählen").await;
    organiser.see("5 Antworten zählen jetzt").see("wartet keine Antwort");
    assert_eq!(counted(&app, &scene).await, 5);
}

#[tokio::test]
async fn the_quarantine_is_for_administrators() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    hasty(&app, &scene, &["x"]).await;
    let id = set_aside(&app, &scene).await[0].id.to_string();
    let at = format!("/de/organise/rounds/{}/quarantine", scene.round.id);
    let mut stranger = app.visitor();
    for page in ["", "/rejection"] {
        stranger.open(&format!("{at}{page}")).await;
        stranger.see("Nur für Beschäftigte der Verwaltung");
    }
    for act in ["/counting".to_owned(), format!("/rejection?response={id}")] {
        stranger.post(&format!("{at}{act}"), &[("response", &id)]).await;
        stranger.see("Nur für Beschäftigte der Verwaltung");
    }
    assert_eq!((counted(&app, &scene).await, set_aside(&app, &scene).await.len()), (0, 1));
}

#[tokio::test]
async fn what_was_set_aside_is_decided_about_in_its_own_round_only() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let other = app.open_round(IdentityMode::Anonymous).await;
    hasty(&app, &scene, &["x"]).await;
    let id = set_aside(&app, &scene).await[0].id.to_string();
    let mut organiser = administrator(&app).await;
    let at = format!("/de/organise/rounds/{}/quarantine", other.round.id);
    organiser.post(&format!("{at}/counting"), &[("response", &id)]).await;
    organiser.post(&format!("{at}/rejection?response={id}"), &[]).await;
    assert_eq!((counted(&app, &other).await, set_aside(&app, &scene).await.len()), (0, 1));
}

#[tokio::test]
async fn no_figure_and_no_file_holds_what_was_set_aside_until_somebody_lets_it_count() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    hasty(&app, &scene, &["a", "b", "c", "d", "e"]).await;
    let (running, organiser, id) = (&app.app, Organiser::operator(), scene.round.id);
    let total = async || {
        let shown = result::for_organiser(running.sources(), &organiser, id);
        let shown = shown.await.unwrap();
        let stored = response::find::stored(&running.db.read, &organiser, id).await.unwrap();
        (shown.participation.total, shown.undecided, stored.len())
    };
    assert_eq!(total().await, (None, 5, 0));
    let ids: Vec<_> = set_aside(&app, &scene).await.iter().map(|it| it.id).collect();
    let now = app.now();
    let counting = db::write(&running.db, async |tx| {
        quarantine::count(tx, &organiser, &running.secret, id, &ids, now).await
    });
    assert_eq!(counting.await.unwrap(), 5);
    assert_eq!(total().await, (Some(5), 0, 5));
    let rows = stored::Entity::find().all(&running.db.read).await.unwrap();
    assert!(rows.iter().all(|row| row.pseudonym.is_none() && row.invitation_id.is_none()));
    assert!(rows.iter().all(|row| !ids.contains(&row.id)), "they get other ids");
}

#[tokio::test]
async fn what_nobody_decided_about_stays_out_and_the_result_says_how_many() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    hasty(&app, &scene, &["x", "y"]).await;
    let id = set_aside(&app, &scene).await[0].id.to_string();
    close(&app, &scene).await;
    let at = format!("/de/organise/rounds/{}", scene.round.id);
    let mut organiser = administrator(&app).await;
    organiser.open(&format!("{at}/publication")).await;
    organiser.see("2 Antworten warten noch auf eine Prüfung. Sie zählen dann nicht mit.");
    organiser.press("veröffentlichen").await;

    organiser.post(&format!("{at}/quarantine/counting"), &[("response", &id)]).await;
    assert_eq!(organiser.status(), 409);
    organiser.see("Die Ergebnisse sind schon veröffentlicht");
    organiser.post(&format!("{at}/quarantine/rejection?response={id}"), &[]).await;
    assert_eq!(organiser.status(), 409);
    organiser.open(&format!("{at}/quarantine")).await.see("Sie zählen nicht.");
    organiser.not_see("noch nicht").not_see("Verwerfen");
    assert_eq!(set_aside(&app, &scene).await.len(), 2);

    let mut reader = app.visitor();
    reader.open(&format!("/de/rounds/{}/results", scene.round.slug)).await;
    reader.see("2 weitere Rückmeldungen über die offene Seite zählen nicht mit");
}

#[tokio::test]
async fn a_receipt_says_no_more_than_is_known() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = about_to_submit(&app, &scene, HALL, "").await;
    visitor.submit(&scene).await;
    let receipt = visitor.path().to_owned();
    visitor.see(ARRIVED).not_see("und zählt");
    visitor.open(&format!("/de/rounds/{}", scene.round.slug)).await;
    visitor.see("Die Quittung sagt, ob wir noch prüfen").not_see("angekommen und zählt");
    visitor.open(&receipt.replace("/de/", "/en/")).await.see("check it before it counts");

    let id = set_aside(&app, &scene).await[0].id.to_string();
    let mut organiser = administrator(&app).await;
    let at = format!("/de/organise/rounds/{}/quarantine", scene.round.id);
    organiser.post(&format!("{at}/counting"), &[("response", &id)]).await;
    visitor.open(&receipt).await.see("Die Prüfung ist beendet").not_see(ARRIVED);
}

#[tokio::test]
async fn a_counted_answer_goes_into_the_ballot_box_of_an_anonymous_round() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    hasty(&app, &scene, &["x"]).await;
    let id = set_aside(&app, &scene).await[0].id.to_string();
    let mut organiser = administrator(&app).await;
    let at = format!("/de/organise/rounds/{}/quarantine", scene.round.id);
    organiser.post(&format!("{at}/counting"), &[("response", &id)]).await;
    let db = &app.app.db.read;
    assert_eq!(quarantined_response::Entity::find().count(db).await.unwrap(), 0);
    assert_eq!(stored::Entity::find().count(db).await.unwrap(), 0, "it waits to be mixed");
    assert_eq!(counted(&app, &scene).await, 1);
    close(&app, &scene).await;
    assert_eq!(stored::Entity::find().count(db).await.unwrap(), 1);
}

async fn administrator(app: &TestApp) -> Visitor {
    let mut visitor = app.visitor();
    visitor.post("/de/account/log-in", &[("email", EMAIL), ("password", PASSWORD)]).await;
    visitor
}
