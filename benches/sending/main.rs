//! How fast invitations are queued and sent, beside what lettre does with the same mails against
//! the same server: one that takes everything at once, so that only our own work counts, and a
//! real one, Exim. And how much faster two instances are that share a queue on PostgreSQL.
//! `./dev bench` runs it; `-- --invitations 10000` measures more.

#[path = "../../tests/it/support/postgres.rs"]
mod postgres;
#[path = "../../tests/it/support/sink.rs"]
#[expect(dead_code, reason = "tests play with it, the benchmark only sends")]
mod sink;
#[path = "../../tests/it/support/smtp_server.rs"]
#[expect(dead_code, reason = "tests look into it, the benchmark only sends")]
mod smtp_server;

mod waiting;

use std::{
    env,
    time::{Duration, Instant},
};

use entity::invitation_batch;
use futures_util::future::join_all;
use lettre::{
    Address,
    address::Envelope,
    transport::smtp::{client::AsyncSmtpConnection, extension::ClientId},
};
use postgres::test_database;
use rundtisch::{
    account::Organiser,
    app::App,
    clock::Clock,
    config::Config,
    db, demo,
    invitation::{any_to_write, invite, invitees, write_next},
    round::find::by_slug,
    stakeholder::{Order, Selection, import_contacts},
    work,
};
use sea_orm::EntityTrait;
use sink::Sink;
use smtp_server::SmtpServer;
use tempfile::TempDir;
use tokio::{net::TcpStream, task::JoinSet, time::sleep};
use waiting::beginnings_during;

/// A message as it goes over the wire.
type Mail = (Envelope, Vec<u8>);

/// How many mails are sent, unless the command line says otherwise.
const INVITATIONS: usize = 2000;

/// A real server takes its time for each.
const MOST_FOR_EXIM: usize = 1000;

/// How many contacts are invited at once to see how long that takes.
const MANY: usize = 100_000;

/// How often they are queued while others begin to answer.
const TIMES: usize = 20;

/// The open round of the demonstration, and the group that is invited to it.
const ROUND: &str = "digitale-dachstrategie-2";
const GROUP: &str = "business";

/// How long a server takes for a mail so that it, not our machine, is what is waited for.
const PAUSE: Duration = Duration::from_millis(20);

/// Connections, of the program and of lettre alone.
const CONNECTIONS: usize = 4;

#[tokio::main]
async fn main() {
    let number = asked().unwrap_or(INVITATIONS);
    let sink = Sink::start().await;
    let ours = sent_by_us(sink.url(), number).await;
    let mails = mails(&sink);
    let theirs = sent_by_lettre(&sink.url(), &mails).await;
    tell("a server that takes everything at once", number, ours, theirs);

    let exim = SmtpServer::start().await;
    let mails = mails.into_iter().take(number.min(MOST_FOR_EXIM)).collect::<Vec<_>>();
    let ours = sent_by_us(exim.url(), mails.len()).await;
    let theirs = sent_by_lettre(&exim.url(), &mails).await;
    tell("Exim", mails.len(), ours, theirs);

    let [alone, together] = [1, 2].map(|instances| sent_by_several(&sink, number, instances));
    let (alone, together) = (alone.await, together.await);
    let rate = |time: Duration| number as f64 / time.as_secs_f64();
    print(&format!(
        "a server that takes {} ms for each, {number} mails, PostgreSQL: one instance {:.0} a second, \
         two {:.0}, ratio {:.2}",
        PAUSE.as_millis(),
        rate(alone),
        rate(together),
        rate(together) / rate(alone)
    ));

    let nowhere = "smtp://127.0.0.1:1".to_owned();
    let (_folder, app) = instance(nowhere.clone()).await;
    queue_many("SQLite", &app).await;
    let (folder, database) = (tempfile::tempdir().expect("a folder"), test_database().await);
    let config = Config { database_url: Some(database.url.clone()), ..settings(&folder, nowhere) };
    queue_many("PostgreSQL", &demo::open(config, Clock::system()).await.expect("it opens")).await;
}

