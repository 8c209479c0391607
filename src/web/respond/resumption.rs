//! Going on with a return code, on any device.

use askama::Template;
use poem::{
    IntoResponse, Request, Response, handler,
    http::{StatusCode, header},
    web::cookie::CookieJar,
};

use super::{
    contact::Contact,
    desk::{place, step_place, where_left},
};
use crate::{
    problem::Problem,
    response::{self, ResponseError, Resumed},
    web::{
        cookie,
        fields::Fields,
        form_errors::FormErrors,
        origin::origin,
        page::{Page, Shell},
        speech::Speech,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "respond/resumption.html")]
struct Resumption {
    shell: Shell,
    t: Speech,
    errors: FormErrors,
    code: String,
    contact: Contact,
}

impl Resumption {
    fn new(visit: &Visit) -> Self {
        let (shell, t) = (visit.shell(), visit.t);
        let contact = Contact::of_service(&visit.app.config);
        Self { shell, t, errors: FormErrors::default(), code: String::new(), contact }
    }
}

/// The characters of a return code, without what makes no difference.
const CODE_LENGTH: usize = 12;

/// What is wrong with something that cannot be a code, before it is taken for a guess.
fn unlike_a_code(typed: &str) -> Option<&'static str> {
    match typed.chars().filter(|typed| typed.is_alphanumeric()).count() {
        0 => Some("respond-code-missing"),
        CODE_LENGTH => None,
        _ => Some("respond-code-length"),
    }
}

#[handler]
pub(crate) fn get(visit: Visit) -> Response {
    Page(Resumption::new(&visit)).into_response()
}

/// Lays the sheet of a code before this browser.
///
/// # Errors
/// If something unexpected happens; a wrong code is shown at the form.
#[handler]
pub(crate) async fn post(
    visit: Visit,
    request: &Request,
    jar: &CookieJar,
    fields: Fields,
) -> poem::Result<Response> {
    let app = &visit.app;
    let code = fields.one("code").to_owned();
    let origin = origin(request, app.config.trusted_proxies);
    let mut again = Resumption { code, ..Resumption::new(&visit) };
    if let Some(sentence) = unlike_a_code(&again.code) {
        again.errors.add("code", visit.t.say(sentence));
        return Ok(Page(again).again().into_response());
    }
    match response::resume(&app.db, &app.secret, &again.code, &origin, visit.now).await {
        Ok(Resumed { slug, key, code }) => {
            let there = match response::sheet(&app.db.read, &key).await {
                Ok(sheet) if !sheet.corrects => step_place(&slug, where_left(&sheet)),
                Ok(_) | Err(ResponseError::AlreadySubmitted(_)) => place(&slug, "receipt"),
                Err(other) => return Err(Problem::from(other).into()),
            };
            cookie::keep_sheet(jar, &app.config, &slug, &key, Some(&code));
            Ok(visit.redirect(&there))
        }
        Err(ResponseError::UnknownCode) => {
            again.errors.add("code", visit.t.say("respond-code-unknown"));
            Ok(Page(again).again().into_response())
        }
        Err(ResponseError::Throttled { until }) => {
            let wait = (until - visit.now).num_seconds() + 1;
            let time = visit.t.time(until + chrono::TimeDelta::seconds(59));
            again
                .errors
                .add("code", visit.t.with("respond-code-throttled", &[("time", time.into())]));
            Ok(Page(again)
                .with_status(StatusCode::TOO_MANY_REQUESTS)
                .with_header(header::RETRY_AFTER, wait.to_string())
                .into_response())
        }
        Err(error) => Err(Problem::from(error).into()),
    }
}
