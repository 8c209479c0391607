use chrono::{DateTime, Utc};
use entity::draft;

use super::ResponseError;
use crate::{
    db::{self, Db},
    round::find,
    throttle,
    token::{Code, Secret, Token, hash},
};

/// The sheet that a return code leads to: the address of its round, and its key.
///
/// `origin` is where the code was typed, usually a network address: guessing is slowed down
/// for it.
///
/// # Errors
/// [`ResponseError::UnknownCode`], the same for a code of nobody and one whose sheet was
/// submitted, or [`ResponseError::Throttled`].
pub async fn resume(
    db: &Db,
    secret: &Secret,
    typed: &str,
    origin: &str,
    now: DateTime<Utc>,
) -> Result<(String, Token), ResponseError> {
    let code: Code = typed.parse().map_err(|_| ResponseError::UnknownCode)?;
    let who = hash(format!("return {origin}").as_bytes());
    db::write(db, async |tx| match throttle::attempt(tx, &who, now).await? {
        Some(until) => Err(ResponseError::Throttled { until }),
        None => Ok(()),
    })
    .await?;
    let found = draft::Entity::find_by_return_code_hash(Some(code.hash().0)).one(&db.read).await?;
    let draft = found.ok_or(ResponseError::UnknownCode)?;
    let round = find::by_id(&db.read, draft.round_id).await?;
    db::write(db, async |tx| throttle::succeeded(tx, &who).await).await?;
    Ok((round.slug, open_key(secret, draft.id)))
}

/// The key of a sheet that nobody was invited to.
pub(super) fn open_key(secret: &Secret, id: entity::DraftId) -> Token {
    secret.token("open sheet", id.0.as_bytes())
}

/// The code that leads back to such a sheet, on any device.
#[must_use]
pub fn return_code(secret: &Secret, id: entity::DraftId) -> Code {
    secret.code("return to a sheet", id.0.as_bytes())
}
