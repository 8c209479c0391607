//! How far the invitations of a round have come: counts, never whose they are.

use std::collections::HashMap;

use chrono::NaiveDate;
use entity::{
    GroupId, OrganisationId, RoundId, Word, draft, invitation,
    message::{self, MessageKind, MessageState},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, RelationTrait, Select,
    sea_query::{JoinType, Query},
};

use crate::account::Organiser;

/// What became of the invitations of one group that were not withdrawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub invited: u64,
    /// Whose first mail the mail server took.
    pub mailed: u64,
    /// Whose first mail was refused for good or came back.
    pub undeliverable: u64,
    /// Behind which there are answers, submitted or not.
    pub begun: u64,
    pub answered: u64,
    /// Whose holders said no.
    pub declined: u64,
    /// Sheets that wait to be submitted, those of people without an invitation among them.
    pub unfinished: u64,
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
    for (group, invited, answered, declined) in invitations(db, round_id).await? {
        let row = progress.entry(group).or_default();
        row.invited = invited.unsigned_abs();
        row.answered = answered.unsigned_abs();
        row.declined = declined.unsigned_abs();
    }
    for (group, state, mails) in first_mails(db, round_id).await? {
        let row = progress.entry(group).or_default();
        match *state {
            MessageState::Sent | MessageState::Complained => row.mailed += mails.unsigned_abs(),
            MessageState::Failed | MessageState::Bounced => {
                row.undeliverable += mails.unsigned_abs();
            }
            _ => {}
        }
    }
    let drafts = draft::Entity::find().filter(draft::Column::RoundId.eq(round_id));
    for (group, number) in per_group(db, drafts.clone()).await? {
        progress.entry(group).or_default().unfinished = number;
    }
    // A draft behind an answered invitation corrects the answer.
    let unanswered = Query::select()
        .column(invitation::Column::Id)
        .from(invitation::Entity)
        .and_where(invitation::Column::RoundId.eq(round_id))
        .and_where(invitation::Column::UsedOn.is_null())
        .and_where(invitation::Column::WithdrawnAt.is_null())
        .to_owned();
    let behind = drafts.filter(draft::Column::InvitationId.in_subquery(unanswered));
    for (group, number) in per_group(db, behind).await? {
        progress.entry(group).or_default().begun = number;
    }
    for row in progress.values_mut() {
        row.begun += row.answered;
    }
    Ok(progress)
}

/// How many of each group a round asked: those who hold an invitation, and those who had answered
/// before theirs was withdrawn. Erasing a contact changes nothing of it.
///
/// # Errors
/// If the database does not answer.
pub async fn asked(
    db: &impl ConnectionTrait,
    round_id: RoundId,
) -> Result<HashMap<GroupId, u64>, DbErr> {
    let counts: Vec<(GroupId, i64)> = invitation::Entity::find()
        .select_only()
        .column(invitation::Column::GroupId)
        .column_as(invitation::Column::Id.count(), "asked")
        .filter(invitation::Column::RoundId.eq(round_id))
        .filter(
            Condition::any()
                .add(invitation::Column::WithdrawnAt.is_null())
                .add(invitation::Column::UsedOn.is_not_null()),
        )
        .group_by(invitation::Column::GroupId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(counts.into_iter().map(|(group, number)| (group, number.unsigned_abs())).collect())
}

/// How the organisations that were asked in a round have answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Organisations {
    pub asked: u64,
    /// Of which at least one response came.
    pub answered: u64,
    /// Which declined, all that were invited.
    pub declined: u64,
}

/// How many organisations were asked in a round, have answered and have declined.
///
/// # Errors
/// If the database does not answer.
pub async fn organisations(
    db: &impl ConnectionTrait,
    _: &Organiser,
    round_id: RoundId,
) -> Result<Organisations, DbErr> {
    let rows: Vec<(OrganisationId, i64, i64, i64)> = invitation::Entity::find()
        .select_only()
        .column(invitation::Column::OrganisationId)
        .column_as(invitation::Column::Id.count(), "invited")
        .column_as(invitation::Column::UsedOn.count(), "answered")
        .column_as(invitation::Column::DeclinedAt.count(), "declined")
        .filter(invitation::Column::RoundId.eq(round_id))
        .filter(invitation::Column::OrganisationId.is_not_null())
        .filter(invitation::Column::WithdrawnAt.is_null())
        .group_by(invitation::Column::OrganisationId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().fold(Organisations::default(), |mut all, row| {
        let (_, invited, answered, declined) = row;
        all.asked += 1;
        all.answered += u64::from(answered > 0);
        all.declined += u64::from(answered == 0 && declined == invited);
        all
    }))
}

/// Of each group: invited, answered, declined.
async fn invitations(
    db: &impl ConnectionTrait,
    round_id: RoundId,
) -> Result<Vec<(GroupId, i64, i64, i64)>, DbErr> {
    invitation::Entity::find()
        .select_only()
        .column(invitation::Column::GroupId)
        .column_as(invitation::Column::Id.count(), "invited")
        .column_as(invitation::Column::UsedOn.count(), "answered")
        .column_as(invitation::Column::DeclinedAt.count(), "declined")
        .filter(invitation::Column::RoundId.eq(round_id))
        .filter(invitation::Column::WithdrawnAt.is_null())
        .group_by(invitation::Column::GroupId)
        .into_tuple()
        .all(db)
        .await
}

async fn first_mails(
    db: &impl ConnectionTrait,
    round_id: RoundId,
) -> Result<Vec<(GroupId, Word<MessageState>, i64)>, DbErr> {
    message::Entity::find()
        .join(JoinType::InnerJoin, message::Relation::Invitation.def())
        .select_only()
        .column(invitation::Column::GroupId)
        .column(message::Column::State)
        .column_as(message::Column::Id.count(), "mails")
        .filter(message::Column::RoundId.eq(round_id))
        .filter(message::Column::Kind.eq(Word(MessageKind::Invitation)))
        .filter(message::Column::PassedLinkId.is_null())
        .filter(invitation::Column::WithdrawnAt.is_null())
        .group_by(invitation::Column::GroupId)
        .group_by(message::Column::State)
        .into_tuple()
        .all(db)
        .await
}

async fn per_group(
    db: &impl ConnectionTrait,
    drafts: Select<draft::Entity>,
) -> Result<Vec<(GroupId, u64)>, DbErr> {
    let counts: Vec<(GroupId, i64)> = drafts
        .select_only()
        .column(draft::Column::GroupId)
        .column_as(draft::Column::Id.count(), "drafts")
        .group_by(draft::Column::GroupId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(counts.into_iter().map(|(group, number)| (group, number.unsigned_abs())).collect())
}

/// How many invitations of a round were answered on each day, in order.
///
/// # Errors
/// If the database does not answer.
pub async fn answered_per_day(
    db: &impl ConnectionTrait,
    _: &Organiser,
    round_id: RoundId,
) -> Result<Vec<(NaiveDate, u64)>, DbErr> {
    let days: Vec<(NaiveDate, i64)> = invitation::Entity::find()
        .select_only()
        .column(invitation::Column::UsedOn)
        .column_as(invitation::Column::Id.count(), "answered")
        .filter(invitation::Column::RoundId.eq(round_id))
        .filter(invitation::Column::UsedOn.is_not_null())
        .group_by(invitation::Column::UsedOn)
        .order_by_asc(invitation::Column::UsedOn)
        .into_tuple()
        .all(db)
        .await?;
    Ok(days.into_iter().map(|(day, count)| (day, count.unsigned_abs())).collect())
}
