use std::time::Duration;

use chrono::TimeDelta;
use entity::message::{self, MessageState};
use rules::lifecycle::IdentityMode;
use sea_orm::EntityTrait;
use tokio::time::sleep;

use crate::support::{
    TestApp,
    program::{Program, cut_off},
    sink::{Moment, Sink},
};

#[tokio::test]
async fn a_mail_cut_off_before_the_servers_answer_is_unknown_and_not_sent_twice() {
    let sink = Sink::start().await;
    let app = TestApp::with(|config| config.smtp_url = Some(sink.url())).await;
    app.live_now();
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 1).await;
    app.invite_all(&scene).await;
    sink.fall_silent(Moment::Message);
    let program = Program::beside(&app).set("RUNDTISCH_SMTP_URL", sink.url());
    let mut working = program.start(&["work"]);
    while sink.taken().is_empty() {
        sleep(Duration::from_millis(20)).await;
    }
    cut_off(&mut working).await;

    app.pass(TimeDelta::days(1));
    app.work().await;
    app.work().await;
    let rows = message::Entity::find().all(&app.app.db.read).await.unwrap();
    let states: Vec<_> = rows.iter().map(|it| *it.state).collect();
    assert_eq!(states, [MessageState::Unknown]);
    assert_eq!(sink.taken().len(), 1, "the contact has one mail, not two");
}
