use chrono::{DateTime, Utc};
use entity::{ContactId, GroupId, OrganisationId, contact, organisation};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, SqlErr,
    sea_query::OnConflict,
};

use super::{StakeholderError, find};
use crate::{account::Organiser, email::Email, limit::Limit, mailbox, outbox};

/// What a contact is made from.
#[derive(Clone, Debug)]
pub struct NewContact {
    pub name: String,
    pub email: String,
    pub group_id: GroupId,
    /// The organisation by name; made if there is none of this name.
    pub organisation: Option<String>,
    pub language: String,
}

/// Adds one contact.
///
/// # Errors
/// If the address or name cannot be used, the address is known, or the group is not.
pub async fn add_contact(
    tx: &impl ConnectionTrait,
    _: &Organiser,
    new: NewContact,
    now: DateTime<Utc>,
) -> Result<ContactId, StakeholderError> {
    let email: Email = new.email.parse().map_err(|_| StakeholderError::NotAnEmail)?;
    find::group(tx, new.group_id).await?;
    let name = named(&new.name)?;
    let organisation_id = match new.organisation.as_deref().map(str::trim) {
        None | Some("") => None,
        Some(name) => Some(ensure_organisation(tx, &named(name)?, new.group_id, now).await?),
    };
    let contact = contact::ActiveModel {
        id: Set(ContactId::new()),
        group_id: Set(new.group_id),
        organisation_id: Set(organisation_id),
        name: Set(name),
        email: Set(email.into_string()),
        language: Set(new.language),
        created_at: Set(now),
    };
    match contact.insert(tx).await {
        Ok(contact) => Ok(contact.id),
        Err(error) => match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Err(StakeholderError::EmailTaken),
            _ => Err(error.into()),
        },
    }
}

/// Erases a contact, the mails kept for it, and what mail servers said of its address. Its
/// responses stay, without it.
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
        created_at: Set(now),
    };
    organisation::Entity::insert(new)
        .on_conflict(OnConflict::column(organisation::Column::Name).do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    let row = organisation::Entity::find_by_name(name).one(tx).await?;
    row.map(|row| row.id).ok_or_else(|| DbErr::RecordNotFound(format!("organisation {name}")))
}

fn named(name: &str) -> Result<String, StakeholderError> {
    let name = name.trim();
    if !Limit::LINE.admits(name) {
        return Err(StakeholderError::NameLength);
    }
    Ok(name.to_owned())
}
