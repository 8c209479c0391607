use askama::Template;
use poem::{
    IntoResponse, Request, Response, Result, handler,
    http::{StatusCode, header},
    web::{Query, cookie::CookieJar},
};
use serde::Deserialize;
use url::form_urlencoded;

use super::interrupted::Interrupted;
use crate::{
    account::{self, AccountError},
    problem::Problem,
    web::{
        cookie,
        fields::Fields,
        form_errors::FormErrors,
        origin::origin,
        page::{Page, Shell},
        speech::Speech,
        visit::{StaffVisit, Visit},
    },
};

#[derive(Template)]
#[template(path = "account/log_in.html")]
struct LogInPage {
    shell: Shell,
    t: Speech,
    errors: FormErrors,
    email: String,
    logged_out: bool,
    /// What to go on with afterwards.
    interrupted: Interrupted,
}

impl LogInPage {
    fn new(visit: &Visit) -> Self {
        Self {
            shell: Shell::new(visit.t, &visit.app.config.city, &visit.to(ADDRESS)),
            t: visit.t,
            errors: FormErrors::default(),
            email: String::new(),
            logged_out: false,
            interrupted: Interrupted::default(),
        }
    }
}

/// What has just been done and what is to be done next, as told by the address.
#[derive(Deserialize)]
struct Told {
    done: Option<String>,
    to: Option<String>,
}

const ADDRESS: &str = "account/log-in";

/// Asks whoever wants something of the administration area to log in first. What a form sent is
/// carried along.
pub(in crate::web) fn ask(visit: &Visit, interrupted: Interrupted) -> Response {
    if interrupted.sent.is_some() {
        let page = Page(LogInPage { interrupted, ..LogInPage::new(visit) });
        return page.with_status(StatusCode::UNAUTHORIZED).into_response();
    }
    let to = form_urlencoded::byte_serialize(interrupted.to.as_bytes()).collect::<String>();
    visit.redirect(&format!("{ADDRESS}?to={to}"))
}

/// The form to log in; whoever is logged in goes on.
#[handler]
pub(crate) fn get(visit: Visit, present: Option<StaffVisit>, Query(told): Query<Told>) -> Response {
    let interrupted = Interrupted { to: told.to.unwrap_or_default(), sent: None };
    if present.is_some() {
        return interrupted.go_on(&visit);
    }
    let logged_out = told.done.as_deref() == Some("logged-out");
    Page(LogInPage { logged_out, interrupted, ..LogInPage::new(&visit) }).into_response()
}

/// Opens a session for whoever knows the password.
///
/// # Errors
/// If something unexpected happens; wrong words are shown at the form.
#[handler]
pub(crate) async fn post(
    visit: Visit,
    request: &Request,
    jar: &CookieJar,
    fields: Fields,
) -> Result<Response> {
    let email = fields.one("email").to_owned();
    let password = fields.0.iter().find(|(name, _)| name == "password");
    let password = password.map(|(_, password)| password.clone()).unwrap_or_default();
    let interrupted = Interrupted::carried(&fields);
    let mut again = LogInPage { email: email.clone(), interrupted, ..LogInPage::new(&visit) };
    if email.is_empty() {
        again.errors.add("email", visit.t.say("account-email-missing"));
    }
    if password.is_empty() {
        again.errors.add("password", visit.t.say("account-password-missing"));
    }
    if !again.errors.is_empty() {
        return Ok(Page(again).again().into_response());
    }
    let config = &visit.app.config;
    let origin = origin(request, config.trusted_proxies);
    match account::log_in(&visit.app.db, &email, password, &origin, visit.now).await {
        Ok(token) => {
            cookie::keep_session(jar, config, &token);
            Ok(again.interrupted.go_on(&visit))
        }
        Err(AccountError::WrongLogIn) => {
            again.errors.add("email", visit.t.say("account-wrong-log-in"));
            Ok(Page(again).again().into_response())
        }
        Err(AccountError::Throttled { until }) => {
            let wait = (until - visit.now).num_seconds() + 1;
            let until = visit.t.time(until + chrono::TimeDelta::seconds(59));
            let sentence = visit.t.with("account-throttled", &[("time", until.into())]);
            again.errors.add("email", sentence);
            Ok(Page(again)
                .with_status(StatusCode::TOO_MANY_REQUESTS)
                .with_header(header::RETRY_AFTER, wait.to_string())
                .into_response())
        }
        Err(error) => Err(Problem::from(error).into()),
    }
}
