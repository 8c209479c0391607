use chrono::{DateTime, Utc};
use entity::{AccountId, EventId, RoundId, Word, account, event, event::EventKind};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    QueryFilter, QueryOrder, QuerySelect,
};

use crate::account::Organiser;

/// Writes down what was done to a round, in the transaction that does it.
///
/// # Errors
/// If the database does not answer.
pub async fn record(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    round_id: RoundId,
    kind: EventKind,
    number: Option<i32>,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    write(tx, organiser.account_id(), round_id, kind, number, now).await
}

/// Writes down what a respondent did, and not who that was.
///
/// # Errors
/// If the database does not answer.
pub async fn record_of_respondent(
    tx: &impl ConnectionTrait,
    round_id: RoundId,
    kind: EventKind,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    write(tx, None, round_id, kind, None, now).await
}

async fn write(
    tx: &impl ConnectionTrait,
    account_id: Option<AccountId>,
    round_id: RoundId,
    kind: EventKind,
    number: Option<i32>,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    event::ActiveModel {
        id: Set(EventId::new()),
        round_id: Set(round_id),
        account_id: Set(account_id),
        at: Set(now),
        kind: Set(Word(kind)),
        number: Set(number),
    }
    .insert(tx)
    .await?;
    Ok(())
}

/// One line of the record.
#[derive(Clone, Debug)]
pub struct Entry {
    pub at: DateTime<Utc>,
    pub kind: EventKind,
    pub number: Option<i32>,
    /// Who did it; absent if it was done from the command line, by the program or by a
    /// respondent.
    pub who: Option<String>,
}

/// When those invited were reminded, by somebody or by the rules, the earliest first.
///
/// # Errors
/// If the database does not answer.
pub async fn reminders(
    db: &impl ConnectionTrait,
    _: &Organiser,
    round_id: RoundId,
) -> Result<Vec<DateTime<Utc>>, DbErr> {
    event::Entity::find()
        .select_only()
        .column(event::Column::At)
        .filter(event::Column::RoundId.eq(round_id))
        .filter(
            event::Column::Kind.is_in([EventKind::Reminded, EventKind::RemindedByRule].map(Word)),
        )
        .order_by_asc(event::Column::Id)
        .into_tuple()
        .all(db)
        .await
}

/// What happened to a round, the latest first.
///
/// # Errors
/// If the database does not answer.
pub async fn records(
    db: &impl ConnectionTrait,
    _: &Organiser,
    round_id: RoundId,
    most: u64,
) -> Result<Vec<Entry>, DbErr> {
    let rows = event::Entity::find()
        .filter(event::Column::RoundId.eq(round_id))
        .find_also_related(account::Entity)
        .order_by_desc(event::Column::Id)
        .limit(most)
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(event, account)| Entry {
            at: event.at,
            kind: event.kind.0,
            number: event.number,
            who: account.map(|account| account.name),
        })
        .collect())
}
