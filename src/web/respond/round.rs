//! A round's public page: where it begins for everyone, or why it does not.

use entity::{consultation, round};
use poem::{
    Response, handler,
    http::StatusCode,
    web::{Path, cookie::CookieJar},
};
use rules::lifecycle::State;

use super::{
    desk::place,
    landing::{self, Door, Guest},
    notice::Notice,
    registration,
};
use crate::{
    problem::Problem,
    response::{self, Receipt, ResponseError, Sheet},
    round::{RoundError, find},
    web::{cookie, visit::Visit},
};

#[handler]
pub(crate) async fn get(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    jar: &CookieJar,
) -> poem::Result<Response> {
    let found = find::by_slug(&visit.app.db.read, &slug).await.map_err(Problem::from)?;
    let (round, consultation) = found;
    let desk = desk(&visit, jar, &slug).await?;
    match round.state(visit.now) {
        State::Draft => Err(Problem::from(RoundError::Unknown).into()),
        State::Open => open(&visit, &round, &consultation, desk).await,
        State::Scheduled => Ok(not_yet(&visit, &round, &consultation)),
        State::Closed => Ok(closed(&visit, &round, &consultation, &desk)),
        State::Published => Ok(published(&visit, &round, &consultation, &desk)),
    }
}

/// What lies before this browser.
enum Desk {
    Nothing,
    Draft(Box<Sheet>),
    Submitted(Receipt),
}

async fn desk(visit: &Visit, jar: &CookieJar, slug: &str) -> Result<Desk, Problem> {
    let Some(key) = cookie::sheet(jar, slug) else { return Ok(Desk::Nothing) };
    match response::sheet(&visit.app.db.read, &key).await {
        Ok(sheet) if sheet.round.slug == slug => Ok(Desk::Draft(Box::new(sheet))),
        Ok(_) | Err(ResponseError::UnknownSheet | ResponseError::Invitation(_)) => {
            Ok(Desk::Nothing)
        }
        Err(ResponseError::AlreadySubmitted(receipt)) => Ok(Desk::Submitted(receipt)),
        Err(other) => Err(other.into()),
    }
}

async fn open(
    visit: &Visit,
    round: &round::Model,
    consultation: &consultation::Model,
    desk: Desk,
) -> poem::Result<Response> {
    let sheet = visit.to(&place(&round.slug, "sheet"));
    let (door, group_id, organisation) = match (desk, round.open_to_group_id) {
        (Desk::Draft(draft), Some(_)) if draft.corrects => {
            (Door::Correcting(sheet), draft.draft.group_id, draft.organisation)
        }
        (Desk::Draft(draft), _) if !draft.corrects => {
            (Door::GoOn(sheet), draft.draft.group_id, draft.organisation)
        }
        (Desk::Submitted(receipt), Some(group)) => {
            (Door::AnsweredHere(sheet, receipt.quarantined), group, None)
        }
        (Desk::Nothing, Some(group)) => (Door::Begin(sheet), group, None),
        (desk, _) => return Ok(by_invitation(visit, round, consultation, &desk)),
    };
    let organisation = organisation.as_ref();
    let (link, passed, passes_on) = (None, false, false);
    let guest =
        Guest { round, consultation, group_id, organisation, link, passed, passes_on, door };
    landing::show(visit, guest).await
}

fn not_yet(visit: &Visit, round: &round::Model, consultation: &consultation::Model) -> Response {
    let t = visit.t;
    let notice = Notice::of(visit, t.say("respond-not-yet"), round, consultation);
    let notice = match round.opens_at {
        Some(at) => notice
            .saying(t.with("respond-not-yet-until", &[("date", t.weekday_date_time(at).into())])),
        None => notice,
    };
    registering(visit, round, consultation, notice).response(StatusCode::OK)
}

fn by_invitation(
    visit: &Visit,
    round: &round::Model,
    consultation: &consultation::Model,
    desk: &Desk,
) -> Response {
    let t = visit.t;
    let notice = Notice::of(visit, t.say("respond-by-invitation"), round, consultation)
        .saying(t.say("respond-by-invitation-link"))
        .saying(t.say("respond-by-invitation-join"));
    let notice = registering(visit, round, consultation, notice);
    remembering(visit, round, desk, notice).response(StatusCode::OK)
}

fn closed(
    visit: &Visit,
    round: &round::Model,
    consultation: &consultation::Model,
    desk: &Desk,
) -> Response {
    let t = visit.t;
    let notice = Notice::of(visit, t.say("respond-closed"), round, consultation);
    let notice = match round.closes_at {
        Some(at) => notice
            .saying(t.with("respond-closed-since", &[("date", t.weekday_date_time(at).into())])),
        None => notice,
    };
    let notice = notice.saying(t.say("respond-closed-next"));
    let notice = registering(visit, round, consultation, notice);
    remembering(visit, round, desk, notice).response(StatusCode::OK)
}

fn published(
    visit: &Visit,
    round: &round::Model,
    consultation: &consultation::Model,
    desk: &Desk,
) -> Response {
    let t = visit.t;
    let notice = Notice::of(visit, t.say("respond-closed"), round, consultation)
        .saying(t.say("respond-published"))
        .leading(visit.to(&place(&round.slug, "results")), t.say("respond-to-results"));
    remembering(visit, round, desk, notice).response(StatusCode::OK)
}

/// Adds the way into the register.
fn registering(
    visit: &Visit,
    round: &round::Model,
    consultation: &consultation::Model,
    notice: Notice,
) -> Notice {
    if !registration::is_offered(visit, consultation) {
        return notice;
    }
    let there = visit.to(&place(&round.slug, "registration"));
    notice.leading(there, visit.t.say("respond-register-link"))
}

/// Adds the way to what this browser has left here.
fn remembering(visit: &Visit, round: &round::Model, desk: &Desk, notice: Notice) -> Notice {
    let t = visit.t;
    let to = |page| visit.to(&place(&round.slug, page));
    match desk {
        Desk::Nothing => notice,
        Desk::Draft(sheet) if !sheet.corrects => {
            notice.leading(to("check"), t.say("respond-read-draft"))
        }
        Desk::Draft(_) if round.state(visit.now) == State::Open => notice
            .saying(t.say("respond-correcting"))
            .saying(t.say("respond-correcting-counts"))
            .leading(to("check"), t.say("respond-correct-go-on"))
            .leading(to("receipt"), t.say("respond-to-receipt")),
        Desk::Draft(_) => notice
            .saying(t.say("respond-correction-not-counted"))
            .leading(to("receipt"), t.say("respond-to-receipt")),
        Desk::Submitted(_) => notice.leading(to("receipt"), t.say("respond-to-receipt")),
    }
}
