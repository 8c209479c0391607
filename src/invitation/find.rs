//! Reading the ledger: who was invited, and how far it has come.

use std::collections::HashMap;

use entity::{
    GroupId, RoundId, Word, contact, draft, invitation,
    message::{self, MessageState},
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use crate::account::Organiser;

/// An invitation as the ledger shows it.
#[derive(Clone, Debug)]
pub struct LedgerRow {
    pub invitation: invitation::Model,
    /// Absent once erased.
    pub contact: Option<contact::Model>,
    /// The latest mail about it.
    pub message: Option<message::Model>,
}

/// A page of the ledger of a round, in the order of inviting, and how many rows there are.
///
/// # Errors
/// If the database does not answer.
pub async fn ledger(
    db: &impl ConnectionTrait,
    _: &Organiser,
    round_id: RoundId,
    page: u64,
    per_page: u64,
) -> Result<(Vec<LedgerRow>, u64), DbErr> {
    let select = invitation::Entity::find().filter(invitation::Column::RoundId.eq(round_id));
    let total = select.clone().count(db).await?;
    let rows = select
        .find_also_related(contact::Entity)
        .order_by_asc(invitation::Column::Id)
        .offset(page * per_page)
        .limit(per_page)
        .all(db)
        .await?;
    let ids = rows.iter().map(|(invitation, _)| invitation.id);
    let messages = message::Entity::find()
        .filter(message::Column::InvitationId.is_in(ids))
        .order_by_asc(message::Column::Id)
        .all(db)
        .await?;
    let mut latest: HashMap<_, _> =
        messages.into_iter().map(|message| (message.invitation_id, message)).collect();
    let rows = rows.into_iter().map(|(invitation, contact)| LedgerRow {
        message: latest.remove(&invitation.id),
        invitation,
        contact,
    });
    Ok((rows.collect(), total))
}

/// How many of one group were invited, have begun, and have answered by invitation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub invited: u64,
    pub begun: u64,
    pub answered: u64,
}

/// The progress of a round, by group.
///
/// # Errors
/// If the database does not answer.
pub async fn progress(
    db: &impl ConnectionTrait,
    _: &Organiser,
    round_id: RoundId,
) -> Result<HashMap<GroupId, Progress>, DbErr> {
    let mut progress: HashMap<GroupId, Progress> = HashMap::new();
    let invited: Vec<(GroupId, i64, i64)> = invitation::Entity::find()
        .select_only()
        .column(invitation::Column::GroupId)
        .column_as(invitation::Column::Id.count(), "invited")
        .column_as(invitation::Column::UsedOn.count(), "answered")
        .filter(invitation::Column::RoundId.eq(round_id))
        .filter(invitation::Column::WithdrawnAt.is_null())
        .group_by(invitation::Column::GroupId)
        .into_tuple()
        .all(db)
        .await?;
    for (group, invited, answered) in invited {
        let row = progress.entry(group).or_default();
        row.invited = invited.unsigned_abs();
        row.answered = answered.unsigned_abs();
    }
    let begun: Vec<(GroupId, i64)> = draft::Entity::find()
        .select_only()
        .column(draft::Column::GroupId)
        .column_as(draft::Column::Id.count(), "begun")
        .filter(draft::Column::RoundId.eq(round_id))
        .group_by(draft::Column::GroupId)
        .into_tuple()
        .all(db)
        .await?;
    for (group, begun) in begun {
        progress.entry(group).or_default().begun = begun.unsigned_abs();
    }
    Ok(progress)
}

/// How many messages of a round are in each state.
///
/// # Errors
/// If the database does not answer.
pub async fn message_states(
    db: &impl ConnectionTrait,
    _: &Organiser,
    round_id: RoundId,
) -> Result<HashMap<MessageState, u64>, DbErr> {
    let counts: Vec<(Word<MessageState>, i64)> = message::Entity::find()
        .select_only()
        .column(message::Column::State)
        .column_as(message::Column::Id.count(), "messages")
        .filter(message::Column::RoundId.eq(round_id))
        .group_by(message::Column::State)
        .into_tuple()
        .all(db)
        .await?;
    Ok(counts.into_iter().map(|(state, count)| (state.0, count.unsigned_abs())).collect())
}
