//! The figures of a published round as files, for everyone; and how any file is handed out.

use poem::{
    Response, handler,
    http::{StatusCode, header},
    web::Path,
};

use crate::{
    export,
    problem::Problem,
    result::{self, RoundResult},
    web::{visit::Visit, wording::language},
};

/// A file that can be taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Csv,
    Xlsx,
}

impl Format {
    /// The format that a file's name ends in.
    pub(super) fn of(file: &str) -> Option<(&str, Self)> {
        match file.rsplit_once('.')? {
            (name, "csv") => Some((name, Self::Csv)),
            (name, "xlsx") => Some((name, Self::Xlsx)),
            _ => None,
        }
    }

    fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }

    fn content_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

#[handler]
pub async fn csv(visit: Visit, Path((_, slug)): Path<(String, String)>) -> poem::Result<Response> {
    published(&visit, &slug, Format::Csv).await
}

#[handler]
pub async fn xlsx(visit: Visit, Path((_, slug)): Path<(String, String)>) -> poem::Result<Response> {
    published(&visit, &slug, Format::Xlsx).await
}

async fn published(visit: &Visit, slug: &str, format: Format) -> poem::Result<Response> {
    let app = &visit.app;
    let shown = result::published(&app.db.read, &app.secret, slug, visit.now);
    let shown = shown.await.map_err(Problem::from)?;
    Ok(attachment(slug, "results", format, figures(visit, &shown, format)?))
}

/// The figures of a result as a file.
pub(super) fn figures(
    visit: &Visit,
    shown: &RoundResult,
    format: Format,
) -> Result<Vec<u8>, Problem> {
    let language = language(visit.t.lang());
    let file = match format {
        Format::Csv => export::result_csv(shown, &language),
        Format::Xlsx => export::result_xlsx(shown, &language, &|key| column(visit, key), visit.now),
    };
    Ok(file?)
}

/// What people call a column.
pub(super) fn column(visit: &Visit, key: &str) -> String {
    visit.t.say(&format!("result-column-{}", key.replace('_', "-")))
}

/// A file that the browser saves: `leitziele-1-results.csv`.
pub(super) fn attachment(slug: &str, name: &str, format: Format, file: Vec<u8>) -> Response {
    let disposition = format!("attachment; filename=\"{slug}-{name}.{}\"", format.ending());
    Response::builder()
        .status(StatusCode::OK)
        .content_type(format.content_type())
        .header(header::CONTENT_DISPOSITION, disposition)
        .body(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_its_ending() {
        assert_eq!(Format::of("responses.csv"), Some(("responses", Format::Csv)));
        assert_eq!(Format::of("results.xlsx"), Some(("results", Format::Xlsx)));
        assert_eq!(Format::of("results.exe"), None);
        assert_eq!(Format::of("results"), None);
    }
}
