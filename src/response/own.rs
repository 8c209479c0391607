//! What leads from the key of a sheet to the response it became, where the round can offer that.

use chrono::{DateTime, Utc};
use entity::{consultation, response, round};
use rules::{lifecycle::IdentityMode, questionnaire::Course};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::{Receipt, ResponseError, begin::must_be_open, receipt};
use crate::{
    questionnaire::{self, Version},
    round::find,
    token::{Secret, Token, TokenHash},
};

/// A response as its respondent finds it again.
#[derive(Clone, Debug)]
pub struct Own {
    pub response: response::Model,
    pub receipt: Receipt,
    pub round: round::Model,
    pub consultation: consultation::Model,
    pub version: Version,
}

impl Own {
    /// What was asked of whoever answered.
    #[must_use]
    pub fn course(&self) -> Course<'_> {
        Course::of(&self.version.questionnaire, &self.response.answers)
    }
}

/// The response that was submitted under a key. It can be read when the round is closed too, until
/// the consultation ends.
///
/// # Errors
/// [`ResponseError::UnknownSheet`] if nothing was submitted under it, and
/// [`ResponseError::Unlinked`] if nobody can tell which response that is: in an anonymous round,
/// after the end of the consultation, and as long as it is set aside.
pub async fn own(
    db: &impl ConnectionTrait,
    secret: &Secret,
    key: &Token,
) -> Result<Own, ResponseError> {
    let found = receipt::find(db, &key.hash()).await?;
    let receipt = found.ok_or(ResponseError::UnknownSheet)?;
    let (round, consultation) = find::with_consultation(db, receipt.round_id).await?;
    let hash = sheet_hash(secret, &round, &consultation, &key.hash());
    let hash = hash.ok_or(ResponseError::Unlinked)?;
    let found = response::Entity::find()
        .filter(response::Column::RoundId.eq(round.id))
        .filter(response::Column::SheetHash.eq(hash))
        .one(db)
        .await?;
    let response = found.ok_or(ResponseError::Unlinked)?;
    let version = questionnaire::by_id(db, response.questionnaire_id).await?;
    Ok(Own { response, receipt, round, consultation, version })
}

/// What a response keeps of the sheet's key: a keyed hash that neither the database nor the
/// instance secret alone can compute, and nobody once the consultation has ended. Nothing in an
/// anonymous round.
pub(super) fn sheet_hash(
    secret: &Secret,
    round: &round::Model,
    consultation: &consultation::Model,
    key: &TokenHash,
) -> Option<Vec<u8>> {
    if *round.identity_mode == IdentityMode::Anonymous {
        return None;
    }
    let of_consultation = consultation.pseudonym_key.as_ref()?;
    let subject = [of_consultation.as_slice(), &key.0].concat();
    Some(secret.derive("own response", &subject).to_vec())
}

/// Refuses to correct or retract what the round does not let go of.
pub(super) fn must_be_changeable(
    round: &round::Model,
    now: DateTime<Utc>,
) -> Result<(), ResponseError> {
    if round.lets_change() { must_be_open(round.state(now)) } else { Err(ResponseError::Final) }
}
