//! What results show is what the database holds, whoever wrote it and in whichever order.

use std::time::Duration;

use chrono::TimeDelta;
use entity::{QuestionnaireId, ResponseId, Stored, Word, response, response_change};
use rules::{
    lifecycle::{Channel, IdentityMode},
    questionnaire::{Answer, Rating},
};
use rundtisch::{
    account::Organiser,
    app::App,
    db, questionnaire,
    response::{quarantine, store},
    result::{Indexes, RoundResult, Sources, for_organiser},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, DbBackend, DbErr, EntityTrait, PaginatorTrait};
use tokio::{sync::oneshot, task::JoinSet, time::sleep};

use crate::support::{Scene, TestApp};

/// A round with ten responses, all of which rate the goal with one point.
struct Begun {
    app: TestApp,
    scene: Scene,
    version: QuestionnaireId,
}

async fn begun() -> Begun {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let version = questionnaire::current(&app.app.db.read, scene.round.id).await.unwrap().id;
    let begun = Begun { app, scene, version };
    begun.keep(&begun.app.app, (0..10).map(|_| begun.rating(1)).collect()).await;
    begun
}

impl Begun {
    fn rating(&self, point: u8) -> response::ActiveModel {
        let service = "service".parse().expect("a key");
        let answers = [(service, Answer::Rating(Rating::Point(point)))].into_iter().collect();
        response::ActiveModel {
            round_id: Set(self.scene.round.id),
            id: Set(ResponseId::random()),
            questionnaire_id: Set(self.version),
            group_id: Set(self.scene.round.open_to_group_id.expect("residents")),
            channel: Set(Word(Channel::Open)),
            invitation_id: Set(None),
            organisation_id: Set(None),
            pseudonym: Set(None),
            sheet_hash: Set(None),
            publish_name: Set(false),
            answers: Set(Stored(answers)),
            submitted_on: Set(self.app.now().date_naive()),
            language: Set(None),
        }
    }

    async fn keep(&self, app: &App, rows: Vec<response::ActiveModel>) {
        let round = self.scene.round.id;
        db::write(&app.db, async |tx| store(tx, round, rows).await).await.expect("they are stored");
    }

    /// Another instance on the same database.
    async fn another_instance(&self) -> App {
        let here = &self.app.app;
        App::open((*here.config).clone(), here.clock.clone()).await.expect("it opens")
    }

    async fn result(&self, app: &App, indexes: &Indexes) -> RoundResult {
        let (organiser, id) = (Organiser::operator(), self.scene.round.id);
        for_organiser(Sources { indexes, ..app.sources() }, &organiser, id).await.expect("a result")
    }

    /// How many rated the goal with each point, as an instance shows it.
    async fn shown(&self, app: &App) -> Vec<u64> {
        let shown = self.result(app, &app.indexes).await;
        let total = shown.items[0].released.total.clone().expect("enough responses");
        total.by_category
    }

    /// What an instance shows is the same as if it had just started.
    async fn nothing_is_missed(&self, app: &App) {
        let known = self.result(app, &app.indexes).await;
        let anew = self.result(app, &Indexes::with_room_for(1)).await;
        assert_eq!(known.participation, anew.participation);
        assert_eq!(known.items, anew.items);
    }
}

#[tokio::test]
async fn what_is_committed_late_is_counted_by_every_instance_and_once() {
    let begun = begun().await;
    let (here, there) = (&begun.app.app, &begun.another_instance().await);
    for app in [here, there] {
        assert_eq!(begun.shown(app).await, [10, 0, 0]);
    }
    let (stored, is_stored) = oneshot::channel();
    let (go, may_commit) = oneshot::channel();
    let slow = {
        let (db, round, row) = (here.db.clone(), begun.scene.round.id, begun.rating(2));
        tokio::spawn(async move {
            db::write(&db, async |tx| {
                store(tx, round, vec![row]).await?;
                stored.send(()).expect("the test waits");
                may_commit.await.expect("the test says so");
                Ok::<_, DbErr>(())
            })
            .await
        })
    };
    is_stored.await.unwrap();
    // On SQLite nobody else can write meanwhile.
    let overtaken = here.db.backend() == DbBackend::Postgres;
    if overtaken {
        begun.keep(there, vec![begun.rating(3)]).await;
    }
    for app in [here, there] {
        assert_eq!(begun.shown(app).await, [10, 0, u64::from(overtaken)]);
    }
    go.send(()).unwrap();
    slow.await.unwrap().expect("it is committed");
    for app in [here, there] {
        assert_eq!(begun.shown(app).await, [10, 1, u64::from(overtaken)]);
        begun.nothing_is_missed(app).await;
    }
}

#[tokio::test]
async fn instances_that_write_at_once_show_everything_once() {
    const WRITERS: u64 = 4;
    const EACH: u64 = 8;
    let begun = begun().await;
    let (here, there) = (begun.app.app.clone(), begun.another_instance().await);
    let mut writers = JoinSet::new();
    for writer in 0..WRITERS {
        let db = if writer % 2 == 0 { here.db.clone() } else { there.db.clone() };
        let rows: Vec<_> = (0..EACH).map(|_| begun.rating(2)).collect();
        let round = begun.scene.round.id;
        writers.spawn(async move {
            for (number, row) in rows.into_iter().enumerate() {
                let rest = Duration::from_millis((writer * 7 + number as u64 * 5) % 23);
                db::write(&db, async |tx| {
                    store(tx, round, vec![row]).await?;
                    sleep(rest).await;
                    Ok::<_, DbErr>(())
                })
                .await
                .expect("it is stored");
            }
        });
    }
    let mut seen = [0, 0];
    while !writers.is_empty() {
        for (seen, app) in seen.iter_mut().zip([&here, &there]) {
            let now = begun.shown(app).await[1];
            assert!(now >= *seen, "what was shown is shown again");
            *seen = now;
        }
        while let Some(ended) = writers.try_join_next() {
            ended.expect("a writer ends");
        }
    }
    for app in [&here, &there] {
        assert_eq!(begun.shown(app).await, [10, WRITERS * EACH, 0]);
        begun.nothing_is_missed(app).await;
    }
}

