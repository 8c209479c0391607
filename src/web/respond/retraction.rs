//! Retracting a response: a page that asks, and the act.

use askama::Template;
use poem::{
    IntoResponse, Response, handler,
    http::StatusCode,
    web::{Path, cookie::CookieJar},
};
use rules::lifecycle::State;

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

/// The second time there is nothing left to retract, and the same is said.
#[handler]
pub(crate) async fn post(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    jar: &CookieJar,
) -> poem::Result<Response> {
    let key = desk::key(&visit, jar, &slug)?;
    let app = &visit.app;
    let retracted = db::write(&app.db, async |tx| {
        response::retract(tx, &app.secret, &key, visit.now, visit.today()).await
    })
    .await;
    match retracted {
        Ok(()) | Err(ResponseError::UnknownSheet) => {
            Ok(visit.redirect(&place(&slug, "retraction/done")))
        }
        Err(refusal) => Err(Problem::from(refusal).into()),
    }
}

/// What is left of a response that was retracted: nothing but the way to answer anew.
#[handler]
pub(crate) async fn get_done(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    jar: &CookieJar,
) -> poem::Result<Response> {
    let db = &visit.app.db.read;
    let key = desk::key(&visit, jar, &slug)?;
    let (round, consultation) = find::by_slug(db, &slug).await.map_err(Problem::from)?;
    match response::sheet(db, &key).await {
        // Only a retraction leaves neither draft nor receipt under a key that was given out.
        Err(ResponseError::UnknownSheet) => {}
        Err(refusal) => return Err(desk::refused(&visit, &slug, refusal)),
        Ok(_) => return Ok(visit.redirect(&place(&slug, "check"))),
    }
    let t = visit.t;
    let notice = Notice::of(&visit, t.say("respond-retracted"), &round, &consultation)
        .briefly()
        .saying(t.say("respond-retracted-erased"));
    if round.state(visit.now) != State::Open {
        return Ok(forgettable(&visit, &slug, notice).response(StatusCode::OK));
    }
    let notice = notice.saying(t.say("respond-retracted-anew"));
    let notice = notice.acting(visit.to(&place(&slug, "sheet")), t.say("respond-answer-anew"));
    Ok(forgettable(&visit, &slug, notice).response(StatusCode::OK))
}

/// The key is still held, and whoever comes next could answer in the same name.
fn forgettable(visit: &Visit, slug: &str, notice: Notice) -> Notice {
    notice.leading(visit.to(&place(slug, "forgetting")), visit.t.say("respond-forget-link"))
}
