use askama::Template;
use entity::{RoundId, round};
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use rules::lifecycle::State;

use super::{
    course::{Course, course},
    log::{Line, log},
    page,
    privacy::{Privacy, privacy},
    returns::{Returns, returns},
    standing::Standing,
    tasks::{Task, tasks},
};
use crate::{
    problem::Problem,
    round::find,
    web::{
        organise::{
            frame::{Frame, Tab},
            notice::{Done, Notice},
        },
        page::{Page, Shell},
        speech::Speech,
        texts::in_words,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "organise/round.html")]
struct RoundPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    notice: Option<Notice>,
    consultation: String,
    consultation_href: String,
    title: String,
    standing: Standing,
    ways_on: Vec<WayOn>,
    /// Where everyone may answer, if everyone may.
    public_address: Option<String>,
    returns: Option<Returns>,
    course: Option<Course>,
    tasks: Vec<Task>,
    privacy: Privacy,
    log: Vec<Line>,
}

/// What can be done next, the most likely first.
struct WayOn {
    href: String,
    label: String,
}

const NOTICES: &[&str] = &[
    "created",
    "changed",
    "released",
    "released-inviting",
    "extended",
    "closed",
    "published",
    "reminded",
];

/// How a round is going.
///
/// # Errors
/// If there is no such round.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    Query(done): Query<Done>,
) -> Result<Response, Problem> {
    let (round, consultation) = find::with_consultation(&visit.app.db.read, id).await?;
    let started = !matches!(round.state(visit.now), State::Draft);
    let returns = if started { Some(returns(&visit, &round).await?) } else { None };
    let course = if started { course(&visit, &round).await? } else { None };
    let open = started && round.open_to_group_id.is_some();
    let overview = RoundPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::round(&visit, &round, Tab::Overview),
        notice: Notice::of(visit.t, "organise-round-done", NOTICES, &done),
        consultation: in_words(visit.t, &consultation.title).to_owned(),
        consultation_href: visit.to(&format!("organise/consultations/{}", consultation.id)),
        title: in_words(visit.t, &round.title).to_owned(),
        standing: Standing::of(&visit, &round),
        ways_on: ways_on(&visit, &round),
        public_address: open
            .then(|| visit.app.config.address(&visit.to(&format!("rounds/{}", round.slug)))),
        returns,
        course,
        tasks: tasks(&visit, &round).await?,
        privacy: privacy(&visit, &round, &consultation).await?,
        log: log(&visit, id).await?,
    };
    Ok(Page(overview).into_response())
}

fn ways_on(visit: &OrganiserVisit, round: &round::Model) -> Vec<WayOn> {
    let ways: &[(&str, &str)] = match round.state(visit.now) {
        State::Draft => &[
            ("/release", "organise-way-release"),
            ("/questionnaire", "organise-way-questionnaire"),
        ],
        State::Scheduled => &[("/extension", "organise-way-extension")],
        State::Open if round.by_link => &[
            ("/reminder", "organise-way-reminder"),
            ("/extension", "organise-way-extension"),
            ("/closure", "organise-way-closure"),
        ],
        State::Open => {
            &[("/extension", "organise-way-extension"), ("/closure", "organise-way-closure")]
        }
        State::Closed => &[
            ("/publication", "organise-way-publication"),
            ("/results", "organise-way-results"),
            ("/extension", "organise-way-reopening"),
        ],
        State::Published => &[("/results", "organise-way-results")],
    };
    let way = |(place, label): &(&str, &str)| WayOn {
        href: visit.to(&page(round.id, place)),
        label: visit.t.say(label),
    };
    ways.iter().map(way).collect()
}
