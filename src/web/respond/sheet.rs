//! Beginning, or going on where one left: the acts that lay a sheet before a browser.

use poem::{
    Request, Response, handler,
    web::{Path, Query, cookie::CookieJar},
};
use serde::Deserialize;

use super::{
    crowd,
    desk::{self, place, step_place},
};
use crate::{
    db,
    invitation::{self, Admission},
    problem::Problem,
    response::{self, Begun, ResponseError},
    web::{cookie, visit::Visit},
};

/// How someone begins.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Wish {
    /// Someone else, at a device where an answer was submitted.
    anew: bool,
}

/// Begins in a round that is open to all; a browser that has begun goes on with its sheet.
#[handler]
pub(crate) async fn post(
    visit: Visit,
    request: &Request,
    Path((_, slug)): Path<(String, String)>,
    Query(wish): Query<Wish>,
    jar: &CookieJar,
) -> poem::Result<Response> {
    if let Some(key) = cookie::sheet(jar, &slug) {
        match response::sheet(&visit.app.db.read, &key).await {
            Ok(sheet) if sheet.round.slug == slug => {
                return Ok(visit.redirect(&step_place(&slug, desk::where_left(&sheet))));
            }
            Err(ResponseError::AlreadySubmitted(_)) if !wish.anew => {
                return Ok(visit.redirect(&place(&slug, "receipt")));
            }
            Ok(_)
            | Err(
                ResponseError::AlreadySubmitted(_)
                | ResponseError::UnknownSheet
                | ResponseError::Invitation(_),
            ) => {}
            Err(other) => return Err(Problem::from(other).into()),
        }
    }
    let admitted = invitation::admit_everyone(&visit.app.db.read, &slug).await;
    let admission = admitted.map_err(Problem::from)?;
    if let Some(page) = crowd::at_beginning(&visit, request, &admission).await? {
        return Ok(page);
    }
    lay(&visit, jar, &admission, &format!("rounds/{slug}")).await
}

/// Begins by a personal link and leads away from it.
#[handler]
pub(crate) async fn post_invited(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    jar: &CookieJar,
) -> poem::Result<Response> {
    let admission = super::invitation::admitted(&visit, &token).await?;
    lay(&visit, jar, &admission, &format!("i/{token}")).await
}

/// Lays a sheet and gives its key to the browser; outside the round's time, the landing page
/// at `from` says what is the case.
async fn lay(
    visit: &Visit,
    jar: &CookieJar,
    admission: &Admission,
    from: &str,
) -> poem::Result<Response> {
    let app = &visit.app;
    let slug = &admission.round().slug;
    let begun =
        db::write(&app.db, async |tx| response::begin(tx, &app.secret, admission, visit.now).await)
            .await;
    match begun {
        Ok(Begun::Sheet(key)) => {
            let sheet = response::sheet(&app.db.read, &key).await.map_err(Problem::from)?;
            let code = response::code_of(&app.secret, &sheet);
            cookie::keep_sheet(jar, &app.config, slug, &key, code.as_ref());
            Ok(visit.redirect(&step_place(slug, desk::where_left(&sheet))))
        }
        Ok(Begun::Submitted(key)) => {
            cookie::keep_sheet(jar, &app.config, slug, &key, None);
            Ok(visit.redirect(&place(slug, "receipt")))
        }
        Err(ResponseError::NotYetOpen | ResponseError::Closed) => Ok(visit.redirect(from)),
        Err(other) => Err(Problem::from(other).into()),
    }
}
