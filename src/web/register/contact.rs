//! One contact: what is known of it, its tags, and what happened to it.

use askama::Template;
use entity::{ContactId, contact, suppression::Reason};
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};

use super::{
    parts,
    standing::standing,
    told_history::{self, Line},
};
use crate::{
    invitation::history,
    problem::Problem,
    stakeholder::{find, suppression::of_contacts, tags_of},
    web::{
        fields::Fields,
        form_errors::FormErrors,
        organise::frame::{Area, Frame},
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "register/contact.html")]
struct ContactPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    done: Option<String>,
    contact: contact::Model,
    organisation: String,
    group: String,
    language: String,
    /// When they registered themselves, if they did.
    registered: Option<String>,
    tags: String,
    /// Why it gets no mail.
    no_mail: Vec<String>,
    /// Whether that may be lifted.
    bounced: bool,
    lines: Vec<Line>,
}

impl ContactPage {
    /// The address of a page of this contact.
    fn of_contact(&self, page: &str) -> String {
        self.shell.href(&format!("organise/register/contacts/{}/{page}", self.contact.id))
    }
}

#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, ContactId)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let done = match Fields(pairs).one("done") {
        "changed" => Some(visit.t.say("register-contact-changed")),
        "tagged" => Some(visit.t.say("register-contact-tagged")),
        "merged" => Some(visit.t.say("register-contact-merged")),
        _ => None,
    };
    Ok(Page(view(&visit, id, done, None, FormErrors::default()).await?).into_response())
}

/// The page once more, with the tags that were typed and cannot be given.
pub(super) async fn again(
    visit: &OrganiserVisit,
    id: ContactId,
    tags: String,
    errors: FormErrors,
) -> Result<Response, Problem> {
    Ok(Page(view(visit, id, None, Some(tags), errors).await?).again().into_response())
}

async fn view(
    visit: &OrganiserVisit,
    id: ContactId,
    done: Option<String>,
    typed: Option<String>,
    errors: FormErrors,
) -> Result<ContactPage, Problem> {
    let (t, db, organiser) = (visit.t, &visit.app.db.read, &visit.organiser);
    let (contact, organisation) = find::contact(db, organiser, id).await?;
    let groups = find::groups(db).await?;
    let tags = tags_of(db, organiser, &[id]).await?.remove(&id).unwrap_or_default();
    let happened = history(db, organiser, id).await?;
    let listed = of_contacts(db, organiser, &visit.app.secret, &[&contact]).await?.remove(&id);
    let listed = listed.unwrap_or_default();
    Ok(ContactPage {
        shell: visit.shell().at(&visit.to(&format!("organise/register/contacts/{id}"))),
        t,
        frame: Frame::area(visit, Area::Register),
        errors,
        done,
        organisation: organisation.map(|organisation| organisation.name).unwrap_or_default(),
        group: parts::group_name(t, &groups, contact.group_id),
        language: parts::language(t, &contact.language),
        registered: contact
            .registered_on
            .map(|day| t.with("register-registered", &[("day", t.date(day).into())])),
        tags: typed.unwrap_or_else(|| tags.join(", ")),
        no_mail: standing(visit, &listed).await?,
        bounced: listed.iter().any(|row| *row.reason == Reason::Bounced),
        lines: happened.into_iter().map(|it| told_history::line(t, it)).collect(),
        contact,
    })
}
