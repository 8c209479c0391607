//! What can be set: defaults, then `rundtisch.toml`, then `RUNDTISCH_…` in the environment.

use std::{
    fs, io,
    net::SocketAddr,
    num::{NonZeroU16, NonZeroU32},
    path::{Path, PathBuf},
};

use figment::{
    Figment,
    providers::{Env, Format, Serialized, Toml},
};
use rules::reminding::{Hours, SendingTimes};
use serde::{Deserialize, Serialize};
use url::Url;

use crate::{
    outbox::Pace,
    token::{NotASecret, Secret},
};

/// The settings of an instance, as documented in `rundtisch.default.toml`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where the service listens.
    pub listen: SocketAddr,
    /// The address that people see; links in mails begin with it.
    pub base_url: Url,
    /// Where the data file and the secret lie.
    pub data_dir: PathBuf,
    /// SQLite in `data_dir` unless set.
    pub database_url: Option<String>,
    /// Mail is kept and shown in the administration area unless set.
    pub smtp_url: Option<String>,
    /// How many connections to the mail server one instance keeps at a time.
    pub smtp_connections: NonZeroU16,
    /// How many mails all instances together send within a minute; 0 for as many as the mail
    /// server takes.
    pub mails_per_minute: u32,
    /// How many of them go to addresses of one domain; 0 for any number.
    pub mails_per_minute_and_domain: u32,
    pub mail_from: String,
    /// Where bounces go; each message then has an envelope sender of its own. That of `mail_from`
    /// unless set.
    pub bounce_address: Option<String>,
    /// The mailbox into which bounces come, by IMAP. It is not read unless set.
    pub bounce_mailbox: Option<String>,
    /// A file that holds its password.
    pub bounce_mailbox_password_file: Option<PathBuf>,
    /// What becomes of a bounce that was read: `seen`, `deleted` or `moved:` and a folder.
    pub bounce_mailbox_afterwards: String,
    /// The domain for which mails are signed (DKIM). Not signed here unless set, with the next two.
    pub dkim_domain: Option<String>,
    /// Under which name the DNS of that domain has the key.
    pub dkim_selector: Option<String>,
    /// The private key, as PEM.
    pub dkim_key_file: Option<PathBuf>,
    /// Which server is asked when the DNS is looked at. That of the system unless set.
    pub dns_server: Option<SocketAddr>,
    /// Whether nobody is invited before the preflight finds nothing amiss, until the first mail is out.
    pub preflight_blocks: bool,
    /// 64 hexadecimal digits; made and kept in `data_dir` unless set.
    pub secret: Option<String>,
    /// A file that holds the secret instead.
    pub secret_file: Option<PathBuf>,
    /// Whose service this is, as shown on every page and in every mail.
    pub city: String,
    /// Where residents report barriers and ask for help.
    pub contact_email: String,
    /// Under which licence results are published, as the SPDX list names it.
    pub licence: String,
    /// Where the text of that licence stands.
    pub licence_url: Url,
    /// The time zone in which times are shown and entered.
    pub timezone: chrono_tz::Tz,
    /// In which hours of a day reminders go out by themselves, in this time zone.
    pub reminder_hours: Hours,
    /// Whether they go out by themselves on Sundays.
    pub reminders_on_sundays: bool,
    /// How many reverse proxies stand in front and set `X-Forwarded-For`.
    pub trusted_proxies: u8,
    /// How many responses from one network address count at once within an hour, without an
    /// invitation; further ones are looked at first.
    pub open_limit_per_hour: NonZeroU16,
    /// How large the files of one response may be together, in megabytes.
    pub files_per_response_mb: NonZeroU16,
    /// How large the files of one round may be together, in megabytes.
    pub files_per_round_mb: NonZeroU16,
    /// From how many respondents files are taken in at a time; others are asked to wait.
    pub uploads_at_once: NonZeroU16,
    /// From how many responses figures are kept at hand; those of rounds that were not looked at for
    /// the longest are read again.
    pub responses_in_memory: NonZeroU32,
}