fn asked() -> Option<usize> {
    let mut words = env::args().skip_while(|word| word != "--invitations").skip(1);
    words.next()?.parse().ok()
}

async fn instance(smtp_url: String) -> (TempDir, App) {
    let folder = tempfile::tempdir().expect("a folder");
    let config = settings(&folder, smtp_url);
    let app = demo::open(config, Clock::system()).await.expect("the demonstration opens");
    (folder, app)
}

fn settings(folder: &TempDir, smtp_url: String) -> Config {
    let config = demo::config(folder.path().to_owned(), ([127, 0, 0, 1], 0).into());
    Config {
        smtp_url: Some(smtp_url),
        smtp_connections: u16::try_from(CONNECTIONS).unwrap_or(1).try_into().expect("some"),
        mails_per_minute: 0,
        mails_per_minute_and_domain: 0,
        ..config
    }
}

/// Invites so many people, and says how long the inviting took.
async fn invited(app: &App, number: usize) -> Duration {
    register(app, number).await;
    let time = invite_all(app).await;
    write_all(app).await;
    time
}

/// Adds so many people to the register.
async fn register(app: &App, number: usize) {
    let mut file = "name,email,group,organisation,language\n".to_owned();
    for number in 1..=number {
        file += &format!("Person {number},person{number}@firma.example,{GROUP},,de\n");
    }
    let (now, organiser) = (app.clock.now(), Organiser::operator());
    let imported = db::write(&app.db, async |tx| {
        import_contacts(tx, &organiser, file.as_bytes(), &Order::default(), now).await
    });
    imported.await.expect("they are imported");
}

/// Invites everybody in the group, and says how long it took to queue that.
async fn invite_all(app: &App) -> Duration {
    let (now, organiser) = (app.clock.now(), Organiser::operator());
    let round = by_slug(&app.db.read, ROUND).await.expect("the round is there").0;
    let groups = rundtisch::stakeholder::find::groups(&app.db.read).await.expect("groups");
    let group = groups.iter().find(|group| group.key == GROUP).expect("the group is there").id;
    let start = Instant::now();
    let chosen = Selection::of_groups(&[group]);
    let everybody = invitees(&app.db.read, &organiser, &app.secret, round.id, &chosen).await;
    let everybody = everybody.expect("they are found");
    let invited =
        db::write(&app.db, async |tx| invite(tx, &organiser, &app.secret, everybody, now).await);
    assert!(invited.await.expect("they are invited") > 0, "somebody is invited");
    start.elapsed()
}

/// Writes the invitations that were queued, as a worker does.
async fn write_all(app: &App) {
    while any_to_write(&app.db.read).await.expect("the database answers") {
        let now = app.clock.now();
        let written = db::write(&app.db, async |tx| write_next(tx, &app.secret, now).await);
        assert!(written.await.expect("they are written") > 0, "somebody is written to");
    }
}

async fn sent_by_us(smtp_url: String, number: usize) -> Duration {
    let (_folder, app) = instance(smtp_url).await;
    // What the demonstration itself has to send goes first.
    send_all(&app).await;
    invited(&app, number).await;
    let start = Instant::now();
    send_all(&app).await;
    start.elapsed()
}

async fn send_all(app: &App) {
    while work::round_of_work(app).await > 0 {}
}

/// Several instances share a queue on PostgreSQL and send to a server that takes its time.
async fn sent_by_several(sink: &Sink, number: usize, instances: usize) -> Duration {
    let (folder, database) = (tempfile::tempdir().expect("a folder"), test_database().await);
    let config =
        Config { database_url: Some(database.url.clone()), ..settings(&folder, sink.url()) };
    let first = demo::open(config.clone(), Clock::system()).await.expect("it opens");
    send_all(&first).await;
    let mut apps = vec![first];
    while apps.len() < instances {
        apps.push(App::open(config.clone(), Clock::system()).await.expect("it opens"));
    }
    invited(&apps[0], number).await;
    sink.take_time(PAUSE);
    let start = Instant::now();
    join_all(apps.iter().map(send_all)).await;
    let time = start.elapsed();
    sink.take_time(Duration::ZERO);
    time
}

