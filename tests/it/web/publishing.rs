//! What was published stays as it is, and what changes later is another version.

use chrono::TimeDelta;
use entity::{ResponseId, response, round};
use rules::lifecycle::IdentityMode;
use rundtisch::{
    account::Organiser, db, response::store, round as rounds, serve::freeze_earlier_results,
    stakeholder,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, DbErr, EntityTrait, QueryFilter};
use serde_json::Value;

use super::organise::administrator;
use crate::support::{Scene, TestApp, Visitor, scene::both};

const FILES: [&str; 5] = ["results", "results.json", "results.csv", "results.xlsx", "codebook.csv"];

/// So many have to differ for other figures to be published: the smallest cell of the scene.
const ENOUGH: usize = 5;

pub(super) fn of_round(scene: &Scene, page: &str) -> String {
    format!("/de/organise/rounds/{}{page}", scene.round.id)
}

pub(super) fn public(scene: &Scene, page: &str) -> String {
    format!("/de/rounds/{}/{page}", scene.round.slug)
}

/// A round that six of each of two groups have answered, and that is over.
pub(super) async fn closed(app: &TestApp) -> Scene {
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    for group in ["business", "science"] {
        app.contacts(group, 6).await;
    }
    for (number, link) in app.invite_all(&scene).await.into_iter().enumerate() {
        let point = if number % 6 == 0 { 1 } else { 3 };
        app.visitor().answer_by(&link, &scene, point, "").await;
    }
    app.work().await;
    app.pass(TimeDelta::days(15));
    scene
}

pub(super) async fn published(app: &TestApp) -> (Scene, Visitor) {
    let scene = closed(app).await;
    let mut visitor = administrator(app).await;
    visitor.open(&of_round(&scene, "/publication")).await;
    visitor.press("Ergebnisse veröffentlichen").await.see("Die Ergebnisse sind veröffentlicht");
    (scene, visitor)
}

/// So many more responses like one that is there, past every door.
pub(super) async fn more(app: &TestApp, scene: &Scene, number: usize) {
    let of_round = response::Column::RoundId.eq(scene.round.id);
    let row = response::Entity::find().filter(of_round).one(&app.app.db.read).await.unwrap();
    let mut row: response::ActiveModel = row.expect("a response").into();
    (row.invitation_id, row.sheet_hash, row.pseudonym) = (Set(None), Set(None), Set(None));
    let another =
        || response::ActiveModel { id: Set(ResponseId::random()), ..row.clone() }.reset_all();
    let rows = std::iter::repeat_with(another).take(number).collect();
    let stored = db::write(&app.app.db, async |tx| store(tx, scene.round.id, rows).await);
    stored.await.expect("it is stored");
}

async fn rename(app: &TestApp, key: &str, name: &str) {
    let groups = stakeholder::find::groups(&app.app.db.read).await.unwrap();
    let id = groups.iter().find(|group| group.key == key).expect("a group").id;
    let renamed = db::write(&app.app.db, async |tx| {
        stakeholder::rename_group(tx, &Organiser::operator(), id, both(name, name)).await
    });
    renamed.await.expect("it has another name");
}

/// Everything that everyone can have.
async fn everything(app: &TestApp, scene: &Scene) -> Vec<Vec<u8>> {
    let mut visitor = app.visitor();
    let mut all = vec![];
    for file in FILES {
        visitor.open(&public(scene, file)).await;
        assert_eq!(visitor.status(), 200, "{file}");
        all.push(visitor.bytes().to_vec());
    }
    all
}

pub(super) async fn document(app: &TestApp, scene: &Scene, query: &str) -> Value {
    let mut visitor = app.visitor();
    visitor.open(&public(scene, &format!("results.json{query}"))).await;
    let found = publication::verify(visitor.bytes()).expect("a document");
    assert!(found.is_right(), "{:?}", found.differences);
    serde_json::from_slice(visitor.bytes()).expect("JSON")
}

#[tokio::test]
async fn what_is_published_stays_whatever_changes_later() {
    let app = TestApp::start().await;
    let (scene, mut organiser) = published(&app).await;
    let before = everything(&app, &scene).await;
    organiser.open(&of_round(&scene, "")).await.not_see("Veröffentlichen Sie eine Berichtigung");

    rename(&app, "science", "Hochschulen").await;
    more(&app, &scene, ENOUGH).await;
    app.pass(TimeDelta::hours(1));
    assert!(everything(&app, &scene).await == before, "not a letter is different");
    let mut visitor = app.visitor();
    visitor.open(&public(&scene, "results")).await.see("Wissenschaft").not_see("Hochschulen");
    visitor.see("12 Rückmeldungen");
    organiser.open(&of_round(&scene, "/results")).await.see("Hochschulen").see("17 Rückmeldungen");
    organiser.open(&of_round(&scene, "")).await.see("Veröffentlichen Sie eine Berichtigung");
}

