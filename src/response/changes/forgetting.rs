//! Forgetting changes. What a reader may not have seen yet is kept for an hour at least.

use chrono::{DateTime, TimeDelta, Utc};
use entity::{RoundId, change_horizon, response_change, round};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, DbBackend, DbErr, EntityTrait, IntoActiveModel,
    JoinType, QueryFilter, QuerySelect, RelationDef, Select, SelectExt,
    sea_query::{Expr, ExprTrait, OnConflict, Query},
};

use super::moment;

/// For how long a change is kept at least.
const KEPT: TimeDelta = TimeDelta::hours(1);

/// Of a write that can be seen and, going by its number, is still to come.
const FROM_ANOTHER_SERVER: &str =
    "at >= CAST(CAST(pg_snapshot_xmax(pg_current_snapshot()) AS text) AS bigint)";

/// Whether there are changes to forget, or to note for it. Only reads.
///
/// # Errors
/// If the database does not answer.
pub async fn any_old(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<bool, DbErr> {
    due(now).exists(db).await
}

/// Forgets the changes that were over an hour ago, and notes which are over now. What a reader has
/// to know of that stands in the horizon of the round.
///
/// # Errors
/// If the database does not answer.
pub async fn forget_old(tx: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<(), DbErr> {
    let rounds: Vec<RoundId> =
        due(now).select_only().column(round::Column::Id).into_tuple().all(tx).await?;
    for round_id in rounds {
        let first = change_horizon::ActiveModel {
            round_id: Set(round_id),
            forgotten: Set(0),
            next: Set(0),
            since: Set(DateTime::UNIX_EPOCH),
        };
        change_horizon::Entity::insert(first)
            .on_conflict(
                OnConflict::column(change_horizon::Column::RoundId).do_nothing().to_owned(),
            )
            .exec_without_returning(tx)
            .await?;
        let held = change_horizon::Entity::find_by_id(round_id).lock_exclusive().one(tx).await?;
        // Another instance may have been here while this one waited.
        if let Some(horizon) = held.filter(|horizon| horizon.since <= now - KEPT) {
            advance(tx, horizon, now).await?;
        }
    }
    Ok(())
}

async fn advance(
    tx: &impl ConnectionTrait,
    horizon: change_horizon::Model,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let visible = moment(tx, horizon.round_id).await?;
    // Numbers only rise, unless a backup brought those of another server.
    let forgotten = if horizon.next <= visible.low { horizon.next } else { 0 };
    let mut old = Condition::any().add(response_change::Column::At.lt(forgotten));
    if tx.get_database_backend() == DbBackend::Postgres {
        old = old.add(Expr::cust(FROM_ANOTHER_SERVER));
    }
    response_change::Entity::delete_many()
        .filter(response_change::Column::RoundId.eq(horizon.round_id))
        .filter(old)
        .exec(tx)
        .await?;
    let mut row = horizon.into_active_model();
    row.forgotten = Set(forgotten);
    row.next = Set(visible.low);
    row.since = Set(now);
    row.update(tx).await?;
    Ok(())
}

/// Rounds with changes, in which none were forgotten for an hour.
fn due(now: DateTime<Utc>) -> Select<round::Entity> {
    let to_horizon: RelationDef = change_horizon::Entity::belongs_to(round::Entity)
        .from(change_horizon::Column::RoundId)
        .to(round::Column::Id)
        .into();
    let changes = Query::select()
        .expr(Expr::val(1))
        .from(response_change::Entity)
        .and_where(
            Expr::col((response_change::Entity, response_change::Column::RoundId))
                .equals((round::Entity, round::Column::Id)),
        )
        .to_owned();
    round::Entity::find()
        .join(JoinType::LeftJoin, to_horizon.rev())
        .filter(
            Condition::any()
                .add(change_horizon::Column::Since.is_null())
                .add(change_horizon::Column::Since.lte(now - KEPT)),
        )
        .filter(Expr::exists(changes))
}
