//! How mails go out: over which connections, how fast, and what stops them.

use std::{collections::HashSet, time::Duration};

use chrono::TimeDelta;
use entity::{
    dispatch::Pause,
    message::{self, MessageState},
};
use rules::lifecycle::IdentityMode;
use rundtisch::{app::App, db, outbox::dispatch, work};
use sea_orm::EntityTrait;

use crate::support::{
    TestApp,
    app::{EMAIL, PASSWORD},
    sink::{Moment, Sink},
};

async fn app_with(sink: &Sink, change: impl FnOnce(&mut rundtisch::config::Config)) -> TestApp {
    TestApp::with(|config| {
        config.smtp_url = Some(sink.url());
        change(config);
    })
    .await
}

/// So many invitations wait to be sent.
async fn invited(app: &TestApp, number: usize) {
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", number).await;
    app.invite_all(&scene).await;
}

async fn count(app: &TestApp, state: MessageState) -> usize {
    let rows = message::Entity::find().all(&app.app.db.read).await.unwrap();
    rows.iter().filter(|row| *row.state == state).count()
}

#[tokio::test]
async fn a_server_that_ends_a_connection_gets_the_rest_over_a_new_one() {
    let sink = Sink::start().await;
    sink.answer(Moment::Sender, "250 2.1.0 go on");
    sink.answer(Moment::Sender, "452 4.5.3 too many mails over this connection");
    let app = app_with(&sink, |config| config.smtp_connections = 1.try_into().unwrap()).await;
    invited(&app, 3).await;
    app.work().await;
    assert_eq!(count(&app, MessageState::Sent).await, 3, "nothing waits for a pause");
}

#[tokio::test]
async fn a_line_that_breaks_before_the_content_is_tried_again() {
    let sink = Sink::start().await;
    sink.hang_up(Moment::Recipient);
    let app = app_with(&sink, |_| {}).await;
    invited(&app, 1).await;
    app.work().await;
    assert_eq!(count(&app, MessageState::Deferred).await, 1, "the server cannot have it");
    app.pass(TimeDelta::minutes(2));
    app.work().await;
    assert_eq!(count(&app, MessageState::Sent).await, 1);
    assert_eq!(sink.taken().len(), 1);
}

#[tokio::test]
async fn a_server_that_closes_down_is_asked_again_at_once_and_then_later() {
    let sink = Sink::start().await;
    sink.answer(Moment::Recipient, "250 2.1.5 go on");
    for _ in 0..2 {
        sink.answer(Moment::Recipient, "421 4.3.2 closing down");
    }
    let app = app_with(&sink, |config| config.smtp_connections = 1.try_into().unwrap()).await;
    invited(&app, 3).await;
    app.work().await;
    assert_eq!(count(&app, MessageState::Deferred).await, 1);
    assert_eq!(count(&app, MessageState::Sent).await, 2);
    app.pass(TimeDelta::minutes(2));
    app.work().await;
    assert_eq!(count(&app, MessageState::Sent).await, 3);
}

#[tokio::test]
async fn a_server_that_is_away_costs_no_attempt() {
    let sink = Sink::start().await;
    let app = app_with(&sink, |config| {
        config.smtp_url = Some("smtp://127.0.0.1:1".to_owned());
    })
    .await;
    invited(&app, 2).await;
    for _ in 0..20 {
        app.work().await;
        app.pass(TimeDelta::minutes(2));
    }
    app.work().await;
    let rows = message::Entity::find().all(&app.app.db.read).await.unwrap();
    assert!(rows.iter().all(|row| row.attempts == 0));
    assert!(rows.iter().any(|row| *row.state == MessageState::Deferred));
    let reply = rows[0].reply.as_deref().unwrap();
    assert!(reply.contains("cannot be reached"), "{reply}");
}

