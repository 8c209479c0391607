//! Open rounds are protected against programs, and nobody is shut out.

mod arriving;
mod deciding;
mod forgetting;

use chrono::TimeDelta;
use rules::suspicion::Reason;
use rundtisch::{
    account::Organiser,
    config::Config,
    db,
    response::{
        self,
        quarantine::{self, Quarantined},
    },
    round,
};

use crate::support::{Scene, TestApp, Visitor};

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

async fn close(app: &TestApp, scene: &Scene) {
    let (id, now) = (scene.round.id, app.now());
    let closed =
        db::write(&app.app.db, async |tx| round::close(tx, &Organiser::operator(), id, now).await);
    closed.await.unwrap();
    app.pass(TimeDelta::minutes(5));
    app.work().await;
}
