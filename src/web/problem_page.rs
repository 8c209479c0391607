//! A problem as a page: what happened, and a way on.

use askama::Template;
use poem::{
    Endpoint, IntoResponse, Request, Response,
    http::{StatusCode, header},
};

use super::{
    cookie,
    page::{Page, Shell},
    speech::{Lang, Speech},
};
use crate::{
    account::recognise,
    api::problem::{as_json, malformed},
    app::App,
    problem::Problem,
};

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage {
    shell: Shell,
    t: Speech,
    title: String,
    way_on: String,
    problem: Problem,
    contact_email: String,
    /// Whether it happened in the administration area, which is then the way on.
    organising: bool,
}

/// Turns errors of pages into pages, and those of the API into `application/problem+json`.
///
/// # Errors
/// None: every error becomes a response.
pub async fn explain<E: Endpoint>(next: E, request: Request) -> poem::Result<Response> {
    let path = request.uri().path().to_owned();
    let accepted = request.header(header::ACCEPT_LANGUAGE).unwrap_or_default().to_owned();
    let app = request.data::<App>().cloned();
    let session = cookie::session(request.cookie());
    let error = match next.call(request).await {
        Ok(response) => return Ok(response.into_response()),
        Err(error) if error.is_from_response() => return Ok(error.into_response()),
        Err(error) => error,
    };
    let problem = error.downcast_ref::<Problem>().cloned().unwrap_or_else(|| framework(&error));
    if path.starts_with("/api/") {
        let details = match problem.details.as_slice() {
            [] => malformed(&error),
            _ => problem.details,
        };
        return Ok(as_json(&Problem { details, ..problem }));
    }
    let Some(app) = app else { return Ok(problem.status.into()) };
    let lang = path.split('/').nth(1).and_then(|tag| tag.parse().ok());
    let lang = lang.unwrap_or_else(|| Lang::preferred(&accepted));
    let t = Speech::new(lang, app.config.timezone);
    let mut shell = Shell::new(t, &app.config.city, &format!("/{}/", lang.tag()));
    let organising = path.split('/').nth(2) == Some("organise");
    if let Some(token) = session.filter(|_| organising) {
        // A problem with the session must not hide the problem that is told here.
        if let Ok(Some(organiser)) = recognise(&app.db.read, &token, app.clock.now()).await {
            shell = shell.of_account(organiser.name());
        }
    }
    let page = ProblemPage {
        shell,
        t,
        title: t.say(&format!("problem-{}", problem.code)),
        way_on: t.say(&format!("problem-{}-way-on", problem.code)),
        contact_email: app.config.contact_email.clone(),
        organising,
        problem: problem.clone(),
    };
    let mut response = Page(page).into_response();
    response.set_status(problem.status);
    Ok(response)
}

/// The framework's own errors, in our words.
fn framework(error: &poem::Error) -> Problem {
    match error.status() {
        StatusCode::UNAUTHORIZED => Problem::new("unauthorised", StatusCode::UNAUTHORIZED),
        StatusCode::NOT_FOUND => Problem::new("not-found", StatusCode::NOT_FOUND),
        StatusCode::METHOD_NOT_ALLOWED => {
            Problem::new("method-not-allowed", StatusCode::METHOD_NOT_ALLOWED)
        }
        StatusCode::PAYLOAD_TOO_LARGE => Problem::new("too-large", StatusCode::PAYLOAD_TOO_LARGE),
        status if status.is_client_error() => Problem::new("malformed", status),
        _ => Problem::unexpected(error),
    }
}
