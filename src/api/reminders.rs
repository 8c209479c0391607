//! `/rounds/{id}/reminder-rules`: when a round reminds without anybody pressing a button.

use chrono::{DateTime, Utc};
use entity::RoundId;
use poem_openapi::{Object, OpenApi, param::Path, payload::Json};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::{
    Tag,
    client::{ApiClient, Caller},
    invitations::count,
};
use crate::{db, invitation as domain, problem::Problem, round};

/// When a round reminds those who have neither answered nor declined.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct ReminderRules {
    /// So many days before the end, each 1 to 90; none for never.
    #[oai(validator(max_items = "5", unique_items))]
    pub days_before: Vec<u16>,
    /// How often an invitation is reminded at most, other reminders counted.
    #[oai(validator(minimum(value = "1"), maximum(value = "5")))]
    pub most: u16,
}

/// A reminder that is to come.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ComingReminder {
    pub at: DateTime<Utc>,
    /// How many it would reach as things stand; left out before the round is open.
    pub invitations: Option<u64>,
}

/// The rules of a round, and what follows from them.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct PlannedReminders {
    /// Left out if nobody has said any.
    pub rules: Option<ReminderRules>,
    /// The next first.
    pub coming: Vec<ComingReminder>,
}

/// The operations.
#[derive(Debug)]
pub struct Reminders;

#[OpenApi(tag = "Tag::Messages")]
impl Reminders {
    /// When a round reminds by itself
    #[oai(path = "/rounds/:id/reminder-rules", method = "get", operation_id = "get_reminder_rules")]
    async fn get(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
    ) -> Result<Json<PlannedReminders>, Problem> {
        shown(&client.app.db.read, &client, RoundId(id)).await
    }

    /// Let a round remind by itself
    ///
    /// What was due before is not made up for.
    #[oai(
        path = "/rounds/:id/reminder-rules",
        method = "put",
        operation_id = "change_reminder_rules"
    )]
    async fn change(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Json(rules): Json<ReminderRules>,
    ) -> Result<Json<PlannedReminders>, Problem> {
        let Caller { app, organiser, now } = &*client;
        db::write(&app.db, async |tx| {
            let ReminderRules { days_before, most } = rules;
            let rules = domain::ReminderRules { days: days_before.into_iter().collect(), most };
            domain::plan_reminders(tx, organiser, RoundId(id), &rules, *now).await?;
            shown(tx, &client, RoundId(id)).await
        })
        .await
    }
}

async fn shown(
    db: &impl ConnectionTrait,
    client: &Caller,
    id: RoundId,
) -> Result<Json<PlannedReminders>, Problem> {
    let Caller { app, organiser, now } = client;
    let round = round::find::by_id(db, id).await?;
    let rules = domain::reminders_planned(db, organiser, id).await?.map(|rules| ReminderRules {
        days_before: rules.days.into_iter().rev().collect(),
        most: rules.most,
    });
    let (secret, times) = (&app.secret, app.config.reminder_times());
    let coming = domain::coming_reminders(db, organiser, secret, &round, &times, *now).await?;
    let coming = coming
        .into_iter()
        .map(|it| ComingReminder { at: it.at, invitations: it.number.map(count) });
    Ok(Json(PlannedReminders { rules, coming: coming.collect() }))
}
