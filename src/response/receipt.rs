use std::fmt;

use chrono::NaiveDate;
use entity::{RoundId, receipt};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{Set, Unchanged},
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect,
};

use crate::token::{Secret, Token, TokenHash};

/// The proof that a response is counted, without saying whose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    pub round_id: RoundId,
    /// 12 letters and digits in three blocks.
    pub code: String,
    pub counted_on: NaiveDate,
    /// Whether the response was set aside, to count once somebody has looked at it. What became
    /// of it then cannot be told.
    pub quarantined: bool,
    /// Whether what counts took the place of something that was submitted before.
    pub corrected: bool,
}

impl fmt::Display for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.code)
    }
}

impl From<receipt::Model> for Receipt {
    fn from(row: receipt::Model) -> Self {
        let receipt::Model { key_hash: _, round_id, code, counted_on, quarantined, corrected } =
            row;
        Self { round_id, code, counted_on, quarantined, corrected }
    }
}

/// Writes the receipt of a sheet.
pub(super) async fn write(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    key: &TokenHash,
    round_id: RoundId,
    quarantined: bool,
    today: NaiveDate,
) -> Result<Receipt, DbErr> {
    let row = receipt::ActiveModel {
        key_hash: Set(key.0.clone()),
        round_id: Set(round_id),
        code: Set(secret.code("receipt", &key.0).expose()),
        counted_on: Set(today),
        quarantined: Set(quarantined),
        corrected: Set(false),
    };
    Ok(row.insert(tx).await?.into())
}

/// Holds the receipt of a sheet, if there is one, until the transaction ends: one after another
/// changes what was submitted.
pub(super) async fn hold(
    tx: &impl ConnectionTrait,
    key: &TokenHash,
) -> Result<Option<Receipt>, DbErr> {
    let held = receipt::Entity::find_by_id(key.0.clone()).lock_exclusive().one(tx).await?;
    Ok(held.map(Receipt::from))
}

/// Dates a receipt to the day on which what counts now was submitted in place of what counted
/// before.
pub(super) async fn renew(
    tx: &impl ConnectionTrait,
    key: &TokenHash,
    today: NaiveDate,
) -> Result<Receipt, DbErr> {
    let row = receipt::ActiveModel {
        key_hash: Unchanged(key.0.clone()),
        counted_on: Set(today),
        corrected: Set(true),
        ..Default::default()
    };
    Ok(row.update(tx).await?.into())
}

/// Deletes the receipt of a sheet.
pub(super) async fn erase(tx: &impl ConnectionTrait, key: &TokenHash) -> Result<(), DbErr> {
    receipt::Entity::delete_by_id(key.0.clone()).exec(tx).await?;
    Ok(())
}

/// The receipt of the sheet that one of these keys opens, if one was submitted, with the key.
pub(super) async fn find_any(
    db: &impl ConnectionTrait,
    keys: &[Token],
) -> Result<Option<(Token, Receipt)>, DbErr> {
    let hashes = keys.iter().map(|key| key.hash().0);
    let found = receipt::Entity::find().filter(receipt::Column::KeyHash.is_in(hashes)).one(db);
    let Some(row) = found.await? else { return Ok(None) };
    let key = keys.iter().find(|key| key.hash().0 == row.key_hash);
    Ok(key.map(|key| (key.clone(), row.into())))
}

/// The receipt of a sheet, if it was submitted.
pub(super) async fn find(
    db: &impl ConnectionTrait,
    key: &TokenHash,
) -> Result<Option<Receipt>, DbErr> {
    Ok(receipt::Entity::find_by_id(key.0.clone()).one(db).await?.map(Receipt::from))
}