#[tokio::test]
async fn no_more_mails_go_out_in_a_minute_than_are_allowed() {
    let sink = Sink::start().await;
    let app = app_with(&sink, |config| config.mails_per_minute = 6).await;
    invited(&app, 20).await;
    app.work().await;
    assert_eq!(sink.taken().len(), 6);
    app.pass(TimeDelta::seconds(59));
    app.work().await;
    assert_eq!(sink.taken().len(), 6);
    app.pass(TimeDelta::seconds(2));
    app.work().await;
    assert_eq!(sink.taken().len(), 12);
    app.pass(TimeDelta::seconds(61));
    app.work().await;
    app.pass(TimeDelta::seconds(61));
    app.work().await;
    assert_eq!(sink.taken().len(), 20);
}

#[tokio::test]
async fn the_limit_of_one_domain_does_not_hold_back_others() {
    let sink = Sink::start().await;
    let app = app_with(&sink, |config| config.mails_per_minute_and_domain = 3).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 10).await;
    app.contacts("science", 2).await;
    app.invite_all(&scene).await;
    app.work().await;
    let taken = sink.taken();
    let to = |domain: &str| taken.iter().filter(|it| it.to[0].ends_with(domain)).count();
    assert_eq!((to("@business.example"), to("@science.example")), (3, 2));
    while count(&app, MessageState::Sent).await < 12 {
        app.pass(TimeDelta::seconds(61));
        app.work().await;
    }
}

#[tokio::test]
async fn many_refusals_pause_the_sending_until_somebody_resumes_it() {
    let sink = Sink::start().await;
    for number in 1..=40 {
        sink.refuse(&format!("person{number}@business.example"), "550 5.7.1 you are on our list");
    }
    let app = app_with(&sink, |config| config.smtp_connections = 1.try_into().unwrap()).await;
    invited(&app, 100).await;
    app.work().await;
    let standing = dispatch::standing(&app.app.db.read).await.unwrap();
    assert_eq!(standing.pause.map(|it| it.0), Some(Pause::Refused));
    let waiting = count(&app, MessageState::Queued).await;
    assert!(waiting > 30, "{waiting} are left for better times");

    let now = app.now();
    app.pass(TimeDelta::seconds(1));
    db::write(&app.app.db, async |tx| dispatch::resume(tx, now).await).await.unwrap();
    app.work().await;
    assert_eq!(count(&app, MessageState::Queued).await, 0);
    assert_eq!(sink.taken().len(), 60);
}

#[tokio::test]
async fn an_organiser_stops_all_mails_and_lets_them_out_again() {
    let sink = Sink::start().await;
    let app = app_with(&sink, |_| {}).await;
    invited(&app, 3).await;
    let mut organiser = app.visitor();
    organiser.post("/de/account/log-in", &[("email", EMAIL), ("password", PASSWORD)]).await;
    organiser.open("/de/organise/mailbox").await.see("warten");
    organiser.press("Versand anhalten").await.see("Der Versand steht");
    organiser.post("/de/organise/mailbox/pause", &[]).await.see("Der Versand steht");
    app.work().await;
    assert!(sink.taken().is_empty());
    organiser.press("Versand fortsetzen").await.not_see("Der Versand steht");
    app.work().await;
    assert_eq!(sink.taken().len(), 3);
}

#[tokio::test]
async fn two_instances_share_the_queue_and_send_nothing_twice() {
    let sink = Sink::start().await;
    let here = app_with(&sink, |_| {}).await;
    invited(&here, 120).await;
    sink.take_time(Duration::from_millis(2));
    let config = (*here.app.config).clone();
    let there = App::open(config, here.app.clock.clone()).await.unwrap();
    let (one, other) = tokio::join!(all_sent(&here.app), all_sent(&there));
    let taken: HashSet<_> = sink.taken().into_iter().map(|it| it.to).collect();
    assert_eq!((taken.len(), sink.taken().len()), (120, 120));
    assert!(one > 0 && other > 0, "both had a share: {one} and {other}");
}

/// Sends until nothing is left, and says how many mails this instance dealt with.
async fn all_sent(app: &App) -> usize {
    let mut sent = 0;
    loop {
        match work::round_of_work(app).await {
            0 => return sent,
            more => sent += more,
        }
    }
}
