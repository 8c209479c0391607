//! Reminding without anybody pressing a button: so many days before the end of a round.
//!
//! Nothing is queued ahead. A worker looks which moment has come since the last one that was dealt
//! with; an end that is moved moves them along.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use entity::{
    RoundId, Stored, Word,
    event::EventKind,
    invitation,
    message::{self, MessageKind, MessageState},
    reminding, round,
};
use rules::{lifecycle::State, reminding::SendingTimes};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{Set, Unchanged},
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect, QueryTrait, Select,
    sea_query::ExprTrait,
};

use super::{InvitationError, announce::who_get_mail, invite::unanswered};
use crate::{
    account::Organiser,
    outbox::{self, NewMessage},
    round::{find, record},
    token::Secret,
};

/// Whoever was cut off for longer than this does not make up for it.
const TOO_LATE: TimeDelta = TimeDelta::hours(24);

/// When a round reminds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReminderRules {
    /// So many days before the end; none for never.
    pub days: BTreeSet<u16>,
    /// How often one invitation is reminded at most, those by a button counted.
    pub most: u16,
}

impl ReminderRules {
    /// So many days before the end at most.
    pub const FURTHEST: u16 = 90;
    /// So many reminders at most.
    pub const MOST: u16 = 5;

    /// Whether they can be kept: nobody gets two mails within a day, so the days are not next to
    /// each other.
    #[must_use]
    pub fn can_be_kept(&self) -> bool {
        let near = self.days.iter().zip(self.days.iter().skip(1)).any(|(one, next)| next - one < 2);
        let days = self.days.len() <= Self::MOST.into()
            && self.days.iter().all(|day| (1..=Self::FURTHEST).contains(day));
        days && !near && (1..=Self::MOST).contains(&self.most)
    }

    fn of(row: &reminding::Model) -> Self {
        Self {
            days: row.days.iter().copied().collect(),
            most: u16::try_from(row.most).unwrap_or_default(),
        }
    }
}

/// Lets a round remind by these rules from now on. Moments that have passed are not made up for.
///
/// # Errors
/// [`InvitationError::BadReminders`] beyond 5 days, each 1 to 90 and none next to another,
/// or 5 reminders.
pub async fn plan_reminders(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    round_id: RoundId,
    rules: &ReminderRules,
    now: DateTime<Utc>,
) -> Result<(), InvitationError> {
    if !rules.can_be_kept() {
        return Err(InvitationError::BadReminders);
    }
    let round = find::for_change(tx, round_id).await?;
    let present = reminding::Entity::find_by_id(round.id).one(tx).await?;
    if present.as_ref().map(ReminderRules::of).unwrap_or_default() == *rules {
        return Ok(());
    }
    let row = reminding::ActiveModel {
        round_id: Set(round.id),
        days: Set(Stored(rules.days.iter().copied().collect())),
        most: Set(rules.most.into()),
        done_until: Set(now),
    };
    match present {
        None => row.insert(tx).await?,
        Some(_) => {
            let round_id = Unchanged(round.id);
            reminding::ActiveModel { round_id, ..row }.update(tx).await?
        }
    };
    Ok(record(tx, organiser, round.id, EventKind::RemindersPlanned, None, now).await?)
}

/// When a round reminds; nothing if nobody has said so.
///
/// # Errors
/// If the database does not answer.
pub async fn reminders_planned(
    db: &impl ConnectionTrait,
    _: &Organiser,
    round_id: RoundId,
) -> Result<Option<ReminderRules>, DbErr> {
    let row = reminding::Entity::find_by_id(round_id).one(db).await?;
    Ok(row.as_ref().map(ReminderRules::of))
}

/// A reminder that is to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coming {
    pub at: DateTime<Utc>,
    /// How many it would reach as things stand; absent before the round is open.
    pub number: Option<usize>,
}

/// The reminders that a round will send by its rules, the next first.
///
/// # Errors
/// If the database does not answer.
pub async fn coming_reminders(
    db: &impl ConnectionTrait,
    _: &Organiser,
    secret: &Secret,
    round: &round::Model,
    times: &SendingTimes<Tz>,
    now: DateTime<Utc>,
) -> Result<Vec<Coming>, DbErr> {
    let Some(row) = reminding::Entity::find_by_id(round.id).one(db).await? else {
        return Ok(vec![]);
    };
    let open = round.state(now) == State::Open;
    let mut coming = vec![];
    for at in moments(&row, round, times).into_iter().filter(|at| *at > now) {
        let number = match open {
            true => Some(waiting(db, secret, round, &row, at).await?.len()),
            false => None,
        };
        coming.push(Coming { at, number });
    }
    Ok(coming)
}

