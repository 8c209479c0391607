//! What waits for somebody to do it.

use entity::{message::MessageState, round};
use rules::lifecycle::State;

use super::page;
use crate::{
    invitation::find::message_states,
    problem::Problem,
    publication::{Press, differences},
    response::quarantine,
    round::{Unready, readiness},
    web::{result::publisher, speech::Speech, visit::OrganiserVisit},
};

/// Something to do, where it is done, and how many it concerns.
pub(in crate::web::organise) struct Task {
    pub(in crate::web::organise) href: String,
    pub(in crate::web::organise) label: String,
    pub(in crate::web::organise) more: String,
    pub(in crate::web::organise) count: Option<u64>,
}

/// What there is to do about a round.
pub(in crate::web::organise) async fn tasks(
    visit: &OrganiserVisit,
    round: &round::Model,
) -> Result<Vec<Task>, Problem> {
    match round.state(visit.now) {
        State::Draft => preparing(visit, round).await,
        State::Scheduled | State::Open => running(visit, round).await,
        State::Closed => {
            let publish = task(visit, round, "/publication", "organise-task-publish", None);
            let mut tasks = running(visit, round).await?;
            tasks.push(publish);
            Ok(tasks)
        }
        State::Published => Ok(vec![]),
    }
}

/// The page on which something that is missing is added, and its sentence.
pub(super) fn remedy(t: Speech, lack: Unready) -> (&'static str, String) {
    let place = match lack {
        Unready::NoQuestionnaire | Unready::FilesInAnonymous | Unready::AsksForAddress => {
            "/questionnaire"
        }
        Unready::NoAccess
        | Unready::OpenButAttributed
        | Unready::NoClosingTime
        | Unready::ClosesInThePast => "/settings",
    };
    (place, t.say(&format!("organise-unready-{}", lack.code())))
}

async fn preparing(visit: &OrganiserVisit, round: &round::Model) -> Result<Vec<Task>, Problem> {
    let lacks = readiness(&visit.app.db.read, round, visit.now).await?;
    if lacks.is_empty() {
        return Ok(vec![task(visit, round, "/release", "organise-task-release", None)]);
    }
    let missing = lacks.into_iter().map(|lack| {
        let (place, label) = remedy(visit.t, lack);
        let more = visit.t.say(&format!("organise-unready-{}-more", lack.code()));
        Task { href: visit.to(&page(round.id, place)), label, more, count: None }
    });
    Ok(missing.collect())
}

async fn running(visit: &OrganiserVisit, round: &round::Model) -> Result<Vec<Task>, Problem> {
    let mut tasks = mails(visit, round).await?;
    let waiting = quarantine::number(&visit.app.db.read, round.id).await?;
    if waiting > 0 {
        tasks.push(task(visit, round, "/quarantine", "quarantine-task", Some(waiting)));
    }
    Ok(tasks)
}

/// A correction, if figures or replies of a published round are not those that are published. Looks
/// at the result, unlike [`tasks`].
pub(super) async fn correction(
    visit: &OrganiserVisit,
    round: &round::Model,
) -> Result<Vec<Task>, Problem> {
    let publisher = publisher(&visit.app.config);
    let press = Press { sources: visit.app.sources(), publisher: &publisher };
    let found = differences(press, &visit.organiser, round.id, visit.now).await?;
    let differs = found.is_some_and(|found| !found.changes.is_empty());
    let correct = || task(visit, round, "/correction", "publication-task", None);
    Ok(differs.then(correct).into_iter().collect())
}

async fn mails(visit: &OrganiserVisit, round: &round::Model) -> Result<Vec<Task>, Problem> {
    let states = message_states(&visit.app.db.read, &visit.organiser, round.id).await?;
    let about = [
        (MessageState::Failed, "organise-task-failed"),
        (MessageState::Bounced, "organise-task-bounced"),
        (MessageState::Unknown, "organise-task-unknown"),
        (MessageState::Deferred, "organise-task-deferred"),
    ];
    let tasks = about.into_iter().filter_map(|(state, sentence)| {
        let count = states.get(&state).copied().filter(|count| *count > 0)?;
        Some(task(visit, round, "/invitations", sentence, Some(count)))
    });
    Ok(tasks.collect())
}

fn task(
    visit: &OrganiserVisit,
    round: &round::Model,
    place: &str,
    sentence: &str,
    count: Option<u64>,
) -> Task {
    Task {
        href: visit.to(&page(round.id, place)),
        label: visit.t.say(sentence),
        more: visit.t.say(&format!("{sentence}-more")),
        count,
    }
}
