//! The responses of a round, for organisers: how many, what was written, files to take away.

use askama::Template;
use entity::{RoundId, stakeholder_group as group};
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use rules::{
    lifecycle::IdentityMode,
    questionnaire::{FileRef, Key, Question, unfilled},
};
use serde::Deserialize;

use crate::{
    problem::Problem,
    questionnaire,
    response::{self, attachment::find::any_of_responses},
    result,
    result::{Said, TextAnswer, is_listed},
    round, stakeholder,
    web::{
        form_errors::FormErrors,
        organise::frame::{Frame, Tab},
        page::{Page, Shell},
        respond::told::size,
        speech::Speech,
        texts::in_words,
        visit::OrganiserVisit,
        wording::language,
    },
};

const PER_PAGE: usize = 50;

/// Which texts are shown.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Wanted {
    #[serde(default)]
    question: String,
    #[serde(default)]
    group: String,
    #[serde(default)]
    page: usize,
}

#[derive(Template)]
#[template(path = "result/responses.html")]
struct ResponsesPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    here: String,
    anonymous: bool,
    counted: u64,
    waiting: u64,
    drafts: u64,
    quarantined: u64,
    /// Whether there are files to pack.
    files: bool,
    texts: Option<Texts>,
}

/// What was written in answer to one question.
#[derive(Clone, Debug)]
struct Texts {
    questions: Vec<(String, String)>,
    groups: Vec<(String, String)>,
    question: String,
    group: String,
    found: usize,
    shown: Vec<Shown>,
    page: usize,
    pages: usize,
    previous: String,
    next: String,
}

/// One answer: a text, or files.
#[derive(Clone, Debug)]
struct Shown {
    group: String,
    text: String,
    /// Address and name of each.
    files: Vec<(String, String)>,
}

#[handler]
pub async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    Query(wanted): Query<Wanted>,
) -> poem::Result<Response> {
    let db = &visit.app.db.read;
    let round = round::find::by_id(db, id).await.map_err(Problem::from)?;
    let per_group = response::find::per_group(db, id).await.map_err(Problem::from)?;
    let waiting = response::ballot_box::sizes(db, id).await.map_err(Problem::from)?;
    let view = ResponsesPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::round(&visit, &round, Tab::Responses),
        errors: FormErrors::default(),
        here: visit.to(&format!("organise/rounds/{id}")),
        anonymous: *round.identity_mode == IdentityMode::Anonymous,
        counted: per_group.values().sum(),
        waiting: waiting.values().sum(),
        drafts: response::find::drafts(db, id).await.map_err(Problem::from)?,
        quarantined: response::quarantine::number(db, id).await.map_err(Problem::from)?,
        files: any_of_responses(db, id).await.map_err(Problem::from)?,
        texts: texts(&visit, id, &wanted).await?,
    };
    Ok(Page(view).into_response())
}

async fn texts(
    visit: &OrganiserVisit,
    id: RoundId,
    wanted: &Wanted,
) -> Result<Option<Texts>, Problem> {
    let db = &visit.app.db.read;
    let version = match questionnaire::current(db, id).await {
        Err(questionnaire::QuestionnaireError::Missing) => return Ok(None),
        version => version?,
    };
    let asked = &version.questionnaire;
    let open: Vec<&Question> = asked.questions().filter(|it| is_listed(&it.kind)).collect();
    let Some(question) = open
        .iter()
        .find(|it| it.key.as_str() == wanted.question)
        .or(open.first())
        .map(|it| &it.key)
    else {
        return Ok(None);
    };
    let groups = stakeholder::find::groups(db).await?;
    let all = result::texts(db, &visit.organiser, id, question).await?;
    let language = language(visit.t.lang());
    let questions =
        open.iter().map(|it| (it.key.to_string(), unfilled(asked.say(&it.text, &language).0)));
    Ok(Some(page_of(visit, id, question, questions.collect(), &groups, &all, wanted)))
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
    question: &Key,
    questions: Vec<(String, String)>,
    groups: &[group::Model],
    all: &[TextAnswer],
    wanted: &Wanted,
) -> Texts {
    let t = visit.t;
    let name = |group: &group::Model| in_words(t, &group.name).to_owned();
    let chosen = groups.iter().find(|group| group.key == wanted.group);
    let found: Vec<&TextAnswer> =
        all.iter().filter(|text| chosen.is_none_or(|group| group.id == text.group_id)).collect();
    let pages = found.len().div_ceil(PER_PAGE).max(1);
    let page = wanted.page.clamp(1, pages);
    let to = |page: usize| {
        let key = chosen.map_or(ALL_GROUPS, |group| group.key.as_str());
        let way =
            format!("organise/rounds/{id}/responses?question={question}&group={key}&page={page}");
        visit.to(&way)
    };
    let shown = found.iter().skip((page - 1) * PER_PAGE).take(PER_PAGE).map(|answer| {
        let group = groups.iter().find(|group| group.id == answer.group_id);
        let files = match &answer.said {
            Said::Files(files) => files.as_slice(),
            _ => &[],
        };
        Shown {
            group: group.map(name).unwrap_or_default(),
            text: in_the_language(t, &answer.said),
            files: links(visit, id, files),
        }
    });
    Texts {
        questions,
        groups: [(ALL_GROUPS.to_owned(), t.say("result-all-groups"))]
            .into_iter()
            .chain(groups.iter().map(|group| (group.key.clone(), name(group))))
            .collect(),
        question: question.to_string(),
        group: chosen.map_or(ALL_GROUPS, |group| group.key.as_str()).to_owned(),
        found: found.len(),
        shown: shown.collect(),
        page,
        pages,
        previous: if page > 1 { to(page - 1) } else { String::new() },
        next: if page < pages { to(page + 1) } else { String::new() },
    }
}

/// Where files can be had, and what they are called.
pub(in crate::web) fn links(
    visit: &OrganiserVisit,
    id: RoundId,
    files: &[FileRef],
) -> Vec<(String, String)> {
    let link = |file: &FileRef| {
        let href = visit.to(&format!("organise/rounds/{id}/files/{}", file.id));
        (href, format!("{} ({})", file.name, size(visit.t, file.bytes)))
    };
    files.iter().map(link).collect()
}

/// No key of a group: the choice of all of them.
const ALL_GROUPS: &str = "*";
