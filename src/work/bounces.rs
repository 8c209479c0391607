//! Reading the mailbox for bounces.

use chrono::TimeDelta;
use sea_orm::DbErr;

use crate::{
    app::App,
    db,
    invitation::came_back,
    mail::{BounceMailbox, Opened, ReturnedLetter, Unread},
    outbox::{
        Returned, Verdict,
        bounce_mailbox::{Turn, give_up, is_due, put_back, take},
    },
};

/// How often the mailbox is read. Nobody waits for a bounce.
const BETWEEN: TimeDelta = TimeDelta::minutes(2);

/// How many mails are read at a time. If there are more, the next ones follow soon.
const AT_ONCE: usize = 50;

/// How soon.
const SOON: TimeDelta = TimeDelta::seconds(5);

/// Why a reading came to nothing.
#[derive(Debug, thiserror::Error)]
enum Stopped {
    #[error(transparent)]
    Unread(#[from] Unread),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Reads some mails if it is time and no other instance does so. A mailbox out of reach is noted
/// for the administration area.
pub(super) async fn read_due(app: &App) -> Result<(), DbErr> {
    let Some(mailbox) = app.courier.bounce_mailbox() else { return Ok(()) };
    let now = app.clock.now();
    if !is_due(&app.db.read, now).await? {
        return Ok(());
    }
    let Some(turn) = db::write(&app.db, async |tx| take(tx, now).await).await? else {
        return Ok(());
    };
    let error = match read(app, mailbox, turn).await {
        Ok(()) => return Ok(()),
        Err(Stopped::Db(error)) => return Err(error),
        Err(Stopped::Unread(error)) => error,
    };
    tracing::warn!(cause = %error, "The mailbox for bounces could not be read.");
    let now = app.clock.now();
    db::write(&app.db, async |tx| give_up(tx, turn, error.to_string(), now).await).await
}

async fn read(app: &App, mailbox: &BounceMailbox, turn: Turn) -> Result<(), Stopped> {
    let mut opened = mailbox.open().await?;
    let last = turn.last.filter(|(validity, _)| *validity == opened.validity());
    let last = last.map_or(0, |(_, uid)| uid);
    let letters = opened.after(last, AT_ONCE).await?;
    let full = letters.len() == AT_ONCE;
    let understood = letters.into_iter().map(|letter| understand(app, letter)).collect::<Vec<_>>();
    let now = app.clock.now();
    let done = db::write(&app.db, async |tx| {
        let (mut reached, mut done, mut early) = (last, vec![], false);
        for (uid, returned) in &understood {
            if let Some(returned) = returned {
                if !came_back(tx, &app.secret, returned, now).await? {
                    early = true;
                    break;
                }
                done.push(*uid);
            }
            reached = *uid;
        }
        let next = now + if full || early { SOON } else { BETWEEN };
        let ours = put_back(tx, turn, (opened.validity(), reached), next, now).await?;
        if ours { Ok(done) } else { Err(DbErr::Custom("the mailbox was taken over".to_owned())) }
    })
    .await?;
    leave(opened, &done).await;
    Ok(())
}

/// What a mail says of a message of ours, under its number. Letters of people stay where they are,
/// for people.
fn understand(app: &App, letter: ReturnedLetter) -> (u32, Option<Returned>) {
    let returned = app.courier.recognise(&app.secret, &letter.content);
    (letter.uid, returned.filter(|it| it.verdict != Verdict::Other))
}

/// What was read counts, also if it could not be put away.
async fn leave(opened: Opened, done: &[u32]) {
    if let Err(error) = opened.put_away(done).await {
        tracing::warn!(cause = %error, "Bounces that were read could not be put away.");
    }
}
