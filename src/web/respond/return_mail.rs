//! Having one's return code sent by mail.

use poem::{
    IntoResponse, Request, Response, handler,
    http::StatusCode,
    web::{Path, cookie::CookieJar},
};

use super::{
    crowd,
    desk::{self, place},
    pause,
    way_back::WayBack,
};
use crate::{
    db,
    email::Email,
    problem::Problem,
    response::{ResponseError, return_mail},
    web::{fields::Fields, page::Page, visit::Visit},
};

/// Sends the code once. It is refused where no mail leaves the house: kept mails are read by
/// administrators, who must see neither address nor code.
///
/// # Errors
/// `no-mail-server`, or that this browser has no sheet; what must be corrected is shown at the form.
#[handler]
pub(crate) async fn post(
    visit: Visit,
    request: &Request,
    Path((_, slug)): Path<(String, String)>,
    jar: &CookieJar,
    fields: Fields,
) -> poem::Result<Response> {
    let app = &visit.app;
    if !app.courier.sends() {
        return Err(Problem::new("no-mail-server", StatusCode::CONFLICT).into());
    }
    let key = desk::key(&visit, jar, &slug)?;
    let sheet = desk::sheet(&visit, jar, &slug).await?;
    let typed = fields.one("email");
    let again = |status: StatusCode, sentence: &str| {
        let way_back = WayBack::to_sheet(&visit, jar, &key, &sheet);
        let wrong = Some(visit.t.say(sentence));
        let page = Page(pause::view(&visit, &sheet, way_back, typed, wrong, false));
        let mut response = page.into_response();
        response.set_status(status);
        Ok(response)
    };
    let Ok(email) = typed.parse::<Email>() else {
        return again(StatusCode::UNPROCESSABLE_ENTITY, "respond-mail-wrong");
    };
    if crowd::at_mailing(&visit, request).await? {
        return again(StatusCode::TOO_MANY_REQUESTS, "respond-mail-crowd");
    }
    let (secret, lang) = (&app.secret, visit.t.lang().tag());
    let asked = db::write(&app.db, async |tx| {
        return_mail::ask(tx, secret, &key, &email, lang, visit.now).await
    });
    match asked.await {
        Ok(()) => Ok(visit.redirect(&place(&slug, "pause?mailed=true"))),
        Err(ResponseError::MailedEnough) => {
            again(StatusCode::TOO_MANY_REQUESTS, "respond-mail-enough")
        }
        Err(refusal) => Err(desk::refused(&visit, &slug, refusal)),
    }
}
