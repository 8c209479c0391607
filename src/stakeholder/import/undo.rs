//! Taking an import back, as far as nothing has happened with its contacts since.

use chrono::{DateTime, Utc};
use entity::{
    ContactImportId, Word, contact,
    contact_event::{self, ContactEventKind},
    contact_import, invitation, organisation, response,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr,
    EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    sea_query::SelectStatement,
};

use crate::{account::Organiser, stakeholder::StakeholderError};

/// How an import stands.
#[derive(Clone, Debug)]
pub struct ImportStanding {
    pub import: contact_import::Model,
    /// How many contacts would be removed if it were taken back.
    pub removable: u64,
    /// How many would stay.
    pub kept: u64,
    /// The first of those, by name.
    pub first_kept: Vec<Kept>,
}

/// A contact that an import added and that stays.
#[derive(Clone, Debug)]
pub struct Kept {
    pub contact: contact::Model,
    /// Whether it was invited; else it was changed or handed out since.
    pub invited: bool,
}

/// Which contacts of an import could be taken back, and which not.
///
/// # Errors
/// [`StakeholderError::UnknownImport`].
pub async fn import_standing(
    db: &impl ConnectionTrait,
    _: &Organiser,
    id: ContactImportId,
    most: u64,
) -> Result<ImportStanding, StakeholderError> {
    let found = contact_import::Entity::find_by_id(id).one(db).await?;
    let import = found.ok_or(StakeholderError::UnknownImport)?;
    let added = || contact::Entity::find().filter(contact::Column::ImportId.eq(id));
    let removable = added().filter(untouched()).count(db).await?;
    let kept = added().count(db).await? - removable;
    let rows = added()
        .filter(untouched().not())
        .order_by_asc(contact::Column::Name)
        .order_by_asc(contact::Column::Email)
        .limit(most)
        .all(db)
        .await?;
    let mut first_kept = vec![];
    for contact in rows {
        let of = Condition::any()
            .add(invitation::Column::ContactId.eq(contact.id))
            .add(invitation::Column::MergedContactId.eq(contact.id));
        let invited = invitation::Entity::find().filter(of).count(db).await? > 0;
        first_kept.push(Kept { contact, invited });
    }
    Ok(ImportStanding { import, removable, kept, first_kept })
}

/// Removes the contacts that an import added and with which nothing has happened since, and the
/// organisations that it made and nobody belongs to any more; says how many contacts those were.
/// What it changed stays as it is. Twice is the same as once.
///
/// # Errors
/// [`StakeholderError::UnknownImport`].
pub async fn undo_import(
    tx: &impl ConnectionTrait,
    _: &Organiser,
    id: ContactImportId,
    now: DateTime<Utc>,
) -> Result<u64, StakeholderError> {
    let found = contact_import::Entity::find_by_id(id).lock_exclusive().one(tx).await?;
    let import = found.ok_or(StakeholderError::UnknownImport)?;
    let removed = contact::Entity::delete_many()
        .filter(contact::Column::ImportId.eq(id))
        .filter(untouched())
        .exec(tx)
        .await?
        .rows_affected;
    forget_empty(tx, import.at).await?;
    let mut row: contact_import::ActiveModel = import.into();
    row.undone_at = Set(Some(now));
    row.update(tx).await?;
    Ok(removed)
}

/// Organisations that were made in this moment and that nothing refers to.
async fn forget_empty(tx: &impl ConnectionTrait, made_at: DateTime<Utc>) -> Result<(), DbErr> {
    let unused = Condition::all()
        .add(
            organisation::Column::Id
                .not_in_subquery(values::<contact::Entity>(contact::Column::OrganisationId)),
        )
        .add(
            organisation::Column::Id
                .not_in_subquery(values::<invitation::Entity>(invitation::Column::OrganisationId)),
        )
        .add(
            organisation::Column::Id
                .not_in_subquery(values::<response::Entity>(response::Column::OrganisationId)),
        );
    organisation::Entity::delete_many()
        .filter(organisation::Column::CreatedAt.eq(made_at))
        .filter(unused)
        .exec(tx)
        .await?;
    Ok(())
}

/// Contacts that nobody has invited, changed or handed out since they were imported.
fn untouched() -> Condition {
    let happened = contact_event::Entity::find()
        .select_only()
        .column(contact_event::Column::ContactId)
        .filter(contact_event::Column::Kind.ne(Word(ContactEventKind::Imported)))
        .into_query();
    Condition::all()
        .add(
            contact::Column::Id
                .not_in_subquery(values::<invitation::Entity>(invitation::Column::ContactId)),
        )
        .add(
            contact::Column::Id
                .not_in_subquery(values::<invitation::Entity>(invitation::Column::MergedContactId)),
        )
        .add(contact::Column::Id.not_in_subquery(happened))
}

/// All values of a column, but for absent ones: those would make `NOT IN` untrue of everything.
fn values<E: EntityTrait>(column: E::Column) -> SelectStatement {
    E::find().select_only().column(column).filter(column.is_not_null()).into_query()
}
