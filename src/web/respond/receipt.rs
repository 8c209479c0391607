//! The receipt: the proof that a response is counted. Opening it submits nothing.

use askama::Template;
use poem::{
    IntoResponse, Response, handler,
    web::{Path, cookie::CookieJar},
};
use rules::lifecycle::{IdentityMode, State};

use super::{
    contact::Contact,
    desk::{self, place},
};
use crate::{
    problem::Problem,
    response::{self, ResponseError},
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
    counted_on: String,
    nameless: bool,
    closes: Option<String>,
    results: Option<String>,
    contact: Contact,
}

#[handler]
pub(crate) async fn get(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
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
        nameless: *round.identity_mode == IdentityMode::Anonymous,
        closes: round.closes_at.filter(|_| state == State::Open).map(|at| t.weekday_date(at)),
        results: (state == State::Published).then_some(results),
        contact: Contact::of(&consultation),
    };
    Ok(Page(page).into_response())
}
