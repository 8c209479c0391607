use askama::Template;
use poem::{IntoResponse, Response, handler};

use crate::{
    account::SESSION_HOURS,
    web::{
        organise::frame::{Area, Frame},
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
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
}

/// What is known of whoever is logged in.
#[handler]
pub(crate) fn get(visit: OrganiserVisit) -> Response {
    Page(AccountPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::area(&visit, Area::Account),
        name: visit.organiser.name().to_owned(),
        email: visit.organiser.email().unwrap_or_default().to_owned(),
        hours: SESSION_HOURS,
    })
    .into_response()
}
