//! The register: all contacts, or those of one group.

use askama::Template;
use entity::{contact, stakeholder_group as group, suppression::Reason};
use poem::{IntoResponse, Response, handler, web::Query};

use super::{
    pages::{PER_PAGE, Pages},
    standing::standing,
};
use crate::{
    problem::Problem,
    stakeholder::{StakeholderError, find, suppression::of_contacts},
    web::{
        fields::Fields,
        organise::frame::{Area, Frame},
        page::{Page, Shell},
        speech::Speech,
        texts::in_words,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "register/contacts.html")]
struct ContactsPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    done: Option<String>,
    filters: Vec<Filter>,
    rows: Vec<Row>,
    found: u64,
    pages: Pages,
}

/// A way to see one group, or all.
struct Filter {
    href: String,
    word: String,
    current: bool,
}

struct Row {
    contact: contact::Model,
    group: String,
    organisation: String,
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
    let db = &visit.app.db.read;
    let groups = find::groups(db).await?;
    let chosen = match query.one("group") {
        "" => None,
        key => {
            let found = groups.iter().find(|group| group.key == key);
            Some(found.ok_or(StakeholderError::UnknownGroup)?)
        }
    };
    let page = Pages::asked(&query);
    let (contacts, found) =
        find::contacts(db, &visit.organiser, chosen.map(|group| group.id), page, PER_PAGE).await?;
    let key = chosen.map(|group| group.key.as_str());
    let shown: Vec<_> = contacts.iter().map(|(contact, _)| contact).collect();
    let mut no_mail = of_contacts(db, &visit.organiser, &visit.app.secret, &shown).await?;
    let mut rows = vec![];
    for (contact, organisation) in contacts {
        let suppressions = no_mail.remove(&contact.id).unwrap_or_default();
        rows.push(Row {
            group: word_of(visit.t, &groups, &contact),
            organisation: organisation.map(|organisation| organisation.name).unwrap_or_default(),
            language: visit.t.say(&format!("register-language-{}", contact.language)),
            no_mail: standing(&visit, &suppressions).await?,
            bounced: suppressions.iter().any(|row| *row.reason == Reason::Bounced),
            contact,
        });
    }
    let view = ContactsPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::area(&visit, Area::Register),
        done: done(visit.t, &query),
        filters: filters(&visit, &groups, key).await?,
        rows,
        found,
        pages: Pages::of(page, found, |number| address(&visit, key, number)),
    };
    Ok(Page(view).into_response())
}

/// What has just been done, if the browser was sent here after it.
fn done(t: Speech, query: &Fields) -> Option<String> {
    if let Ok(number) = query.one("imported").parse::<u32>() {
        return Some(t.with("register-imported", &[("number", number.into())]));
    }
    match query.one("done") {
        "added" => Some(t.say("register-contact-added")),
        "lifted" => Some(t.say("register-lifted")),
        "erased" => Some(t.say("register-contact-erased")),
        _ => None,
    }
}

async fn filters(
    visit: &OrganiserVisit,
    groups: &[group::Model],
    key: Option<&str>,
) -> Result<Vec<Filter>, Problem> {
    let counts = find::contacts_per_group(&visit.app.db.read, &visit.organiser).await?;
    let word = |name: &str, count: i64| {
        visit
            .t
            .with("register-filter", &[("name", name.to_owned().into()), ("count", count.into())])
    };
    let all = Filter {
        href: address(visit, None, 1),
        word: word(&visit.t.say("register-all-groups"), counts.values().sum()),
        current: key.is_none(),
    };
    let of_group = |group: &group::Model| Filter {
        href: address(visit, Some(&group.key), 1),
        word: word(in_words(visit.t, &group.name), counts.get(&group.id).copied().unwrap_or(0)),
        current: key == Some(&group.key),
    };
    Ok(std::iter::once(all).chain(groups.iter().map(of_group)).collect())
}

fn address(visit: &OrganiserVisit, group: Option<&str>, number: u64) -> String {
    let register = visit.to("organise/register");
    match (group, number) {
        (None, 1) => register,
        (None, number) => format!("{register}?page={number}"),
        (Some(key), 1) => format!("{register}?group={key}"),
        (Some(key), number) => format!("{register}?group={key}&page={number}"),
    }
}

fn word_of(t: Speech, groups: &[group::Model], contact: &contact::Model) -> String {
    let found = groups.iter().find(|group| group.id == contact.group_id);
    found.map(|group| in_words(t, &group.name).to_owned()).unwrap_or_default()
}
