use chrono::{DateTime, Utc};
use entity::{RoundId, event::EventKind, round};
use rules::{
    lifecycle::{IdentityMode, State},
    questionnaire::{Kind, Questionnaire},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ConnectionTrait};

use super::{RoundError, find, record};
use crate::{
    account::Organiser,
    consultation,
    questionnaire::{self, QuestionnaireError},
};

/// What a round still lacks before it can be released.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unready {
    #[error("there is no questionnaire")]
    NoQuestionnaire,
    #[error("an anonymous round cannot ask for files, since files name those who made them")]
    FilesInAnonymous,
    #[error("a round without names does not ask for email addresses")]
    AsksForAddress,
    #[error("nobody could answer: neither by link nor openly")]
    NoAccess,
    #[error(
        "answers of an attributed round name an organisation, so it cannot be open to everyone"
    )]
    OpenButAttributed,
    #[error("no closing time is set")]
    NoClosingTime,
    #[error("the closing time has passed already")]
    ClosesInThePast,
}

impl Unready {
    /// Stable; what programs and sentences go by.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoQuestionnaire => "no-questionnaire",
            Self::FilesInAnonymous => "files-in-anonymous",
            Self::AsksForAddress => "asks-for-address",
            Self::NoAccess => "no-access",
            Self::OpenButAttributed => "open-but-attributed",
            Self::NoClosingTime => "no-closing-time",
            Self::ClosesInThePast => "closes-in-the-past",
        }
    }
}

/// Everything that a round still lacks.
///
/// # Errors
/// If the database does not answer.
pub async fn readiness(
    db: &impl ConnectionTrait,
    round: &round::Model,
    now: DateTime<Utc>,
) -> Result<Vec<Unready>, RoundError> {
    let mut lacks = vec![];
    match questionnaire::current(db, round.id).await {
        Ok(version) => {
            let anonymous = *round.identity_mode == IdentityMode::Anonymous;
            if anonymous && asks_for_files(&version.questionnaire) {
                lacks.push(Unready::FilesInAnonymous);
            }
            let named = *round.identity_mode == IdentityMode::Attributed;
            let mut questions = version.questionnaire.questions();
            if !named && questions.any(|question| matches!(question.kind, Kind::Email)) {
                lacks.push(Unready::AsksForAddress);
            }
        }
        Err(QuestionnaireError::Missing) => lacks.push(Unready::NoQuestionnaire),
        Err(error) => return Err(error.into()),
    }
    if !round.by_link && round.open_to_group_id.is_none() {
        lacks.push(Unready::NoAccess);
    }
    if round.open_to_group_id.is_some() && *round.identity_mode == IdentityMode::Attributed {
        lacks.push(Unready::OpenButAttributed);
    }
    match round.closes_at {
        None => lacks.push(Unready::NoClosingTime),
        Some(closes) if closes <= now => lacks.push(Unready::ClosesInThePast),
        Some(_) => {}
    }
    Ok(lacks)
}

/// Whether any question asks for files.
#[must_use]
pub fn asks_for_files(questionnaire: &Questionnaire) -> bool {
    questionnaire.questions().any(|question| matches!(question.kind, Kind::Files { .. }))
}

/// Lets a round open at its time, or at once if that has come or none is set.
///
/// # Errors
/// [`RoundError::Unready`] with everything that is missing, [`RoundError::Released`], or if the
/// consultation has ended.
pub async fn release(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    id: RoundId,
    now: DateTime<Utc>,
) -> Result<round::Model, RoundError> {
    let round = find::for_change(tx, id).await?;
    if round.state(now) != State::Draft {
        return Err(RoundError::Released);
    }
    consultation::find::running(tx, round.consultation_id).await?;
    let lacks = readiness(tx, &round, now).await?;
    if !lacks.is_empty() {
        return Err(RoundError::Unready(lacks));
    }
    let opens_at = round.opens_at.map_or(now, |opens_at| opens_at.max(now));
    let mut row: round::ActiveModel = round.into();
    row.released_at = Set(Some(now));
    row.opens_at = Set(Some(opens_at));
    let round = row.update(tx).await?;
    record(tx, organiser, id, EventKind::Released, None, now).await?;
    Ok(round)
}

/// Whether a later end can be set at all.
///
/// # Errors
/// [`RoundError::Mixed`] for an anonymous round that has closed, [`RoundError::NotOpen`] for a
/// draft and for a round whose results are published.
pub fn can_be_extended(round: &round::Model, now: DateTime<Utc>) -> Result<(), RoundError> {
    match round.state(now) {
        State::Draft | State::Published => Err(RoundError::NotOpen),
        State::Closed if *round.identity_mode == IdentityMode::Anonymous => Err(RoundError::Mixed),
        State::Scheduled | State::Open | State::Closed => Ok(()),
    }
}

/// Moves the end of a round to a later time; a closed round that is not published opens again,
/// unless it is anonymous: its ballots have been mixed, and the few to come would stand apart.
///
/// # Errors
/// [`RoundError::NotAnExtension`], or as for [`can_be_extended`]; a closed round does not open
/// again in a consultation that has ended.
pub async fn extend(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    id: RoundId,
    closes_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), RoundError> {
    let round = find::for_change(tx, id).await?;
    can_be_extended(&round, now)?;
    if round.state(now) == State::Closed {
        consultation::find::running(tx, round.consultation_id).await?;
    }
    if closes_at <= now || round.closes_at.is_some_and(|present| closes_at <= present) {
        return Err(RoundError::NotAnExtension);
    }
    let mut row: round::ActiveModel = round.into();
    row.closes_at = Set(Some(closes_at));
    row.update(tx).await?;
    Ok(record(tx, organiser, id, EventKind::Extended, None, now).await?)
}

/// Closes an open round now.
///
/// # Errors
/// [`RoundError::NotOpen`].
pub async fn close(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    id: RoundId,
    now: DateTime<Utc>,
) -> Result<(), RoundError> {
    let mut row = in_state(tx, id, State::Open, RoundError::NotOpen, now).await?;
    row.closes_at = Set(Some(now));
    row.update(tx).await?;
    Ok(record(tx, organiser, id, EventKind::Closed, None, now).await?)
}

/// Shows the results of a closed round to everyone.
///
/// # Errors
/// [`RoundError::NotClosed`].
pub async fn publish(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    id: RoundId,
    now: DateTime<Utc>,
) -> Result<(), RoundError> {
    let mut row = in_state(tx, id, State::Closed, RoundError::NotClosed, now).await?;
    row.published_at = Set(Some(now));
    row.update(tx).await?;
    Ok(record(tx, organiser, id, EventKind::Published, None, now).await?)
}

/// The row of a round to be changed, if the round is in this state.
async fn in_state(
    tx: &impl ConnectionTrait,
    id: RoundId,
    state: State,
    otherwise: RoundError,
    now: DateTime<Utc>,
) -> Result<round::ActiveModel, RoundError> {
    let round = find::for_change(tx, id).await?;
    if round.state(now) == state { Ok(round.into()) } else { Err(otherwise) }
}
