//! The receipt: the proof that a response is counted, or has arrived and is to be looked at
//! first. Opening it submits nothing.

use askama::Template;
use entity::round;
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query, cookie::CookieJar},
};
use rules::lifecycle::{IdentityMode, State};
use serde::Deserialize;

use super::{
    contact::Contact,
    desk::{self, place},
    letting::Letting,
    way_back::WayBack,
};
use crate::{
    problem::Problem,
    response::{self, ResponseError, quarantine},
    round::find,
    web::{
        page::{Page, Shell},
        speech::Speech,
        visit::Visit,
        wording::Wording,
    },
};

#[derive(Template)]
#[template(path = "respond/receipt.html")]
struct ReceiptPage {
    shell: Shell,
    t: Speech,
    consultation: Wording,
    round: Wording,
    code: String,
    way_back: WayBack,
    counted_on: String,
    counting: Counting,
    /// Whether it took the place of an earlier one.
    corrected: bool,
    /// Whether it waits in the quarantine or was decided about there, and cannot be reached.
    set_aside: bool,
    anonymous: bool,
    nameless: bool,
    /// The way to the answers, where it is known which these are.
    answers: Option<String>,
    letting: Option<Letting>,
    closes: Option<String>,
    results: Option<String>,
    forgetting: String,
    contact: Contact,
    /// Whether the reader comes with an answer that was not taken any more.
    late: bool,
}

/// The end of an address: `?late=true`.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Told {
    late: bool,
}

/// What can be said about whether the response counts.
enum Counting {
    Counts,
    /// It was set aside, and responses of the round still wait for a decision.
    Undecided,
    /// It was set aside, and nothing waits any more, or not for a decision.
    Decided,
}

#[handler]
pub(crate) async fn get(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    Query(told): Query<Told>,
    jar: &CookieJar,
) -> poem::Result<Response> {
    let db = &visit.app.db.read;
    let key = desk::key(&visit, jar, &slug)?;
    let receipt = match response::find::receipt(db, &key).await {
        Ok(receipt) => receipt,
        Err(ResponseError::UnknownSheet) => {
            desk::sheet(&visit, jar, &slug).await?;
            return Ok(visit.redirect(&place(&slug, "check")));
        }
        Err(other) => return Err(Problem::from(other).into()),
    };
    let found = find::with_consultation(db, receipt.round_id).await.map_err(Problem::from)?;
    let (round, consultation) = found;
    let linked = match response::own(db, &visit.app.secret, &key).await {
        Ok(_) => true,
        Err(ResponseError::Unlinked) => false,
        Err(other) => return Err(Problem::from(other).into()),
    };
    let anonymous = *round.identity_mode == IdentityMode::Anonymous;
    let set_aside = receipt.quarantined && !linked;
    let correcting = desk::is_correcting(&visit, jar, &slug).await?;
    let t = visit.t;
    let state = round.state(visit.now);
    let results = visit.to(&place(&round.slug, "results"));
    let page = ReceiptPage {
        shell: visit.shell(),
        t,
        consultation: Wording::of(&consultation.title, t.lang()),
        round: Wording::of(&round.title, t.lang()),
        counted_on: t.date(receipt.counted_on),
        code: receipt.code,
        way_back: WayBack::to_submitted(&visit, jar, &key, &round, &consultation),
        late: told.late,
        corrected: receipt.corrected,
        set_aside,
        anonymous,
        nameless: anonymous && !receipt.quarantined,
        counting: standing(&visit, set_aside, &round).await?,
        answers: linked.then(|| visit.to(&place(&slug, "answers"))),
        letting: Letting::of(&visit, &round, correcting).filter(|_| linked),
        closes: round.closes_at.filter(|_| state == State::Open).map(|at| t.weekday_date(at)),
        results: (state == State::Published).then_some(results),
        forgetting: visit.to(&place(&slug, "forgetting")),
        contact: Contact::of(&consultation),
    };
    Ok(Page(page).into_response())
}

/// Nothing joins a receipt to a response while it is set aside, or for good if that is anonymous,
/// so its own fate is not known.
async fn standing(
    visit: &Visit,
    set_aside: bool,
    round: &round::Model,
) -> Result<Counting, Problem> {
    if !set_aside {
        return Ok(Counting::Counts);
    }
    let open = round.state(visit.now) != State::Published;
    let waiting = quarantine::number(&visit.app.db.read, round.id).await?;
    Ok(if open && waiting > 0 { Counting::Undecided } else { Counting::Decided })
}
