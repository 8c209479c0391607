//! What was written in answer to one question: searched, tagged, page by page.

use entity::{ResponseId, RoundId, stakeholder_group as group};
use poem::{Response, handler, http::StatusCode, web::Path};
use rules::questionnaire::{Key, Question, unfilled};
use serde::Deserialize;

use super::links;
use crate::{
    db,
    export::{Value, plain},
    problem::Problem,
    questionnaire,
    result::{
        self, Found, ResultError, Said, Sought, TextAnswer, all_texts, is_listed, tag_texts,
        untag_texts,
    },
    round, stakeholder,
    web::{
        fields::Fields,
        handout,
        result::explore::address,
        speech::Speech,
        texts::in_words,
        visit::{OrganiserVisit, see_other},
        wording::language,
    },
};

const PER_PAGE: usize = 50;
/// No key of a group: the choice of all of them.
const ALL_GROUPS: &str = "*";
/// More of what is typed narrows nothing down.
const MOST_TYPED: usize = 200;

/// Which texts are shown.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Wanted {
    #[serde(default)]
    question: String,
    #[serde(default)]
    group: String,
    #[serde(default)]
    words: String,
    #[serde(default)]
    tag: String,
    #[serde(default)]
    page: usize,
    /// What has just been done.
    #[serde(default)]
    done: String,
}

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

/// What is looked for, as it makes sense for the round.
struct Search {
    questions: Vec<(String, String)>,
    question: Key,
    groups: Vec<group::Model>,
    sought: Sought,
    /// The pairs of an address that asks the same.
    pairs: Vec<(String, String)>,
}

impl Search {
    /// None if the round asks for no text.
    async fn of(
        visit: &OrganiserVisit,
        id: RoundId,
        wanted: &Wanted,
    ) -> Result<Option<Self>, Problem> {
        let db = &visit.app.db.read;
        let version = match questionnaire::current(db, id).await {
            Err(questionnaire::QuestionnaireError::Missing) => return Ok(None),
            version => version?,
        };
        let asked = &version.questionnaire;
        let open: Vec<&Question> = asked.questions().filter(|it| is_listed(&it.kind)).collect();
        let chosen = open.iter().find(|it| it.key.as_str() == wanted.question).or(open.first());
        let Some(question) = chosen.map(|it| it.key.clone()) else { return Ok(None) };
        let groups = stakeholder::find::groups(db).await?;
        let group = groups.iter().find(|group| group.key == wanted.group);
        let language = language(visit.t.lang());
        let named =
            |it: &&Question| (it.key.to_string(), unfilled(asked.say(&it.text, &language).0));
        let sought = Sought {
            group: group.map(|group| group.id),
            words: wanted.words.trim().chars().take(MOST_TYPED).collect(),
            tag: Some(wanted.tag.clone()).filter(|tag| !tag.is_empty()),
        };
        let key = group.map_or(ALL_GROUPS, |group| group.key.as_str()).to_owned();
        let pairs = [
            ("question", question.to_string()),
            ("group", key),
            ("words", sought.words.clone()),
            ("tag", wanted.tag.clone()),
        ];
        let pairs = pairs.into_iter().filter(|(_, value)| !value.is_empty());
        let pairs = pairs.map(|(name, value)| (name.to_owned(), value)).collect();
        let questions = open.iter().map(named).collect();
        Ok(Some(Self { questions, question, groups, sought, pairs }))
    }
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

fn in_the_language(t: Speech, said: &Said) -> String {
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

fn group_name(t: Speech, search: &Search, answer: &TextAnswer) -> String {
    let group = search.groups.iter().find(|group| group.id == answer.group_id);
    group.map(|group| in_words(t, &group.name).to_owned()).unwrap_or_default()
}

/// Gives a tag to the texts that were chosen, or takes it from them.
///
/// # Errors
/// If there is no such round or text.
#[handler]
pub(crate) async fn post_tags(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    poem::web::Query(wanted): poem::web::Query<Wanted>,
    fields: Fields,
) -> Result<Response, Problem> {
    let Some(search) = Search::of(&visit, id, &wanted).await? else {
        return Err(ResultError::NoTexts.into());
    };
    let chosen: Option<Vec<ResponseId>> = fields.all("text").map(|it| it.parse().ok()).collect();
    let chosen = chosen.ok_or(ResultError::UnknownText)?;
    let (organiser, question) = (&visit.organiser, &search.question);
    let (tag, takes) = (fields.one("new-tag"), fields.one("how") == "take");
    let done = db::write(&visit.app.db, async |tx| match takes {
        true => untag_texts(tx, organiser, id, question, &chosen, tag).await,
        false => tag_texts(tx, organiser, id, question, &chosen, tag).await,
    })
    .await;
    let done = match done {
        Ok(()) => "tagged",
        Err(ResultError::Tag) => "unfit",
        Err(error) => return Err(error.into()),
    };
    let mut pairs = search.pairs;
    pairs.push(("page".to_owned(), wanted.page.to_string()));
    pairs.push(("done".to_owned(), done.to_owned()));
    let page = visit.to(&format!("organise/rounds/{id}/responses"));
    Ok(see_other(&format!("{}#texts", address(&page, &pairs))))
}

/// The texts that were looked for, with their tags. Taking them is recorded.
///
/// # Errors
/// If there is no such round, or it asks for no text.
#[handler]
pub(crate) async fn post_file(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    poem::web::Query(wanted): poem::web::Query<Wanted>,
) -> Result<Response, Problem> {
    let Some(search) = Search::of(&visit, id, &wanted).await? else {
        return Err(Problem::new("no-texts-asked", StatusCode::NOT_FOUND));
    };
    let (app, organiser, now) = (&visit.app, &visit.organiser, visit.now);
    let slug = round::find::by_id(&app.db.read, id).await?.slug;
    let found = all_texts(&app.db, organiser, id, &search.question, &search.sought).await?;
    let number = i32::try_from(found.len()).ok();
    let row = |answer: &TextAnswer| {
        let text = match &answer.said {
            Said::Files(files) => {
                files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>().join("; ")
            }
            said => in_the_language(visit.t, said),
        };
        let cells = [
            search.question.to_string(),
            group_name(visit.t, &search, answer),
            text,
            answer.tags.join("; "),
        ];
        cells.map(Value::Text).to_vec()
    };
    let rows = found.iter().map(row).collect();
    let file = plain(&["question", "group", "text", "tags"], rows)?;
    let kind = entity::event::EventKind::ResponsesExportedAsCsv;
    db::write(&app.db, async |tx| round::record(tx, organiser, id, kind, number, now).await)
        .await?;
    Ok(handout::saved(&format!("{slug}-texts.csv"), "text/csv; charset=utf-8", file.into()))
}
