use chrono::{DateTime, Utc};
use entity::{DraftId, RoundId, consultation, draft, round};
use rules::lifecycle::IdentityMode;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

use super::{ResponseError, Sheet, receipt};
use crate::{
    db::{self, Db},
    round::find,
    throttle,
    token::{Code, Secret, Token, hash},
};

/// What a return code leads to.
#[derive(Clone, Debug)]
pub struct Resumed {
    /// The address of the round.
    pub slug: String,
    pub key: Token,
    pub code: Code,
}

/// The sheet that a return code leads to, also after it was submitted if the round is not
/// anonymous and its consultation has not ended.
///
/// `origin` is where the code was typed, usually a network address: guessing is slowed down
/// for it.
///
/// # Errors
/// [`ResponseError::UnknownCode`], the same for a code of nobody and one that leads nowhere any
/// more, or [`ResponseError::Throttled`].
pub async fn resume(
    db: &Db,
    secret: &Secret,
    typed: &str,
    origin: &str,
    now: DateTime<Utc>,
) -> Result<Resumed, ResponseError> {
    let code: Code = typed.parse().map_err(|_| ResponseError::UnknownCode)?;
    let who = hash(format!("return {origin}").as_bytes());
    db::write(db, async |tx| match throttle::attempt(tx, &who, now).await? {
        Some(until) => Err(ResponseError::Throttled { until }),
        None => Ok(()),
    })
    .await?;
    let found = behind(&db.read, secret, &code).await?;
    let (round_id, key) = found.ok_or(ResponseError::UnknownCode)?;
    let round = find::by_id(&db.read, round_id).await?;
    db::write(db, async |tx| throttle::succeeded(tx, &who).await).await?;
    Ok(Resumed { slug: round.slug, key, code })
}

/// The key of a sheet that nobody was invited to.
///
/// It is made of the return code where the response can be found again, so that nothing needs to
/// be stored to lead there; else of the id of the draft, which goes with it.
pub(super) fn open_key(
    secret: &Secret,
    round: &round::Model,
    consultation: &consultation::Model,
    id: DraftId,
) -> Token {
    lasting_key(secret, round, consultation, &return_code(secret, id))
        .unwrap_or_else(|| passing_key(secret, id))
}

/// The code that leads back to such a sheet, on any device.
#[must_use]
pub fn return_code(secret: &Secret, id: DraftId) -> Code {
    secret.code("return to a sheet", id.0.as_bytes())
}

/// The code that leads back to a draft; none if an invitation does, or nothing.
#[must_use]
pub fn code_of(secret: &Secret, sheet: &Sheet) -> Option<Code> {
    let Sheet { draft, round, consultation, .. } = sheet;
    draft.return_code_hash.as_ref()?;
    key_of_draft(secret, round, consultation, draft)?;
    Some(return_code(secret, draft.id))
}

/// Whether a code still leads to this key once the draft has been submitted.
#[must_use]
pub fn leads_back(
    secret: &Secret,
    round: &round::Model,
    consultation: &consultation::Model,
    code: &Code,
    key: &Token,
) -> bool {
    lasting_key(secret, round, consultation, code).is_some_and(|made| made == *key)
}

/// The round and the key of the sheet behind a code, while it leads anywhere.
pub(super) async fn behind(
    db: &impl ConnectionTrait,
    secret: &Secret,
    code: &Code,
) -> Result<Option<(RoundId, Token)>, ResponseError> {
    match draft::Entity::find_by_return_code_hash(Some(code.hash().0)).one(db).await? {
        Some(draft) => {
            let (round, consultation) = find::with_consultation(db, draft.round_id).await?;
            let key = key_of_draft(secret, &round, &consultation, &draft);
            Ok(key.map(|key| (draft.round_id, key)))
        }
        None => Ok(submitted_behind(db, secret, code).await?),
    }
}

/// The same for a sheet that was submitted. Nothing tells to which consultation a code belongs, so
/// that those which have not ended are tried.
async fn submitted_behind(
    db: &impl ConnectionTrait,
    secret: &Secret,
    code: &Code,
) -> Result<Option<(RoundId, Token)>, DbErr> {
    let running = consultation::Entity::find()
        .filter(consultation::Column::PseudonymKey.is_not_null())
        .all(db)
        .await?;
    let of_consultation = running.iter().filter_map(|it| it.pseudonym_key.as_deref());
    let keys: Vec<_> = of_consultation.map(|of| key_of_code(secret, of, code)).collect();
    let found = receipt::find_any(db, &keys).await?;
    Ok(found.map(|(key, receipt)| (receipt.round_id, key)))
}

/// The key of a draft that a code leads to. None once the consultation has ended, unless the round
/// is anonymous.
fn key_of_draft(
    secret: &Secret,
    round: &round::Model,
    consultation: &consultation::Model,
    draft: &draft::Model,
) -> Option<Token> {
    let lasting = lasting_key(secret, round, consultation, &return_code(secret, draft.id));
    let keys = lasting.into_iter().chain([passing_key(secret, draft.id)]);
    keys.into_iter().find(|key| key.hash().0 == draft.key_hash)
}

/// A key that a code leads to as long as the consultation has not ended; none in an anonymous
/// round.
fn lasting_key(
    secret: &Secret,
    round: &round::Model,
    consultation: &consultation::Model,
    code: &Code,
) -> Option<Token> {
    let of_consultation = consultation.pseudonym_key.as_deref()?;
    let lasts = *round.identity_mode != IdentityMode::Anonymous;
    lasts.then(|| key_of_code(secret, of_consultation, code))
}

fn key_of_code(secret: &Secret, of_consultation: &[u8], code: &Code) -> Token {
    let subject = [of_consultation, &code.hash().0].concat();
    secret.token("sheet of a return code", &subject)
}

/// A key that nobody can derive once the draft is gone.
fn passing_key(secret: &Secret, id: DraftId) -> Token {
    secret.token("open sheet", id.0.as_bytes())
}
