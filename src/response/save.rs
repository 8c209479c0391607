use chrono::{DateTime, Utc};
use entity::{Stored, draft};
use rules::questionnaire::{Course, Key, Problem, Refusal, Step, read_page};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ConnectionTrait};

use super::{
    ResponseError, Viewpoint,
    attachment::{self, RefusedFile, Uploads},
    begin::must_be_open,
    find,
    reconcile::{files_alone, reconcile, shown, sign},
};
use crate::token::Token;

/// What became of a page.
#[derive(Clone, Debug)]
pub struct Saved {
    /// What is missing or was not accepted; everything else is saved all the same.
    pub problems: Vec<Problem>,
    /// Files that were not taken.
    pub refused: Vec<RefusedFile>,
    /// Questions that somebody else answered in another way since the page was shown. If there are
    /// any, nothing but files was saved: only these cannot be sent again.
    pub contested: Vec<Key>,
    /// Where to go on once there are no problems.
    pub next: Step,
    /// The page before, if there is one.
    pub previous: Option<usize>,
}

/// Reads the fields of one page into the draft, and puts in the files that came along, as far as
/// they can be taken. Files that are there stay unless the form asks to remove them. What others
/// saved since the page was shown, and the sender left alone, stays.
///
/// # Errors
/// That the round is not open, that the page is not asked for after the answers so far, that the
/// key opens no draft, or that a file cannot be read. The draft stays as it was.
pub async fn save(
    tx: &impl ConnectionTrait,
    key: &Token,
    page: usize,
    pairs: &[(String, String)],
    uploads: Uploads,
    view: &Viewpoint,
    now: DateTime<Utc>,
) -> Result<Saved, ResponseError> {
    let mut sheet = find::sheet_for_change(tx, key).await?;
    must_be_open(sheet.round.state(now))?;
    let asked = shown(&sheet, page, view).ok_or(ResponseError::UnknownPage)?;
    let files = attachment::hand_in(tx, &sheet, &asked, pairs, uploads).await?;
    let mut reading = read_page(&asked, &files.pairs, &files.here);
    reading.problems.retain(|it| !files.refused.iter().any(|file| file.question == it.question));
    reading.problems.retain(|problem| sheet.course().question(&problem.question).is_some());
    let (joined, contested) = match reconcile(&sheet, &asked, &reading, view) {
        Ok(joined) => (joined, vec![]),
        Err(contested) => (files_alone(&sheet, &asked, &reading), contested),
    };
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
    let (problems, refused) = (reading.problems, files.refused);
    Ok(Saved { problems, refused, contested, next, previous })
}
