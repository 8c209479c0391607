//! Without a mail server, messages that are due are kept in the mailbox.

use chrono::{DateTime, Utc};
use entity::{kept_mail, message};
use sea_orm::{ActiveValue::Set, DbErr, EntityTrait};

use super::letter::{self, Finished, Written};
use crate::{
    app::App,
    db,
    outbox::{self, Outcome, Pace},
};

/// How many messages are kept in one transaction.
const AT_ONCE: u64 = 64;

/// Keeps some of the messages that are due, and says how many it dealt with.
pub(super) async fn keep_due(app: &App) -> Result<usize, DbErr> {
    let now = app.clock.now();
    if outbox::due(&app.db.read, now).await? == 0 {
        return Ok(0);
    }
    let unhurried = Pace::default();
    let claimed =
        db::write(&app.db, async |tx| outbox::claim(tx, unhurried, AT_ONCE, now).await).await?;
    let written = letter::write(app, claimed).await?;
    let count = written.len();
    db::write(&app.db, async |tx| {
        let ids = written.iter().map(|(message, _)| message.id);
        let addressed = outbox::still_addressed(tx, ids).await?;
        let mut kept = vec![];
        let mut ended = vec![];
        for (message, written) in written {
            let outcome = match written {
                Written::Letter(letter) if addressed.contains(&message.id) => {
                    kept.push(row(&message, letter, now));
                    let reply = "kept in the mailbox of the administration area".to_owned();
                    Outcome::Sent { reply }
                }
                Written::Letter(_) | Written::Nothing => Outcome::Suppressed,
                Written::Unwritable { cause } => Outcome::Failed { reply: cause },
            };
            ended.push((message, outcome));
        }
        kept_mail::Entity::insert_many(kept).exec_without_returning(tx).await?;
        outbox::settle(tx, &ended, now).await
    })
    .await?;
    Ok(count)
}

fn row(message: &message::Model, letter: Finished, now: DateTime<Utc>) -> kept_mail::ActiveModel {
    kept_mail::ActiveModel {
        message_id: Set(message.id),
        recipient: Set(letter.recipient),
        subject: Set(letter.subject),
        raw: Set(letter.parcel.content),
        created_at: Set(now),
    }
}
