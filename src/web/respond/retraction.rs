//! Retracting a response: a page that asks, and the act.

use askama::Template;
use poem::{
    IntoResponse, Response, handler,
    http::StatusCode,
    web::{Path, cookie::CookieJar},
};

use super::{
    answers::submitted,
    contact::Contact,
    desk::{self, place},
    letting::Letting,
    notice::Notice,
};
use crate::{
    db,
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
#[template(path = "respond/retraction.html")]
struct Retraction {
    shell: Shell,
    t: Speech,
    consultation: Wording,
    round: Wording,
    /// The end of the round, if it has one.
    until: Option<String>,
    back: String,
    contact: Contact,
}

#[handler]
pub(crate) async fn get(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    jar: &CookieJar,
) -> poem::Result<Response> {
    let own = submitted(&visit, jar, &slug).await?;
    let Some(letting) = Letting::of(&visit, &own.round, false) else {
        return Ok(visit.redirect(&place(&slug, "answers")));
    };
    let lang = visit.t.lang();
    let page = Retraction {
        shell: visit.shell(),
        t: visit.t,
        consultation: Wording::of(&own.consultation.title, lang),
        round: Wording::of(&own.round.title, lang),
        until: letting.until,
        back: visit.to(&place(&slug, "answers")),
        contact: Contact::of(&own.consultation),
    };
    Ok(Page(page).into_response())
}

/// Says so the second time too, when there is nothing left to retract.
#[handler]
pub(crate) async fn post(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    jar: &CookieJar,
) -> poem::Result<Response> {
    let key = desk::key(&visit, jar, &slug)?;
    let app = &visit.app;
    let found = find::by_slug(&app.db.read, &slug).await.map_err(Problem::from)?;
    let retracted = db::write(&app.db, async |tx| {
        response::retract(tx, &app.secret, &key, visit.now, visit.today()).await
    })
    .await;
    match retracted {
        Ok(()) | Err(ResponseError::UnknownSheet) => {}
        Err(refusal) => return Err(Problem::from(refusal).into()),
    }
    let (round, consultation) = found;
    let t = visit.t;
    let notice = Notice::of(&visit, t.say("respond-retracted"), &round, &consultation)
        .seen_at(&visit, &format!("rounds/{slug}"))
        .saying(t.say("respond-retracted-erased"));
    let notice = match round.open_to_group_id {
        Some(_) => notice.leading(visit.to(&format!("rounds/{slug}")), t.say("respond-to-round")),
        None => notice,
    };
    Ok(notice.saying(t.say("respond-retracted-anew")).response(StatusCode::OK))
}
