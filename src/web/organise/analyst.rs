//! What there is to read and explore, for analysts.

use askama::Template;
use poem::{IntoResponse, Response};

use super::{
    frame::{Area, Frame},
    rounds::numbered,
};
use crate::{
    consultation::find,
    problem::Problem,
    web::{
        page::{Page, Shell},
        speech::Speech,
        texts::in_words,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "organise/analyst.html")]
struct AnalystPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    /// The title of each, with its rounds.
    consultations: Vec<(String, Vec<ToRead>)>,
}

/// A round, and where its figures are.
struct ToRead {
    title: String,
    results: String,
    explore: String,
}

/// All rounds by consultation, the newest first.
pub(super) async fn page(visit: &OrganiserVisit) -> Result<Response, Problem> {
    let to_read = |round: &entity::round::Model| {
        let below = visit.to(&format!("organise/rounds/{}", round.id));
        ToRead {
            title: numbered(visit.t, round),
            results: format!("{below}/results"),
            explore: format!("{below}/explore"),
        }
    };
    let all = find::all_with_rounds(&visit.app.db.read).await?;
    let consultations = all.iter().map(|(consultation, rounds)| {
        let title = in_words(visit.t, &consultation.title).to_owned();
        (title, rounds.iter().map(to_read).collect())
    });
    let page = AnalystPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::area(visit, Area::Consultations).seen_by(&visit.organiser),
        consultations: consultations.collect(),
    };
    Ok(Page(page).into_response())
}
