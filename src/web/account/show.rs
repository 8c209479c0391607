use askama::Template;
use poem::{IntoResponse, Response, handler};

use crate::{
    account::SESSION_HOURS,
    web::{
        organise::frame::{Area, Frame},
        page::{Page, Shell},
        speech::Speech,
        visit::StaffVisit,
    },
};

#[derive(Template)]
#[template(path = "account/show.html")]
struct AccountPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    name: String,
    email: String,
    hours: i64,
    /// Whether programs may act for them.
    has_tokens: bool,
}

/// What is known of whoever is logged in.
#[handler]
pub(crate) fn get(StaffVisit(visit): StaffVisit) -> Response {
    Page(AccountPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::area(&visit, Area::Account).seen_by(&visit.organiser),
        name: visit.organiser.name().to_owned(),
        email: visit.organiser.email().unwrap_or_default().to_owned(),
        hours: SESSION_HOURS,
        has_tokens: !visit.organiser.is_analyst(),
    })
    .into_response()
}
