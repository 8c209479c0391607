//! What a door may borrow: settings, database, clock, secret and the way out for mail.

use std::{fs, io, sync::Arc};

use sea_orm::DbErr;
use tokio::sync::Semaphore;

use crate::{
    clock::Clock,
    config::{Config, ConfigError},
    db::{self, Db},
    mail::{Courier, CourierError},
    result::{Indexes, Sources},
    stakeholder,
    token::Secret,
};

/// Everything shared between requests and jobs. Cheap to clone.
#[derive(Clone, Debug)]
pub struct App {
    pub config: Arc<Config>,
    pub db: Db,
    pub clock: Clock,
    pub secret: Secret,
    pub courier: Courier,
    /// What was read of rounds whose results were looked at.
    pub indexes: Indexes,
    /// Who holds one of these may send files. They lie aside on the disk until they are stored, so
    /// that not everybody may at once.
    pub uploads: Arc<Semaphore>,
}

/// Why an instance cannot start. Each message names the setting and the way out.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error(transparent)]
    Config(#[from] ConfigError),
    #[error(transparent)]
    Courier(#[from] CourierError),
    #[error("`data_dir` cannot be made: {0}")]
    DataDir(#[source] io::Error),
    #[error("the database cannot be used, see `database_url`: {0}")]
    Db(#[from] DbErr),
}

impl App {
    /// Opens the database with its tables up to date, and everything else a door needs.
    ///
    /// # Errors
    /// If a setting, the secret, the data folder or the database cannot be used.
    pub async fn open(config: Config, clock: Clock) -> Result<Self, StartError> {
        fs::create_dir_all(&config.data_dir).map_err(StartError::DataDir)?;
        let secret = config.secret()?;
        let courier = Courier::new(&config)?;
        let db = Db::connect(&config.database()).await?;
        db.migrate().await?;
        db::write(&db, async |tx| stakeholder::ensure_groups(tx).await).await?;
        let uploads = Arc::new(Semaphore::new(config.uploads_at_once.get().into()));
        let indexes = Indexes::with_room_for(config.responses_in_memory.get() as usize);
        Ok(Self { config: Arc::new(config), db, clock, secret, courier, indexes, uploads })
    }
    /// What results are counted from.
    #[must_use]
    pub fn sources(&self) -> Sources<'_> {
        Sources { db: &self.db, indexes: &self.indexes, secret: &self.secret }
    }
}
