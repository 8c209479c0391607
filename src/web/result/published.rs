//! The results of a published round, for everyone, as they were frozen.

use askama::Template;
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};

use super::{
    drawn,
    edition::{Asked, Edition, edition, licensed},
    replies::Replies,
    report::{Report, report},
    results::{Drawn, Files, Pictures},
    wording::Wording,
};
use crate::{
    problem::Problem,
    publication::find,
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
    drawn: Drawn,
    edition: Edition,
}

#[handler]
pub async fn get(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> poem::Result<Response> {
    let published = find::by_slug(&visit.app.db.read, &slug, asked.version, visit.now);
    let published = published.await.map_err(Problem::from)?;
    let here = visit.to(&format!("rounds/{slug}"));
    let query = asked.version.map(|version| format!("?version={version}")).unwrap_or_default();
    let result = &published.result;
    let city = &published.sealed.snapshot.service.name;
    let charts = drawn::charts(&Wording::new(visit.t, result), result, city);
    let view = PublishedPage {
        shell: visit.shell(),
        t: visit.t,
        title: super::results::title(visit.t, &published.result.round),
        report: report(visit.t, &published.result, visit.now),
        replies: Replies::of(visit.t, &published.sealed.snapshot.replies),
        files: Files {
            csv: format!("{here}/results.csv{query}"),
            xlsx: format!("{here}/results.xlsx{query}"),
            report: format!("{here}/results/report.pdf{query}"),
            pictures: Some(Pictures {
                folder: format!("{here}/results"),
                query,
                drawn: charts.iter().map(|chart| chart.key().to_owned()).collect(),
            }),
        },
        drawn: Drawn::of(&charts),
        edition: edition(&visit, &published, &here).await?,
    };
    Ok(licensed(Page(view).into_response(), &published))
}