/// Invites very many people while others answer.
async fn queue_many(database: &str, app: &App) {
    register(app, MANY).await;
    let ((), usual) = beginnings_during(app, sleep(Duration::from_secs(20))).await;
    let (queueing, while_queueing) = beginnings_during(app, queue_again_and_again(app)).await;
    let ((), afterwards) = beginnings_during(app, sleep(Duration::from_secs(20))).await;
    let start = Instant::now();
    let ((), while_writing) = beginnings_during(app, write_all(app)).await;
    print(&format!(
        "{MANY} invitations on {database}: queued in one transaction within {:.2} s, written within \
         {:.1} s; to begin an answer took {usual} before, {while_queueing} while they were queued \
         {TIMES} times, {afterwards} afterwards, {while_writing} while they were written",
        queueing.as_secs_f64(),
        start.elapsed().as_secs_f64(),
    ));
}

/// Queues the same invitations several times, so that enough people begin meanwhile, and says how
/// long it took at most. Those of the last time stay.
async fn queue_again_and_again(app: &App) -> Duration {
    let mut longest = invite_all(app).await;
    for _ in 1..TIMES {
        let forgotten =
            db::write(&app.db, async |tx| invitation_batch::Entity::delete_many().exec(tx).await);
        forgotten.await.expect("they wait no more");
        longest = longest.max(invite_all(app).await);
    }
    longest
}

/// The mails that the sink has got.
fn mails(sink: &Sink) -> Vec<Mail> {
    let parcel = |taken: sink::Envelope| {
        let address = |text: &str| text.parse::<Address>().expect("an address");
        let to = taken.to.iter().map(|to| address(to)).collect();
        let envelope = Envelope::new(Some(address(&taken.from)), to).expect("an envelope");
        (envelope, taken.data.into_bytes())
    };
    sink.taken().into_iter().filter(|it| it.to[0].ends_with("@firma.example")).map(parcel).collect()
}

/// The same mails, over as many connections, without Nagle's delay and without a ledger.
async fn sent_by_lettre(url: &str, mails: &[Mail]) -> Duration {
    let address = url.strip_prefix("smtp://").expect("an address").to_owned();
    let start = Instant::now();
    let mut lines = JoinSet::new();
    for mails in mails.chunks(mails.len().div_ceil(CONNECTIONS)) {
        let (address, mails) = (address.clone(), mails.to_vec());
        lines.spawn(async move {
            for mails in mails.chunks(100) {
                let stream = TcpStream::connect(&address).await.expect("the server is there");
                stream.set_nodelay(true).expect("an option");
                let hello = ClientId::Domain("bench.example".to_owned());
                let line = AsyncSmtpConnection::connect_with_transport(Box::new(stream), &hello);
                let mut line = line.await.expect("a connection");
                for (envelope, content) in mails {
                    line.send(envelope, content).await.expect("the server takes it");
                }
                let _ = line.quit().await;
            }
        });
    }
    while let Some(ended) = lines.join_next().await {
        ended.expect("nothing broke");
    }
    start.elapsed()
}

fn tell(server: &str, number: usize, ours: Duration, theirs: Duration) {
    let rate = |time: Duration| number as f64 / time.as_secs_f64();
    let (ours, theirs) = (rate(ours), rate(theirs));
    print(&format!(
        "{server}, {number} mails over {CONNECTIONS} connections: with ledger {ours:.0} a second, \
         lettre alone {theirs:.0}, ratio {:.2}",
        ours / theirs
    ));
}

#[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
fn print(line: &str) {
    println!("{line}");
}
