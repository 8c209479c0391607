//! Going on with a return code, on any device.

use askama::Template;
use poem::{
    IntoResponse, Request, Response, handler,
    http::{StatusCode, header},
    web::cookie::CookieJar,
};

use super::desk::{step_place, where_left};
use crate::{
    problem::Problem,
    response::{self, ResponseError},
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
}

impl Resumption {
    fn new(visit: &Visit) -> Self {
        let (shell, t) = (visit.shell(), visit.t);
        Self { shell, t, errors: FormErrors::default(), code: String::new() }
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
    match response::resume(&app.db, &app.secret, &again.code, &origin, visit.now).await {
        Ok((slug, key)) => {
            let sheet = response::sheet(&app.db.read, &key).await.map_err(Problem::from)?;
            cookie::keep_sheet(jar, &app.config, &slug, &key);
            Ok(visit.redirect(&step_place(&slug, where_left(&sheet))))
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
