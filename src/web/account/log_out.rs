use poem::{Response, handler, web::cookie::CookieJar};

use crate::{
    account, db,
    problem::Problem,
    web::{cookie, visit::Visit},
};

/// Ends the session of this browser; ending it twice is the same as once.
///
/// # Errors
/// If the database does not answer.
#[handler]
pub(crate) async fn post(visit: Visit, jar: &CookieJar) -> Result<Response, Problem> {
    if let Some(token) = cookie::session(jar) {
        db::write(&visit.app.db, async |tx| account::log_out(tx, &token).await).await?;
    }
    cookie::drop_session(jar);
    Ok(visit.redirect("account/log-in?done=logged-out"))
}
