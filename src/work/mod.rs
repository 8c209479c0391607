//! The jobs: mails are sent, people reminded, ballot boxes of closed rounds emptied, and old counts forgotten.
//!
//! Every instance may work; what one has taken no other takes. Each job is safe to run twice.

mod bounces;
mod keep;
mod letter;
mod newcomer;
mod passed_link;
mod return_code;
mod send;

use std::time::Duration;

use send::Shift;
use tokio::{sync::watch, task::JoinSet, time};

use crate::{
    app::App,
    db,
    invitation::{
        InvitationError, any_reminder_due, any_to_write, newcomer as newcomers, remind_due,
        retention, write_next,
    },
    outbox,
    response::{ResponseError, arrivals, ballot_box, changes, return_mail},
};

/// How long to rest when there is nothing to do.
const REST: Duration = Duration::from_secs(1);

/// How long to leave a mail server in peace that could not be reached.
const OUTAGE: Duration = Duration::from_secs(20);

/// How many return codes are sent at a time.
const CODES_AT_ONCE: u64 = 4;

/// How many batches of invitations are written before other jobs have their turn.
const BATCHES_AT_ONCE: usize = 50;

/// How often the write-ahead log is emptied.
const BETWEEN_CHECKPOINTS: Duration = Duration::from_secs(60);

/// Works until told to stop; the mail in hand is finished first. However many messages wait, the
/// other jobs are done beside them.
pub async fn run(app: App, stop: watch::Receiver<bool>) {
    tokio::join!(post_office(&app, stop.clone()), caretaker(&app, stop));
}

async fn post_office(app: &App, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        let shift = send_due(app, &stop).await;
        let pause = match shift {
            Shift { outage: true, .. } => OUTAGE,
            Shift { messages: 0, .. } => REST,
            _ => continue,
        };
        rest(pause, &mut stop).await;
    }
}

async fn caretaker(app: &App, mut stop: watch::Receiver<bool>) {
    let mut checkpoint = time::Instant::now() + BETWEEN_CHECKPOINTS;
    while !*stop.borrow() {
        if time::Instant::now() >= checkpoint {
            if let Err(error) = app.db.checkpoint().await {
                tracing::warn!(cause = %error, "The write-ahead log could not be emptied.");
            }
            checkpoint = time::Instant::now() + BETWEEN_CHECKPOINTS;
        }
        if do_chores(app).await == 0 {
            rest(REST, &mut stop).await;
        }
    }
}

async fn rest(pause: Duration, stop: &mut watch::Receiver<bool>) {
    tokio::select! {
        () = time::sleep(pause) => {}
        _ = stop.changed() => {}
    }
}

/// Does what is due now, once, and says how many mails and invitations that were. Failures are logged and tried
/// again the next time.
pub async fn round_of_work(app: &App) -> usize {
    let (_running, stop) = watch::channel(false);
    do_chores(app).await + send_due(app, &stop).await.messages
}

async fn send_due(app: &App, stop: &watch::Receiver<bool>) -> Shift {
    let shift = match app.courier.sends() {
        true => send::send_due(app, stop).await,
        false => keep::keep_due(app).await.map(Shift::of),
    };
    shift.unwrap_or_else(|error| {
        not_sent(&error);
        Shift::default()
    })
}

/// Everything but messages.
async fn do_chores(app: &App) -> usize {
    if let Err(error) = bounces::read_due(app).await {
        tracing::error!(cause = %error, "The mailbox for bounces could not be dealt with.");
    }
    if let Err(error) = tidy(app).await {
        tracing::error!(cause = %error, "A job failed and will be tried again.");
    }
    let codes = send_codes(app).await.unwrap_or_else(|error| {
        not_sent(&error);
        0
    });
    let confirmations = ask_newcomers(app).await.unwrap_or_else(|error| {
        not_sent(&error);
        0
    });
    let invitations = write_invitations(app).await.unwrap_or_else(|error| {
        tracing::error!(cause = %error, "Invitations could not be written and will be tried again.");
        0
    });
    codes + confirmations + invitations
}

