//! The results of a published round, for everyone.

use askama::Template;
use poem::{IntoResponse, Response, handler, web::Path};

use super::{
    figure::Chart,
    replies::{self, Replies},
    report::{Report, report},
    results::Files,
};
use crate::{
    problem::Problem,
    result,
    web::{
        page::{Page, Shell},
        speech::Speech,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "result/published.html")]
struct PublishedPage {
    shell: Shell,
    t: Speech,
    title: String,
    report: Report,
    replies: Replies,
    files: Files,
}

#[handler]
pub async fn get(visit: Visit, Path((_, slug)): Path<(String, String)>) -> poem::Result<Response> {
    let app = &visit.app;
    let shown = result::published(app.sources(), &slug, visit.now);
    let shown = shown.await.map_err(Problem::from)?;
    let here = visit.to(&format!("rounds/{slug}"));
    let view = PublishedPage {
        shell: visit.shell(),
        t: visit.t,
        title: super::results::title(visit.t, &shown.round),
        report: report(visit.t, &shown, visit.now),
        replies: replies::of_round(&visit, shown.round.id).await?,
        files: Files { csv: format!("{here}/results.csv"), xlsx: format!("{here}/results.xlsx") },
    };
    Ok(Page(view).into_response())
}
