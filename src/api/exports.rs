//! Files to take away: `/rounds/{id}/responses.csv` and others. Each leaves a record.

use entity::{RoundId, event::EventKind};
use poem_openapi::{
    ApiResponse, OpenApi,
    param::{Path, Query},
    payload::Binary,
};
use uuid::Uuid;

use super::{
    Tag,
    client::{ApiClient, Caller},
    texts::ServiceLanguage,
};
use crate::{db, export, problem::Problem, result, round, web::speech::Speech};

/// A table as CSV.
#[derive(Debug, ApiResponse)]
pub enum Csv {
    /// UTF-8, described in `docs/exports.md`.
    #[oai(status = 200, content_type = "text/csv; charset=utf-8")]
    Csv(Binary<Vec<u8>>),
}

/// A table as a workbook.
#[derive(Debug, ApiResponse)]
pub enum Xlsx {
    /// The table under labels, and a sheet that explains it.
    #[oai(
        status = 200,
        content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    )]
    Xlsx(Binary<Vec<u8>>),
}

/// The operations.
#[derive(Debug)]
pub struct Exports;

#[OpenApi(tag = "Tag::Results")]
impl Exports {
    /// The responses of a round as CSV
    ///
    /// One line each. Ballots that still wait to be mixed are left out. Taking the file is
    /// recorded.
    #[oai(
        path = "/rounds/:id/exports/responses.csv",
        method = "post",
        operation_id = "export_responses_csv"
    )]
    async fn responses_csv(&self, client: ApiClient, Path(id): Path<Uuid>) -> Result<Csv, Problem> {
        let id = RoundId(id);
        let taken = export::responses(&client.app.db.read, &client.organiser, id).await?;
        let file = export::responses_csv(&taken)?;
        record(&client, id, Some(taken.len())).await?;
        Ok(Csv::Csv(Binary(file)))
    }

    /// The responses of a round as a workbook
    ///
    /// The same lines under labels, with a sheet that explains columns and codes. Taking the
    /// file is recorded.
    #[oai(
        path = "/rounds/:id/exports/responses.xlsx",
        method = "post",
        operation_id = "export_responses_xlsx"
    )]
    async fn responses_xlsx(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        /// The language of labels.
        #[oai(default)]
        Query(language): Query<ServiceLanguage>,
    ) -> Result<Xlsx, Problem> {
        let id = RoundId(id);
        let taken = export::responses(&client.app.db.read, &client.organiser, id).await?;
        let t = Speech::new(language.lang(), client.app.config.timezone);
        let words = |key: &str| column(t, key);
        let file = export::responses_xlsx(&taken, &language.language(), &words, client.now)?;
        record(&client, id, Some(taken.len())).await?;
        Ok(Xlsx::Xlsx(Binary(file)))
    }

    /// The figures of a round as CSV
    ///
    /// Taking the file is recorded.
    #[oai(
        path = "/rounds/:id/exports/results.csv",
        method = "post",
        operation_id = "export_results_csv"
    )]
    async fn results_csv(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        /// The language of labels.
        #[oai(default)]
        Query(language): Query<ServiceLanguage>,
    ) -> Result<Csv, Problem> {
        let Caller { app, organiser, .. } = &*client;
        let id = RoundId(id);
        let shown = result::for_organiser(&app.db.read, organiser, &app.secret, id).await?;
        let file = export::result_csv(&shown, &language.language())?;
        record(&client, id, None).await?;
        Ok(Csv::Csv(Binary(file)))
    }

    /// The figures of a round as a workbook
    ///
    /// With a sheet that says who answered. Taking the file is recorded.
    #[oai(
        path = "/rounds/:id/exports/results.xlsx",
        method = "post",
        operation_id = "export_results_xlsx"
    )]
    async fn results_xlsx(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        /// The language of labels.
        #[oai(default)]
        Query(language): Query<ServiceLanguage>,
    ) -> Result<Xlsx, Problem> {
        let Caller { app, organiser, now } = &*client;
        let id = RoundId(id);
        let shown = result::for_organiser(&app.db.read, organiser, &app.secret, id).await?;
        let t = Speech::new(language.lang(), app.config.timezone);
        let words = |key: &str| column(t, key);
        let file = export::result_xlsx(&shown, &language.language(), &words, *now)?;
        record(&client, id, None).await?;
        Ok(Xlsx::Xlsx(Binary(file)))
    }
}

/// What people call a column.
fn column(t: Speech, key: &str) -> String {
    t.say(&format!("result-column-{}", key.replace('_', "-")))
}

/// No file leaves without its record.
async fn record(client: &Caller, id: RoundId, rows: Option<usize>) -> Result<(), Problem> {
    let Caller { app, organiser, now } = client;
    let number = rows.map(|rows| i32::try_from(rows).unwrap_or(i32::MAX));
    let recorded = db::write(&app.db, async |tx| {
        round::record(tx, organiser, id, EventKind::Exported, number, *now).await
    });
    Ok(recorded.await?)
}
