use chrono::{DateTime, Utc};
use entity::{Stored, draft};
use rules::questionnaire::{Course, Problem, Refusal, Step, read_page};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ConnectionTrait, QuerySelect};

use super::{
    ResponseError, Viewpoint,
    begin::must_be_open,
    find,
    reconcile::{reconcile, shown, sign},
};
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

/// Reads the fields of one page into the draft. What others saved since the page was shown, and the
/// sender left alone, stays.
///
/// # Errors
/// [`ResponseError::Overtaken`] with the questions that both have changed, that the round is not
/// open, that the page is not asked for after the answers so far, or that the key opens no draft.
/// The draft stays as it was.
pub async fn save(
    tx: &impl ConnectionTrait,
    key: &Token,
    page: usize,
    pairs: &[(String, String)],
    view: &Viewpoint,
    now: DateTime<Utc>,
) -> Result<Saved, ResponseError> {
    let locked = draft::Entity::find_by_key_hash(key.hash().0).lock_exclusive().one(tx).await?;
    if locked.is_none() {
        return Err(find::missing(tx, key).await?);
    }
    let mut sheet = find::sheet(tx, key).await?;
    must_be_open(sheet.round.state(now))?;
    let asked = shown(&sheet, page, view).ok_or(ResponseError::UnknownPage)?;
    let mut reading = read_page(&asked, pairs, &[]);
    reading.problems.retain(|problem| sheet.course().question(&problem.question).is_some());
    let joined = reconcile(&sheet, &asked, &reading, view).map_err(ResponseError::Overtaken)?;
    // What others answered is not missing.
    reading.problems.retain(|it| {
        let sent = reading.answers.get(&it.question);
        it.what != Refusal::Missing || sent == joined.get(&it.question)
    });
    sign(&mut sheet, &asked, &joined, view);
    let mut answers = sheet.draft.answers.0.clone();
    answers.replace_page(&asked, joined);
    let course = Course::of(&sheet.version.questionnaire, &answers);
    let (next, previous) = (course.after(page), course.before(page));
    let hands = sheet.draft.hands.clone();
    let mut row: draft::ActiveModel = sheet.draft.into();
    row.answers = Set(Stored(answers));
    row.hands = Set(hands);
    row.saved_at = Set(now);
    row.update(tx).await?;
    Ok(Saved { problems: reading.problems, next, previous })
}
