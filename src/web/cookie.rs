//! The two cookies there are: of a log-in, and of a sheet that someone answers.

use poem::web::cookie::{Cookie, CookieJar, SameSite};

use crate::{
    account::SESSION_HOURS,
    config::Config,
    token::{Code, Token},
};

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
    drop(jar, SESSION);
}

/// The key of the sheet that this browser answers in a round.
#[must_use]
pub fn sheet(jar: &CookieJar, round_slug: &str) -> Option<Token> {
    Held::by(jar, round_slug).key
}

/// By what this browser is told from others that write on the same sheet.
#[must_use]
pub fn hand(jar: &CookieJar, round_slug: &str) -> Option<Token> {
    Held::by(jar, round_slug).hand
}

/// The return code of the sheet that this browser answers; none if a personal link led there.
#[must_use]
pub fn code(jar: &CookieJar, round_slug: &str) -> Option<Code> {
    Held::by(jar, round_slug).code
}

/// Keeps the key of a sheet, for this round only, and with it a hand that no other browser has
/// and the return code, if there is one.
pub fn keep_sheet(
    jar: &CookieJar,
    config: &Config,
    round_slug: &str,
    key: &Token,
    code: Option<&Code>,
) {
    let held = Held::by(jar, round_slug);
    let hand = held.hand.filter(|_| held.key.as_ref() == Some(key)).unwrap_or_else(Token::random);
    let code = code.map(|code| format!(".{}", code.expose())).unwrap_or_default();
    let value = format!("{}.{}{code}", key.expose(), hand.expose());
    let seconds = u64::try_from(SHEET_DAYS * 24 * 3600).unwrap_or(0);
    jar.add(cookie(&sheet_name(round_slug), value, "/", seconds, config));
}

/// Forgets the sheet of a round.
pub fn drop_sheet(jar: &CookieJar, round_slug: &str) {
    drop(jar, &sheet_name(round_slug));
}

fn drop(jar: &CookieJar, name: &str) {
    let mut gone = Cookie::named(name);
    gone.set_path("/");
    gone.make_removal();
    jar.add(gone);
}

/// What a browser holds for a round.
#[derive(Default)]
struct Held {
    key: Option<Token>,
    hand: Option<Token>,
    code: Option<Code>,
}

impl Held {
    fn by(jar: &CookieJar, round_slug: &str) -> Self {
        let Some(cookie) = jar.get(&sheet_name(round_slug)) else { return Self::default() };
        let mut parts = cookie.value_str().split('.');
        let (key, hand, code) = (parts.next(), parts.next(), parts.next());
        Self {
            key: key.and_then(|key| key.parse().ok()),
            hand: hand.and_then(|hand| hand.parse().ok()),
            code: code.and_then(|code| code.parse().ok()),
        }
    }
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
