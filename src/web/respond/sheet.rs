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
    round::find,
    token::Token,
    web::{cookie, visit::Visit},
};

/// How someone begins.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Wish {
    /// Someone else, at a device where an answer was submitted.
    anew: bool,
    /// The receipt, rather than the correction that was begun.
    receipt: bool,
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
            Ok(sheet) if sheet.corrects && wish.receipt && sheet.round.slug == slug => {
                return Ok(visit.redirect(&place(&slug, "receipt")));
            }
            Ok(sheet) if sheet.round.slug == slug => {
                return Ok(visit.redirect(&step_place(&slug, desk::where_left(&sheet))));
            }
            Err(ResponseError::AlreadySubmitted(_)) if !wish.anew => {
                return Ok(visit.redirect(&place(&slug, "receipt")));
            }
            Err(ResponseError::UnknownSheet) => {
                if let Some(admission) = invited(&visit, &slug, &key).await? {
                    return lay(&visit, jar, &admission, &format!("rounds/{slug}"), &wish).await;
                }
            }
            Ok(_) | Err(ResponseError::AlreadySubmitted(_) | ResponseError::Invitation(_)) => {}
            Err(other) => return Err(Problem::from(other).into()),
        }
    }
    let admitted = invitation::admit_everyone(&visit.app.db.read, &slug).await;
    let admission = admitted.map_err(Problem::from)?;
    if let Some(page) = crowd::at_beginning(&visit, request, &admission).await? {
        return Ok(page);
    }
    lay(&visit, jar, &admission, &format!("rounds/{slug}"), &wish).await
}

/// Whoever was invited and has retracted the answer: their sheet stays the one of the invitation.
async fn invited(visit: &Visit, slug: &str, key: &Token) -> Result<Option<Admission>, Problem> {
    let (db, secret) = (&visit.app.db.read, &visit.app.secret);
    let (round, _) = find::by_slug(db, slug).await?;
    Ok(response::admitted_anew(db, secret, round.id, key).await?)
}

/// Begins by a personal link and leads away from it.
#[handler]
pub(crate) async fn post_invited(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    Query(wish): Query<Wish>,
    jar: &CookieJar,
) -> poem::Result<Response> {
    let admission = super::invitation::admitted(&visit, &token).await?;
    lay(&visit, jar, &admission, &format!("i/{token}"), &wish).await
}

/// Lays a sheet and gives its key to the browser; outside the round's time, the landing page
/// at `from` says what is the case.
async fn lay(
    visit: &Visit,
    jar: &CookieJar,
    admission: &Admission,
    from: &str,
    wish: &Wish,
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
            let correction = match response::sheet(&app.db.read, &key).await {
                Ok(sheet) if sheet.corrects && !wish.receipt => Some(desk::where_left(&sheet)),
                _ => None,
            };
            let there = correction.map(|step| step_place(slug, step));
            Ok(visit.redirect(&there.unwrap_or_else(|| place(slug, "receipt"))))
        }
        Err(ResponseError::NotYetOpen | ResponseError::Closed) => Ok(visit.redirect(from)),
        Err(other) => Err(Problem::from(other).into()),
    }
}
