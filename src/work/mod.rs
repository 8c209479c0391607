//! The jobs: mails are sent, ballot boxes of closed rounds emptied, and old counts forgotten.
//!
//! Every instance may work; what one has taken no other takes. Each job is safe to run twice.

mod deliver;
mod return_code;

use std::time::Duration;

use tokio::{sync::watch, task::JoinSet, time};

use crate::{
    app::App,
    db,
    invitation::retention,
    outbox,
    response::{ResponseError, arrivals, ballot_box, return_mail},
};

/// How long to rest when there is nothing to do.
const REST: Duration = Duration::from_secs(1);

/// How many conversations with the mail server go on at a time.
const AT_ONCE: u64 = 4;

/// How often the write-ahead log is emptied.
const BETWEEN_CHECKPOINTS: Duration = Duration::from_secs(60);

/// Works until told to stop; the mails in hand are finished first.
pub async fn run(app: App, mut stop: watch::Receiver<bool>) {
    let mut checkpoint = time::Instant::now() + BETWEEN_CHECKPOINTS;
    while !*stop.borrow() {
        if time::Instant::now() >= checkpoint {
            if let Err(error) = app.db.checkpoint().await {
                tracing::warn!(cause = %error, "The write-ahead log could not be emptied.");
            }
            checkpoint = time::Instant::now() + BETWEEN_CHECKPOINTS;
        }
        if round_of_work(&app).await == 0 {
            tokio::select! {
                () = time::sleep(REST) => {}
                _ = stop.changed() => {}
            }
        }
    }
}

/// Does what is due now and says how many mails that were. Failures are logged and tried again
/// the next time.
pub async fn round_of_work(app: &App) -> usize {
    if let Err(error) = tidy(app).await {
        tracing::error!(cause = %error, "A job failed and will be tried again.");
    }
    let sent = send_due(app).await.unwrap_or_else(|error| not_sent(&error));
    sent + send_codes(app).await.unwrap_or_else(|error| not_sent(&error))
}

fn not_sent(cause: &dyn std::error::Error) -> usize {
    tracing::error!(%cause, "Mails could not be sent and will be tried again.");
    0
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
    if arrivals::any_old(&app.db.read, now).await? {
        db::write(&app.db, async |tx| arrivals::forget_old(tx, now).await).await?;
    }
    if outbox::any_in_hand(&app.db.read).await? {
        let lost = db::write(&app.db, async |tx| outbox::give_up_lost(tx, now).await).await?;
        if lost > 0 {
            tracing::warn!(messages = lost, "It is unknown whether some mails were delivered.");
        }
    }
    Ok(())
}

async fn send_due(app: &App) -> Result<usize, sea_orm::DbErr> {
    let now = app.clock.now();
    if !outbox::any_due(&app.db.read, now).await? {
        return Ok(0);
    }
    let claimed = db::write(&app.db, async |tx| outbox::claim(tx, AT_ONCE, now).await).await?;
    let count = claimed.len();
    let mut conversations = JoinSet::new();
    for message in claimed {
        let app = app.clone();
        conversations.spawn(async move { deliver::deliver(&app, message).await });
    }
    while let Some(ended) = conversations.join_next().await {
        match ended {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::error!(cause = %error, "A mail could not be settled."),
            Err(panic) => tracing::error!(cause = %panic, "Sending a mail broke off."),
        }
    }
    Ok(count)
}

/// Sends return codes to those who asked for them.
async fn send_codes(app: &App) -> Result<usize, ResponseError> {
    let now = app.clock.now();
    if !return_mail::any_due(&app.db.read, now).await? {
        return Ok(0);
    }
    let claimed = db::write(&app.db, async |tx| return_mail::claim(tx, AT_ONCE, now).await).await?;
    let count = claimed.len();
    for mail in claimed {
        // One that cannot be sent does not keep the others waiting.
        if let Err(error) = return_code::deliver(app, mail).await {
            tracing::error!(cause = %error, "A mail with a return code could not be sent.");
        }
    }
    Ok(count)
}
