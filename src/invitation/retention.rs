use chrono::{DateTime, NaiveDate, Utc};
use entity::{ContactId, RoundId, consultation, event::EventKind, invitation, passed_link, round};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect,
    QueryTrait, Select, SelectExt,
    sea_query::{Expr, SelectStatement},
};

use super::InvitationError;
use crate::{account::Organiser, mailbox, outbox, round::record, stakeholder};

/// Whether contact data are to be erased by this day. Only reads.
///
/// # Errors
/// If the database does not answer.
pub async fn any_due(db: &impl ConnectionTrait, today: NaiveDate) -> Result<bool, DbErr> {
    let colleagues = passed_link::Entity::find().filter(colleagues(today));
    let reasons = invitation::Entity::find().filter(reasons(today));
    Ok(due(today).exists(db).await? || colleagues.exists(db).await? || reasons.exists(db).await?)
}

/// Erases the contacts that were invited to consultations whose day of deletion has come, unless
/// one that still runs needs them, and says how many. Each round records how many it lost.
///
/// # Errors
/// If the database does not answer.
pub async fn erase_due(
    tx: &impl ConnectionTrait,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<usize, InvitationError> {
    forget_colleagues(tx, today).await?;
    invitation::Entity::update_many()
        .col_expr(invitation::Column::DeclinedBecause, Expr::value(None::<String>))
        .filter(reasons(today))
        .exec(tx)
        .await?;
    let due: Vec<(RoundId, ContactId)> = due(today)
        .lock_exclusive()
        .select_only()
        .column(invitation::Column::RoundId)
        .column(invitation::Column::ContactId)
        .into_tuple()
        .all(tx)
        .await?;
    let program = Organiser::operator();
    let mut rounds: Vec<RoundId> = due.iter().map(|(round, _)| *round).collect();
    rounds.sort();
    for lost in rounds.chunk_by(|a, b| a == b) {
        let number = i32::try_from(lost.len()).ok();
        record(tx, &program, lost[0], EventKind::ContactsErased, number, now).await?;
    }
    let mut contacts: Vec<ContactId> = due.into_iter().map(|(_, contact)| contact).collect();
    contacts.sort();
    contacts.dedup();
    for contact in &contacts {
        match stakeholder::remove_contact(tx, &program, *contact).await {
            Ok(()) | Err(stakeholder::StakeholderError::UnknownContact) => {}
            Err(stakeholder::StakeholderError::Db(error)) => return Err(error.into()),
            Err(other) => return Err(DbErr::Custom(other.to_string()).into()),
        }
    }
    Ok(contacts.len())
}

/// Erases to whom links were passed on in consultations whose day of deletion has come.
async fn forget_colleagues(tx: &impl ConnectionTrait, today: NaiveDate) -> Result<(), DbErr> {
    let known = passed_link::Entity::find()
        .select_only()
        .column(passed_link::Column::Id)
        .filter(colleagues(today))
        .into_query();
    mailbox::erase_passed(tx, known.clone()).await?;
    outbox::forget_passed(tx, known).await?;
    passed_link::Entity::update_many()
        .col_expr(passed_link::Column::Name, Expr::value(""))
        .col_expr(passed_link::Column::Email, Expr::value(None::<String>))
        .filter(colleagues(today))
        .exec(tx)
        .await?;
    Ok(())
}

/// Why people declined, in consultations whose day of deletion has come.
fn reasons(today: NaiveDate) -> Condition {
    Condition::all()
        .add(invitation::Column::DeclinedBecause.is_not_null())
        .add(invitation::Column::RoundId.in_subquery(rounds_of(over(today))))
}

/// Colleagues that are known by address, in consultations whose day of deletion has come.
fn colleagues(today: NaiveDate) -> Condition {
    let invitations = invitation::Entity::find()
        .select_only()
        .column(invitation::Column::Id)
        .filter(invitation::Column::RoundId.in_subquery(rounds_of(over(today))))
        .into_query();
    Condition::all()
        .add(passed_link::Column::Email.is_not_null())
        .add(passed_link::Column::InvitationId.in_subquery(invitations))
}

/// Invitations whose contacts nobody may keep any longer.
fn due(today: NaiveDate) -> Select<invitation::Entity> {
    let still_needed = invitation::Entity::find()
        .select_only()
        .column(invitation::Column::ContactId)
        .filter(invitation::Column::ContactId.is_not_null())
        .filter(invitation::Column::RoundId.in_subquery(rounds_of(running(today))))
        .into_query();
    invitation::Entity::find()
        .filter(invitation::Column::ContactId.is_not_null())
        .filter(invitation::Column::RoundId.in_subquery(rounds_of(over(today))))
        .filter(invitation::Column::ContactId.not_in_subquery(still_needed))
}

fn over(today: NaiveDate) -> Condition {
    Condition::all().add(consultation::Column::DeleteContactsOn.lte(today))
}

fn running(today: NaiveDate) -> Condition {
    Condition::any()
        .add(consultation::Column::DeleteContactsOn.is_null())
        .add(consultation::Column::DeleteContactsOn.gt(today))
}

fn rounds_of(which: Condition) -> SelectStatement {
    let consultations = consultation::Entity::find()
        .select_only()
        .column(consultation::Column::Id)
        .filter(which)
        .into_query();
    round::Entity::find()
        .select_only()
        .column(round::Column::Id)
        .filter(round::Column::ConsultationId.in_subquery(consultations))
        .into_query()
}
