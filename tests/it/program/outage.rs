//! What the ledger says after everything went wrong that can: the program cut off at random
//! moments, the mail server away, refusing, and lines that break when the mail has gone over.

use std::collections::HashMap;
use std::env;
use std::time::Duration;

use chrono::TimeDelta;
use entity::{
    contact,
    message::{self, MessageState},
};
use rules::lifecycle::IdentityMode;
use rundtisch::{
    account::Organiser,
    db, outbox,
    stakeholder::{Imported, Order, StakeholderError, import_contacts},
};
use sea_orm::EntityTrait;
use tokio::time::{Instant, sleep};

use crate::support::{
    TestApp,
    cutter::Cutter,
    program::{Program, cut_off},
    smtp_server::SmtpServer,
};

/// `tests/ten-thousand-invitations.sh` asks for more.
const INVITATIONS: usize = 150;
const KILLS: usize = 3;

/// So many messages are on their way at once: eight on each of four lines.
const UNDER_WAY: usize = 32;

/// Of so many mails, one loses its line before the answer.
const EACH: usize = 25;

#[tokio::test]
async fn after_every_kind_of_breakdown_nobody_has_two_mails_and_every_mail_is_accounted_for() {
    let number = asked("RUNDTISCH_TEST_INVITATIONS").unwrap_or(INVITATIONS);
    let kills = asked("RUNDTISCH_TEST_KILLS").unwrap_or(KILLS);
    let mut server = SmtpServer::start().await;
    let wire = Cutter::before(server.port(), EACH).await;
    let app = TestApp::with(|config| config.smtp_url = Some(wire.url())).await;
    app.live_now();
    invite_people(&app, number).await;

    let program = Program::beside(&app)
        .set("RUNDTISCH_SMTP_URL", wire.url())
        .set("RUNDTISCH_MAILS_PER_MINUTE", "0")
        .set("RUNDTISCH_MAILS_PER_MINUTE_AND_DOMAIN", "0");
    for kill in 0..kills {
        let mut working = program.start(&["work"]);
        if kill == 1 {
            server.stop();
        }
        sleep(Duration::from_millis(rand::random_range(1000..4000))).await;
        cut_off(&mut working).await;
        if kill == 1 {
            server.restart().await;
        }
    }
    finish(&app).await;
    delivered(&server).await;

    let (ledger, mailbox) = (ledger(&app).await, count(server.recipients()));
    assert_eq!(ledger.len(), number);
    let mut states: HashMap<MessageState, usize> = HashMap::new();
    for (address, (state, reply)) in &ledger {
        *states.entry(*state).or_default() += 1;
        let got = mailbox.get(address).copied().unwrap_or_default();
        match state {
            MessageState::Sent => assert_eq!(got, 1, "{address}"),
            MessageState::Unknown => assert!(got <= 1, "{address} got {got}"),
            MessageState::Failed => {
                assert_eq!(got, 0, "{address}");
                let reply = reply.as_deref().unwrap_or_default();
                let honest = reply.contains("5.1.1") || reply.contains("4.");
                assert!(honest, "{address}: {reply}");
            }
            other => panic!("{address} is still {other}"),
        }
    }
    tell(&format!("{number} invitations, {kills} kills, {} cuts: {states:?}", wire.cuts()));
    let unknown = states[&MessageState::Unknown];
    assert!(wire.cuts() > 0 && unknown >= wire.cuts());
    // When the server goes, too, each line may have one mail under way.
    let most = wire.cuts() + UNDER_WAY * kills + UNDER_WAY;
    assert!(unknown <= most, "{unknown} are unknown, {most} can be");
    let strangers = mailbox.keys().find(|address| !ledger.contains_key(*address));
    assert_eq!(strangers, None);
}

#[expect(clippy::print_stdout, reason = "the script shows how it went")]
fn tell(words: &str) {
    println!("{words}");
}

#[expect(clippy::disallowed_methods, reason = "a setting of the test run, not of the program")]
fn asked(variable: &str) -> Option<usize> {
    env::var(variable).ok()?.parse().ok()
}

/// Most of them can be reached; some are refused, some put off.
async fn invite_people(app: &TestApp, number: usize) {
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut file = "name,email,group,language\n".to_owned();
    for number in 0..number {
        let box_name = match number % 50 {
            7 => "refused",
            17 => "later",
            _ => "person",
        };
        file += &format!("Person {number},{box_name}{number}@business.example,business,de\n");
    }
    let (now, organiser) = (app.now(), Organiser::operator());
    let imported: Result<Imported, StakeholderError> = db::write(&app.app.db, async |tx| {
        import_contacts(tx, &organiser, file.as_bytes(), &Order::default(), now).await
    })
    .await;
    assert_eq!(imported.expect("they are imported").added, number);
    app.invite_all(&scene).await;
}

/// Lets time pass until nothing is to be done any more.
async fn finish(app: &TestApp) {
    app.live_now();
    app.pass(TimeDelta::minutes(7));
    let end = app.now() + TimeDelta::days(6);
    while app.now() < end {
        app.work().await;
        app.pass(TimeDelta::hours(6));
        let rows = message::Entity::find().all(&app.app.db.read).await.unwrap();
        let over = |it: &message::Model| it.settled_at.is_some();
        if rows.iter().all(over) && outbox::due(&app.app.db.read, app.now()).await.unwrap() == 0 {
            return;
        }
    }
    panic!("the ledger is not settled after six days");
}

async fn delivered(server: &SmtpServer) {
    let end = Instant::now() + Duration::from_secs(300);
    while server.queued() > 0 && Instant::now() < end {
        sleep(Duration::from_millis(50)).await;
    }
}

async fn ledger(app: &TestApp) -> HashMap<String, (MessageState, Option<String>)> {
    let rows = message::Entity::find()
        .find_also_related(contact::Entity)
        .all(&app.app.db.read)
        .await
        .unwrap();
    rows.into_iter().map(|(it, who)| (who.unwrap().email, (*it.state, it.reply))).collect()
}

fn count(addresses: Vec<String>) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for address in addresses {
        *counts.entry(address).or_default() += 1;
    }
    counts
}
