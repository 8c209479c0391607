//! The same responses in a database, and the same questions in SQL.

use futures_util::TryStreamExt;
use rules::questionnaire::Answers;
use sea_orm::{
    ConnectOptions, ConnectionTrait, DatabaseConnection, DbBackend, Statement, StreamTrait, Value,
};
use tempfile::TempDir;
use uuid::Uuid;

use crate::{
    document::{ANSWERS, QUESTIONS, is_scale},
    round::{GROUPS, Round, Row, group},
};

const AT_ONCE: usize = 1000;

/// The columns that are counted, under the names that they have in the program.
const TABLE: &str = "CREATE TABLE response (round_id uuid_text, id uuid_text, group_id uuid_text, \
    channel varchar, submitted_on date_text, answers json_text, PRIMARY KEY (round_id, id))";

pub(crate) struct Database {
    connection: DatabaseConnection,
    _folder: TempDir,
}

impl Database {
    pub(crate) async fn with(round: &Round) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let url = format!("sqlite://{}?mode=rwc", folder.path().join("round.db").display());
        let mut options = ConnectOptions::new(url);
        options.max_connections(1).sqlx_logging(false);
        let connection = sea_orm::Database::connect(options).await.expect("a database");
        connection.execute_unprepared("PRAGMA synchronous = OFF").await.expect("a setting");
        connection.execute_unprepared(TABLE).await.expect("a table");
        connection.execute_unprepared("BEGIN").await.expect("a transaction");
        for first in (0..round.responses).step_by(AT_ONCE) {
            let last = round.responses.min(first + AT_ONCE);
            insert(&connection, round, first..last).await;
        }
        connection.execute_unprepared("COMMIT").await.expect("responses");
        Self { connection, _folder: folder }
    }

    /// Reads each response, as the program does, and hands it on.
    pub(crate) async fn read(&self, mut each: impl FnMut(Row, &Answers)) {
        let sql =
            "SELECT id, group_id, channel, submitted_on, answers FROM response WHERE round_id = ?";
        let asked = Statement::from_sql_and_values(DbBackend::Sqlite, sql, [Uuid::nil().into()]);
        let mut rows = self.connection.stream_raw(asked).await.expect("responses");
        while let Some(row) = rows.try_next().await.expect("a response") {
            let answers: serde_json::Value = row.try_get("", "answers").expect("JSON");
            let answers = serde_json::from_value(answers).expect("answers");
            let [id, group] = ["id", "group_id"].map(|name| row.try_get("", name).expect("an id"));
            each(Row { id, group }, &answers);
        }
    }

    /// All questions by group: each answer is taken out of its JSON once, and counted where it fits.
    pub(crate) async fn count_all(&self) {
        let questions = 0..QUESTIONS;
        let said: Vec<_> =
            questions.clone().map(|number| format!("{} AS a{number}", said(number))).collect();
        let counts: Vec<_> = questions.flat_map(counts).collect();
        self.ask(&format!(
            "WITH said AS MATERIALIZED \
             (SELECT group_id, {} FROM response WHERE round_id = ?) \
             SELECT group_id, {} FROM said GROUP BY 1",
            said.join(", "),
            counts.join(", ")
        ))
        .await;
    }

    /// Two questions, for half of the groups.
    pub(crate) async fn cross(&self) {
        let (one, other) = (said(0), said(QUESTIONS / 2));
        let half: Vec<_> =
            (0..GROUPS / 2).map(|number| format!("x'{}'", group(number).simple())).collect();
        let half = half.join(", ");
        self.ask(&format!(
            "SELECT {one}, {other}, COUNT(*) FROM response \
             WHERE round_id = ? AND group_id IN ({half}) GROUP BY 1, 2"
        ))
        .await;
    }

    async fn ask(&self, sql: &str) {
        let asked = Statement::from_sql_and_values(DbBackend::Sqlite, sql, [Uuid::nil().into()]);
        let rows = self.connection.query_all_raw(asked).await.expect("counts");
        assert!(!rows.is_empty(), "{sql}");
    }
}

/// How many gave each answer, and how many none of them.
fn counts(question: usize) -> Vec<String> {
    let answers = (1..=ANSWERS).map(|number| match is_scale(question) {
        true => format!("a{question} = {number}"),
        false => format!("a{question} = 'o{number}'"),
    });
    let counts = answers.map(|answer| format!("COUNT(*) FILTER (WHERE {answer})"));
    counts.chain([format!("COUNT(*) - COUNT(a{question})")]).collect()
}

fn said(question: usize) -> String {
    let place = if is_scale(question) { "rating.point" } else { "choice" };
    format!("json_extract(answers, '$.q{question}.{place}')")
}

async fn insert(connection: &DatabaseConnection, round: &Round, numbers: std::ops::Range<usize>) {
    let mut values: Vec<Value> = Vec::with_capacity(numbers.len() * 6);
    for number in numbers.clone() {
        let row = round.row(number);
        values.extend([Uuid::nil().into(), row.id.into(), row.group.into(), "link".into()]);
        values.extend(["2026-11-22".into(), round.json(number).into()]);
    }
    let places = vec!["(?, ?, ?, ?, ?, ?)"; numbers.len()].join(", ");
    let sql = format!("INSERT INTO response VALUES {places}");
    let insert = Statement::from_sql_and_values(DbBackend::Sqlite, sql, values);
    connection.execute_raw(insert).await.expect("responses");
}
