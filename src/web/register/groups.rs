//! The stakeholder groups.

use askama::Template;
use entity::stakeholder_group as group;
use poem::{IntoResponse, Response, handler, web::Query};

use super::parts::{self, List};
use crate::{
    problem::Problem,
    stakeholder::find,
    web::{
        fields::Fields,
        form_errors::FormErrors,
        organise::frame::{Area, Frame, Way},
        page::{Page, Shell},
        speech::{Lang, Speech},
        texts::in_words,
        visit::OrganiserVisit,
        wording::language,
    },
};

#[derive(Template)]
#[template(path = "register/groups.html")]
struct GroupsPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    ways: Vec<Way>,
    errors: FormErrors,
    done: Option<String>,
    rows: Vec<Row>,
    key: String,
    de: String,
    en: String,
    simple: String,
}

struct Row {
    group: group::Model,
    heading: String,
    contacts: i64,
    de_field: String,
    de: String,
    en_field: String,
    en: String,
    simple_field: String,
    simple: String,
    /// Whether its form has problems and is to be seen at once.
    unfolded: bool,
}

#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let done = match Fields(pairs).one("done") {
        "added" => Some(visit.t.say("register-group-added")),
        "renamed" => Some(visit.t.say("register-group-renamed")),
        "removed" => Some(visit.t.say("register-group-removed")),
        _ => None,
    };
    let view = view(&visit, &Fields::default(), FormErrors::default()).await?;
    Ok(Page(GroupsPage { done, ..view }).into_response())
}

/// The page once more, with what was typed into one of its forms.
pub(super) async fn again(
    visit: &OrganiserVisit,
    typed: &Fields,
    errors: FormErrors,
) -> Result<Response, Problem> {
    Ok(Page(view(visit, typed, errors).await?).again().into_response())
}

/// The field for a group's name in a language.
pub(super) fn name_field(group: &group::Model, lang: Lang) -> String {
    format!("{}-{}", group.key, lang.tag())
}

async fn view(
    visit: &OrganiserVisit,
    typed: &Fields,
    errors: FormErrors,
) -> Result<GroupsPage, Problem> {
    let db = &visit.app.db.read;
    let counts = find::contacts_per_group(db, &visit.organiser).await?;
    let rows = find::groups(db).await?.into_iter().map(|group| {
        let value = |lang: Lang| {
            let field = name_field(&group, lang);
            match typed.0.iter().any(|(name, _)| *name == field) {
                true => typed.one(&field).to_owned(),
                false => group.name.get(&language(lang)).unwrap_or_default().to_owned(),
            }
        };
        Row {
            heading: in_words(visit.t, &group.name).to_owned(),
            contacts: counts.get(&group.id).copied().unwrap_or(0),
            de_field: name_field(&group, Lang::De),
            de: value(Lang::De),
            en_field: name_field(&group, Lang::En),
            en: value(Lang::En),
            simple_field: name_field(&group, Lang::DeSimple),
            simple: value(Lang::DeSimple),
            unfolded: Lang::ALL.iter().any(|lang| errors.at(&name_field(&group, *lang)).is_some()),
            group,
        }
    });
    Ok(GroupsPage {
        shell: visit.shell().at(&visit.to("organise/groups")),
        t: visit.t,
        frame: Frame::area(visit, Area::Register),
        ways: parts::ways(visit, List::Groups),
        rows: rows.collect(),
        key: typed.one("key").to_owned(),
        de: typed.one("de").to_owned(),
        en: typed.one("en").to_owned(),
        simple: typed.one("de-simple").to_owned(),
        done: None,
        errors,
    })
}
