//! The doctor: whether everything an instance needs is there, and what to do if not.

use std::{fs, path::Path};

use sea_orm::{ConnectionTrait, Statement};

use crate::{
    clock::Clock,
    config::Config,
    db::Db,
    mail::{Courier, Signer},
    preflight::{self, Check, Record, State},
    response::{ResponseError, ballot_box},
};

/// What the doctor says about one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub about: &'static str,
    pub verdict: Verdict,
    /// What was found, and the way out if it is not good.
    pub words: String,
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    Good,
    /// It works, but not as a city would want it.
    Doubtful,
    /// The service does not work like this.
    Bad,
}

/// Looks at data folder, secret, address, names, database and mail server.
pub async fn examine(config: &Config, clock: &Clock) -> Vec<Finding> {
    let mut findings = vec![data_dir(&config.data_dir), secret(config), base_url(config)];
    findings.extend(names(config));
    match Db::connect(&config.database()).await {
        Err(error) => findings.push(bad("database", format!("{error}; see `database_url`"))),
        Ok(db) => {
            let database = migrations(&db).await;
            let current = database.verdict == Verdict::Good;
            findings.push(database);
            findings.push(clocks(&db, clock).await);
            findings.push(ballots(&db, config, current).await);
            let _ = db.close().await;
        }
    }
    match Courier::new(config) {
        Ok(courier) => {
            findings.push(mail(&courier).await);
            findings.extend(preflight(config, &courier).await);
            findings.extend(bounces(&courier).await);
        }
        Err(error) => findings.push(bad("mail", error.to_string())),
    }
    findings
}

fn data_dir(path: &Path) -> Finding {
    let probe = path.join(".probe");
    match fs::create_dir_all(path).and_then(|()| fs::write(&probe, b"")) {
        Ok(()) => {
            let _ = fs::remove_file(probe);
            good("data_dir", format!("{} can be written", path.display()))
        }
        Err(error) => bad("data_dir", format!("{}: {error}", path.display())),
    }
}

fn secret(config: &Config) -> Finding {
    match config.secret() {
        Ok(_) => good("secret", "there, and of the right form".to_owned()),
        Err(error) => bad("secret", error.to_string()),
    }
}

fn base_url(config: &Config) -> Finding {
    let url = &config.base_url;
    if url.scheme() == "https" {
        return good("base_url", url.to_string());
    }
    doubtful("base_url", format!("{url} is not https: set `base_url` to the address people see"))
}

/// What stands on every page and in every mail, and only the city knows.
fn names(config: &Config) -> [Finding; 3] {
    let Config { city, contact_email, mail_from, .. } = Config::default();
    [
        ("city", &config.city, city, "the name of the city"),
        ("contact_email", &config.contact_email, contact_email, "an address that somebody reads"),
        ("mail_from", &config.mail_from, mail_from, "the sender that the mail server allows"),
    ]
    .map(|(about, set, unset, what)| match *set == unset {
        true => doubtful(about, format!("still {set:?}: set `{about}` to {what}")),
        false => good(about, set.clone()),
    })
}

async fn migrations(db: &Db) -> Finding {
    match db.pending_migrations().await {
        Ok(0) => good("database", format!("{:?}, tables up to date", db.backend())),
        Ok(steps) => {
            doubtful("database", format!("{steps} steps behind: `rundtisch migrate` or `serve`"))
        }
        Err(error) => bad("database", error.to_string()),
    }
}

async fn clocks(db: &Db, clock: &Clock) -> Finding {
    let question = Statement::from_string(
        db.backend(),
        match db.backend() {
            sea_orm::DbBackend::Sqlite => "SELECT unixepoch() AS seconds",
            _ => "SELECT CAST(EXTRACT(EPOCH FROM now()) AS BIGINT) AS seconds",
        },
    );
    let answer = db.read.query_one_raw(question).await;
    let theirs = answer.ok().flatten().and_then(|row| row.try_get::<i64>("", "seconds").ok());
    let ours = clock.now().timestamp();
    match theirs {
        Some(theirs) if (theirs - ours).abs() <= 5 => {
            good("clock", "the database and this machine agree".to_owned())
        }
        Some(theirs) => bad(
            "clock",
            format!("the database is {} seconds off: synchronise both by NTP", theirs - ours),
        ),
        None => bad("clock", "the database does not tell the time".to_owned()),
    }
}

/// Tables that are not `current` may not be there yet.
async fn ballots(db: &Db, config: &Config, current: bool) -> Finding {
    let Ok(secret) = config.secret() else { return bad("ballots", "no secret".to_owned()) };
    match ballot_box::try_all(&db.read, &secret).await {
        Ok(boxes) => good("ballots", format!("{boxes} ballot boxes can be opened")),
        Err(ResponseError::BallotBox(error)) => bad("ballots", error.to_string()),
        Err(_) if !current => doubtful("ballots", "no tables yet, so nothing to open".to_owned()),
        Err(error) => doubtful("ballots", error.to_string()),
    }
}

/// What others look at. It is never bad, since mails go out all the same. Without a mail server,
/// only the entry for the key is told.
async fn preflight(config: &Config, courier: &Courier) -> Vec<Finding> {
    let checks = preflight::examine(config, courier).await;
    if checks.is_empty() {
        return courier.signer().map(signature).into_iter().collect();
    }
    checks.into_iter().map(told).collect()
}

fn signature(signer: &Signer) -> Finding {
    let (place, record) = (signer.place(), signer.record());
    good("dkim", format!("mails are signed; the DNS has to say at {place}, as TXT: {record}"))
}

fn told(check: Check) -> Finding {
    let state = match check.state {
        State::Good => "in order",
        State::Missing => "there is none",
        State::Wrong => "not as it should be",
        State::Unknown => "not known here",
        State::Unset => "not set",
    };
    let mut words = vec![state.to_owned()];
    if !check.found.is_empty() {
        words.push(format!("found: {}", check.found.join(", ")));
    }
    if let Some(Record { name, kind, value }) = check.record {
        words.push(format!("the DNS has to say at {name}, as {kind}: {value}"));
    }
    let verdict = if check.state == State::Good { Verdict::Good } else { Verdict::Doubtful };
    Finding { about: check.about.code(), verdict, words: words.join("; ") }
}

async fn mail(courier: &Courier) -> Finding {
    if !courier.sends() {
        let words = "no `smtp_url`: mails are kept in the mailbox of the administration area";
        return doubtful("mail", words.to_owned());
    }
    match courier.reach().await {
        Ok(true) => good("mail", "the server can be reached and logged in to".to_owned()),
        Ok(false) => bad("mail", "the server hangs up".to_owned()),
        Err(error) => bad("mail", format!("{error}; see `smtp_url`")),
    }
}

/// The mailbox into which bounces come, if it is to be read.
async fn bounces(courier: &Courier) -> Option<Finding> {
    let mailbox = courier.bounce_mailbox()?;
    Some(match mailbox.open().await {
        Ok(_) => good("mailbox", "the mailbox for bounces can be read".to_owned()),
        Err(error) => bad("mailbox", format!("{error}; see `bounce_mailbox`")),
    })
}

fn good(about: &'static str, words: String) -> Finding {
    Finding { about, verdict: Verdict::Good, words }
}

fn doubtful(about: &'static str, words: String) -> Finding {
    Finding { about, verdict: Verdict::Doubtful, words }
}

fn bad(about: &'static str, words: String) -> Finding {
    Finding { about, verdict: Verdict::Bad, words }
}
