//! The organisations of the register.

use askama::Template;
use poem::{IntoResponse, Response, handler, web::Query};

use super::{
    asked::Asked,
    pages::{PER_PAGE, Pages},
    parts::{self, List},
};
use crate::{
    problem::Problem,
    stakeholder::find,
    web::{
        fields::Fields,
        form_errors::FormErrors,
        organise::frame::{Area, Frame, Way},
        page::{Page, Shell},
        speech::Speech,
        texts::in_words,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "register/organisations.html")]
struct OrganisationsPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    ways: Vec<Way>,
    errors: FormErrors,
    done: Option<String>,
    asked: Asked,
    narrows: bool,
    groups: Vec<(String, String)>,
    rows: Vec<Row>,
    found: u64,
    pages: Pages,
}

struct Row {
    id: String,
    name: String,
    group: String,
    contacts: u64,
    coordinator: String,
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
    let (found_rows, found) =
        find::organisations(db, &visit.organiser, &filter, page, PER_PAGE).await?;
    let groups = find::groups(db).await?;
    let rows = found_rows.into_iter().map(|row| Row {
        id: row.organisation.id.to_string(),
        group: parts::group_name(t, &groups, row.organisation.group_id),
        name: row.organisation.name,
        contacts: row.contacts,
        coordinator: row
            .coordinator
            .map(|contact| if contact.name.is_empty() { contact.email } else { contact.name })
            .unwrap_or_default(),
    });
    let all = (String::new(), t.say("register-all-groups"));
    let to_find = groups.iter().map(|it| (it.key.clone(), in_words(t, &it.name).to_owned()));
    let view = OrganisationsPage {
        shell: visit
            .shell()
            .at(&asked.address(&visit.to("organise/register/organisations"), page + 1)),
        t,
        frame: Frame::area(&visit, Area::Register),
        ways: parts::ways(&visit, List::Organisations),
        errors: FormErrors::default(),
        done: (query.one("done") == "changed").then(|| t.say("register-organisation-changed")),
        narrows: filter.narrows(),
        groups: std::iter::once(all).chain(to_find).collect(),
        rows: rows.collect(),
        found,
        pages: Pages::of(page, found, |number| {
            asked.address(&visit.to("organise/register/organisations"), number)
        }),
        asked,
    };
    Ok(Page(view).into_response())
}
