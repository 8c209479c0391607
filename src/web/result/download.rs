//! The figures of a published round as files, for everyone; and how any file is handed out.

use poem::{Response, handler, web::Path};

use crate::{
    export::{self, Format, Labels, Wanted, What},
    problem::Problem,
    result,
    web::{handout, speech::Speech, visit::Visit, wording::language},
};

#[handler]
pub async fn csv(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response, Problem> {
    published(&visit, &slug, Format::Csv).await
}

#[handler]
pub async fn xlsx(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response, Problem> {
    published(&visit, &slug, Format::Xlsx).await
}

async fn published(visit: &Visit, slug: &str, format: Format) -> Result<Response, Problem> {
    let app = &visit.app;
    let shown = result::published(app.sources(), slug, visit.now).await?;
    let labels = Labels { language: &language(visit.t.lang()), words: &|key| column(visit.t, key) };
    let file = export::figures(&shown, format, labels, visit.now)?;
    Ok(attachment(slug, Wanted { what: What::Results, format }, file))
}

/// What people call a column.
pub(crate) fn column(t: Speech, key: &str) -> String {
    t.say(&format!("result-column-{}", key.replace('_', "-")))
}

/// A file that the browser saves: `leitziele-1-results.csv`.
pub(super) fn attachment(slug: &str, wanted: Wanted, file: Vec<u8>) -> Response {
    let content_type = match wanted.format {
        Format::Csv => "text/csv; charset=utf-8",
        Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    };
    handout::saved(&format!("{slug}-{wanted}"), content_type, file.into())
}