fn not_sent(cause: &dyn std::error::Error) {
    tracing::error!(%cause, "Mails could not be sent and will be tried again.");
}

async fn tidy(app: &App) -> Result<(), ResponseError> {
    let now = app.clock.now();
    let today = now.with_timezone(&app.config.timezone).date_naive();
    if retention::any_due(&app.db.read, today).await? {
        let erased =
            db::write(&app.db, async |tx| retention::erase_due(tx, today, now).await).await?;
        tracing::info!(contacts = erased, "Contacts were erased, as their day had come.");
    }
    if ballot_box::any_waiting(&app.db.read).await? {
        let emptied =
            db::write(&app.db, async |tx| ballot_box::empty_closed(tx, &app.secret, now).await)
                .await?;
        if emptied > 0 {
            tracing::info!(boxes = emptied, "Ballot boxes of closed rounds were emptied.");
        }
    }
    let times = app.config.reminder_times();
    if any_reminder_due(&app.db.read, &times, now).await? {
        let reminded =
            db::write(&app.db, async |tx| remind_due(tx, &app.secret, &times, now).await).await?;
        tracing::info!(messages = reminded, "Reminders were queued by the rules of rounds.");
    }
    if arrivals::any_old(&app.db.read, now).await? {
        db::write(&app.db, async |tx| arrivals::forget_old(tx, now).await).await?;
    }
    if changes::any_old(&app.db.read, now).await? {
        db::write(&app.db, async |tx| changes::forget_old(tx, now).await).await?;
    }
    if newcomers::any_late(&app.db.read, now).await? {
        db::write(&app.db, async |tx| newcomers::forget_late(tx, now).await).await?;
    }
    if outbox::any_in_hand(&app.db.read).await? {
        let lost = db::write(&app.db, async |tx| outbox::give_up_lost(tx, now).await).await?;
        if lost > 0 {
            tracing::warn!(messages = lost, "It is unknown whether some mails were delivered.");
        }
    }
    Ok(())
}

/// Writes invitations that were decided on, in short transactions, so that whoever answers meanwhile
/// need not wait.
async fn write_invitations(app: &App) -> Result<usize, InvitationError> {
    let mut written = 0;
    for _ in 0..BATCHES_AT_ONCE {
        if !any_to_write(&app.db.read).await? {
            break;
        }
        let now = app.clock.now();
        written += db::write(&app.db, async |tx| write_next(tx, &app.secret, now).await).await?;
    }
    Ok(written)
}

/// Asks those who want to come into the register to confirm their address.
async fn ask_newcomers(app: &App) -> Result<usize, InvitationError> {
    let now = app.clock.now();
    if !app.courier.sends() || !newcomers::any_due(&app.db.read, now).await? {
        return Ok(0);
    }
    let claimed =
        db::write(&app.db, async |tx| newcomers::claim(tx, CODES_AT_ONCE, now).await).await?;
    let count = claimed.len();
    for row in claimed {
        newcomer::deliver(app, row).await?;
    }
    Ok(count)
}

/// Sends return codes to those who asked for them.
async fn send_codes(app: &App) -> Result<usize, ResponseError> {
    let now = app.clock.now();
    if !return_mail::any_due(&app.db.read, now).await? {
        return Ok(0);
    }
    let claimed =
        db::write(&app.db, async |tx| return_mail::claim(tx, CODES_AT_ONCE, now).await).await?;
    let count = claimed.len();
    let mut conversations = JoinSet::new();
    for mail in claimed {
        let app = app.clone();
        conversations.spawn(async move { return_code::deliver(&app, mail).await });
    }
    while let Some(ended) = conversations.join_next().await {
        match ended {
            Ok(Ok(())) => {}
            Ok(Err(error)) => {
                tracing::error!(cause = %error, "A mail with a return code could not be settled.");
            }
            Err(panic) => tracing::error!(cause = %panic, "Sending a return code broke off."),
        }
    }
    Ok(count)
}