#[tokio::test]
async fn a_correction_is_another_version_that_says_what_changed_and_the_first_stays() {
    let app = TestApp::start().await;
    let (scene, mut organiser) = published(&app).await;
    let before = everything(&app, &scene).await;
    more(&app, &scene, ENOUGH).await;
    organiser.open(&of_round(&scene, "")).await;
    organiser.follow("Veröffentlichen Sie eine Berichtigung").await;
    organiser.see("Rückmeldungen: vorher 12, jetzt 17.");
    organiser.press("Berichtigung veröffentlichen").await;
    assert_eq!(organiser.status(), 422);
    organiser.see("Beschreiben Sie auf Deutsch, was sich ändert und warum.");
    organiser.fill("Was sich ändert und warum (Deutsch)", "Fünf Rückmeldungen lagen noch im Amt.");
    organiser.press("Berichtigung veröffentlichen").await.see("Alle sehen jetzt Fassung 2.");
    organiser.see("als Fassung 2 veröffentlicht").not_see("Veröffentlichen Sie eine Berichtigung");

    let mut visitor = app.visitor();
    visitor.open(&public(&scene, "results")).await.see("Diese Ergebnisse wurden berichtigt");
    visitor.see("Fünf Rückmeldungen lagen noch im Amt.").see("Rückmeldungen: vorher 12, jetzt 17.");
    visitor.see("17 Rückmeldungen").not_see("Das ist eine frühere Fassung");
    for (file, first) in FILES.into_iter().zip(before).skip(1) {
        visitor.open(&public(&scene, &format!("{file}?version=1"))).await;
        assert!(visitor.bytes() == first, "{file} of version 1");
    }
    visitor.open(&public(&scene, "results?version=1")).await.see("Das ist eine frühere Fassung");
    visitor.see("12 Rückmeldungen");
    visitor.follow("Zur neuesten Fassung").await.see("17 Rückmeldungen");
    let (first, second) =
        (document(&app, &scene, "?version=1").await, document(&app, &scene, "").await);
    assert_eq!(second["snapshot"]["correction"]["replaces"], first["checksum"]);
    assert_eq!(second["snapshot"]["version"], 2);
}

#[tokio::test]
async fn figures_that_would_tell_of_a_few_wait_and_replies_do_not() {
    let app = TestApp::start().await;
    let (scene, mut organiser) = published(&app).await;
    more(&app, &scene, ENOUGH - 1).await;
    organiser.open(&of_round(&scene, "/correction")).await.see("Die neuen Zahlen müssen noch");
    organiser.post(&of_round(&scene, "/correction"), &[("changed-de", "Vier mehr.")]).await;
    assert_eq!(organiser.status(), 409);
    organiser.see("Die Zahlen unterscheiden sich bei zu wenigen Menschen");

    organiser.open(&of_round(&scene, "/replies/new")).await;
    organiser.fill("Gesagt wurde, auf Deutsch", "Es fehlen Bänke.");
    organiser.fill("Antwort auf Deutsch", "Wir stellen zehn auf.");
    organiser.fill("Stand", "planned").press("Antwort hinzufügen").await;
    organiser.open(&of_round(&scene, "/correction")).await.see("Die neuen Zahlen müssen noch");
    organiser.fill("Was sich ändert und warum (Deutsch)", "Eine Antwort kam hinzu.");
    organiser.press("Berichtigung veröffentlichen").await.see("Alle sehen jetzt Fassung 2.");
    let mut visitor = app.visitor();
    visitor.open(&public(&scene, "results")).await.see("Wir stellen zehn auf.");
    visitor.see("12 Rückmeldungen");

    more(&app, &scene, 1).await;
    organiser.open(&of_round(&scene, "/correction")).await.not_see("Die neuen Zahlen müssen noch");
    organiser.see("Rückmeldungen: vorher 12, jetzt 17.");
}

#[tokio::test]
async fn nothing_is_corrected_that_says_the_same() {
    let app = TestApp::start().await;
    let (scene, mut organiser) = published(&app).await;
    organiser.open(&of_round(&scene, "/correction")).await.see("Es gibt nichts zu berichtigen");
    organiser.post(&of_round(&scene, "/correction"), &[("changed-de", "Nichts.")]).await;
    assert_eq!(organiser.status(), 409);
    rename(&app, "science", "Hochschulen").await;
    organiser.open(&of_round(&scene, "/correction")).await.see("Keine Zahl ist anders, aber Namen");
    organiser.fill("Was sich ändert und warum (Deutsch)", "Die Gruppe heißt anders.");
    organiser.press("Berichtigung veröffentlichen").await.see("Alle sehen jetzt Fassung 2.");
    organiser.open(&public(&scene, "results")).await.see("Hochschulen");
    organiser.open(&public(&scene, "results?version=3")).await;
    assert_eq!(organiser.status(), 404);
}

