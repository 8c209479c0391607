//! What was published of a round as files, for everyone; and how any file is handed out.

use poem::{
    Response, handler,
    web::{Path, Query},
};

use super::edition::{Asked, licensed};
use crate::{
    export::{self, Format, Labels},
    problem::Problem,
    publication::{Published, find},
    web::{handout, speech::Speech, visit::Visit, wording::language},
};

/// The sealed document, to the letter.
#[handler]
pub async fn json(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let published = published(&visit, &slug, asked).await?;
    let document = published.document.clone();
    Ok(named(&published, "results.json", "application/json", document.into()))
}

/// Every count, one in a line.
#[handler]
pub async fn csv(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let published = published(&visit, &slug, asked).await?;
    let table = publication::csv(&published.sealed.snapshot, &language(visit.t.lang()));
    Ok(named(&published, "results.csv", Format::Csv.media_type(), table.into()))
}

/// What the codes in that table mean.
#[handler]
pub async fn codebook(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let published = published(&visit, &slug, asked).await?;
    let table = publication::codebook(&published.sealed.snapshot, &language(visit.t.lang()));
    Ok(named(&published, "codebook.csv", Format::Csv.media_type(), table.into()))
}

/// The counts as a workbook.
#[handler]
pub async fn xlsx(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let published = published(&visit, &slug, asked).await?;
    let labels = Labels { language: &language(visit.t.lang()), words: &|key| column(visit.t, key) };
    let frozen_at = published.sealed.snapshot.frozen_at;
    let file = export::figures(&published.result, Format::Xlsx, labels, frozen_at)?;
    Ok(named(&published, "results.xlsx", Format::Xlsx.media_type(), file))
}

async fn published(visit: &Visit, slug: &str, asked: Asked) -> Result<Published, Problem> {
    Ok(find::by_slug(&visit.app.db.read, slug, asked.version, visit.now).await?)
}

/// A file that says in its name of which version it is: `leitziele-1-v2-results.json`.
fn named(published: &Published, name: &str, content_type: &str, file: Vec<u8>) -> Response {
    let snapshot = &published.sealed.snapshot;
    let name = format!("{}-v{}-{name}", snapshot.round.slug, snapshot.version);
    licensed(handout::saved(&name, content_type, file.into()), published)
}

/// What people call a column.
pub(crate) fn column(t: Speech, key: &str) -> String {
    t.say(&format!("result-column-{}", key.replace('_', "-")))
}