#[tokio::test]
async fn corrections_and_retractions_are_shown_at_once() {
    let begun = begun().await;
    let (app, scene, there) = (&begun.app, &begun.scene, begun.another_instance().await);
    let at = |page: &str| format!("/de/rounds/{}/{page}", scene.round.slug);
    let mut visitor = app.visitor();
    visitor.post(&at("sheet"), &[]).await;
    visitor.answer(scene, 3, "Mehr Bänke").await;
    for app in [&app.app, &there] {
        assert_eq!(begun.shown(app).await, [10, 0, 1]);
    }
    visitor.press("Antwort ändern").await;
    visitor.post(&at("pages/1"), &[("service", "2"), ("_step", "forward")]).await;
    visitor.open(&at("check")).await.press("Geänderte Antwort absenden").await;
    for app in [&app.app, &there] {
        assert_eq!(begun.shown(app).await, [10, 1, 0]);
    }
    visitor.open(&at("receipt")).await;
    visitor.post(&at("retraction"), &[]).await;
    for app in [&app.app, &there] {
        assert_eq!(begun.shown(app).await, [10, 0, 0]);
        begun.nothing_is_missed(app).await;
    }
}

#[tokio::test]
async fn what_was_set_aside_is_counted_from_the_decision_on() {
    let begun = begun().await;
    let (app, scene) = (&begun.app, &begun.scene);
    for _ in 0..2 {
        let mut hasty = app.visitor();
        hasty.post(&format!("/de/rounds/{}/sheet", scene.round.slug), &[]).await;
        hasty.fill_in(scene, 3, "").await;
        hasty.submit(scene).await;
    }
    let (organiser, secret, now) = (Organiser::operator(), &app.app.secret, app.now());
    let id = scene.round.id;
    let aside = quarantine::waiting(&app.app.db.read, &organiser, secret, id, 0, 9).await.unwrap();
    let [let_in, rejected] = [aside[0].id, aside[1].id];
    assert_eq!(begun.shown(&app.app).await, [10, 0, 0]);
    let count = db::write(&app.app.db, async |tx| {
        quarantine::count(tx, &organiser, secret, id, &[let_in], now).await
    });
    assert_eq!(count.await.unwrap(), 1);
    assert_eq!(begun.shown(&app.app).await, [10, 0, 1]);
    let reject = db::write(&app.app.db, async |tx| {
        quarantine::reject(tx, &organiser, id, &[rejected], now).await
    });
    assert_eq!(reject.await.unwrap(), 1);
    assert_eq!(begun.shown(&app.app).await, [10, 0, 1]);
    begun.nothing_is_missed(&app.app).await;
}

#[tokio::test]
async fn an_anonymous_response_counts_once_while_it_waits_and_when_its_box_is_emptied() {
    const BOX: u64 = 20;
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    for number in 1..=BOX + 1 {
        let mut visitor = app.visitor();
        visitor.post(&format!("/de/rounds/{}/sheet", scene.round.slug), &[]).await;
        visitor.answer(&scene, 3, "").await;
        let (organiser, id) = (Organiser::operator(), scene.round.id);
        let shown = for_organiser(app.app.sources(), &organiser, id).await;
        let enough = number >= scene.round.minimum();
        assert_eq!(shown.unwrap().participation.total, enough.then_some(number));
    }
    assert_eq!(response::Entity::find().count(&app.app.db.read).await.unwrap(), BOX);
}

#[tokio::test]
async fn a_look_reads_what_changed_and_nothing_else() {
    let begun = begun().await;
    let app = &begun.app.app;
    assert_eq!(begun.shown(app).await, [10, 0, 0]);
    let unrecorded = begun.rating(2);
    db::write(&app.db, async |tx| unrecorded.insert(tx).await).await.unwrap();
    assert_eq!(begun.shown(app).await, [10, 0, 0], "nobody told that anything changed");
    begun.keep(app, vec![begun.rating(3)]).await;
    assert_eq!(begun.shown(app).await, [10, 0, 1]);
}

#[tokio::test]
async fn changes_are_forgotten_and_who_was_away_for_longer_reads_anew() {
    let begun = begun().await;
    let (here, there) = (&begun.app.app, &begun.another_instance().await);
    for app in [here, there] {
        assert_eq!(begun.shown(app).await, [10, 0, 0]);
    }
    begun.keep(here, vec![begun.rating(2)]).await;
    begun.app.work().await;
    let changes = || response_change::Entity::find().count(&here.db.read);
    assert_eq!(changes().await.unwrap(), 11, "an hour is not over");
    assert_eq!(begun.shown(here).await, [10, 1, 0]);
    begun.app.pass(TimeDelta::minutes(61));
    begun.app.work().await;
    assert_eq!(changes().await.unwrap(), 0);
    begun.keep(there, vec![begun.rating(3)]).await;
    assert_eq!(changes().await.unwrap(), 1);
    for app in [here, there] {
        assert_eq!(begun.shown(app).await, [10, 1, 1]);
        begun.nothing_is_missed(app).await;
    }
}
