//! A file of one's own draft, to be looked at again.

use entity::AttachmentId;
use poem::{
    Response, handler,
    web::{Path, cookie::CookieJar},
};

use super::desk;
use crate::{
    problem::Problem,
    response::attachment::find::of_respondent,
    web::{handout, visit::Visit},
};

#[handler]
pub(crate) async fn get(
    visit: Visit,
    Path((_, slug, id)): Path<(String, String, AttachmentId)>,
    jar: &CookieJar,
) -> poem::Result<Response> {
    let key = desk::key(&visit, jar, &slug)?;
    let file = of_respondent(&visit.app.db.read, &key, id).await.map_err(Problem::from)?;
    Ok(handout::attachment(&visit.app, &file))
}
