//! Logs: sentences with fields, as text or JSON. Never an address, a token or an answer.

use std::{io::IsTerminal, time::Instant};

use poem::{Endpoint, IntoResponse, Request, Response};
use tracing_subscriber::EnvFilter;

/// Begins to log to standard error, in colours if that is a terminal; `filter` is in the form of
/// `RUST_LOG`.
pub fn start(filter: &str, json: bool) {
    let filter = EnvFilter::try_new(filter).unwrap_or_else(|_| EnvFilter::new("info"));
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let lines = lines.with_ansi(std::io::stderr().is_terminal());
    // A second start, as in tests, keeps the first.
    let _ = if json { lines.json().try_init() } else { lines.with_target(false).try_init() };
}

/// Logs each request with its outcome and duration. Tokens in addresses become `…`.
///
/// # Errors
/// What the endpoint answers.
pub async fn log<E: Endpoint>(next: E, request: Request) -> poem::Result<Response> {
    let begun = Instant::now();
    let method = request.method().clone();
    let path = without_tokens(request.uri().path());
    let response = next.call(request).await.map(IntoResponse::into_response);
    let status = match &response {
        Ok(response) => response.status(),
        Err(error) => error.status(),
    };
    let duration_ms = begun.elapsed().as_millis();
    tracing::info!(%method, path, status = status.as_u16(), duration_ms, "A request was answered.");
    response
}

fn without_tokens(path: &str) -> String {
    let mut behind = false;
    let shown = path.split('/').map(|part| {
        let run = part.as_bytes().windows(32).any(|run| run.iter().all(u8::is_ascii_hexdigit));
        let hidden = run || behind;
        behind = matches!(part, "i" | "leave");
        if hidden { "…" } else { part }
    });
    shown.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_in_an_address_is_not_logged() {
        let path = "/de/i/0123456789abcdef0123456789ABCDEF/sheet";
        assert_eq!(without_tokens(path), "/de/i/…/sheet");
        assert_eq!(without_tokens("/de/i/0123456789abcdef0123456789ABCDEF."), "/de/i/…");
        assert_eq!(without_tokens("/leave/0123"), "/leave/…");
        assert_eq!(without_tokens("/x/0123456789abcdef0123456789ABCDEF%20"), "/x/…");
    }
}
