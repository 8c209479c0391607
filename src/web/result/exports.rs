//! Files for organisers. Taking one is recorded, so it is a POST.

use entity::{RoundId, event::EventKind};
use poem::{Response, handler, http::StatusCode, web::Path};

use super::download::{Format, attachment, column, figures};
use crate::{
    db, export,
    problem::Problem,
    result, round,
    web::{visit::OrganiserVisit, wording::language},
};

#[handler]
pub async fn post(
    visit: OrganiserVisit,
    Path((_, id, file)): Path<(String, RoundId, String)>,
) -> poem::Result<Response> {
    let slug = round::find::by_id(&visit.app.db.read, id).await.map_err(Problem::from)?.slug;
    let response = match Format::of(&file) {
        Some(("responses", format)) => {
            let (file, rows) = responses(&visit, id, format).await?;
            record(&visit, id, i32::try_from(rows).ok()).await?;
            attachment(&slug, "responses", format, file)
        }
        Some(("results", format)) => {
            let app = &visit.app;
            let shown = result::for_organiser(&app.db.read, &visit.organiser, &app.secret, id);
            let file = figures(&visit, &shown.await.map_err(Problem::from)?, format)?;
            record(&visit, id, None).await?;
            attachment(&slug, "results", format, file)
        }
        _ => return Err(Problem::new("not-found", StatusCode::NOT_FOUND).into()),
    };
    Ok(response)
}

/// The responses as a file, and how many there are.
async fn responses(
    visit: &OrganiserVisit,
    id: RoundId,
    format: Format,
) -> Result<(Vec<u8>, usize), Problem> {
    let taken = export::responses(&visit.app.db.read, &visit.organiser, id).await?;
    let file = match format {
        Format::Csv => export::responses_csv(&taken),
        Format::Xlsx => {
            let language = language(visit.t.lang());
            export::responses_xlsx(&taken, &language, &|key| column(visit, key), visit.now)
        }
    };
    Ok((file?, taken.len()))
}

/// No file leaves without its record.
async fn record(visit: &OrganiserVisit, id: RoundId, number: Option<i32>) -> Result<(), Problem> {
    let (organiser, now) = (&visit.organiser, visit.now);
    let recorded = db::write(&visit.app.db, async |tx| {
        round::record(tx, organiser, id, EventKind::Exported, number, now).await
    });
    Ok(recorded.await?)
}
