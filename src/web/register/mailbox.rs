//! The mails that were kept here instead of being sent.

use askama::Template;
use entity::{
    bounce_mailbox,
    dispatch::Pause,
    message::MessageState::{
        self, Bounced, Complained, Deferred, Failed, Queued, Sending, Sent, Unknown,
    },
};
use poem::{IntoResponse, Response, handler, web::Query};

use super::pages::{PER_PAGE, Pages};
use crate::{
    invitation::{Dispatch, sending},
    mailbox::{self, Envelope},
    outbox::bounce_mailbox::standing,
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
    /// Where the sending stands; absent if no mail leaves the house.
    dispatch: Option<Dispatch>,
    /// How far the mailbox for bounces was read; absent if it is not read.
    bounces: Option<bounce_mailbox::Model>,
    mails: Vec<Envelope>,
    found: u64,
    pages: Pages,
}

impl MailboxPage {
    /// How many messages are in one of these states.
    fn number(&self, states: &[MessageState]) -> String {
        let messages = self.dispatch.iter().flat_map(|dispatch| &dispatch.messages);
        let number: u64 =
            messages.filter(|(state, _)| states.contains(state)).map(|(_, it)| it).sum();
        self.t.number(number)
    }
}

#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let page = Pages::asked(&Fields(pairs));
    let (mails, found) = mailbox::envelopes(&visit.app.db.read, page, PER_PAGE).await?;
    let dispatch = match visit.app.courier.sends() {
        true => Some(sending(&visit.app.db.read, &visit.organiser).await?),
        false => None,
    };
    let bounces = match visit.app.courier.bounce_mailbox() {
        Some(_) => Some(standing(&visit.app.db.read).await?),
        None => None,
    };
    let address = visit.to("organise/mailbox");
    let view = MailboxPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::area(&visit, Area::Mailbox),
        dispatch,
        bounces,
        mails,
        found,
        pages: Pages::of(page, found, |number| format!("{address}?page={number}")),
    };
    Ok(Page(view).into_response())
}
