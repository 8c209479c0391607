//! Open rounds are protected against programs, and nobody is shut out.

use std::num::NonZeroU16;

use chrono::TimeDelta;
use entity::{arrival, quarantined_response, receipt, response as stored};
use poem::{
    Endpoint, EndpointExt, Request,
    http::{Method, header},
};
use rules::{lifecycle::IdentityMode, suspicion::Reason};
use rundtisch::{
    account::Organiser,
    config::Config,
    db,
    response::{
        self,
        quarantine::{self, Quarantined},
    },
    result, round, token,
};
use sea_orm::{ConnectionTrait, DbBackend, EntityTrait, PaginatorTrait, Statement};

use crate::support::{
    Scene, TestApp, Visitor,
    app::{EMAIL, PASSWORD},
};

const ARRIVED: &str = "Ihre Antwort ist angekommen. Wir prüfen sie noch, bevor sie zählt.";
const HALL: &str = "192.0.2.7";

/// Longer than anybody needs for two questions.
const A_WHILE: TimeDelta = TimeDelta::seconds(10);

/// An instance behind one proxy that tells from where visitors come.
async fn behind_a_proxy(set: impl FnOnce(&mut Config)) -> TestApp {
    TestApp::with(|config| {
        config.trusted_proxies = 1;
        set(config);
    })
    .await
}

async fn counted(app: &TestApp, scene: &Scene) -> u64 {
    let counts = response::find::per_group(&app.app.db.read, scene.round.id).await;
    counts.unwrap().values().sum()
}

async fn set_aside(app: &TestApp, scene: &Scene) -> Vec<Quarantined> {
    let (app, organiser) = (&app.app, Organiser::operator());
    let all = quarantine::waiting(&app.db.read, &organiser, &app.secret, scene.round.id, 0, 1000);
    all.await.unwrap()
}

async fn reasons(app: &TestApp, scene: &Scene) -> Vec<Vec<Reason>> {
    let all = set_aside(app, scene).await;
    all.into_iter().map(|it| it.reasons.into_iter().collect()).collect()
}

/// Somebody at this address who has answered everything and not submitted.
async fn about_to_submit(app: &TestApp, scene: &Scene, address: &str, remark: &str) -> Visitor {
    let mut visitor = app.visitor().from(address);
    visitor.post(&format!("/de/rounds/{}/sheet", scene.round.slug), &[]).await;
    visitor.fill_in(scene, 3, remark).await;
    visitor
}

/// Responses that were submitted too soon.
async fn hasty(app: &TestApp, scene: &Scene, remarks: &[&str]) {
    for remark in remarks {
        about_to_submit(app, scene, HALL, remark).await.submit(scene).await;
    }
}

async fn administrator(app: &TestApp) -> Visitor {
    let mut visitor = app.visitor();
    visitor.post("/de/account/log-in", &[("email", EMAIL), ("password", PASSWORD)]).await;
    visitor
}

async fn close(app: &TestApp, scene: &Scene) {
    let (id, now) = (scene.round.id, app.now());
    let closed =
        db::write(&app.app.db, async |tx| round::close(tx, &Organiser::operator(), id, now).await);
    closed.await.unwrap();
    app.pass(TimeDelta::minutes(5));
    app.work().await;
}

#[tokio::test]
async fn whoever_fills_a_field_that_nobody_sees_is_set_aside() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut program = about_to_submit(&app, &scene, HALL, "").await;
    app.pass(A_WHILE);
    let at = format!("/de/rounds/{}", scene.round.slug);
    program.post(&format!("{at}/submission"), &[("website", "https://spam.example")]).await;
    program.see(ARRIVED).see("Ihre Quittung").not_see("Ihre Antwort gezählt ist");
    assert_eq!(counted(&app, &scene).await, 0);
    assert_eq!(reasons(&app, &scene).await, [[Reason::Trap]]);
}

#[tokio::test]
async fn a_person_who_leaves_the_hidden_field_alone_counts_at_once() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut person = about_to_submit(&app, &scene, HALL, "").await;
    app.pass(A_WHILE);
    person.open(&format!("/de/rounds/{}/check", scene.round.slug)).await;
    assert!(person.source().contains(r#"name="website""#));
    person.press("Antwort absenden").await.see("angekommen und zählt").not_see(ARRIVED);
    assert_eq!(counted(&app, &scene).await, 1);
    assert_eq!(set_aside(&app, &scene).await.len(), 0);
}

#[tokio::test]
async fn two_answers_take_four_seconds_at_least() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut program = about_to_submit(&app, &scene, HALL, "schnell").await;
    app.pass(TimeDelta::milliseconds(3999));
    program.submit(&scene).await;
    program.see(ARRIVED);
    assert_eq!(reasons(&app, &scene).await, [[Reason::Hasty]]);

    let mut person = about_to_submit(&app, &scene, HALL, "flink").await;
    app.pass(TimeDelta::seconds(4));
    person.submit(&scene).await;
    person.not_see(ARRIVED);
    assert_eq!(counted(&app, &scene).await, 1);
}

