//! Which responses changed, so that whoever has read a round need not read it again.
//!
//! Each write of responses is recorded in its own transaction ([`record`]), so a change is visible
//! exactly when the response is. A reader notes the [`Moment`] at which it reads and asks later what
//! became visible [`since`]. On PostgreSQL, writes do not become visible in the order of their numbers;
//! there a moment is a snapshot, which says of any transaction whether it was visible then. On SQLite
//! one writes at a time, and a rising number suffices.
//!
//! Changes are forgotten after an hour or two ([`forget_old`]). A reader who was away for longer is told
//! so, and reads anew. See `docs/adr/0034-index.md`.

mod forgetting;

use entity::{ResponseId, RoundId, response_change};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbBackend, DbErr, EntityTrait, FromQueryResult, QueryFilter,
    QuerySelect, Statement,
    sea_query::{Expr, Query},
};

pub use forgetting::{any_old, forget_old};

/// Records that responses were stored, replaced or erased by this transaction.
pub(super) async fn record(
    tx: &impl ConnectionTrait,
    round_id: RoundId,
    ids: &[ResponseId],
) -> Result<(), DbErr> {
    for ids in ids.chunks(500) {
        let mut rows = Query::insert();
        rows.into_table(response_change::Entity).columns([
            response_change::Column::RoundId,
            response_change::Column::At,
            response_change::Column::ResponseId,
        ]);
        for id in ids {
            rows.values_panic([round_id.into(), number(tx, round_id), (*id).into()]);
        }
        tx.execute(&rows).await?;
    }
    Ok(())
}

/// The number of this write.
fn number(tx: &impl ConnectionTrait, round_id: RoundId) -> Expr {
    match tx.get_database_backend() {
        DbBackend::Postgres => Expr::cust("CAST(CAST(pg_current_xact_id() AS text) AS bigint)"),
        _ => Expr::cust_with_values(
            "(SELECT MAX(\
             COALESCE((SELECT MAX(at) + 1 FROM response_change WHERE round_id = ?), 1), \
             COALESCE((SELECT next FROM change_horizon WHERE round_id = ?), 1)))",
            [round_id, round_id],
        ),
    }
}

/// What was visible of the changes of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Everything below was.
    low: i64,
    /// Nothing from here on was. Greater numbers that can be seen come from another server, by a backup.
    high: i64,
    /// Which of those between were, in the words of PostgreSQL.
    snapshot: Option<String>,
    /// Changes below are forgotten.
    forgotten: i64,
}

#[derive(FromQueryResult)]
struct Row {
    low: i64,
    high: i64,
    snapshot: Option<String>,
    forgotten: Option<i64>,
}

const MOMENT_ON_POSTGRES: &str = "\
    SELECT CAST(CAST(pg_snapshot_xmin(seen) AS text) AS bigint) AS low, \
    CAST(CAST(pg_snapshot_xmax(seen) AS text) AS bigint) AS high, \
    CAST(seen AS text) AS snapshot, \
    (SELECT forgotten FROM change_horizon WHERE round_id = $1) AS forgotten \
    FROM pg_current_snapshot() AS seen";

const MOMENT_ON_SQLITE: &str = "\
    SELECT MAX(written, noted) AS low, MAX(written, noted) AS high, NULL AS snapshot, forgotten FROM (\
    SELECT COALESCE((SELECT MAX(at) + 1 FROM response_change WHERE round_id = $1), 1) AS written, \
    COALESCE((SELECT next FROM change_horizon WHERE round_id = $1), 1) AS noted, \
    (SELECT forgotten FROM change_horizon WHERE round_id = $1) AS forgotten)";

/// What is visible to this transaction, which sees one moment ([`crate::db::at_one_moment`]).
///
/// # Errors
/// If the database does not answer.
pub async fn moment(tx: &impl ConnectionTrait, round_id: RoundId) -> Result<Moment, DbErr> {
    let backend = tx.get_database_backend();
    let sql = match backend {
        DbBackend::Postgres => MOMENT_ON_POSTGRES,
        _ => MOMENT_ON_SQLITE,
    };
    let asked = Statement::from_sql_and_values(backend, sql, [round_id.into()]);
    let row = Row::find_by_statement(asked).one(tx).await?;
    let row = row.ok_or_else(|| DbErr::RecordNotFound("moment".to_owned()))?;
    let Row { low, high, snapshot, forgotten } = row;
    Ok(Moment { low, high, snapshot, forgotten: forgotten.unwrap_or_default() })
}

/// The responses of a round that changed between two moments, of which the later is that of this
/// transaction. None if that is not known any more.
///
/// # Errors
/// If the database does not answer.
pub async fn since(
    tx: &impl ConnectionTrait,
    round_id: RoundId,
    then: &Moment,
    now: &Moment,
) -> Result<Option<Vec<ResponseId>>, DbErr> {
    if then.low < now.forgotten && now.forgotten <= now.high {
        return Ok(None);
    }
    if (then.low, &then.snapshot) == (now.low, &now.snapshot) {
        return Ok(Some(vec![]));
    }
    let mut changed = response_change::Entity::find()
        .select_only()
        .column(response_change::Column::ResponseId)
        .distinct()
        .filter(response_change::Column::RoundId.eq(round_id))
        .filter(response_change::Column::At.gte(then.low))
        .filter(response_change::Column::At.lt(now.high));
    if let Some(snapshot) = &then.snapshot {
        let seen = "NOT pg_visible_in_snapshot(\
             CAST(CAST(at AS text) AS xid8), CAST(CAST($1 AS text) AS pg_snapshot))";
        changed = changed.filter(Expr::cust_with_values(seen, [snapshot.as_str()]));
    }
    Ok(Some(changed.into_tuple().all(tx).await?))
}
