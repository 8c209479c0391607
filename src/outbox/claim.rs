use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use entity::{
    Word,
    message::{self, MessageState},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect,
    sea_query::{self, Expr, LockBehavior, LockType},
};

use super::{LONGEST_CLAIM, dispatch};

const WAITING: [MessageState; 2] = [MessageState::Queued, MessageState::Deferred];

/// How many mails may go out. What was claimed counts, whichever instance did.
#[derive(Clone, Copy, Debug, Default)]
pub struct Pace {
    /// Mails in a minute; 0 for any number.
    pub per_minute: u32,
    /// Mails in a minute to addresses of one domain; 0 for any number.
    pub per_domain: u32,
}

/// Takes messages that are due, so that no other instance takes them too; none while the sending
/// is paused or the pace is used up. Nothing is being sent yet: who is cut off now loses nothing.
///
/// # Errors
/// If the database does not answer.
pub async fn claim(
    tx: &impl ConnectionTrait,
    pace: Pace,
    most: u64,
    now: DateTime<Utc>,
) -> Result<Vec<message::Model>, DbErr> {
    if pace.limits() {
        dispatch::hold(tx).await?;
    }
    if dispatch::standing(tx).await?.paused_at.is_some() {
        return Ok(vec![]);
    }
    let most = most.min(pace.left(tx, now).await?);
    if most == 0 {
        return Ok(vec![]);
    }
    let mut domains = pace.left_by_domain(tx, now).await?;
    let used_up = domains.iter().filter(|(_, left)| **left == 0).map(|(domain, _)| domain.as_str());
    let mut due = message::Entity::find()
        .filter(is_due(now))
        .filter(message::Column::Domain.is_not_in(used_up))
        .order_by_asc(message::Column::DueAt)
        .order_by_asc(message::Column::Id)
        .limit(most)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .all(tx)
        .await?;
    if let Some((_, each)) = slice(pace.per_domain) {
        due.retain(|message| take_one(domains.entry(message.domain.clone()).or_insert(each)));
    }
    let taken = due.iter().map(|message| message.id);
    message::Entity::update_many()
        .col_expr(message::Column::ClaimedAt, Expr::value(now))
        .filter(message::Column::Id.is_in(taken))
        .exec(tx)
        .await?;
    for message in &mut due {
        message.claimed_at = Some(now);
    }
    Ok(due)
}

/// Marks claimed messages as being sent, and gives those that are still ours.
///
/// # Errors
/// If the database does not answer.
pub async fn begin(
    tx: &impl ConnectionTrait,
    claimed: &[message::Model],
    now: DateTime<Utc>,
) -> Result<Vec<message::Model>, DbErr> {
    let Some(first) = claimed.first() else { return Ok(vec![]) };
    let mut ours = message::Entity::find()
        .filter(message::Column::Id.is_in(claimed.iter().map(|message| message.id)))
        .filter(message::Column::ClaimedAt.eq(first.claimed_at))
        .filter(message::Column::State.is_in(WAITING.map(Word)))
        .order_by_asc(message::Column::Id)
        .lock_exclusive()
        .all(tx)
        .await?;
    message::Entity::update_many()
        .col_expr(message::Column::State, Expr::value(Word(MessageState::Sending)))
        .col_expr(message::Column::ClaimedAt, Expr::value(now))
        .filter(message::Column::Id.is_in(ours.iter().map(|message| message.id)))
        .exec(tx)
        .await?;
    for message in &mut ours {
        message.state = Word(MessageState::Sending);
        message.claimed_at = Some(now);
    }
    Ok(ours)
}

/// How many messages are due. Only reads, so that an idle instance writes nothing.
///
/// # Errors
/// If the database does not answer.
pub async fn due(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<u64, DbErr> {
    message::Entity::find().filter(is_due(now)).count(db).await
}

fn is_due(now: DateTime<Utc>) -> Condition {
    let claimed_at = Expr::col(message::Column::ClaimedAt);
    let before_due = sea_query::ExprTrait::lt(claimed_at, Expr::col(message::Column::DueAt));
    let unclaimed = Condition::any()
        .add(message::Column::ClaimedAt.is_null())
        .add(before_due)
        .add(message::Column::ClaimedAt.lt(now - LONGEST_CLAIM));
    Condition::all()
        .add(message::Column::State.is_in(WAITING.map(Word)))
        .add(message::Column::DueAt.lte(now))
        .add(unclaimed)
}

impl Pace {
    fn limits(self) -> bool {
        self.per_minute > 0 || self.per_domain > 0
    }

    async fn left(self, tx: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<u64, DbErr> {
        let Some((time, most)) = slice(self.per_minute) else { return Ok(u64::MAX) };
        let taken = message::Entity::find()
            .filter(message::Column::ClaimedAt.gt(now - time))
            .count(tx)
            .await?;
        Ok(most.saturating_sub(taken))
    }

    /// Of the domains that got something lately.
    async fn left_by_domain(
        self,
        tx: &impl ConnectionTrait,
        now: DateTime<Utc>,
    ) -> Result<HashMap<String, u64>, DbErr> {
        let Some((time, most)) = slice(self.per_domain) else { return Ok(HashMap::new()) };
        let taken: Vec<(String, i64)> = message::Entity::find()
            .select_only()
            .column(message::Column::Domain)
            .column_as(message::Column::Id.count(), "messages")
            .filter(message::Column::ClaimedAt.gt(now - time))
            .group_by(message::Column::Domain)
            .into_tuple()
            .all(tx)
            .await?;
        let left = |taken: i64| most.saturating_sub(taken.unsigned_abs());
        Ok(taken.into_iter().map(|(domain, taken)| (domain, left(taken))).collect())
    }
}

/// Within which time how many: a limit of some size is spread over ten seconds each, so that a
/// minute's mails do not go out at once.
fn slice(per_minute: u32) -> Option<(TimeDelta, u64)> {
    match per_minute {
        0 => None,
        1..60 => Some((TimeDelta::minutes(1), u64::from(per_minute))),
        _ => Some((TimeDelta::seconds(10), u64::from(per_minute / 6))),
    }
}

fn take_one(left: &mut u64) -> bool {
    let some = *left > 0;
    *left = left.saturating_sub(1);
    some
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_is_spread_over_slices_unless_it_holds_few_mails() {
        assert_eq!(slice(0), None);
        assert_eq!(slice(5), Some((TimeDelta::minutes(1), 5)));
        assert_eq!(slice(600), Some((TimeDelta::seconds(10), 100)));
    }
}
