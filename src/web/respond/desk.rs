//! The sheet that lies before this browser, and what to say when there is none.

use poem::{Response, http::StatusCode, web::cookie::CookieJar};
use rules::questionnaire::{Step, check};

use super::{contact::Contact, field::sent, notice::Notice};
use crate::{
    problem::Problem,
    response::{self, ResponseError, Sheet},
    token::Token,
    web::{cookie, visit::Visit},
};

/// The address of a page of a round: `place("ziele", "check")` is `rounds/ziele/check`.
pub(super) fn place(slug: &str, page: &str) -> String {
    format!("rounds/{slug}/{page}")
}

/// Where a step leads.
pub(super) fn step_place(slug: &str, step: Step) -> String {
    match step {
        Step::Page(index) => place(slug, &format!("pages/{}", index + 1)),
        Step::Check => place(slug, "check"),
    }
}

/// The key that this browser holds for a round.
///
/// # Errors
/// A page that tells how to come to a sheet.
pub(super) fn key(visit: &Visit, jar: &CookieJar, slug: &str) -> poem::Result<Token> {
    cookie::sheet(jar, slug).ok_or_else(|| poem::Error::from_response(no_sheet(visit, slug)))
}

/// The draft that this browser answers in a round.
///
/// # Errors
/// The way to the receipt if it was submitted, or a page that tells how to come to a sheet.
pub(super) async fn sheet(visit: &Visit, jar: &CookieJar, slug: &str) -> poem::Result<Sheet> {
    let key = key(visit, jar, slug)?;
    let sheet = response::sheet(&visit.app.db.read, &key)
        .await
        .map_err(|refusal| refused(visit, slug, refusal))?;
    if sheet.round.slug == slug {
        visit.must_be_offered(&sheet.version.questionnaire)?;
        Ok(sheet)
    } else {
        Err(poem::Error::from_response(no_sheet(visit, slug)))
    }
}

/// Whether this browser has begun to correct its response in a round.
pub(super) async fn is_correcting(
    visit: &Visit,
    jar: &CookieJar,
    slug: &str,
) -> Result<bool, Problem> {
    let Some(key) = cookie::sheet(jar, slug) else { return Ok(false) };
    match response::sheet(&visit.app.db.read, &key).await {
        Ok(sheet) => Ok(sheet.corrects),
        Err(ResponseError::Db(error)) => Err(error.into()),
        Err(_) => Ok(false),
    }
}

/// Refuses a form that was shown for another sheet than the one this browser holds now: someone
/// else has begun here since, and their answers must not be mixed.
///
/// # Errors
/// `other-sheet` (409). A sheet that was submitted meanwhile is no other one.
pub(super) async fn must_be_same(
    visit: &Visit,
    key: &Token,
    pairs: &[(String, String)],
) -> Result<(), Problem> {
    let Some(shown) = sent(pairs, "_sheet") else { return Ok(()) };
    match response::find::draft_id(&visit.app.db.read, key).await? {
        Some(id) if id.to_string() != shown => {
            Err(Problem::new("other-sheet", StatusCode::CONFLICT))
        }
        _ => Ok(()),
    }
}

/// What a browser is told whose sheet could not be read, saved or submitted.
pub(super) fn refused(visit: &Visit, slug: &str, refusal: ResponseError) -> poem::Error {
    match refusal {
        ResponseError::AlreadySubmitted(_) | ResponseError::Unlinked => {
            poem::Error::from_response(visit.redirect(&place(slug, "receipt")))
        }
        ResponseError::UnknownSheet => poem::Error::from_response(no_sheet(visit, slug)),
        ResponseError::Closed => poem::Error::from_response(closed(visit, slug)),
        other => Problem::from(other).into(),
    }
}

/// Where someone goes on who comes back: to the first page that needs something, or that
/// follows the last answer.
pub(super) fn where_left(sheet: &Sheet) -> Step {
    let course = sheet.course();
    let answered = |page: &usize| {
        let mut questions = course.questions_on(*page);
        questions.any(|question| course.in_force().get(&question.key).is_some())
    };
    let first = course.pages().next().map_or(Step::Check, Step::Page);
    let next = course.pages().filter(answered).last().map_or(first, |page| course.after(page));
    let lacking = check(&sheet.version.questionnaire, &sheet.draft.answers);
    match (lacking.first(), next) {
        (Some((lacking, _)), Step::Page(next)) => Step::Page(next.min(*lacking)),
        (Some((lacking, _)), Step::Check) => Step::Page(*lacking),
        (None, next) => next,
    }
}

fn no_sheet(visit: &Visit, slug: &str) -> Response {
    let t = visit.t;
    Notice::new(visit, t.say("respond-no-sheet"), Contact::of_service(&visit.app.config))
        .seen_at(visit, &format!("rounds/{slug}"))
        .saying(t.say("respond-no-sheet-why"))
        .saying(t.say("respond-no-sheet-link"))
        .leading(visit.to("return"), t.say("respond-resume-link"))
        .leading(visit.to(&format!("rounds/{slug}")), t.say("respond-to-round"))
        .response(StatusCode::NOT_FOUND)
}

fn closed(visit: &Visit, slug: &str) -> Response {
    let t = visit.t;
    Notice::new(visit, t.say("respond-too-late"), Contact::of_service(&visit.app.config))
        .seen_at(visit, &place(slug, "check"))
        .saying(t.say("respond-too-late-why"))
        .saying(t.say("respond-too-late-draft"))
        .leading(visit.to(&place(slug, "check")), t.say("respond-read-draft"))
        .response(StatusCode::CONFLICT)
}
