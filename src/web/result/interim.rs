//! The results of a round as they stand, for organisers.

use askama::Template;
use entity::RoundId;
use poem::{IntoResponse, Response, handler, web::Path};
use rules::lifecycle::State;

use super::{
    drawn,
    replies::{self, Replies},
    report::{Report, report},
    results::{Drawn, Files},
    wording::Wording,
};
use crate::{
    problem::Problem,
    result,
    web::{
        organise::frame::{Frame, Tab},
        page::{Page, Shell},
        speech::Speech,
        visit::StaffVisit,
    },
};

#[derive(Template)]
#[template(path = "result/interim.html")]
struct InterimPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    title: String,
    state: State,
    report: Report,
    replies: Replies,
    files: Files,
    drawn: Drawn,
    /// Where it is published, for those who may.
    publish_href: Option<String>,
    public_href: String,
}

#[handler]
pub async fn get(
    StaffVisit(visit): StaffVisit,
    Path((_, id)): Path<(String, RoundId)>,
) -> poem::Result<Response> {
    let app = &visit.app;
    let shown = result::for_organiser(app.sources(), &visit.organiser, id);
    let shown = shown.await.map_err(Problem::from)?;
    let here = visit.to(&format!("organise/rounds/{id}"));
    let may_edit = !visit.organiser.is_analyst();
    let replies = replies::of_round(&visit, id).await?;
    let charts = drawn::charts(&Wording::new(visit.t, &shown), &shown, &app.config.city);
    let view = InterimPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::round(&visit, &shown.round, Tab::Results).seen_by(&visit.organiser),
        title: super::results::title(visit.t, &shown.round),
        state: shown.round.state(visit.now),
        report: report(visit.t, &shown, visit.now),
        replies: if may_edit { replies.edited_at(format!("{here}/replies")) } else { replies },
        files: Files {
            csv: format!("{here}/exports/results.csv"),
            xlsx: format!("{here}/exports/results.xlsx"),
            report: format!("{here}/results/report.pdf"),
            pictures: None,
        },
        drawn: Drawn::of(&charts),
        public_href: visit.to(&format!("rounds/{}/results", shown.round.slug)),
        publish_href: may_edit.then_some(here),
    };
    Ok(Page(view).into_response())
}
