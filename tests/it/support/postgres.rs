//! A database for each test, on the kind of server that the run is about.
//!
//! `RUNDTISCH_TEST_DATABASE` says `sqlite` (also if unset: a file) or `postgres` (a new database
//! on the server at `RUNDTISCH_TEST_POSTGRES`). Either is empty, and gone after the test.

use std::env;
use std::thread;
use std::time::Duration;

use sea_orm::{ConnectOptions, ConnectionTrait, Database};
use tempfile::TempDir;
use tokio::runtime;
use url::Url;
use uuid::Uuid;

const PATIENCE: Duration = Duration::from_secs(10);

#[derive(Debug)]
pub(crate) struct TestDatabase {
    /// What the program's `database_url` is to be.
    pub(crate) url: String,
    kept: Kept,
}

#[derive(Debug)]
enum Kept {
    File { _folder: TempDir },
    OnServer { server: Url, name: String },
}

/// Panics if the run is about PostgreSQL and no server answers: a test is never skipped.
pub(crate) async fn test_database() -> TestDatabase {
    match setting("RUNDTISCH_TEST_DATABASE").as_deref() {
        Some("postgres") => on_server().await,
        Some("sqlite") | None => in_file(),
        Some(other) => panic!("RUNDTISCH_TEST_DATABASE is “{other}”: sqlite or postgres?"),
    }
}

fn in_file() -> TestDatabase {
    let folder = tempfile::tempdir().expect("a folder for the database");
    let url = format!("sqlite://{}", folder.path().join("rundtisch.db").display());
    TestDatabase { url, kept: Kept::File { _folder: folder } }
}

async fn on_server() -> TestDatabase {
    let server = setting("RUNDTISCH_TEST_POSTGRES")
        .expect("RUNDTISCH_TEST_POSTGRES is not set; `./dev test` starts a server and sets it");
    let server = Url::parse(&server).expect("RUNDTISCH_TEST_POSTGRES is an address");
    let name = format!("test_{}", Uuid::now_v7().simple());
    run(&server, &format!("CREATE DATABASE {name}")).await;
    let mut url = server.clone();
    url.set_path(&name);
    TestDatabase { url: url.into(), kept: Kept::OnServer { server, name } }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        let Kept::OnServer { server, name } = &self.kept else { return };
        let drop = format!("DROP DATABASE {name} WITH (FORCE)");
        // The test's own runtime cannot wait for it here.
        thread::scope(|scope| {
            scope.spawn(|| {
                let runtime = runtime::Builder::new_current_thread().enable_all().build();
                runtime.expect("a runtime starts").block_on(run(server, &drop));
            });
        });
    }
}

async fn run(server: &Url, statement: &str) {
    let mut options = ConnectOptions::new(server.as_str());
    options.max_connections(1).acquire_timeout(PATIENCE).sqlx_logging(false);
    let connection = Database::connect(options).await.expect("the PostgreSQL server answers");
    connection.execute_unprepared(statement).await.expect("the server makes and drops databases");
    connection.close().await.expect("the connection closes");
}

#[expect(clippy::disallowed_methods, reason = "settings of the test run, not of the program")]
fn setting(name: &str) -> Option<String> {
    env::var(name).ok()
}
