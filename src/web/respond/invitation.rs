//! The page behind a personal link. Opening it changes nothing, so mail scanners may.

use poem::{Response, handler, http::StatusCode, web::Path};
use rules::lifecycle::State;

use super::{
    desk::place,
    landing::{self, Door, Guest},
    notice::Notice,
};
use crate::{
    invitation::{self, Admission, InvitationError},
    problem::Problem,
    response::{self, find},
    web::visit::Visit,
};

#[handler]
pub(crate) async fn get(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> poem::Result<Response> {
    let admission = admitted(&visit, &token).await?;
    let state = admission.round().state(visit.now);
    let begun = find::has_begun(&visit.app.db.read, &admission).await.map_err(Problem::from)?;
    let correcting = response::is_correcting(&visit.app.db.read, &visit.app.secret, &admission);
    let correcting = correcting.await.map_err(Problem::from)?;
    let link = visit.to(&format!("i/{token}"));
    if matches!(state, State::Closed | State::Published) {
        return Ok(over(&visit, &admission, state, begun, format!("{link}/sheet")));
    }
    let guest = Guest {
        round: admission.round(),
        consultation: admission.consultation(),
        group_id: admission.group_id(),
        organisation: admission.organisation(),
        door: door(&admission, state, begun, correcting, format!("{link}/sheet")),
        link: Some(link),
        passed: admission.passed().is_some(),
        passes_on: admission.passes_on(),
    };
    landing::show(&visit, guest).await
}

/// Whom a personal link admits. A malformed link is answered like an unknown one.
pub(super) async fn admitted(visit: &Visit, token: &str) -> Result<Admission, Problem> {
    let token = token.parse().map_err(|_| Problem::from(InvitationError::Unknown))?;
    Ok(invitation::admit(&visit.app.db.read, &token).await?)
}

fn door(admission: &Admission, state: State, begun: bool, correcting: bool, sheet: String) -> Door {
    let invitation = admission.invitation();
    if is_used(admission) && correcting {
        Door::Correcting(sheet)
    } else if is_used(admission) {
        Door::Answered(sheet)
    } else if matches!(state, State::Draft | State::Scheduled) {
        Door::NotYet
    } else if invitation.is_some_and(|invitation| invitation.retracted_on.is_some()) {
        Door::Retracted(sheet)
    } else if invitation.is_some_and(|invitation| invitation.declined_at.is_some()) {
        Door::Declined(sheet)
    } else if begun {
        Door::GoOn(sheet)
    } else {
        Door::Begin(sheet)
    }
}

fn is_used(admission: &Admission) -> bool {
    admission.invitation().is_some_and(|invitation| invitation.used_on.is_some())
}

/// What is left to do once the round is over: look at the receipt, the draft or the results.
fn over(
    visit: &Visit,
    admission: &Admission,
    state: State,
    begun: bool,
    sheet: String,
) -> Response {
    let t = visit.t;
    let (round, consultation) = (admission.round(), admission.consultation());
    let notice = Notice::of(visit, t.say("respond-closed"), round, consultation);
    let notice = match admission.round().closes_at {
        Some(at) => notice
            .saying(t.with("respond-closed-since", &[("date", t.weekday_date_time(at).into())])),
        None => notice,
    };
    let notice = if is_used(admission) {
        notice.saying(t.say("respond-answered-counted")).acting(sheet, t.say("respond-to-receipt"))
    } else if begun {
        notice.saying(t.say("respond-draft-not-counted")).acting(sheet, t.say("respond-read-draft"))
    } else {
        notice
    };
    let results = visit.to(&place(&admission.round().slug, "results"));
    let notice = match state {
        State::Published => {
            notice.saying(t.say("respond-published")).leading(results, t.say("respond-to-results"))
        }
        _ => notice.saying(t.say("respond-closed-next")),
    };
    notice.response(StatusCode::OK)
}
