//! Reading the ledger: who was invited, and how far it has come.

use std::collections::{BTreeMap, HashMap};

use entity::{
    GroupId, InvitationId, MessageId, PassedLinkId, RoundId, Word, contact, invitation,
    message::{self, MessageState},
    organisation, passed_link, round,
    suppression::Reason,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait,
};

use super::InvitationError;
use crate::{account::Organiser, stakeholder::suppression::Suppressions, token::Secret};

/// An invitation as the ledger shows it.
#[derive(Clone, Debug)]
pub struct LedgerRow {
    pub invitation: invitation::Model,
    /// Absent once erased.
    pub contact: Option<contact::Model>,
    pub organisation: Option<organisation::Model>,
    /// The latest mail about it.
    pub message: Option<message::Model>,
    /// To whom its link was passed on, those that were taken back included.
    pub passed: Vec<passed_link::Model>,
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
    Ok((with_messages(db, with_organisations(db, rows).await?).await?, total))
}

/// One row of the ledger of a round.
///
/// # Errors
/// [`InvitationError::Unknown`].
pub async fn ledger_row(
    db: &impl ConnectionTrait,
    _: &Organiser,
    round_id: RoundId,
    id: InvitationId,
) -> Result<LedgerRow, InvitationError> {
    let found = invitation::Entity::find_by_id(id)
        .filter(invitation::Column::RoundId.eq(round_id))
        .find_also_related(contact::Entity)
        .all(db)
        .await?;
    let rows = with_messages(db, with_organisations(db, found).await?).await?;
    rows.into_iter().next().ok_or(InvitationError::Unknown)
}

/// The row of the ledger that a message of a round is about.
///
/// # Errors
/// [`InvitationError::Unknown`].
pub async fn row_of_message(
    db: &impl ConnectionTrait,
    organiser: &Organiser,
    round_id: RoundId,
    id: MessageId,
) -> Result<LedgerRow, InvitationError> {
    let message = message::Entity::find_by_id(id).one(db).await?;
    let message = message.ok_or(InvitationError::Unknown)?;
    let row = ledger_row(db, organiser, round_id, message.invitation_id).await?;
    Ok(LedgerRow { message: Some(message), ..row })
}

/// A link of a round that was passed on.
///
/// # Errors
/// [`InvitationError::Unknown`].
pub async fn passed_link(
    db: &impl ConnectionTrait,
    _: &Organiser,
    round_id: RoundId,
    id: PassedLinkId,
) -> Result<passed_link::Model, InvitationError> {
    let found =
        passed_link::Entity::find_by_id(id).find_also_related(invitation::Entity).one(db).await?;
    let (link, invitation) = found.ok_or(InvitationError::Unknown)?;
    invitation.filter(|it| it.round_id == round_id).ok_or(InvitationError::Unknown)?;
    Ok(link)
}

/// How many contacts of a group have not been invited to a round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uninvited {
    /// Who would be invited.
    pub waiting: u64,
    /// Who would be left out since they get no mail, and why.
    pub left_out: BTreeMap<Reason, u64>,
}

/// Who has not been invited to a round, by group.
///
/// # Errors
/// If the database does not answer.
pub async fn uninvited(
    db: &impl ConnectionTrait,
    _: &Organiser,
    secret: &Secret,
    round: &round::Model,
) -> Result<HashMap<GroupId, Uninvited>, DbErr> {
    let invited = invitation::Entity::find()
        .select_only()
        .column(invitation::Column::ContactId)
        .filter(invitation::Column::RoundId.eq(round.id))
        .filter(invitation::Column::ContactId.is_not_null())
        .into_query();
    let contacts: Vec<(GroupId, String)> = contact::Entity::find()
        .select_only()
        .column(contact::Column::GroupId)
        .column(contact::Column::Email)
        .filter(contact::Column::Id.not_in_subquery(invited))
        .into_tuple()
        .all(db)
        .await?;
    let suppressions = Suppressions::about(db, round.consultation_id).await?;
    let mut groups: HashMap<_, Uninvited> = HashMap::new();
    for (group, email) in contacts {
        let group = groups.entry(group).or_default();
        match suppressions.hold_back(secret, &email, round.consultation_id) {
            None => group.waiting += 1,
            Some(suppressed) => *group.left_out.entry(suppressed.reason).or_default() += 1,
        }
    }
    Ok(groups)
}

type Invited = (invitation::Model, Option<contact::Model>);

async fn with_organisations(
    db: &impl ConnectionTrait,
    rows: Vec<Invited>,
) -> Result<Vec<(Invited, Option<organisation::Model>)>, DbErr> {
    let ids = rows.iter().filter_map(|(invitation, _)| invitation.organisation_id);
    let found =
        organisation::Entity::find().filter(organisation::Column::Id.is_in(ids)).all(db).await?;
    let by_id: HashMap<_, _> = found.into_iter().map(|row| (row.id, row)).collect();
    let with = |row: Invited| {
        let organisation = row.0.organisation_id.and_then(|id| by_id.get(&id).cloned());
        (row, organisation)
    };
    Ok(rows.into_iter().map(with).collect())
}

async fn with_messages(
    db: &impl ConnectionTrait,
    rows: Vec<(Invited, Option<organisation::Model>)>,
) -> Result<Vec<LedgerRow>, DbErr> {
    let ids: Vec<_> = rows.iter().map(|((invitation, _), _)| invitation.id).collect();
    let mut passed: HashMap<_, Vec<_>> = HashMap::new();
    let found = passed_link::Entity::find()
        .filter(passed_link::Column::InvitationId.is_in(ids.iter().copied()))
        .order_by_asc(passed_link::Column::Id);
    for link in found.all(db).await? {
        passed.entry(link.invitation_id).or_default().push(link);
    }
    let messages = message::Entity::find()
        .filter(message::Column::InvitationId.is_in(ids))
        .filter(message::Column::PassedLinkId.is_null())
        .order_by_asc(message::Column::Id)
        .all(db)
        .await?;
    let mut latest: HashMap<_, _> =
        messages.into_iter().map(|message| (message.invitation_id, message)).collect();
    let row = |((invitation, contact), organisation): (Invited, _)| LedgerRow {
        message: latest.remove(&invitation.id),
        passed: passed.remove(&invitation.id).unwrap_or_default(),
        invitation,
        contact,
        organisation,
    };
    Ok(rows.into_iter().map(row).collect())
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
