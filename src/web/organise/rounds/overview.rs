use askama::Template;
use entity::{RoundId, round};
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use rules::lifecycle::{IdentityMode, State};

use super::{
    course::{Course, course},
    funnel::{Funnel, funnel},
    log::{Line, log},
    numbered, page,
    privacy::{Privacy, privacy},
    returns::{Returns, returns},
    standing::Standing,
    steps::{Step, steps},
    tasks::{Task, correction, tasks},
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
    /// Where everyone may answer, if everyone may now or later.
    public_address: Option<String>,
    returns: Option<Returns>,
    funnel: Option<Funnel>,
    targets_href: String,
    course: Option<Course>,
    /// The way to the release, while it is not released.
    steps: Vec<Step>,
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
    "released-inviting-now",
    "extended",
    "closed",
    "published",
    "corrected",
    "reminded",
    "aimed",
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
    let state = round.state(visit.now);
    let started = state != State::Draft;
    let returns = if started { Some(returns(&visit, &round).await?) } else { None };
    let course = if started { course(&visit, &round).await? } else { None };
    let open_to_all =
        matches!(state, State::Scheduled | State::Open) && round.open_to_group_id.is_some();
    let overview = RoundPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::round(&visit, &round, Tab::Overview),
        notice: Notice::of(visit.t, "organise-round-done", NOTICES, &done),
        consultation: in_words(visit.t, &consultation.title).to_owned(),
        consultation_href: visit.to(&format!("organise/consultations/{}", consultation.id)),
        title: numbered(visit.t, &round),
        standing: Standing::of(&visit, &round),
        ways_on: ways_on(&visit, &round),
        public_address: open_to_all
            .then(|| visit.app.config.address(&visit.to(&format!("rounds/{}", round.slug)))),
        targets_href: visit.to(&page(id, "/targets")),
        funnel: returns.as_ref().and_then(|returns| funnel(visit.t, returns)),
        returns,
        course,
        steps: if started { vec![] } else { steps(&visit, &round).await? },
        tasks: match state {
            State::Draft => vec![],
            State::Published => correction(&visit, &round).await?,
            State::Scheduled | State::Open | State::Closed => tasks(&visit, &round).await?,
        },
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
        State::Closed if *round.identity_mode == IdentityMode::Anonymous => &[
            ("/publication", "organise-way-publication"),
            ("/results", "organise-way-results"),
            ("/mails/closing/announcement", "mails-way-closing"),
        ],
        State::Closed => &[
            ("/publication", "organise-way-publication"),
            ("/results", "organise-way-results"),
            ("/extension", "organise-way-reopening"),
            ("/mails/closing/announcement", "mails-way-closing"),
        ],
        State::Published => &[
            ("/results", "organise-way-results"),
            ("/correction", "publication-way"),
            ("/mails/results/announcement", "mails-way-results"),
        ],
    };
    let way = |(place, label): &(&str, &str)| WayOn {
        href: visit.to(&page(round.id, place)),
        label: visit.t.say(label),
    };
    ways.iter().map(way).collect()
}
