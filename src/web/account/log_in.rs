use askama::Template;
use poem::{
    IntoResponse, Request, Response, Result, handler,
    http::{StatusCode, header},
    web::{Query, cookie::CookieJar},
};
use serde::Deserialize;

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
        visit::{OrganiserVisit, Visit},
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
}

impl LogInPage {
    fn new(visit: &Visit) -> Self {
        Self {
            shell: visit.shell(),
            t: visit.t,
            errors: FormErrors::default(),
            email: String::new(),
            logged_out: false,
        }
    }
}

/// What has just been done, as told by the address.
#[derive(Deserialize)]
struct Done {
    done: Option<String>,
}

/// The form to log in; whoever is logged in goes on.
#[handler]
pub(crate) fn get(
    visit: Visit,
    present: Option<OrganiserVisit>,
    Query(Done { done }): Query<Done>,
) -> Response {
    if present.is_some() {
        return visit.redirect("organise");
    }
    let logged_out = done.as_deref() == Some("logged-out");
    Page(LogInPage { logged_out, ..LogInPage::new(&visit) }).into_response()
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
    let mut again = LogInPage { email: email.clone(), ..LogInPage::new(&visit) };
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
            Ok(visit.redirect("organise"))
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
