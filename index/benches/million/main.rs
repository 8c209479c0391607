//! What an index of a large round costs and saves, beside the same questions put to a database: SQLite in
//! a file, with the answers as JSON, as they are stored. `./dev bench` runs it; `-- --responses 10000`
//! measures fewer.

mod database;
mod document;
mod page;
mod round;

use std::{
    collections::HashMap,
    env, fs,
    hint::black_box,
    time::{Duration, Instant},
};

use index::{Condition, Index};
use rules::tally::{Count, items};
use uuid::Uuid;

use database::Database;
use document::QUESTIONS;
use page::page;
use round::{GROUPS, Round};

/// How many responses there are, unless the command line says otherwise.
const RESPONSES: usize = 1_000_000;

/// How often what takes no time is done, to get a median.
const TURNS: usize = 101;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let round = Round::of(responses());
    let bytes = bytes_of(&round);
    let database = Database::with(&round).await;

    let reading = timed(async || database.read(|_, _| {}).await).await;
    let counting = timed(async || count_one_by_one(&round, &database).await).await;
    let mut index = round.empty_index();
    let asked = index.asked_in(&round.questionnaire);
    let first_use = timed(async || {
        database.read(|row, answers| index.put(&row.response(answers), &asked)).await;
    })
    .await;
    assert_eq!(index.len(), round.responses);

    headings(&format!("{} responses, {QUESTIONS} questions, {GROUPS} groups", round.responses));
    told("every response read, and its answers understood", reading, reading);
    told("the same, and counted by group: every look without an index", counting, reading);
    told("the same, and taken into an index: the first look", first_use, reading);
    let by_sql = timed(async || database.count_all().await).await;
    told("all questions by group, SQL", by_sql, reading);
    told("all questions by group, index", median(|| by_group(&index)), by_sql);
    assert!(page(&index)[0].verdict.is_some());
    let figures = median(|| drop(black_box(page(&index))));
    told("the same with every figure and verdict of the result page", figures, by_sql);
    let by_sql = timed(async || database.cross().await).await;
    told("cross-table of two questions for half of the groups, SQL", by_sql, reading);
    told(
        "cross-table of two questions for half of the groups, index",
        median(|| cross(&index)),
        by_sql,
    );
    let among = median(|| all_among(&index));
    told("all questions among who gave one of two answers, by group", among, reading);
    let mut turn = 0;
    let one = median(|| {
        turn += 1;
        index.put(&round.row(turn).response(round.answers(turn * 7)), &asked);
    });
    told("one response corrected", one, reading);
    let one = median(|| {
        turn += 1;
        index.put(&round.row(round.responses + turn).response(round.answers(turn)), &asked);
    });
    told("one response more", one, reading);
    memory(bytes);
}

async fn count_one_by_one(round: &Round, database: &Database) {
    let items = items(&round.questionnaire);
    let mut groups: HashMap<Uuid, Vec<Count>> = HashMap::new();
    database
        .read(|row, answers| {
            let of_group = || items.iter().map(Count::of).collect();
            let counts = groups.entry(row.group).or_insert_with(of_group);
            items.iter().zip(counts).for_each(|(item, count)| count.add(item, answers));
        })
        .await;
    black_box(groups);
}

/// What a page of results asks for.
fn by_group(index: &Index) {
    for group in (0..GROUPS).map(round::group) {
        black_box(index.counts(group));
    }
}

fn cross(index: &Index) {
    let half = (0..GROUPS / 2).map(round::group).collect();
    let selection = index.select(&[Condition::Groups(half)]);
    black_box(index.cross(0, QUESTIONS / 2, &selection));
}

fn all_among(index: &Index) {
    for group in (0..GROUPS).map(round::group) {
        let said = Condition::Answered { item: 0, categories: vec![0, 1] };
        let selection = index.select(&[said, Condition::Groups(vec![group])]);
        for item in 0..index.items().len() {
            black_box(index.counts_among(item, &selection));
        }
    }
}

async fn timed(act: impl AsyncFnOnce()) -> Duration {
    let begun = Instant::now();
    act().await;
    begun.elapsed()
}

fn median(mut act: impl FnMut()) -> Duration {
    let mut took: Vec<Duration> = (0..TURNS)
        .map(|_| {
            let begun = Instant::now();
            act();
            begun.elapsed()
        })
        .collect();
    took.sort();
    took[TURNS / 2]
}

#[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
fn headings(what: &str) {
    println!("{what}");
    println!("{:<62} {:>14} {:>10}", "", "", "ratio");
}

/// Prints how long something took, and how much longer that is than something else.
#[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
fn told(what: &str, took: Duration, beside: Duration) {
    let ratio = took.as_secs_f64() / beside.as_secs_f64();
    println!("{what:<62} {:>11.3} ms {ratio:>10.6}", took.as_secs_f64() * 1000.0);
}

#[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
fn memory(bytes: usize) {
    println!("{:<62} {bytes:>8} bytes", "memory for a response");
}

/// How much memory an index of the round takes for each response, with room to grow. To be asked first:
/// later it may come to lie where something else was.
fn bytes_of(round: &Round) -> usize {
    let before = resident_bytes();
    let mut index = round.empty_index();
    let asked = index.asked_in(&round.questionnaire);
    for number in 0..round.responses {
        index.put(&round.row(number).response(round.answers(number)), &asked);
    }
    let more = resident_bytes().saturating_sub(before);
    drop(black_box(index));
    more / round.responses
}

/// What of this process lies in memory, as Linux says.
fn resident_bytes() -> usize {
    const PAGE: usize = 4096;
    let told = fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages: Option<usize> = told.split(' ').nth(1).and_then(|pages| pages.parse().ok());
    pages.unwrap_or_default() * PAGE
}

fn responses() -> usize {
    let mut words = env::args().skip_while(|word| word != "--responses");
    words.nth(1).map_or(RESPONSES, |number| number.parse().expect("a number of responses"))
}
