//! The register: all contacts, or those that somebody looks for.

use askama::Template;
use entity::{ContactImportId, contact, suppression::Reason};
use poem::{IntoResponse, Response, handler, web::Query};

use super::{
    asked::Asked,
    pages::{PER_PAGE, Pages},
    parts::{self, List},
    standing::standing,
};
use crate::{
    problem::Problem,
    stakeholder::{find, suppression::of_contacts, tags_of},
    web::{
        fields::Fields,
        form_errors::FormErrors,
        organise::frame::{Area, Frame, Way},
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "register/contacts.html")]
struct ContactsPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    ways: Vec<Way>,
    errors: FormErrors,
    done: Option<String>,
    /// Where the import that was just done can be taken back.
    import: Option<String>,
    asked: Asked,
    narrows: bool,
    groups: Vec<(String, String)>,
    tags: Vec<(String, String)>,
    /// Where a tag is given to all that were found.
    tagging: String,
    rows: Vec<Row>,
    found: u64,
    pages: Pages,
}

struct Row {
    contact: contact::Model,
    group: String,
    organisation: String,
    tags: String,
    language: String,
    /// Why no mail goes there, a sentence for each reason.
    no_mail: Vec<String>,
    /// Whether an organiser can change that.
    bounced: bool,
}

#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let query = Fields(pairs);
    let (t, db) = (visit.t, &visit.app.db.read);
    let asked = Asked::of(&visit, &query).await?;
    let filter = asked.filter();
    let page = Pages::asked(&query);
    let (contacts, found) = find::contacts(db, &visit.organiser, &filter, page, PER_PAGE).await?;
    let groups = find::groups(db).await?;
    let ids: Vec<_> = contacts.iter().map(|(contact, _)| contact.id).collect();
    let tags = tags_of(db, &visit.organiser, &ids).await?;
    let shown: Vec<_> = contacts.iter().map(|(contact, _)| contact).collect();
    let mut no_mail = of_contacts(db, &visit.organiser, &visit.app.secret, &shown).await?;
    let mut rows = vec![];
    for (contact, organisation) in contacts {
        let suppressions = no_mail.remove(&contact.id).unwrap_or_default();
        rows.push(Row {
            group: parts::group_name(t, &groups, contact.group_id),
            organisation: organisation.map(|organisation| organisation.name).unwrap_or_default(),
            tags: tags.get(&contact.id).map(|tags| tags.join(", ")).unwrap_or_default(),
            language: parts::language(t, &contact.language),
            no_mail: standing(&visit, &suppressions).await?,
            bounced: suppressions.iter().any(|row| *row.reason == Reason::Bounced),
            contact,
        });
    }
    let view = ContactsPage {
        shell: visit.shell().at(&asked.address(&visit.to("organise/register"), page + 1)),
        t,
        frame: Frame::area(&visit, Area::Register),
        ways: parts::ways(&visit, List::Contacts),
        errors: FormErrors::default(),
        done: done(t, &query),
        import: import(&visit, &query),
        narrows: filter.narrows(),
        groups: parts::groups_to_find(&visit).await?,
        tags: parts::tags_to_find(&visit, &asked).await?,
        tagging: asked.address(&visit.to("organise/register/tagging"), 1),
        rows,
        found,
        pages: Pages::of(page, found, |number| {
            asked.address(&visit.to("organise/register"), number)
        }),
        asked,
    };
    Ok(Page(view).into_response())
}

fn import(visit: &OrganiserVisit, query: &Fields) -> Option<String> {
    let id: ContactImportId = query.one("import").parse().ok()?;
    Some(visit.to(&format!("organise/register/imports/{id}")))
}

/// What has just been done, if the browser was sent here after it.
fn done(t: Speech, query: &Fields) -> Option<String> {
    if let Ok(number) = query.one("imported").parse::<u32>() {
        if let Ok(updated) = query.one("updated").parse::<u32>() {
            let values = [("added", number.into()), ("updated", updated.into())];
            return Some(t.with("register-imported-updated", &values));
        }
        return Some(t.with("register-imported", &[("number", number.into())]));
    }
    if let Ok(number) = query.one("tagged").parse::<u32>() {
        return Some(t.with("register-tagged", &[("number", number.into())]));
    }
    match query.one("done") {
        "added" => Some(t.say("register-contact-added")),
        "lifted" => Some(t.say("register-lifted")),
        "erased" => Some(t.say("register-contact-erased")),
        _ => None,
    }
}
