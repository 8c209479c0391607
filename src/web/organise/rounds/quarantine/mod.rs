//! The responses of a round that wait for somebody to decide about them.

pub mod counting;
pub mod rejection;

use std::collections::{HashMap, HashSet};

use askama::Template;
use entity::{ResponseId, RoundId};
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use rules::{
    lifecycle::State,
    questionnaire::{Course, Questionnaire},
};
use serde::Deserialize;

use super::page;
use crate::{
    problem::Problem,
    questionnaire,
    response::quarantine::{self, Quarantined},
    round::find,
    web::{
        organise::{
            frame::{Frame, Tab},
            notice::{Done, Notice},
        },
        page::{Page, Shell},
        respond::{
            reader::Reader,
            told::{Line, lines},
        },
        result::links,
        speech::Speech,
        visit::OrganiserVisit,
        wording::{self, Wording},
    },
};

const PER_PAGE: usize = 20;

/// How many characters of its id tell a response from its neighbours.
const MARK: usize = 4;

/// Under this name forms send the responses that are decided about.
const RESPONSE: &str = "response";

const NOTICES: &[&str] = &["counted", "rejected"];

#[derive(Template)]
#[template(path = "organise/quarantine.html")]
struct QuarantinePage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    notice: Option<Notice>,
    here: String,
    back: String,
    number: u64,
    cards: Vec<Card>,
    /// Until the result is published.
    decidable: bool,
    page: usize,
    pages: usize,
    previous: String,
    next: String,
}

/// One response.
struct Card {
    id: ResponseId,
    title: String,
    reasons: Vec<String>,
    answers: Vec<(Wording, Vec<Line>)>,
    /// Address and name of each file.
    files: Vec<(String, String)>,
}

/// Which part of a long list.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Part {
    page: usize,
}

/// What waits, each with the reasons and the answers.
///
/// # Errors
/// If there is no such round.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    Query(part): Query<Part>,
    Query(done): Query<Done>,
) -> Result<Response, Problem> {
    let (app, db) = (&visit.app, &visit.app.db.read);
    let round = find::by_id(db, id).await?;
    let number = quarantine::number(db, id).await?;
    let pages = usize::try_from(number).unwrap_or(usize::MAX).div_ceil(PER_PAGE).max(1);
    let part = part.page.clamp(1, pages);
    let (place, most) = (part as u64 - 1, PER_PAGE as u64);
    let waiting = quarantine::waiting(db, &visit.organiser, &app.secret, id, place, most).await?;
    let here = visit.to(&page(id, "/quarantine"));
    let to = |part: usize| format!("{here}?page={part}");
    let view = QuarantinePage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::round(&visit, &round, Tab::Responses),
        notice: Notice::of(visit.t, "quarantine-done", NOTICES, &done),
        back: visit.to(&page(id, "/responses")),
        number,
        cards: cards(&visit, id, waiting).await?,
        decidable: round.state(visit.now) != State::Published,
        page: part,
        pages,
        previous: if part > 1 { to(part - 1) } else { String::new() },
        next: if part < pages { to(part + 1) } else { String::new() },
        here,
    };
    Ok(Page(view).into_response())
}

async fn cards(
    visit: &OrganiserVisit,
    id: RoundId,
    waiting: Vec<Quarantined>,
) -> Result<Vec<Card>, Problem> {
    let answered: HashSet<_> = waiting.iter().map(|response| response.questionnaire_id).collect();
    let mut versions = HashMap::new();
    for id in answered {
        versions.insert(id, questionnaire::by_id(&visit.app.db.read, id).await?.questionnaire);
    }
    let card = |response: Quarantined| {
        let asked = &versions[&response.questionnaire_id];
        let files: Vec<_> = response.answers.files().cloned().collect();
        Card { files: links(visit, id, &files), ..card(visit.t, asked, response) }
    };
    Ok(waiting.into_iter().map(card).collect())
}

fn card(t: Speech, asked: &Questionnaire, response: Quarantined) -> Card {
    let course = Course::of(asked, &response.answers);
    let reads = wording::language(t.lang());
    let reader = Reader { t, reads: &reads, questionnaire: asked, course: &course };
    let questions = course.pages().flat_map(|page| course.questions_on(page));
    let day = t.date(response.submitted_on);
    // Unlike a number in the list it stays the same while others are decided about.
    let mark: String = response.id.to_string().chars().take(MARK).collect();
    let mark = mark.to_uppercase();
    Card {
        id: response.id,
        title: t.with("quarantine-response", &[("mark", mark.into()), ("date", day.into())]),
        reasons: response
            .reasons
            .iter()
            .map(|reason| t.say(&format!("quarantine-reason-{reason}")))
            .collect(),
        answers: questions
            .filter(|question| question.asks())
            .map(|question| {
                let answer = response.answers.get(&question.key);
                (reader.word(&question.text), lines(reader, question, answer))
            })
            .collect(),
        files: vec![],
    }
}

/// The responses that a form or an address names.
fn named(pairs: &[(String, String)]) -> Vec<ResponseId> {
    let sent = pairs.iter().filter(|(name, _)| name == RESPONSE);
    sent.filter_map(|(_, id)| id.parse().ok()).collect()
}
