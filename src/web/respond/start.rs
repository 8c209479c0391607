//! The start page: what can be answered now, and what came of earlier rounds.

use askama::Template;
use entity::{consultation, round};
use poem::{
    IntoResponse, Request, Response, handler,
    http::{HeaderValue, header},
};
use rules::{lifecycle::State, questionnaire::Texts};

use crate::{
    consultation::find,
    problem::Problem,
    web::{
        page::{Page, Shell},
        speech::{Lang, Speech},
        visit::{Visit, see_other},
        wording::Wording,
    },
};

#[derive(Template)]
#[template(path = "respond/start.html")]
struct Start {
    shell: Shell,
    t: Speech,
    open: Vec<Card>,
    published: Vec<Card>,
}

/// A round among others.
struct Card {
    href: String,
    id: String,
    consultation: Wording,
    round: Wording,
    summary: Wording,
    closes: Option<String>,
    open_to_all: bool,
}

/// Leads to the start page in the language that the browser asks for.
#[handler]
pub(crate) fn choose_language(request: &Request) -> Response {
    let accepted = request.header(header::ACCEPT_LANGUAGE).unwrap_or_default();
    let mut response = see_other(&format!("/{}/", Lang::preferred(accepted).tag()));
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-language"));
    response
}

/// `/de` is `/de/`.
#[handler]
pub(crate) fn complete(visit: Visit) -> Response {
    visit.redirect("")
}

#[handler]
pub(crate) async fn get(visit: Visit) -> Result<Response, Problem> {
    let consultations = find::all_with_rounds(&visit.app.db.read).await?;
    let cards = |wanted: State| -> Vec<Card> {
        let rounds = consultations.iter().flat_map(|(consultation, rounds)| {
            rounds.iter().rev().map(move |round| (consultation, round))
        });
        let wanted = rounds.filter(|(_, round)| round.state(visit.now) == wanted);
        wanted.map(|(consultation, round)| card(&visit, consultation, round)).collect()
    };
    let page = Start {
        shell: visit.shell(),
        t: visit.t,
        open: cards(State::Open),
        published: cards(State::Published),
    };
    Ok(Page(page).into_response())
}

fn card(visit: &Visit, consultation: &consultation::Model, round: &round::Model) -> Card {
    let t = visit.t;
    let address = visit.to(&format!("rounds/{}", round.slug));
    let about: &Texts =
        if round.introduction.is_empty() { &consultation.summary } else { &round.introduction };
    let published = round.state(visit.now) == State::Published;
    Card {
        href: if published { format!("{address}/results") } else { address },
        id: format!("round-{}", round.slug),
        consultation: Wording::of(&consultation.title, t.lang()),
        round: Wording::of(&round.title, t.lang()),
        summary: Wording::of(about, t.lang()),
        closes: round.closes_at.map(|at| t.weekday_date(at)),
        open_to_all: round.open_to_group_id.is_some(),
    }
}
