//! Many who come from one network address, as from a town hall or from a program.
//!
//! It concerns those without an invitation only.

use poem::{
    Request, Response,
    http::{HeaderValue, StatusCode, header},
};
use rules::{lifecycle::State, questionnaire::check};

use super::{contact::Contact, notice::Notice};
use crate::{
    db,
    invitation::Admission,
    problem::Problem,
    response::{
        self,
        arrivals::{self, Act},
    },
    token::Token,
    web::{origin::origin, visit::Visit},
};

/// How many may begin for each one that counts at once: people begin and leave again.
const BEGINNINGS: u32 = 20;

/// How many mails with return codes are sent within an hour: each may go to a stranger.
const MAILS: u32 = 20;

/// Whether more are submitted from where this request comes from than count at once. Only a sheet
/// that can be submitted is counted.
///
/// # Errors
/// If the database does not answer.
pub(super) async fn at_submission(
    visit: &Visit,
    request: &Request,
    key: &Token,
) -> Result<bool, Problem> {
    let Ok(sheet) = response::sheet(&visit.app.db.read, key).await else { return Ok(false) };
    let complete = check(&sheet.version.questionnaire, &sheet.draft.answers).is_empty();
    if sheet.draft.invitation_id.is_some() || sheet.corrects || !complete {
        return Ok(false);
    }
    Ok(count(visit, request, Act::Submit).await? > limit(visit))
}

/// The page for whoever cannot begin, since far too many do from where this request comes from.
///
/// # Errors
/// If the database does not answer.
pub(super) async fn at_beginning(
    visit: &Visit,
    request: &Request,
    admission: &Admission,
) -> Result<Option<Response>, Problem> {
    let open = admission.round().state(visit.now) == State::Open;
    if !open || count(visit, request, Act::Begin).await? <= limit(visit) * BEGINNINGS {
        return Ok(None);
    }
    Ok(Some(wait(visit, admission)))
}

/// Whether more mails with return codes were asked for from where this request comes from than
/// are sent within an hour.
///
/// # Errors
/// If the database does not answer.
pub(super) async fn at_mailing(visit: &Visit, request: &Request) -> Result<bool, Problem> {
    Ok(count(visit, request, Act::Mail).await? > MAILS)
}

fn limit(visit: &Visit) -> u32 {
    u32::from(visit.app.config.open_limit_per_hour.get())
}

async fn count(visit: &Visit, request: &Request, act: Act) -> Result<u32, Problem> {
    let app = &visit.app;
    let origin = origin(request, app.config.trusted_proxies);
    let counted = db::write(&app.db, async |tx| {
        arrivals::count(tx, &app.secret, act, &origin, visit.now).await
    });
    Ok(counted.await?)
}

fn wait(visit: &Visit, admission: &Admission) -> Response {
    let t = visit.t;
    let until = arrivals::next_hour(visit.now);
    let place = format!("rounds/{}", admission.round().slug);
    let contact = Contact::of(admission.consultation());
    let mut response = Notice::new(visit, t.say("quarantine-crowd"), contact)
        .seen_at(visit, &place)
        .saying(t.say("quarantine-crowd-why"))
        .saying(t.with("quarantine-crowd-until", &[("time", t.time(until).into())]))
        .leading(visit.to(&place), t.say("respond-to-round"))
        .response(StatusCode::TOO_MANY_REQUESTS);
    let seconds = (until - visit.now).num_seconds() + 1;
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    response
}
