use chrono::{DateTime, NaiveDate, Utc};
use entity::{ConsultationId, Stored, consultation, draft, receipt, round};
use rules::{milestone::Milestone, questionnaire::Texts};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    QueryFilter, QuerySelect, QueryTrait,
};

use super::{ConsultationError, find, milestones::ordered};
use crate::{account::Organiser, email::Email, limit::Limit, slug};

/// What an administrator says about a consultation.
#[derive(Clone, Debug, Default)]
pub struct Details {
    pub title: Texts,
    pub summary: Texts,
    pub purpose: Texts,
    pub legal_basis: Texts,
    pub responsible: String,
    pub contact_email: String,
    pub contact_phone: Option<String>,
    pub council_reference: Option<String>,
    /// In any order.
    pub milestones: Vec<Milestone>,
    pub delete_contacts_on: Option<NaiveDate>,
}

/// Makes a consultation without rounds. Its address follows from its title and stays.
///
/// # Errors
/// If something that every landing page must say is missing or beyond its limit, or a milestone is
/// refused.
pub async fn create(
    tx: &impl ConnectionTrait,
    _: &Organiser,
    details: Details,
    now: DateTime<Utc>,
) -> Result<consultation::Model, ConsultationError> {
    let taken: Vec<String> = consultation::Entity::find()
        .select_only()
        .column(consultation::Column::Slug)
        .into_tuple()
        .all(tx)
        .await?;
    let title = details.title.iter().next().map(|(_, title)| title).unwrap_or_default();
    let mut row = consultation::ActiveModel {
        id: Set(ConsultationId::new()),
        slug: Set(slug::free(title, &taken)),
        pseudonym_key: Set(Some(rand::random::<[u8; 32]>().to_vec())),
        created_at: Set(now),
        ..Default::default()
    };
    must_lie_ahead(details.delete_contacts_on, now)?;
    describe(&mut row, details)?;
    Ok(row.insert(tx).await?)
}

/// Changes what is said about a consultation.
///
/// # Errors
/// As [`create`], or if there is no such consultation.
pub async fn change(
    tx: &impl ConnectionTrait,
    _: &Organiser,
    id: ConsultationId,
    details: Details,
    now: DateTime<Utc>,
) -> Result<(), ConsultationError> {
    let present = find::by_id(tx, id).await?;
    if details.delete_contacts_on != present.delete_contacts_on {
        must_lie_ahead(details.delete_contacts_on, now)?;
    }
    let mut row: consultation::ActiveModel = present.into();
    describe(&mut row, details)?;
    row.update(tx).await?;
    Ok(())
}

/// Ends a consultation: the key that pairs responses over its rounds is destroyed for good.
///
/// Twice is the same as once.
///
/// # Errors
/// [`ConsultationError::StillRunning`] while a round is open or scheduled, or if there is no such
/// consultation.
pub async fn end(
    tx: &impl ConnectionTrait,
    _: &Organiser,
    id: ConsultationId,
    now: DateTime<Utc>,
) -> Result<(), ConsultationError> {
    let mut row: consultation::ActiveModel = find::for_change(tx, id).await?.into();
    if find::is_asking(tx, id, now).await? {
        return Err(ConsultationError::StillRunning);
    }
    row.pseudonym_key = Set(None);
    row.update(tx).await?;
    forget_corrections(tx, id).await?;
    Ok(())
}

/// Deletes what was begun to correct responses and not submitted. It holds their answers under the
/// key of the sheet, which leads to the invitation.
async fn forget_corrections(tx: &impl ConnectionTrait, id: ConsultationId) -> Result<(), DbErr> {
    let rounds = round::Entity::find()
        .select_only()
        .column(round::Column::Id)
        .filter(round::Column::ConsultationId.eq(id))
        .into_query();
    let submitted = receipt::Entity::find()
        .select_only()
        .column(receipt::Column::KeyHash)
        .filter(receipt::Column::RoundId.in_subquery(rounds))
        .into_query();
    draft::Entity::delete_many()
        .filter(draft::Column::KeyHash.in_subquery(submitted))
        .exec(tx)
        .await?;
    Ok(())
}

/// A day of deletion that has come would erase contacts at once.
fn must_lie_ahead(day: Option<NaiveDate>, now: DateTime<Utc>) -> Result<(), ConsultationError> {
    match day {
        Some(day) if day <= now.date_naive() => Err(ConsultationError::DeletionDayPast),
        _ => Ok(()),
    }
}

/// Texts stand on every landing page: what nobody could read there is refused.
fn must_fit(details: &Details) -> Result<(), ConsultationError> {
    let texts = [
        ("title", &details.title, Limit::LINE),
        ("summary", &details.summary, Limit::PROSE),
        ("purpose", &details.purpose, Limit::PROSE),
        ("legal_basis", &details.legal_basis, Limit::PROSE),
    ];
    let lines = [
        ("responsible", Some(&details.responsible)),
        ("contact_phone", details.contact_phone.as_ref()),
        ("council_reference", details.council_reference.as_ref()),
    ];
    let long = texts.into_iter().find(|(_, texts, limit)| limit.refused(texts).is_some());
    if let Some((field, _, limit)) = long {
        return Err(ConsultationError::Unfit { field, limit });
    }
    let limit = Limit::LINE;
    let long = lines.into_iter().find(|(_, line)| line.is_some_and(|line| !limit.admits(line)));
    match long {
        Some((field, _)) => Err(ConsultationError::Unfit { field, limit }),
        None => Ok(()),
    }
}

fn describe(
    row: &mut consultation::ActiveModel,
    details: Details,
) -> Result<(), ConsultationError> {
    must_fit(&details)?;
    let Details {
        title,
        summary,
        purpose,
        legal_basis,
        responsible,
        contact_email,
        contact_phone,
        council_reference,
        milestones,
        delete_contacts_on,
    } = details;
    if title.is_empty() || purpose.is_empty() || legal_basis.is_empty() || responsible.is_empty() {
        return Err(ConsultationError::Incomplete);
    }
    let milestones = ordered(milestones)?;
    let contact_email: Email = contact_email.parse().map_err(|_| ConsultationError::NotAnEmail)?;
    row.title = Set(Stored(title));
    row.summary = Set(Stored(summary));
    row.purpose = Set(Stored(purpose));
    row.legal_basis = Set(Stored(legal_basis));
    row.responsible = Set(responsible);
    row.contact_email = Set(contact_email.into_string());
    row.contact_phone = Set(contact_phone);
    row.council_reference = Set(council_reference);
    row.milestones = Set(Some(Stored(milestones)));
    row.delete_contacts_on = Set(delete_contacts_on);
    Ok(())
}
