//! Views of the answers of a round that were given a name.

use chrono::{DateTime, Utc};
use entity::{RoundId, SavedViewId, Stored, saved_view};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder,
};

use super::{ResultError, explore::View};
use crate::{account::Organiser, limit::Limit, round as rounds};

/// A view with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedView {
    pub id: SavedViewId,
    pub name: String,
    /// The pairs of its address.
    pub pairs: Vec<(String, String)>,
}

/// Gives a view a name.
///
/// # Errors
/// If there is no such round, or the name cannot be used.
pub async fn save_view(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    round_id: RoundId,
    name: &str,
    view: &View,
    now: DateTime<Utc>,
) -> Result<SavedViewId, ResultError> {
    rounds::find::by_id(tx, round_id).await?;
    let saved = saved_view::ActiveModel {
        id: Set(SavedViewId::new()),
        round_id: Set(round_id),
        account_id: Set(organiser.account_id()),
        name: Set(fit(name)?),
        view: Set(Stored(view.pairs())),
        created_at: Set(now),
    };
    Ok(saved.insert(tx).await?.id)
}

/// The views of a round by name.
///
/// # Errors
/// If the database does not answer.
pub async fn saved_views(
    db: &impl ConnectionTrait,
    _: &Organiser,
    round_id: RoundId,
) -> Result<Vec<SavedView>, ResultError> {
    let rows = saved_view::Entity::find()
        .filter(saved_view::Column::RoundId.eq(round_id))
        .order_by_asc(saved_view::Column::Name)
        .order_by_asc(saved_view::Column::Id)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(SavedView::of).collect())
}

/// One view of a round.
///
/// # Errors
/// [`ResultError::UnknownView`].
pub async fn saved_view(
    db: &impl ConnectionTrait,
    _: &Organiser,
    round_id: RoundId,
    id: SavedViewId,
) -> Result<SavedView, ResultError> {
    Ok(SavedView::of(find(db, round_id, id).await?))
}

/// Gives a view another name.
///
/// # Errors
/// [`ResultError::UnknownView`], or that the name cannot be used.
pub async fn rename_view(
    tx: &impl ConnectionTrait,
    _: &Organiser,
    round_id: RoundId,
    id: SavedViewId,
    name: &str,
) -> Result<(), ResultError> {
    let mut row = find(tx, round_id, id).await?.into_active_model();
    row.name = Set(fit(name)?);
    row.update(tx).await?;
    Ok(())
}

/// Removes a view; doing so twice is the same as once.
///
/// # Errors
/// If the database does not answer.
pub async fn remove_view(
    tx: &impl ConnectionTrait,
    _: &Organiser,
    round_id: RoundId,
    id: SavedViewId,
) -> Result<(), ResultError> {
    saved_view::Entity::delete_many()
        .filter(saved_view::Column::RoundId.eq(round_id))
        .filter(saved_view::Column::Id.eq(id))
        .exec(tx)
        .await?;
    Ok(())
}

async fn find(
    db: &impl ConnectionTrait,
    round_id: RoundId,
    id: SavedViewId,
) -> Result<saved_view::Model, ResultError> {
    let found = saved_view::Entity::find_by_id(id)
        .filter(saved_view::Column::RoundId.eq(round_id))
        .one(db)
        .await?;
    found.ok_or(ResultError::UnknownView)
}

fn fit(name: &str) -> Result<String, ResultError> {
    let name = name.trim();
    let fits = !name.is_empty() && Limit::LINE.admits(name);
    fits.then(|| name.to_owned()).ok_or(ResultError::ViewName)
}

impl SavedView {
    fn of(row: saved_view::Model) -> Self {
        let saved_view::Model { id, name, view, round_id: _, account_id: _, created_at: _ } = row;
        Self { id, name, pairs: view.0 }
    }
}