#[tokio::test]
async fn nothing_can_be_had_before_it_is_published() {
    let app = TestApp::start().await;
    let scene = closed(&app).await;
    let mut visitor = administrator(&app).await;
    for page in FILES.map(|file| public(&scene, file)) {
        visitor.open(&page).await;
        assert_eq!(visitor.status(), 404, "{page}");
    }
    visitor.open(&of_round(&scene, "/correction")).await;
    assert_eq!(visitor.status(), 404);
    visitor.post(&of_round(&scene, "/correction"), &[("changed-de", "Alles.")]).await;
    assert_eq!(visitor.status(), 404);
}

#[tokio::test]
async fn everyone_can_recompute_what_the_demonstration_published() {
    let app = TestApp::demo().await;
    app.work().await;
    let is_published = round::Column::PublishedAt.is_not_null();
    let round = round::Entity::find().filter(is_published).one(&app.app.db.read).await.unwrap();
    let at = format!("/de/rounds/{}", round.expect("a published round").slug);
    let mut visitor = app.visitor();
    visitor.open(&format!("{at}/results")).await.see("Fassung 1").see("Prüfsumme");
    assert!(visitor.source().contains("rel=\"license\""), "programs find the licence");
    let license = "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"";
    for (file, kind) in [
        ("results", "text/html; charset=utf-8"),
        ("results.json", "application/json"),
        ("results.csv", "text/csv; charset=utf-8"),
        ("codebook.csv", "text/csv; charset=utf-8"),
    ] {
        visitor.open(&format!("{at}/{file}")).await;
        assert_eq!((visitor.status(), visitor.content_type()), (200, kind), "{file}");
        assert_eq!(visitor.header("link"), license, "{file}");
    }
    visitor.open(&format!("{at}/results.json")).await;
    let found = publication::verify(visitor.bytes()).expect("a document");
    assert!(found.is_right() && found.compared > 1000, "{found:?}");
    let sealed: Value = serde_json::from_slice(visitor.bytes()).expect("JSON");
    assert_eq!(sealed["snapshot"]["licence"]["spdx"], "CC-BY-4.0");
    let checksum = sealed["checksum"].as_str().expect("a checksum").to_owned();
    visitor.open(&format!("{at}/results")).await.see(&checksum);
}

#[tokio::test]
async fn organisers_and_everyone_have_the_same_table() {
    let app = TestApp::start().await;
    let (scene, mut organiser) = published(&app).await;
    organiser.post(&of_round(&scene, "/exports/results.csv"), &[]).await;
    let table = organiser.bytes().to_vec();
    organiser.open(&public(&scene, "results.csv")).await;
    assert_eq!(String::from_utf8_lossy(organiser.bytes()), String::from_utf8_lossy(&table));
}

#[tokio::test]
async fn rounds_that_were_published_before_are_frozen_when_the_service_starts() {
    let app = TestApp::start().await;
    let scene = closed(&app).await;
    let now = app.now();
    let published = db::write(&app.app.db, async |tx| {
        rounds::publish(tx, &Organiser::operator(), scene.round.id, now).await
    });
    published.await.expect("it is published");
    let mut visitor = app.visitor();
    visitor.open(&public(&scene, "results")).await;
    assert_eq!(visitor.status(), 404);
    freeze_earlier_results(&app.app).await;
    let frozen = document(&app, &scene, "").await;
    app.pass(TimeDelta::days(1));
    freeze_earlier_results(&app.app).await;
    assert_eq!(document(&app, &scene, "").await, frozen, "twice is the same as once");
}

#[tokio::test]
async fn two_who_publish_at_once_publish_once() {
    let app = TestApp::start().await;
    let scene = closed(&app).await;
    let [mut one, mut other] = [administrator(&app).await, administrator(&app).await];
    let address = of_round(&scene, "/publication");
    tokio::join!(one.post(&address, &[]), other.post(&address, &[]));
    let mut statuses = [one.status(), other.status()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409]);
    assert_eq!(document(&app, &scene, "").await["snapshot"]["version"], 1);
    let held: Result<Vec<_>, DbErr> =
        entity::publication::Entity::find().all(&app.app.db.read).await;
    assert_eq!(held.unwrap().len(), 1);
}
