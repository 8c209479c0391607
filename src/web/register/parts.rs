//! What pages of the register have in common: the ways between its lists, and choices.

use entity::{GroupId, stakeholder_group as group};

use super::asked::Asked;
use crate::{
    problem::Problem,
    stakeholder::{find, tags},
    web::{
        organise::frame::Way,
        speech::{Lang, Speech},
        texts::in_words,
        visit::OrganiserVisit,
    },
};

/// The lists of the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum List {
    Contacts,
    Organisations,
    Tags,
    Duplicates,
    Groups,
}

/// The ways to the lists of the register.
pub(super) fn ways(visit: &OrganiserVisit, current: List) -> Vec<Way> {
    [
        (List::Contacts, "organise/register", "register-contacts"),
        (List::Organisations, "organise/register/organisations", "register-organisations"),
        (List::Tags, "organise/register/tags", "register-tags"),
        (List::Duplicates, "organise/register/duplicates", "register-duplicates"),
        (List::Groups, "organise/groups", "register-groups"),
    ]
    .map(|(list, page, label)| Way {
        href: visit.to(page),
        label: visit.t.say(label),
        current: list == current,
    })
    .into()
}

/// The groups to choose from in a filter by their keys, with how many contacts each has; all first.
pub(super) async fn groups_to_find(
    visit: &OrganiserVisit,
) -> Result<Vec<(String, String)>, Problem> {
    let db = &visit.app.db.read;
    let counts = find::contacts_per_group(db, &visit.organiser).await?;
    let all = visit.t.say("register-all-groups");
    let mut options = vec![(String::new(), counted(visit.t, &all, counts.values().sum()))];
    for group in find::groups(db).await? {
        let count = counts.get(&group.id).copied().unwrap_or(0);
        options.push((group.key, counted(visit.t, in_words(visit.t, &group.name), count)));
    }
    Ok(options)
}

/// The tags to choose from in a filter, with how many contacts each has; all first. One that nobody
/// has any more is there as long as it is asked for.
pub(super) async fn tags_to_find(
    visit: &OrganiserVisit,
    asked: &Asked,
) -> Result<Vec<(String, String)>, Problem> {
    let mut options = vec![(String::new(), visit.t.say("register-all-tags"))];
    for (tag, count) in tags(&visit.app.db.read, &visit.organiser).await? {
        let word = counted(visit.t, &tag, count);
        options.push((tag, word));
    }
    if options.iter().all(|(tag, _)| *tag != asked.tag) {
        options.push((asked.tag.clone(), counted(visit.t, &asked.tag, 0)));
    }
    Ok(options)
}

/// The groups to choose from in a form, by their ids.
pub(super) async fn groups_to_choose(
    visit: &OrganiserVisit,
) -> Result<Vec<(String, String)>, Problem> {
    let groups = find::groups(&visit.app.db.read).await?;
    let option =
        |group: &group::Model| (group.id.to_string(), in_words(visit.t, &group.name).to_owned());
    Ok(groups.iter().map(option).collect())
}

/// The languages to choose from in a form.
pub(super) fn languages(t: Speech) -> Vec<(String, String)> {
    let language = |lang: Lang| (lang.tag().to_owned(), language(t, lang.tag()));
    Lang::ALL.map(language).into()
}

/// The name of the language in which somebody gets mails.
pub(super) fn language(t: Speech, tag: &str) -> String {
    t.say(&format!("register-language-{tag}"))
}

/// The name of a group.
pub(super) fn group_name(t: Speech, groups: &[group::Model], id: GroupId) -> String {
    let found = groups.iter().find(|group| group.id == id);
    found.map(|group| in_words(t, &group.name).to_owned()).unwrap_or_default()
}

fn counted(t: Speech, name: &str, count: i64) -> String {
    t.with("register-filter", &[("name", name.to_owned().into()), ("count", count.into())])
}
