//! Files to take away: `/rounds/{id}/responses.csv` and others. Each leaves a record.

use entity::RoundId;
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
use crate::{
    db,
    export::{Format, Labels, Wanted, What, prepare},
    problem::Problem,
    web::{result::column, speech::Speech},
};

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
        let language = ServiceLanguage::default();
        let wanted = Wanted { what: What::Responses, format: Format::Csv };
        Ok(Csv::Csv(taken(&client, RoundId(id), wanted, language).await?))
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
        let wanted = Wanted { what: What::Responses, format: Format::Xlsx };
        Ok(Xlsx::Xlsx(taken(&client, RoundId(id), wanted, language).await?))
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
        let wanted = Wanted { what: What::Results, format: Format::Csv };
        Ok(Csv::Csv(taken(&client, RoundId(id), wanted, language).await?))
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
        let wanted = Wanted { what: What::Results, format: Format::Xlsx };
        Ok(Xlsx::Xlsx(taken(&client, RoundId(id), wanted, language).await?))
    }
}

async fn taken(
    client: &Caller,
    id: RoundId,
    wanted: Wanted,
    language: ServiceLanguage,
) -> Result<Binary<Vec<u8>>, Problem> {
    let Caller { app, organiser, now } = client;
    let t = Speech::new(language.lang(), app.config.timezone);
    let labels = Labels { language: &language.language(), words: &|key| column(t, key) };
    let ready = prepare(app.sources(), organiser, id, wanted, labels, *now).await?;
    let bytes = db::write(&app.db, async |tx| ready.hand_out(tx, organiser, *now).await).await?;
    Ok(Binary(bytes))
}
