//! Having one's return code sent by mail.

use poem::{
    IntoResponse, Request, Response, handler,
    http::StatusCode,
    web::{Path, cookie::CookieJar},
};

use super::{
    contact::Contact,
    crowd,
    desk::{self, place},
    notice::Notice,
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
/// `no-mail-server`, or that this browser has no sheet; what must be corrected is shown at the
/// form, and whoever had enough mails is told so.
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
    let Ok(email) = typed.parse::<Email>() else {
        let wrong = visit.t.say("respond-mail-wrong");
        let way_back = WayBack::to_sheet(&visit, jar, &key, &sheet);
        return Ok(Page(pause::view(&visit, &sheet, way_back, typed, Some(wrong), false))
            .again()
            .into_response());
    };
    let no_more = |why: &str| {
        Notice::new(&visit, visit.t.say("respond-mail-no-more"), Contact::of(&sheet.consultation))
            .seen_at(&visit, &place(&slug, "pause"))
            .saying(visit.t.say(why))
            .leading(visit.to(&place(&slug, "pause")), visit.t.say("respond-mail-to-code"))
            .response(StatusCode::TOO_MANY_REQUESTS)
    };
    if crowd::at_mailing(&visit, request).await? {
        return Ok(no_more("respond-mail-crowd"));
    }
    let (secret, lang) = (&app.secret, visit.t.lang().tag());
    let asked = db::write(&app.db, async |tx| {
        return_mail::ask(tx, secret, &key, &email, lang, visit.now).await
    });
    match asked.await {
        Ok(()) => Ok(visit.redirect(&place(&slug, "pause?mailed=true"))),
        Err(ResponseError::MailedEnough) => Ok(no_more("respond-mail-enough")),
        Err(refusal) => Err(desk::refused(&visit, &slug, refusal)),
    }
}