#[tokio::test]
async fn a_town_hall_of_sixty_counts_at_once_and_nobody_in_it_is_refused() {
    let app = behind_a_proxy(|_| {}).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut hall = vec![];
    for _ in 0..63 {
        hall.push(about_to_submit(&app, &scene, HALL, "").await);
    }
    app.pass(A_WHILE);
    for (number, person) in hall.iter_mut().enumerate() {
        person.submit(&scene).await;
        assert_eq!(person.text().contains(ARRIVED), number >= 60, "person {number}");
    }
    assert_eq!(counted(&app, &scene).await, 60);
    assert_eq!(reasons(&app, &scene).await, vec![[Reason::Crowded]; 3]);

    let mut elsewhere = about_to_submit(&app, &scene, "192.0.2.8", "").await;
    let mut later = about_to_submit(&app, &scene, HALL, "").await;
    app.pass(A_WHILE);
    elsewhere.submit(&scene).await;
    assert_eq!(counted(&app, &scene).await, 61, "another place is not concerned");
    app.pass(TimeDelta::hours(1));
    later.submit(&scene).await;
    assert_eq!(counted(&app, &scene).await, 62, "nor is another hour");
}

#[tokio::test]
async fn all_addresses_of_a_network_of_version_6_are_one_place() {
    let app = behind_a_proxy(|config| config.open_limit_per_hour = NonZeroU16::MIN).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut first = about_to_submit(&app, &scene, "2001:db8:1:2::a", "").await;
    let mut second = about_to_submit(&app, &scene, "2001:db8:1:2::b", "").await;
    app.pass(A_WHILE);
    first.submit(&scene).await;
    second.submit(&scene).await;
    assert_eq!((counted(&app, &scene).await, set_aside(&app, &scene).await.len()), (1, 1));
}

#[tokio::test]
async fn a_form_that_was_sent_many_times_is_counted_as_one() {
    let app = behind_a_proxy(|config| config.open_limit_per_hour = NonZeroU16::MIN).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = app.visitor().from(HALL);
    let at = format!("/de/rounds/{}", scene.round.slug);
    visitor.post(&format!("{at}/sheet"), &[]).await;
    app.pass(A_WHILE);
    for _ in 0..3 {
        visitor.post(&format!("{at}/submission"), &[]).await;
        assert_eq!(visitor.status(), 422, "the first answer is missing");
    }
    visitor.fill_in(&scene, 1, "").await;
    visitor.submit(&scene).await;
    let receipt = visitor.text();
    visitor.submit(&scene).await;
    assert_eq!(visitor.text(), receipt, "twice is the same as once");
    assert_eq!((counted(&app, &scene).await, set_aside(&app, &scene).await.len()), (1, 0));
}

#[tokio::test]
async fn beginning_is_refused_only_far_beyond_the_limit_and_says_until_when() {
    let app = behind_a_proxy(|config| config.open_limit_per_hour = NonZeroU16::MIN).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 1).await;
    let link = app.invite_all(&scene).await.remove(0);
    app.work().await;
    let sheet = format!("/de/rounds/{}/sheet", scene.round.slug);
    for _ in 0..20 {
        let mut visitor = app.visitor().from(HALL);
        visitor.post(&sheet, &[]).await;
        visitor.see("Wie wichtig ist guter Service?");
    }
    let mut one_more = app.visitor().from(HALL);
    one_more.post(&sheet, &[]).await;
    assert_eq!(one_more.status(), 429);
    one_more.see("zu viele auf einmal").see("ab 12:00 Uhr noch einmal");

    let endpoint = rundtisch::routes::routes(app.app.clone()).map_to_response();
    let request = Request::builder()
        .method(Method::POST)
        .uri(sheet.parse().unwrap())
        .header("x-forwarded-for", HALL)
        .finish();
    let refused = endpoint.get_response(request).await;
    assert_eq!(refused.headers()[header::RETRY_AFTER], "3601");

    let mut invited = app.visitor().from(HALL);
    invited.post(&format!("{link}/sheet"), &[]).await;
    invited.see("Wie wichtig ist guter Service?");
    app.pass(TimeDelta::hours(1));
    one_more.post(&sheet, &[]).await;
    one_more.see("Wie wichtig ist guter Service?");
}

