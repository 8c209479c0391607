//! The mails that were kept here instead of being sent.

use askama::Template;
use poem::{IntoResponse, Response, handler, web::Query};

use super::pages::{PER_PAGE, Pages};
use crate::{
    mailbox::{self, Envelope},
    problem::Problem,
    web::{
        fields::Fields,
        organise::frame::{Area, Frame},
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "register/mailbox.html")]
struct MailboxPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    /// Whether mails leave the house.
    sends: bool,
    mails: Vec<Envelope>,
    found: u64,
    pages: Pages,
}

#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let page = Pages::asked(&Fields(pairs));
    let (mails, found) = mailbox::envelopes(&visit.app.db.read, page, PER_PAGE).await?;
    let address = visit.to("organise/mailbox");
    let view = MailboxPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::area(&visit, Area::Mailbox),
        sends: visit.app.courier.sends(),
        mails,
        found,
        pages: Pages::of(page, found, |number| format!("{address}?page={number}")),
    };
    Ok(Page(view).into_response())
}