/// Why an instance cannot be configured.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    #[error("the configuration cannot be used: {0}")]
    Unusable(#[from] Box<figment::Error>),
    #[error("there is no settings file {path}", path = path.display())]
    NoFile { path: PathBuf },
    #[error("{path}: {source}", path = path.display())]
    File { path: PathBuf, source: io::Error },
    #[error("{path}: {source}", path = path.display())]
    Secret { path: PathBuf, source: NotASecret },
    #[error(transparent)]
    NotASecret(#[from] NotASecret),
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            base_url: Url::parse("http://127.0.0.1:8080").expect("a constant address"),
            data_dir: PathBuf::from("data"),
            database_url: None,
            smtp_url: None,
            smtp_connections: const { NonZeroU16::new(4).expect("a constant number") },
            mails_per_minute: 600,
            mails_per_minute_and_domain: 120,
            mail_from: "Rundtisch <rundtisch@localhost>".to_owned(),
            bounce_address: None,
            bounce_mailbox: None,
            bounce_mailbox_password_file: None,
            bounce_mailbox_afterwards: "seen".to_owned(),
            dkim_domain: None,
            dkim_selector: None,
            dkim_key_file: None,
            dns_server: None,
            preflight_blocks: false,
            secret: None,
            secret_file: None,
            city: "Rundtisch".to_owned(),
            contact_email: "rundtisch@localhost".to_owned(),
            licence: "CC-BY-4.0".to_owned(),
            licence_url: Url::parse("https://creativecommons.org/licenses/by/4.0/")
                .expect("a constant address"),
            timezone: chrono_tz::Europe::Berlin,
            reminder_hours: "8-20".parse().expect("constant hours"),
            reminders_on_sundays: false,
            trusted_proxies: 0,
            open_limit_per_hour: const { NonZeroU16::new(60).expect("a constant number") },
            files_per_response_mb: const { NonZeroU16::new(50).expect("a constant number") },
            files_per_round_mb: const { NonZeroU16::new(5000).expect("a constant number") },
            uploads_at_once: const { NonZeroU16::new(20).expect("a constant number") },
            responses_in_memory: const { NonZeroU32::new(2_000_000).expect("a constant number") },
        }
    }
}

impl Config {
    /// Reads the layers in their order. Without a file named, `rundtisch.toml` is read if it is there.
    ///
    /// # Errors
    /// If a value has the wrong form or a name is unknown; the message names both.
    pub fn read(file: Option<&Path>) -> Result<Self, ConfigError> {
        let defaults = Figment::from(Serialized::defaults(Self::default()));
        let usual = Path::new("rundtisch.toml");
        let figment = match file {
            Some(file) if !file.is_file() => {
                return Err(ConfigError::NoFile { path: file.to_owned() });
            }
            Some(file) => defaults.merge(Toml::file_exact(file)),
            None if usual.is_file() => defaults.merge(Toml::file_exact(usual)),
            None => defaults,
        };
        let others = ["config", "log", "log_format", "reference_data"];
        let set = Env::prefixed("RUNDTISCH_")
            .ignore(&others)
            .filter(|name| !name.as_str().to_ascii_lowercase().starts_with("test_"));
        figment.merge(set).extract().map_err(|error| ConfigError::Unusable(Box::new(error)))
    }

    /// The database to use.
    #[must_use]
    pub fn database(&self) -> String {
        self.database_url.clone().unwrap_or_else(|| {
            format!("sqlite://{}", self.data_dir.join("rundtisch.sqlite").display())
        })
    }

    /// The instance secret: as set, or from its file, which is made if it is missing.
    ///
    /// # Errors
    /// If the secret has the wrong form or the file cannot be read or made.
    pub fn secret(&self) -> Result<Secret, ConfigError> {
        if let Some(text) = &self.secret {
            return Ok(text.parse()?);
        }
        let path = self.secret_file.clone().unwrap_or_else(|| self.data_dir.join("secret"));
        match fs::read_to_string(&path) {
            Ok(text) => text.parse().map_err(|source| ConfigError::Secret { path, source }),
            Err(error) if error.kind() == io::ErrorKind::NotFound && self.secret_file.is_none() => {
                make_secret(&path).map_err(|source| ConfigError::File { path, source })
            }
            Err(source) => Err(ConfigError::File { path, source }),
        }
    }

    /// How fast mails go out.
    #[must_use]
    pub fn pace(&self) -> Pace {
        Pace { per_minute: self.mails_per_minute, per_domain: self.mails_per_minute_and_domain }
    }

    /// When reminders go out by themselves.
    #[must_use]
    pub fn reminder_times(&self) -> SendingTimes<chrono_tz::Tz> {
        let (zone, hours, sundays) =
            (self.timezone, self.reminder_hours, self.reminders_on_sundays);
        SendingTimes { zone, hours, sundays }
    }

    /// The address of a page for the outside.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.base_url.as_str().trim_end_matches('/'))
    }
}

fn make_secret(path: &Path) -> io::Result<Secret> {
    use std::{io::Write, os::unix::fs::OpenOptionsExt};

    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let secret = Secret::random();
    let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    writeln!(file, "{}", secret.expose())?;
    file.sync_all()?;
    Ok(secret)
}