#[tokio::test]
async fn an_invited_answer_is_never_set_aside() {
    let app = behind_a_proxy(|config| config.open_limit_per_hour = NonZeroU16::MIN).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 3).await;
    for link in app.invite_all(&scene).await {
        let mut visitor = app.visitor().from(HALL);
        visitor.post(&format!("{link}/sheet"), &[]).await;
        visitor.fill_in(&scene, 3, "").await;
        let at = format!("/de/rounds/{}", scene.round.slug);
        visitor.open(&format!("{at}/check")).await;
        assert!(!visitor.source().contains("website"), "there is no trap");
        visitor.post(&format!("{at}/submission"), &[("website", "https://verein.example")]).await;
        visitor.see("angekommen und zählt");
    }
    app.work().await;
    assert_eq!((counted(&app, &scene).await, set_aside(&app, &scene).await.len()), (3, 0));
    assert_eq!(arrival::Entity::find().count(&app.app.db.read).await.unwrap(), 0);
}

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
        let shown = result::for_organiser(&running.db.read, &organiser, &running.secret, id);
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

#[tokio::test]
async fn neither_addresses_nor_their_hashes_can_be_joined_to_answers() {
    let app = behind_a_proxy(|_| {}).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    hasty(&app, &scene, &["geheim-1"]).await;
    let mut calm = about_to_submit(&app, &scene, HALL, "geheim-2").await;
    app.pass(A_WHILE);
    calm.submit(&scene).await;

    let db = &app.app.db.read;
    let arrivals = arrival::Entity::find().all(db).await.unwrap();
    assert_eq!(arrivals.len(), 2, "beginning and submitting");
    let guessed = [HALL.to_owned(), format!("origin {HALL}")].map(|it| token::hash(it.as_bytes()));
    for row in &arrivals {
        assert!(guessed.iter().all(|hash| hash.0 != row.key_hash), "the hash needs a key");
        assert_eq!(row.hour.timestamp() % 3600, 0, "hours are all that is told of the time");
    }
    let aside = quarantined_response::Entity::find().all(db).await.unwrap().remove(0);
    assert_eq!(aside.id.0.get_version_num(), 4, "the id tells no time");
    assert!(!contains(&aside.sealed, b"geheim"), "answers are sealed");
    assert_eq!(aside.sealed.len(), 24 + 1024 + 16, "the length does not tell how much was said");
    let receipts = receipt::Entity::find().all(db).await.unwrap();
    for row in &arrivals {
        assert!(receipts.iter().all(|receipt| receipt.key_hash != row.key_hash));
        assert!(
            !contains(&aside.sealed, &row.key_hash)
                && !contains(aside.id.0.as_bytes(), &row.key_hash)
        );
    }
    if app.app.db.backend() == DbBackend::Postgres {
        let sql = "SELECT COUNT(*) AS shared FROM arrival a JOIN \
            (SELECT xmin::text AS x FROM quarantined_response UNION ALL \
             SELECT xmin::text FROM receipt UNION ALL SELECT xmin::text FROM ballot_box) b \
            ON a.xmin::text = b.x";
        let row = db.query_one_raw(Statement::from_string(DbBackend::Postgres, sql));
        let shared: i64 = row.await.unwrap().unwrap().try_get("", "shared").unwrap();
        assert_eq!(shared, 0, "no transaction wrote both");
    } else {
        app.app.db.checkpoint().await.unwrap();
        let path = app.app.config.database().replace("sqlite://", "");
        for file in [path.clone(), format!("{path}-wal")] {
            let bytes = std::fs::read(&file).unwrap_or_default();
            assert!(!contains(&bytes, b"geheim"), "an answer can be read in {file}");
            assert!(!contains(&bytes, HALL.as_bytes()), "an address can be read in {file}");
        }
    }
}

#[tokio::test]
async fn after_a_day_nothing_is_left_of_who_came_from_where() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    hasty(&app, &scene, &["x"]).await;
    let left = async || arrival::Entity::find().count(&app.app.db.read).await.unwrap();
    app.pass(TimeDelta::hours(23));
    app.work().await;
    assert_eq!(left().await, 2);
    app.pass(TimeDelta::hours(2));
    app.work().await;
    assert_eq!(left().await, 0);
}

fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}
