//! All tags, and who has them.

use askama::Template;
use poem::{IntoResponse, Response, handler};

use super::{
    asked::Asked,
    parts::{self, List},
};
use crate::{
    problem::Problem,
    stakeholder,
    web::{
        organise::frame::{Area, Frame, Way},
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "register/tags.html")]
struct TagsPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    ways: Vec<Way>,
    rows: Vec<Row>,
}

struct Row {
    tag: String,
    contacts: i64,
    /// The contacts that have it.
    href: String,
    /// Where it is taken from them.
    removal: String,
}

#[handler]
pub(crate) async fn get(visit: OrganiserVisit) -> Result<Response, Problem> {
    let tags = stakeholder::tags(&visit.app.db.read, &visit.organiser).await?;
    let rows = tags.into_iter().map(|(tag, contacts)| {
        let asked = Asked { tag: tag.clone(), ..Asked::default() };
        let href = asked.address(&visit.to("organise/register"), 1);
        let removal = asked.address(&visit.to("organise/register/tagging"), 1);
        Row { tag, contacts, href, removal }
    });
    let view = TagsPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::area(&visit, Area::Register),
        ways: parts::ways(&visit, List::Tags),
        rows: rows.collect(),
    };
    Ok(Page(view).into_response())
}
