//! What was written in answer to one question: searched, tagged, page by page.

use entity::RoundId;

use super::{
    links,
    search::{ALL_GROUPS, Search, Wanted},
};
use crate::{
    problem::Problem,
    result::{self, Found, Said, TextAnswer},
    web::{result::explore::address, speech::Speech, texts::in_words, visit::OrganiserVisit},
};

const PER_PAGE: usize = 50;

/// What was written in answer to one question.
#[derive(Clone, Debug)]
pub(super) struct Texts {
    pub(super) questions: Vec<(String, String)>,
    pub(super) groups: Vec<(String, String)>,
    /// Those there are, with how many texts have each; the first stands for all.
    pub(super) tags: Vec<(String, String)>,
    pub(super) question: String,
    pub(super) group: String,
    pub(super) words: String,
    pub(super) tag: String,
    pub(super) found: usize,
    pub(super) shown: Vec<Shown>,
    pub(super) page: usize,
    pub(super) pages: usize,
    pub(super) previous: String,
    pub(super) next: String,
    /// Where tags are given and taken, and where the texts can be had as a file.
    pub(super) tagging: String,
    pub(super) file: String,
    pub(super) refused: bool,
    pub(super) tagged: bool,
}

/// One answer: a text, or files.
#[derive(Clone, Debug)]
pub(super) struct Shown {
    /// By what it is chosen, and its number on the page.
    pub(super) id: String,
    pub(super) label: String,
    pub(super) group: String,
    pub(super) text: String,
    pub(super) tags: String,
    /// Address and name of each.
    pub(super) files: Vec<(String, String)>,
}

pub(super) async fn texts(
    visit: &OrganiserVisit,
    id: RoundId,
    wanted: &Wanted,
) -> Result<Option<Texts>, Problem> {
    let Some(search) = Search::of(visit, id, wanted).await? else { return Ok(None) };
    let page = wanted.page.max(1);
    let found = result::texts(
        &visit.app.db,
        &visit.organiser,
        id,
        &search.question,
        &search.sought,
        (page - 1, PER_PAGE),
    );
    let found = found.await?;
    Ok(Some(page_of(visit, id, &search, found, wanted)))
}

pub(super) fn in_the_language(t: Speech, said: &Said) -> String {
    match said {
        Said::Files(_) => String::new(),
        Said::Words(words) => words.clone(),
        Said::Number(number) => t.decimal(&number.to_string()),
        Said::Day(day) => t.date(*day),
    }
}

fn page_of(
    visit: &OrganiserVisit,
    id: RoundId,
    search: &Search,
    found: Found,
    wanted: &Wanted,
) -> Texts {
    let t = visit.t;
    let pages = found.total.div_ceil(PER_PAGE).max(1);
    let page = wanted.page.clamp(1, pages);
    let here = visit.to(&format!("organise/rounds/{id}/responses"));
    let to = |page: usize| {
        let mut pairs = search.pairs.clone();
        pairs.push(("page".to_owned(), page.to_string()));
        address(&here, &pairs)
    };
    let tag = |(tag, number): (&String, &u64)| {
        let values = [("tag", tag.as_str().into()), ("number", (*number).into())];
        (tag.clone(), t.with("result-tag-number", &values))
    };
    let all_tags = (String::new(), t.say("result-all-tags"));
    let mut groups = vec![(ALL_GROUPS.to_owned(), t.say("result-all-groups"))];
    groups
        .extend(search.groups.iter().map(|it| (it.key.clone(), in_words(t, &it.name).to_owned())));
    let chosen = search.groups.iter().find(|it| Some(it.id) == search.sought.group);
    let shown = found.texts.iter().enumerate();
    let shown = shown.map(|(at, answer)| shown_as(visit, id, search, at + 1, answer)).collect();
    Texts {
        questions: search.questions.clone(),
        groups,
        tags: [all_tags].into_iter().chain(found.tags.iter().map(tag)).collect(),
        question: search.question.to_string(),
        group: chosen.map_or(ALL_GROUPS, |group| group.key.as_str()).to_owned(),
        words: search.sought.words.clone(),
        tag: search.sought.tag.clone().unwrap_or_default(),
        found: found.total,
        shown,
        page,
        pages,
        previous: if page > 1 { to(page - 1) } else { String::new() },
        next: if page < pages { to(page + 1) } else { String::new() },
        tagging: to(page).replacen("/responses?", "/responses/tags?", 1),
        file: address(&format!("{here}/texts.csv"), &search.pairs),
        refused: wanted.done == "unfit",
        tagged: wanted.done == "tagged",
    }
}

fn shown_as(
    visit: &OrganiserVisit,
    id: RoundId,
    search: &Search,
    number: usize,
    answer: &TextAnswer,
) -> Shown {
    let files = match &answer.said {
        Said::Files(files) => files.as_slice(),
        _ => &[],
    };
    Shown {
        id: answer.response_id.to_string(),
        label: visit.t.with("result-choose-text", &[("number", number.into())]),
        group: group_name(visit.t, search, answer),
        text: in_the_language(visit.t, &answer.said),
        tags: answer.tags.join(", "),
        files: links(visit, id, files),
    }
}

pub(super) fn group_name(t: Speech, search: &Search, answer: &TextAnswer) -> String {
    let group = search.groups.iter().find(|group| group.id == answer.group_id);
    group.map(|group| in_words(t, &group.name).to_owned()).unwrap_or_default()
}
