//! The two cookies there are: of a log-in, and of a sheet that someone answers.

use poem::web::cookie::{Cookie, CookieJar, SameSite};

use crate::{account::SESSION_HOURS, config::Config, token::Token};

const SESSION: &str = "rundtisch-session";
const SHEET: &str = "rundtisch-sheet";

/// How long a browser keeps the key of a sheet: past any interruption of a day.
const SHEET_DAYS: i64 = 60;

/// The session of whoever is logged in.
#[must_use]
pub fn session(jar: &CookieJar) -> Option<Token> {
    jar.get(SESSION)?.value_str().parse().ok()
}

/// Keeps a session for as long as it lasts.
pub fn keep_session(jar: &CookieJar, config: &Config, token: &Token) {
    let seconds = u64::try_from(SESSION_HOURS * 3600).unwrap_or(0);
    jar.add(cookie(SESSION, token.expose(), "/", seconds, config));
}

/// Forgets the session.
pub fn drop_session(jar: &CookieJar) {
    let mut gone = Cookie::named(SESSION);
    gone.set_path("/");
    gone.make_removal();
    jar.add(gone);
}

/// The key of the sheet that this browser answers in a round.
#[must_use]
pub fn sheet(jar: &CookieJar, round_slug: &str) -> Option<Token> {
    parts(jar, round_slug).0
}

/// By what this browser is told from others that write on the same sheet.
#[must_use]
pub fn hand(jar: &CookieJar, round_slug: &str) -> Option<Token> {
    parts(jar, round_slug).1
}

/// Keeps the key of a sheet, for this round only, and with it a hand that no other browser has.
pub fn keep_sheet(jar: &CookieJar, config: &Config, round_slug: &str, key: &Token) {
    let hand = match parts(jar, round_slug) {
        (Some(held), Some(hand)) if held == *key => hand,
        _ => Token::random(),
    };
    let value = format!("{}.{}", key.expose(), hand.expose());
    let seconds = u64::try_from(SHEET_DAYS * 24 * 3600).unwrap_or(0);
    jar.add(cookie(&sheet_name(round_slug), value, "/", seconds, config));
}

/// The key and the hand that a browser holds for a round.
fn parts(jar: &CookieJar, round_slug: &str) -> (Option<Token>, Option<Token>) {
    let Some(cookie) = jar.get(&sheet_name(round_slug)) else { return (None, None) };
    let (key, hand) = cookie.value_str().split_once('.').unwrap_or((cookie.value_str(), ""));
    (key.parse().ok(), hand.parse().ok())
}

fn sheet_name(round_slug: &str) -> String {
    format!("{SHEET}-{round_slug}")
}

fn cookie(name: &str, value: String, path: &str, seconds: u64, config: &Config) -> Cookie {
    let mut cookie = Cookie::new_with_str(name, value);
    cookie.set_path(path);
    cookie.set_http_only(true);
    cookie.set_same_site(SameSite::Lax);
    cookie.set_secure(config.base_url.scheme() == "https");
    cookie.set_max_age(std::time::Duration::from_secs(seconds));
    cookie
}
