//! What every request passes: a limit, a check of where it comes from, headers on the way out.

use poem::{
    Endpoint, IntoResponse, Request, Response,
    http::{HeaderValue, Method, StatusCode, header},
};

use crate::{app::App, problem::Problem};

/// More than any form, questionnaire or register needs; pages that ask for files have limits of
/// their own.
pub(super) const LARGEST_BODY: usize = 8 * 1024 * 1024;

/// A table of as many contacts as are read at once.
const LARGEST_TABLE: usize = 24 * 1024 * 1024;

const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; font-src 'self'; \
    img-src 'self' data:; script-src 'self'; connect-src 'self'; form-action 'self'; \
    base-uri 'none'; frame-ancestors 'none'";

/// The same for a page that shows one of [`super::handout::framed`].
const FRAMING_POLICY: &str = "default-src 'none'; style-src 'self'; font-src 'self'; \
    img-src 'self' data:; script-src 'self'; connect-src 'self'; frame-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Lets a page show frames of this site.
pub(super) fn let_frame(response: &mut Response) {
    let policy = HeaderValue::from_static(FRAMING_POLICY);
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
}

/// Refuses a body that is too large, whether or not its size was announced, and the character NUL.
///
/// # Errors
/// `too-large` (413), `malformed` (400), or what the endpoint answers.
pub async fn limit_body<E: Endpoint>(next: E, mut request: Request) -> poem::Result<E::Output> {
    if brings_files(&request) {
        // Read piece by piece, to the limit of the page: `respond::upload`.
        return next.call(request).await;
    }
    let largest = if brings_table(&request) { LARGEST_TABLE } else { LARGEST_BODY };
    let too_large = || Problem::new("too-large", StatusCode::PAYLOAD_TOO_LARGE);
    let announced = request.headers().get(header::CONTENT_LENGTH);
    let announced = announced.and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|bytes| bytes > largest) {
        return Err(too_large().into());
    }
    let body = request.take_body().into_bytes_limit(largest).await;
    let body = body.map_err(|_| too_large())?;
    if names_nul(&request, &body) {
        return Err(Problem::new("malformed", StatusCode::BAD_REQUEST).into());
    }
    request.set_body(body);
    next.call(request).await
}

/// Whether a page of questions is sent that may have files with it.
fn brings_files(request: &Request) -> bool {
    let path: Vec<&str> = request.uri().path().split('/').collect();
    let page = matches!(path.as_slice(), ["", _, "rounds", _, "pages", _]);
    let form = request.content_type().is_some_and(|it| it.starts_with("multipart/form-data"));
    page && form && *request.method() == Method::POST && !request.uri().to_string().contains("%00")
}

/// Whether a table of contacts is sent.
fn brings_table(request: &Request) -> bool {
    let path: Vec<&str> = request.uri().path().split('/').skip(2).collect();
    matches!(
        path.as_slice(),
        ["organise", "register", "import"]
            | ["organise", "register", "import", "confirmed"]
            | ["v1", "contacts", "import"]
    )
}

/// Whether the character NUL is meant anywhere: no text has it, and PostgreSQL cannot store it.
fn names_nul(request: &Request, body: &[u8]) -> bool {
    let holds = |needle: &[u8]| body.windows(needle.len()).any(|part| part == needle);
    let form = request.content_type().is_some_and(|it| it.contains("urlencoded"));
    let json = request.content_type().is_some_and(|it| it.contains("json"));
    let in_address = request.uri().to_string().contains("%00");
    in_address || (form && holds(b"%00")) || (json && holds(b"\\u0000"))
}

/// Refuses a form that another site sent: cookies alone prove nothing.
///
/// Browsers say where a request comes from (`Sec-Fetch-Site`, `Origin`); programs that say
/// neither hold no cookies of ours.
///
/// # Errors
/// `cross-site` (403), or what the endpoint answers.
pub async fn same_site_only<E: Endpoint>(next: E, request: Request) -> poem::Result<E::Output> {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    // What mail programs send has no cookie that could prove anything; its link does.
    let of_mail_program = request.uri().path().starts_with("/leave/");
    if safe || of_mail_program || from_here(&request) {
        return next.call(request).await;
    }
    Err(Problem::new("cross-site", StatusCode::FORBIDDEN).into())
}

fn from_here(request: &Request) -> bool {
    if let Some(site) = request.header("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    let Some(origin) = request.header(header::ORIGIN) else { return true };
    let host = request.header(header::HOST).unwrap_or_default();
    let ours = request.data::<App>().map(|app| app.config.base_url.origin().ascii_serialization());
    origin.split_once("://").is_some_and(|(_, at)| at == host)
        || ours.is_some_and(|ours| ours == origin)
}

/// Says on every response what browsers may do with it.
///
/// # Errors
/// What the endpoint answers.
pub async fn seal<E: Endpoint>(next: E, request: Request) -> poem::Result<Response> {
    let mut response = next.call(request).await?.into_response();
    let headers = response.headers_mut();
    let mut set = |name: header::HeaderName, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    set(header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY);
    // No path, so no token; with `no-referrer` browsers would send forms from the origin `null`.
    set(header::REFERRER_POLICY, "strict-origin");
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::X_FRAME_OPTIONS, "DENY");
    set(header::CACHE_CONTROL, "no-store");
    Ok(response)
}
