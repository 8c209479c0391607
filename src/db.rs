//! The two ways to the database: many readers, and one write at a time on SQLite.

use std::time::Duration;

use migration::{Migrator, MigratorTrait};
use sea_orm::{
    AccessMode, ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction,
    DbBackend, DbErr, IsolationLevel, SqliteTransactionMode, TransactionOptions, TransactionTrait,
    sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous},
};

/// The number of the lock under which instances migrate, one after the other.
const MIGRATION_TURN: i64 = 0x5275_6e64;

/// Connections to the database of this instance.
#[derive(Clone, Debug)]
pub struct Db {
    /// For reading; refuses to write on SQLite.
    pub read: DatabaseConnection,
    write: DatabaseConnection,
}

impl Db {
    /// Connects to `sqlite://path` or `postgres://…`; a missing SQLite file is created.
    ///
    /// # Errors
    /// If the database cannot be reached or opened.
    pub async fn connect(url: &str) -> Result<Self, DbErr> {
        if url.starts_with("sqlite:") {
            let write = Database::connect(sqlite_writer(url)).await?;
            let read = Database::connect(sqlite_readers(url)).await?;
            return Ok(Self { read, write });
        }
        let mut options = ConnectOptions::new(url);
        options
            .max_connections(16)
            .connect_timeout(Duration::from_secs(5))
            .acquire_timeout(Duration::from_secs(10))
            .sqlx_logging(false);
        let pool = Database::connect(options).await?;
        Ok(Self { read: pool.clone(), write: pool })
    }

    /// Brings the tables up to this version of the program. Instances that start together wait
    /// for each other.
    ///
    /// # Errors
    /// If a step fails; it is then undone.
    pub async fn migrate(&self) -> Result<(), DbErr> {
        if self.backend() == DbBackend::Sqlite {
            return Migrator::up(&self.write, None).await;
        }
        let turn = self.write.begin().await?;
        turn.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({MIGRATION_TURN})")).await?;
        Migrator::up(&self.write, None).await?;
        turn.commit().await
    }

    /// How many migration steps are still to be taken.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn pending_migrations(&self) -> Result<usize, DbErr> {
        Ok(Migrator::get_pending_migrations(&self.write).await?.len())
    }

    /// Moves what SQLite has written ahead into the data file and empties the log, so that
    /// deleted drafts do not linger in it. PostgreSQL does this by itself.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn checkpoint(&self) -> Result<(), DbErr> {
        if self.backend() == DbBackend::Sqlite {
            self.write.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await?;
        }
        Ok(())
    }

    /// Which of the two databases it is.
    #[must_use]
    pub fn backend(&self) -> DbBackend {
        self.write.get_database_backend()
    }

    /// Closes all connections after the work in hand.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn close(self) -> Result<(), DbErr> {
        self.read.close().await?;
        self.write.close().await
    }
}

/// Runs a verb in one transaction: all of what it wrote is kept, or, if it refuses, nothing.
///
/// # Errors
/// What the verb refuses with, or the database.
pub async fn write<T, E>(
    db: &Db,
    verb: impl AsyncFnOnce(&DatabaseTransaction) -> Result<T, E>,
) -> Result<T, E>
where
    E: From<DbErr>,
{
    let tx = db
        .write
        .begin_with_options(TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..Default::default()
        })
        .await?;
    match verb(&tx).await {
        Ok(done) => {
            tx.commit().await?;
            Ok(done)
        }
        Err(refusal) => {
            tx.rollback().await?;
            Err(refusal)
        }
    }
}

/// Lets a reader see one moment, however long it reads.
///
/// # Errors
/// What the reader refuses with, or the database.
pub async fn at_one_moment<T, E>(
    db: &Db,
    read: impl AsyncFnOnce(&DatabaseTransaction) -> Result<T, E>,
) -> Result<T, E>
where
    E: From<DbErr>,
{
    let tx = match db.backend() {
        // A transaction that only reads sees one moment there anyway.
        DbBackend::Sqlite => db.read.begin().await?,
        _ => {
            let level = Some(IsolationLevel::RepeatableRead);
            db.read.begin_with_config(level, Some(AccessMode::ReadOnly)).await?
        }
    };
    let found = read(&tx).await?;
    tx.commit().await?;
    Ok(found)
}

fn sqlite_writer(url: &str) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(1)
        .min_connections(1)
        .acquire_timeout(Duration::from_secs(30))
        .idle_timeout(None::<Duration>)
        .max_lifetime(None::<Duration>)
        .sqlx_logging(false)
        .map_sqlx_sqlite_opts(|sqlite| {
            sqlite
                .create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .foreign_keys(true)
                .busy_timeout(Duration::from_secs(5))
                .pragma("secure_delete", "ON")
        });
    options
}

fn sqlite_readers(url: &str) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options.max_connections(4).sqlx_logging(false).map_sqlx_sqlite_opts(|sqlite| {
        sqlite.read_only(true).busy_timeout(Duration::from_secs(5)).pragma("query_only", "ON")
    });
    options
}
