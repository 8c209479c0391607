//! Correcting a response: the acts that begin it and give it up. In between, its sheet is filled
//! in and submitted like any other.

use poem::{
    Response, handler,
    web::{Path, cookie::CookieJar},
};

use super::desk::{self, place};
use crate::{db, problem::Problem, response, web::visit::Visit};

/// Begins, or goes on with what was begun; leads to the summary, where each answer can be changed.
#[handler]
pub(crate) async fn post(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    jar: &CookieJar,
) -> poem::Result<Response> {
    let key = desk::key(&visit, jar, &slug)?;
    let app = &visit.app;
    db::write(&app.db, async |tx| response::correct(tx, &app.secret, &key, visit.now).await)
        .await
        .map_err(Problem::from)?;
    Ok(visit.redirect(&place(&slug, "check")))
}

/// Gives the correction up.
#[handler]
pub(crate) async fn post_end(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    jar: &CookieJar,
) -> poem::Result<Response> {
    let key = desk::key(&visit, jar, &slug)?;
    db::write(&visit.app.db, async |tx| response::give_up(tx, &key).await)
        .await
        .map_err(Problem::from)?;
    Ok(visit.redirect(&place(&slug, "receipt")))
}
