use chrono::{DateTime, Utc};
use entity::{Stored, draft};
use rules::questionnaire::{Course, Problem, Step, read_page};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ConnectionTrait, QuerySelect};

use super::{ResponseError, begin::must_be_open, find};
use crate::token::Token;

/// What became of a page.
#[derive(Clone, Debug)]
pub struct Saved {
    /// What is missing or was not accepted; everything else is saved all the same.
    pub problems: Vec<Problem>,
    /// Where to go on once there are no problems.
    pub next: Step,
    /// The page before, if there is one.
    pub previous: Option<usize>,
}

/// Reads the fields of one page into the draft.
///
/// # Errors
/// If the round is not open (the draft stays as it was), the page is not asked for after the
/// answers so far, or the key opens no draft.
pub async fn save(
    tx: &impl ConnectionTrait,
    key: &Token,
    page: usize,
    pairs: &[(String, String)],
    now: DateTime<Utc>,
) -> Result<Saved, ResponseError> {
    let locked = draft::Entity::find_by_key_hash(key.hash().0).lock_exclusive().one(tx).await?;
    if locked.is_none() {
        return Err(find::missing(tx, key).await?);
    }
    let sheet = find::sheet(tx, key).await?;
    must_be_open(sheet.round.state(now))?;
    let asked = sheet.course().page(page, sheet.seed()).ok_or(ResponseError::UnknownPage)?;
    let reading = read_page(&asked, pairs, &[]);
    let mut answers = sheet.draft.answers.0.clone();
    answers.replace_page(&asked, reading.answers);
    let course = Course::of(&sheet.version.questionnaire, &answers);
    let (next, previous) = (course.after(page), course.before(page));
    let mut row: draft::ActiveModel = sheet.draft.into();
    row.answers = Set(Stored(answers));
    row.saved_at = Set(now);
    row.update(tx).await?;
    Ok(Saved { problems: reading.problems, next, previous })
}
