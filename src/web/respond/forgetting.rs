//! Having a browser forget the sheet of a round: for whoever shares a device.

use askama::Template;
use poem::{
    IntoResponse, Response, handler,
    http::StatusCode,
    web::{Path, cookie::CookieJar},
};

use super::{
    contact::Contact,
    desk::{self, place},
    notice::Notice,
    way_back::WayBack,
};
use crate::{
    response::{self, ResponseError},
    round::find,
    token::Token,
    web::{
        cookie,
        page::{Page, Shell},
        speech::Speech,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "respond/forgetting.html")]
struct Forgetting {
    shell: Shell,
    t: Speech,
    /// None after a retraction: there is nothing to come back to.
    way_back: Option<WayBack>,
    /// Where what would be forgotten can still be seen.
    back: String,
    contact: Contact,
}

/// Asks, or says that it was done: then this browser has nothing any more.
#[handler]
pub(crate) async fn get(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    jar: &CookieJar,
) -> poem::Result<Response> {
    let Some(key) = cookie::sheet(jar, &slug) else { return Ok(forgotten(&visit, &slug)) };
    match page(&visit, jar, &slug, &key).await {
        Ok(page) => Ok(Page(page).into_response()),
        Err(refusal) => Err(desk::refused(&visit, &slug, refusal)),
    }
}

async fn page(
    visit: &Visit,
    jar: &CookieJar,
    slug: &str,
    key: &Token,
) -> Result<Forgetting, ResponseError> {
    let db = &visit.app.db.read;
    let (way_back, back, contact) = match response::sheet(db, key).await {
        Ok(sheet) => {
            let way_back = WayBack::to_sheet(visit, jar, key, &sheet);
            (Some(way_back), "check", Contact::of(&sheet.consultation))
        }
        Err(ResponseError::AlreadySubmitted(receipt)) => {
            let (round, consultation) = find::with_consultation(db, receipt.round_id).await?;
            let way_back = WayBack::to_submitted(visit, jar, key, &round, &consultation);
            (Some(way_back), "receipt", Contact::of(&consultation))
        }
        Err(ResponseError::UnknownSheet) => {
            (None, "retraction/done", Contact::of_service(&visit.app.config))
        }
        Err(other) => return Err(other),
    };
    let (shell, t) = (visit.shell(), visit.t);
    Ok(Forgetting { shell, t, way_back, back: visit.to(&place(slug, back)), contact })
}

/// Forgets; the second time too.
#[handler]
pub(crate) fn post(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    jar: &CookieJar,
) -> Response {
    cookie::drop_sheet(jar, &slug);
    visit.redirect(&place(&slug, "forgetting"))
}

fn forgotten(visit: &Visit, slug: &str) -> Response {
    let t = visit.t;
    Notice::new(visit, t.say("respond-forgotten"), Contact::of_service(&visit.app.config))
        .saying(t.say("respond-forgotten-means"))
        .leading(visit.to("return"), t.say("respond-resume-link"))
        .leading(visit.to(&format!("rounds/{slug}")), t.say("respond-to-round"))
        .response(StatusCode::OK)
}