/// Whether a round has to remind now. Only reads, so that an idle instance writes nothing.
///
/// # Errors
/// If the database does not answer.
pub async fn any_reminder_due(
    db: &impl ConnectionTrait,
    times: &SendingTimes<Tz>,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    Ok(!due(db, times, now).await?.is_empty())
}

/// Reminds where a moment has come, and says how many mails that are. Those who answered, declined
/// or want no mail are left in peace, and so are those who got a mail about the round in the last
/// 24 hours or have had as many reminders as the rules admit.
///
/// # Errors
/// If the database does not answer.
pub async fn remind_due(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    times: &SendingTimes<Tz>,
    now: DateTime<Utc>,
) -> Result<usize, InvitationError> {
    let mut reminded = 0;
    for id in due(tx, times, now).await? {
        // Another instance may have done it before this one held the round.
        let round = find::for_change(tx, id).await?;
        let Some(row) = reminding::Entity::find_by_id(id).one(tx).await? else { continue };
        let Some(at) = passed(&row, &round, times, now) else { continue };
        if now - at <= TOO_LATE {
            let waiting = waiting(tx, secret, &round, &row, now).await?;
            let number = waiting.len();
            outbox::enqueue(tx, waiting, now).await?;
            if number > 0 {
                let number = i32::try_from(number).unwrap_or(i32::MAX);
                let (by, what) = (Organiser::operator(), EventKind::RemindedByRule);
                record(tx, &by, id, what, Some(number), now).await?;
            }
            reminded += number;
        }
        let row = reminding::ActiveModel {
            round_id: Unchanged(id),
            done_until: Set(now),
            ..Default::default()
        };
        row.update(tx).await?;
    }
    Ok(reminded)
}

/// The open rounds of which a moment has come, if mails may go out now; or so long ago that it is
/// only to be noted.
async fn due(
    db: &impl ConnectionTrait,
    times: &SendingTimes<Tz>,
    now: DateTime<Utc>,
) -> Result<Vec<RoundId>, DbErr> {
    if !times.allow(now) {
        return Ok(vec![]);
    }
    let planned = reminding::Entity::find().find_also_related(round::Entity).all(db).await?;
    let due = planned.into_iter().filter_map(|(row, round)| {
        let round = round.filter(|round| round.state(now) == State::Open)?;
        passed(&row, &round, times, now).map(|_| round.id)
    });
    Ok(due.collect())
}

/// The latest moment that has come and was not dealt with.
fn passed(
    row: &reminding::Model,
    round: &round::Model,
    times: &SendingTimes<Tz>,
    now: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    if round.state(now) != State::Open {
        return None;
    }
    moments(row, round, times).into_iter().rfind(|at| *at <= now)
}

/// The moments that were not dealt with, in their order. What lies before the round is open is
/// left out: nobody has been invited then.
fn moments(
    row: &reminding::Model,
    round: &round::Model,
    times: &SendingTimes<Tz>,
) -> Vec<DateTime<Utc>> {
    let Some(ends_at) = round.closes_at else { return vec![] };
    let begins_at = round.opens_at.unwrap_or(row.done_until);
    let moments: BTreeSet<_> = row
        .days
        .iter()
        .filter_map(|days| times.reminder(ends_at, *days))
        .filter(|at| *at > row.done_until && *at > begins_at)
        .collect();
    moments.into_iter().collect()
}

async fn waiting(
    db: &impl ConnectionTrait,
    secret: &Secret,
    round: &round::Model,
    row: &reminding::Model,
    at: DateTime<Utc>,
) -> Result<Vec<NewMessage>, DbErr> {
    let waiting = not_enough(unanswered(round.id, at), round.id, row.most);
    let waiting = who_get_mail(db, secret, round, waiting).await?;
    let message = |(invitation, _): (invitation::Model, _)| NewMessage {
        round_id: round.id,
        invitation_id: invitation.id,
        contact_id: invitation.contact_id,
        kind: MessageKind::Reminder,
        due_at: at,
    };
    Ok(waiting.into_iter().map(message).collect())
}

/// Of these invitations those that have had fewer reminders.
fn not_enough(
    invited: Select<invitation::Entity>,
    round_id: RoundId,
    most: i32,
) -> Select<invitation::Entity> {
    let enough = message::Entity::find()
        .select_only()
        .column(message::Column::InvitationId)
        .filter(message::Column::RoundId.eq(round_id))
        .filter(message::Column::Kind.eq(Word(MessageKind::Reminder)))
        .filter(message::Column::State.ne(Word(MessageState::Suppressed)))
        .group_by(message::Column::InvitationId)
        .having(ExprTrait::gte(message::Column::Id.count(), most))
        .into_query();
    invited.filter(invitation::Column::Id.not_in_subquery(enough))
}
