//! An app with its own database, a clock that the test moves, and mail it can read.

use std::sync::{Arc, Mutex};

use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use entity::kept_mail;
use poem::{EndpointExt, endpoint::BoxEndpoint};
use rundtisch::{
    account::{self, NewAccount, Role},
    app::App,
    clock::Clock,
    config::Config,
    db::{self, Db},
    demo,
    invitation::any_to_write,
    outbox,
    response::return_mail,
    routes::routes,
    serve, work,
};
use sea_orm::{EntityTrait, QueryOrder};
use tempfile::TempDir;
use tokio::{sync::oneshot, task::JoinHandle};

use super::{
    Visitor,
    postgres::{TestDatabase, test_database},
};

pub(crate) const EMAIL: &str = "anna@stadt.example";
pub(crate) const PASSWORD: &str = "correct horse battery";

/// Dropping it fails the test if mails that are due were left lying.
pub(crate) struct TestApp {
    pub(crate) app: App,
    time: Arc<Mutex<DateTime<Utc>>>,
    endpoint: Arc<BoxEndpoint<'static, poem::Response>>,
    database: TestDatabase,
    _folder: TempDir,
}

impl TestApp {
    /// An empty instance that keeps its mails in the mailbox.
    pub(crate) async fn start() -> Self {
        Self::with(|_| {}).await
    }

    /// An empty instance with other settings.
    pub(crate) async fn with(set: impl FnOnce(&mut Config)) -> Self {
        let (time, clock) = movable_clock();
        let (mut config, database, folder) = settings().await;
        set(&mut config);
        let app = App::open(config, clock).await.expect("the app opens");
        let new = NewAccount {
            email: EMAIL.to_owned(),
            name: "Anna Amt".to_owned(),
            password: PASSWORD.to_owned(),
            role: Role::Administrator,
        };
        let now = app.clock.now();
        let made = db::write(&app.db, async |tx| account::create(tx, new, now).await).await;
        made.expect("the account is made");
        Self::of(app, time, database, folder)
    }

    /// The demonstration, at a time of its own.
    pub(crate) async fn demo() -> Self {
        let (time, clock) = movable_clock();
        let (config, database, folder) = settings().await;
        let demo = demo::config(config.data_dir.clone(), config.listen);
        let config = Config { database_url: config.database_url, ..demo };
        let app = demo::open(config, clock).await.expect("the demonstration opens");
        Self::of(app, time, database, folder)
    }

    fn of(
        app: App,
        time: Arc<Mutex<DateTime<Utc>>>,
        database: TestDatabase,
        folder: TempDir,
    ) -> Self {
        let endpoint = Arc::new(routes(app.clone()).map_to_response().boxed());
        Self { app, time, endpoint, database, _folder: folder }
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.app.clock.now()
    }

    /// Lets time go by.
    pub(crate) fn pass(&self, time: TimeDelta) {
        *self.time.lock().expect("nobody panicked holding the time") += time;
    }

    /// Sets the clock to what the clocks of other processes say.
    pub(crate) fn live_now(&self) {
        *self.time.lock().expect("nobody panicked holding the time") = Clock::system().now();
    }

    /// Does everything that is due.
    pub(crate) async fn work(&self) {
        while work::round_of_work(&self.app).await > 0 {}
    }

    /// Someone at a browser that keeps cookies and runs no scripts.
    pub(crate) fn visitor(&self) -> Visitor {
        Visitor::at(self.endpoint.clone(), self.time.clone())
    }

    /// The mails that were kept, the oldest first, as (recipient, raw mail).
    pub(crate) async fn mailbox(&self) -> Vec<(String, Vec<u8>)> {
        let kept = kept_mail::Entity::find()
            .order_by_asc(kept_mail::Column::MessageId)
            .all(&self.app.db.read)
            .await
            .expect("the mailbox can be read");
        kept.into_iter().map(|mail| (mail.recipient, mail.raw)).collect()
    }

    /// Serves on the network, for browsers; ends when dropped.
    pub(crate) async fn serve(&self) -> Served {
        let listener = serve::listen(([127, 0, 0, 1], 0).into()).await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let (stop, stopped) = oneshot::channel();
        let endpoint = routes(self.app.clone());
        let acceptor = poem::listener::TcpAcceptor::from_tokio(listener).expect("an acceptor");
        let server = tokio::spawn(async move {
            let stopped = async {
                let _ = stopped.await;
            };
            poem::Server::new_with_acceptor(acceptor)
                .run_with_graceful_shutdown(endpoint, stopped, None)
                .await
        });
        Served { base: format!("http://{address}"), _stop: stop, _server: server }
    }
}

/// A running server.
pub(crate) struct Served {
    /// The address of its start, without a slash at the end.
    pub(crate) base: String,
    _stop: oneshot::Sender<()>,
    _server: JoinHandle<std::io::Result<()>>,
}

impl Drop for TestApp {
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        let (url, now) = (self.database.url.clone(), self.now());
        let left = std::thread::scope(|scope| {
            let look = scope.spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
                runtime.expect("a runtime starts").block_on(async {
                    let db = Db::connect(&url).await.expect("the database still answers");
                    let left = outbox::due(&db.read, now).await.expect("the outbox is there") > 0
                        || return_mail::any_due(&db.read, now).await.expect("so are these")
                        || any_to_write(&db.read).await.expect("and these");
                    db.close().await.expect("the connection closes");
                    left
                })
            });
            look.join().expect("looking does not panic")
        });
        assert!(!left, "mails that are due were left in the outbox; call `work` first");
    }
}

fn movable_clock() -> (Arc<Mutex<DateTime<Utc>>>, Clock) {
    let start = Utc.with_ymd_and_hms(2026, 11, 22, 10, 0, 0).single().expect("a moment");
    let time = Arc::new(Mutex::new(start));
    let shown = Arc::clone(&time);
    (time, Clock::of(move || *shown.lock().expect("nobody panicked holding the time")))
}

async fn settings() -> (Config, TestDatabase, TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let database = test_database().await;
    let config = Config {
        data_dir: folder.path().to_owned(),
        database_url: Some(database.url.clone()),
        city: "Musterstadt".to_owned(),
        mails_per_minute: 0,
        mails_per_minute_and_domain: 0,
        // Nobody answers there, and says so at once.
        dns_server: Some(([127, 0, 0, 1], 9).into()),
        ..Config::default()
    };
    (config, database, folder)
}
