//! Messages that are due go out in groups, each over a line of its own to the mail server.
//!
//! Between two groups stands one transaction: what has ended is settled, what is written begins,
//! and what comes next is claimed. It is written while the group before it is sent.

use std::{collections::HashMap, mem, time::Duration};

use entity::{MessageId, message};
use sea_orm::DbErr;
use tokio::{
    sync::watch,
    task::JoinSet,
    time::{Instant, sleep},
};

use super::letter::{self, Written};
use crate::{
    app::App,
    db,
    invitation::refused_as_gone,
    mail::{Courier, Line},
    outbox::{self, Outcome, Verdict},
};

/// How many messages of a line are on their way between two transactions: so many are unknown at
/// most if the program is cut off.
const GROUP: u64 = 8;

/// What has not been tried by then is put back, so that no claim is taken for lost while a
/// conversation goes on, however slow the server is.
const LONGEST_GROUP: Duration = Duration::from_secs(180);

/// If the database is away, it is asked again after growing pauses, up to this one.
const LONGEST_PAUSE: Duration = Duration::from_secs(16);

/// How the sending went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Shift {
    /// How many messages were dealt with.
    pub(super) messages: usize,
    /// Whether the mail server could not be reached.
    pub(super) outage: bool,
}

/// Sends what is due until nothing is left, the server is gone, or it is told to stop.
pub(super) async fn send_due(app: &App, stop: &watch::Receiver<bool>) -> Result<Shift, DbErr> {
    let due = outbox::due(&app.db.read, app.clock.now()).await?;
    let lines = due.div_ceil(GROUP).min(u64::from(app.config.smtp_connections.get()));
    let mut lines: JoinSet<_> =
        (0..lines).map(|_| work_a_line(app.clone(), stop.clone())).collect();
    let mut all = Shift::default();
    while let Some(ended) = lines.join_next().await {
        match ended {
            Ok(shift) => {
                all.messages += shift.messages;
                all.outage |= shift.outage;
            }
            Err(panic) => tracing::error!(cause = %panic, "Sending mails broke off."),
        }
    }
    Ok(all)
}

async fn work_a_line(app: App, stop: watch::Receiver<bool>) -> Shift {
    let mut line = app.courier.line();
    let mut shift = Shift::default();
    let mut desk = Desk::default();
    loop {
        let over = shift.outage || *stop.borrow();
        let begun = match turn(&app, &mut desk, over).await {
            Ok(begun) => begun,
            Err(error) => {
                tracing::error!(cause = %error, "Mails on their way could not be settled.");
                break;
            }
        };
        if begun.is_empty() && desk.claimed.is_empty() {
            break;
        }
        let claimed = mem::take(&mut desk.claimed);
        let (ended, written) =
            tokio::join!(send(&mut line, begun, &stop), letter::write(&app, claimed));
        shift.count(&ended);
        desk.ended = ended;
        desk.written = written.unwrap_or_else(|error| {
            tracing::error!(cause = %error, "Mails could not be written and will be tried again.");
            vec![]
        });
    }
    line.hang_up().await;
    shift
}

/// What lies between two groups.
#[derive(Default)]
struct Desk {
    ended: Vec<Ended>,
    written: Vec<(message::Model, Written)>,
    claimed: Vec<message::Model>,
}

impl Shift {
    /// A shift that dealt with so many messages.
    pub(super) fn of(messages: usize) -> Self {
        Self { messages, outage: false }
    }

    fn count(&mut self, ended: &[Ended]) {
        self.messages += ended.iter().filter(|(_, it)| *it != Outcome::PutBack).count();
        self.outage |= ended.iter().any(|(_, it)| matches!(it, Outcome::Unreached { .. }));
    }
}

type Ended = (message::Model, Outcome);

/// The transaction between two groups; gives what begins now. If it is over, what is written is
/// put back and nothing more is claimed.
async fn turn(
    app: &App,
    desk: &mut Desk,
    over: bool,
) -> Result<Vec<(message::Model, Written)>, DbErr> {
    let Desk { mut ended, written, .. } = mem::take(desk);
    let (written, put_back) = if over { (vec![], written) } else { (written, vec![]) };
    ended.extend(put_back.into_iter().map(|(message, _)| (message, Outcome::PutBack)));
    let messages: Vec<_> = written.iter().map(|(message, _)| message.clone()).collect();
    let most = if over { 0 } else { GROUP };
    let mut pause = Duration::from_millis(250);
    let (begun, claimed) = loop {
        let now = app.clock.now();
        let done = db::write(&app.db, async |tx| {
            if outbox::settle(tx, &ended, now).await? {
                tracing::error!("So many mails were refused that the sending is paused.");
            }
            for id in gone(&ended) {
                refused_as_gone(tx, id, now).await?;
            }
            let begun = outbox::begin(tx, &messages, now).await?;
            Ok((begun, outbox::claim(tx, app.config.pace(), most, now).await?))
        });
        match done.await {
            Ok(done) => break done,
            Err(error) if pause > LONGEST_PAUSE => return Err(error),
            Err(_) => sleep(pause).await,
        }
        pause *= 2;
    };
    desk.claimed = claimed;
    let mut written: HashMap<_, _> = written
        .into_iter()
        .map(|(message, written)| (message.id, (message.addressee, written)))
        .collect();
    let mine = begun.into_iter().filter_map(|mut message| {
        let (addressee, written) = written.remove(&message.id)?;
        message.addressee = addressee;
        Some((message, written))
    });
    Ok(mine.collect())
}

/// Those whose recipient the server does not know.
fn gone(ended: &[Ended]) -> impl Iterator<Item = MessageId> {
    ended.iter().filter_map(|(message, outcome)| match outcome {
        Outcome::Failed { reply } if Courier::judge(reply) == Some(Verdict::Gone) => {
            Some(message.id)
        }
        _ => None,
    })
}

/// Sends one message after the other; what is not tried is put back.
async fn send(
    line: &mut Line,
    begun: Vec<(message::Model, Written)>,
    stop: &watch::Receiver<bool>,
) -> Vec<Ended> {
    let mut ended = Vec::with_capacity(begun.len());
    let end = Instant::now() + LONGEST_GROUP;
    let mut outage = false;
    for (message, written) in begun {
        let outcome = match written {
            _ if outage || *stop.borrow() || Instant::now() > end => Outcome::PutBack,
            Written::Nothing => Outcome::Suppressed,
            Written::Unwritable { cause } => Outcome::Failed { reply: cause },
            Written::Letter(letter) => line.send(&letter.parcel).await,
        };
        outage |= matches!(outcome, Outcome::Unreached { .. });
        ended.push((message, outcome));
    }
    ended
}
