//! What a large round costs the program: the first look at its result after a start, the next ones, and
//! the export of its responses, each beside reading the same responses once. On SQLite and on
//! PostgreSQL. `./dev bench` runs it; `-- --responses 10000` measures fewer.

#[path = "../../index/benches/million/document.rs"]
mod document;
mod memory;
#[path = "../../tests/it/support/postgres.rs"]
mod postgres;
mod round;

use std::{
    env,
    time::{Duration, Instant},
};

use entity::{RoundId, response};
use futures_util::TryStreamExt;
use rundtisch::{
    account::Organiser,
    app::App,
    clock::Clock,
    config::Config,
    demo,
    export::{Form, Format, Labels, Wanted, prepare},
    result::{Indexes, for_organiser},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tempfile::TempDir;

use memory::{forget_peak, peak};
use postgres::test_database;

/// How many responses there are, unless the command line says otherwise.
const RESPONSES: usize = 1_000_000;

/// How often the database is read to know how long that takes.
const TURNS: usize = 3;

#[tokio::main]
async fn main() {
    let responses = asked().unwrap_or(RESPONSES);
    let folder = tempfile::tempdir().expect("a folder");
    let settings = || demo::config(folder.path().to_owned(), ([127, 0, 0, 1], 0).into());
    measure("SQLite", settings(), responses, &folder).await;
    let database = test_database().await;
    let settings = Config { database_url: Some(database.url.clone()), ..settings() };
    measure("PostgreSQL", settings, responses, &folder).await;
}

fn asked() -> Option<usize> {
    let mut words = env::args().skip_while(|word| word != "--responses").skip(1);
    words.next()?.parse().ok()
}

/// Measures a round of so many responses, and one of a tenth of them, to see what grows.
async fn measure(database: &str, config: Config, responses: usize, folder: &TempDir) {
    let app = App::open(config, Clock::system()).await.expect("the program starts");
    for responses in [responses / 10, responses] {
        let id = round::filled(&app, responses).await;
        print(&format!("\n{database}, {responses} responses{:>31}", "ratio"));
        let mut looks = vec![];
        let mut readings = vec![];
        for _ in 0..TURNS {
            readings.push(timed(read(&app, id)).await);
            looks.push(timed(look(&restarted(&app), id)).await);
        }
        let (reading, first) = (middle(readings), middle(looks));
        told("every response read once, and its answers understood", reading, reading);
        told("the first look at the result after a start", first, reading);
        look(&app, id).await;
        told("the next look", timed(look(&app, id)).await, reading);
        let before = forget_peak();
        told("export as CSV", timed(export(&app, id, folder)).await, reading);
        print(&format!(
            "memory that the export took at most: {} KB",
            peak().saturating_sub(before) / 1024
        ));
    }
}

/// The same, as after a start: it has looked at nothing yet.
fn restarted(app: &App) -> App {
    let indexes = Indexes::with_room_for(app.config.responses_in_memory.get() as usize);
    App { indexes, ..app.clone() }
}

async fn read(app: &App, id: RoundId) {
    let all = response::Entity::find().filter(response::Column::RoundId.eq(id));
    let mut rows = all.stream(&app.db.read).await.expect("responses");
    let mut number = 0;
    while let Some(row) = rows.try_next().await.expect("a response") {
        number += usize::from(!row.answers.is_empty());
    }
    assert_ne!(number, 0, "there are answers");
}

async fn look(app: &App, id: RoundId) {
    let shown = for_organiser(app.sources(), &Organiser::operator(), id).await.expect("a result");
    assert_ne!(shown.participation.total, None, "there is something to see");
}

async fn export(app: &App, id: RoundId, folder: &TempDir) {
    let labels = Labels { language: &"de".parse().expect("a language"), words: &str::to_owned };
    let wanted = Wanted::Responses(Form::Table(Format::Csv));
    let (operator, now) = (Organiser::operator(), app.clock.now());
    prepare(app.sources(), &operator, id, wanted, labels, folder.path(), now)
        .await
        .map(drop)
        .expect("a file");
}

async fn timed(work: impl Future<Output = ()>) -> Duration {
    let begun = Instant::now();
    work.await;
    begun.elapsed()
}

fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn told(what: &str, took: Duration, beside: Duration) {
    let ratio = took.as_secs_f64() / beside.as_secs_f64();
    print(&format!("{what:<54} {:>11.1} ms {ratio:>9.4}", took.as_secs_f64() * 1000.0));
}

#[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
fn print(line: &str) {
    println!("{line}");
}
