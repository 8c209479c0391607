//! How whoever has begun or answered comes back on another device, or to one that has forgotten.

use entity::{consultation, round};
use poem::web::cookie::CookieJar;

use crate::{
    response::{self, Sheet},
    token::Token,
    web::{cookie, visit::Visit},
};

/// What leads back.
pub(super) enum WayBack {
    Code(String),
    /// The personal link.
    Link,
    Nothing,
}

impl WayBack {
    /// To a sheet that this browser fills in.
    pub(super) fn to_sheet(visit: &Visit, jar: &CookieJar, key: &Token, sheet: &Sheet) -> Self {
        match response::code_of(&visit.app.secret, sheet) {
            Some(code) => Self::Code(code.expose()),
            None => Self::to_submitted(visit, jar, key, &sheet.round, &sheet.consultation),
        }
    }

    /// To what this browser has submitted.
    pub(super) fn to_submitted(
        visit: &Visit,
        jar: &CookieJar,
        key: &Token,
        round: &round::Model,
        consultation: &consultation::Model,
    ) -> Self {
        let secret = &visit.app.secret;
        match cookie::code(jar, &round.slug) {
            None => Self::Link,
            Some(code) if response::leads_back(secret, round, consultation, &code, key) => {
                Self::Code(code.expose())
            }
            Some(_) => Self::Nothing,
        }
    }

    pub(super) fn code(&self) -> Option<&str> {
        if let Self::Code(code) = self { Some(code) } else { None }
    }
}
