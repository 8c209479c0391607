use chrono::{DateTime, Utc};
use entity::{
    ContactId, GroupId, OrganisationId, contact, contact_event::ContactEventKind, invitation,
    organisation,
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, SqlErr,
    sea_query::{Expr, OnConflict},
};

use super::{
    StakeholderError,
    coordinate::only_coordinator,
    find,
    history::note,
    sought::{folded, of_contact},
};
use crate::{account::Organiser, email::Email, limit::Limit, mailbox, outbox};

/// What somebody tells of a contact.
#[derive(Clone, Debug)]
pub struct Particulars {
    pub name: String,
    pub email: String,
    pub group_id: GroupId,
    /// The organisation by name; made if there is none of this name.
    pub organisation: Option<String>,
    /// Whether it speaks for its organisation from now on, in place of whoever did.
    pub coordinates: bool,
    pub language: String,
}

/// Particulars that can be kept.
pub(super) struct Sound {
    pub(super) name: String,
    pub(super) email: Email,
    pub(super) organisation_id: Option<OrganisationId>,
}

impl Particulars {
    /// Checks them, and makes the organisation if there is none of its name.
    pub(super) async fn sound(
        &self,
        tx: &impl ConnectionTrait,
        now: DateTime<Utc>,
    ) -> Result<Sound, StakeholderError> {
        let email: Email = self.email.parse().map_err(|_| StakeholderError::NotAnEmail)?;
        find::group(tx, self.group_id).await?;
        let name = named(&self.name)?;
        let organisation_id = match self.organisation.as_deref().map(str::trim) {
            None | Some("") if self.coordinates => {
                return Err(StakeholderError::CoordinatesNothing);
            }
            None | Some("") => None,
            Some(name) => Some(ensure_organisation(tx, &named(name)?, self.group_id, now).await?),
        };
        Ok(Sound { name, email, organisation_id })
    }
}

/// Adds one contact.
///
/// # Errors
/// If the address or name cannot be used, the address is known, the group is not, or it is to
/// speak for no organisation.
pub async fn add_contact(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    new: Particulars,
    now: DateTime<Utc>,
) -> Result<ContactId, StakeholderError> {
    let Sound { name, email, organisation_id } = new.sound(tx, now).await?;
    must_be_free(tx, &email, None).await?;
    let contact = contact::ActiveModel {
        id: Set(ContactId::new()),
        group_id: Set(new.group_id),
        organisation_id: Set(organisation_id),
        sought: Set(of_contact(&name, email.as_str())),
        name: Set(name),
        email: Set(email.into_string()),
        language: Set(new.language),
        coordinates: Set(new.coordinates),
        import_id: Set(None),
        registered_on: Set(None),
        created_at: Set(now),
    };
    let added = contact.insert(tx).await.map_err(taken)?;
    if new.coordinates {
        only_coordinator(tx, organisation_id, added.id).await?;
    }
    note(tx, organiser, &[added.id], ContactEventKind::Added, &[], now).await?;
    Ok(added.id)
}

/// Refuses an address that another contact has.
pub(super) async fn must_be_free(
    tx: &impl ConnectionTrait,
    email: &Email,
    except: Option<ContactId>,
) -> Result<(), StakeholderError> {
    match contact::Entity::find_by_email(email.as_str()).one(tx).await? {
        Some(other) if Some(other.id) != except => {
            Err(StakeholderError::EmailTaken(Some(other.id)))
        }
        _ => Ok(()),
    }
}

/// Another contact got the address in the same moment.
pub(super) fn taken(error: DbErr) -> StakeholderError {
    match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => StakeholderError::EmailTaken(None),
        _ => error.into(),
    }
}

/// Erases a contact, the mails kept for it, what mail servers said of its address, and why it
/// declined. Its responses stay, without it.
///
/// # Errors
/// [`StakeholderError::UnknownContact`].
pub async fn remove_contact(
    tx: &impl ConnectionTrait,
    _: &Organiser,
    id: ContactId,
) -> Result<(), StakeholderError> {
    mailbox::erase(tx, id).await?;
    outbox::forget_address(tx, id).await?;
    invitation::Entity::update_many()
        .col_expr(invitation::Column::DeclinedBecause, Expr::value(None::<String>))
        .filter(invitation::Column::ContactId.eq(id))
        .exec(tx)
        .await?;
    match contact::Entity::delete_by_id(id).exec(tx).await?.rows_affected {
        0 => Err(StakeholderError::UnknownContact),
        _ => Ok(()),
    }
}

/// The organisation of this name, made if there is none.
pub(super) async fn ensure_organisation(
    tx: &impl ConnectionTrait,
    name: &str,
    group_id: GroupId,
    now: DateTime<Utc>,
) -> Result<OrganisationId, DbErr> {
    let new = organisation::ActiveModel {
        id: Set(OrganisationId::new()),
        group_id: Set(group_id),
        name: Set(name.to_owned()),
        sought: Set(folded(name)),
        created_at: Set(now),
    };
    organisation::Entity::insert(new)
        .on_conflict(OnConflict::column(organisation::Column::Name).do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    let row = organisation::Entity::find_by_name(name).one(tx).await?;
    row.map(|row| row.id).ok_or_else(|| DbErr::RecordNotFound(format!("organisation {name}")))
}

pub(super) fn named(name: &str) -> Result<String, StakeholderError> {
    let name = name.trim();
    if !Limit::LINE.admits(name) {
        return Err(StakeholderError::NameLength);
    }
    Ok(name.to_owned())
}
