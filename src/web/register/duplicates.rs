//! Contacts that may be in the register twice.

use askama::Template;
use poem::{IntoResponse, Response, handler};

use super::parts::{self, List};
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

/// How many suspicions are shown at once.
const MOST: usize = 100;

#[derive(Template)]
#[template(path = "register/duplicates.html")]
struct DuplicatesPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    ways: Vec<Way>,
    rows: Vec<Row>,
}

/// Two that may be one.
struct Row {
    one: Who,
    other: Who,
    why: String,
    /// Where they are merged.
    href: String,
}

struct Who {
    name: String,
    email: String,
    organisation: String,
}

#[handler]
pub(crate) async fn get(visit: OrganiserVisit) -> Result<Response, Problem> {
    let suspicions = stakeholder::duplicates(&visit.app.db.read, &visit.organiser, MOST).await?;
    let mut rows = vec![];
    for suspicion in suspicions {
        let why = match suspicion.by_address {
            true => visit.t.say("register-duplicates-by-address"),
            false => visit.t.say("register-duplicates-by-name"),
        };
        let mut contacts = suspicion.contacts.into_iter();
        let Some((first, of)) = contacts.next() else { continue };
        for (second, of_second) in contacts {
            let page = format!("organise/register/contacts/{}/merge?with={}", first.id, second.id);
            rows.push(Row {
                one: who(&first, of.as_ref()),
                other: who(&second, of_second.as_ref()),
                why: why.clone(),
                href: visit.to(&page),
            });
        }
    }
    let view = DuplicatesPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::area(&visit, Area::Register),
        ways: parts::ways(&visit, List::Duplicates),
        rows,
    };
    Ok(Page(view).into_response())
}

fn who(contact: &entity::contact::Model, of: Option<&entity::organisation::Model>) -> Who {
    Who {
        name: contact.name.clone(),
        email: contact.email.clone(),
        organisation: of.map(|organisation| organisation.name.clone()).unwrap_or_default(),
    }
}
