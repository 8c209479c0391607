//! Files to take away: `/rounds/{id}/responses.csv` and others. Each leaves a record.

use entity::RoundId;
use poem::Body;
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
    export::{Form, Format, Labels, Wanted, prepare},
    problem::Problem,
    web::{result::column, speech::Speech},
};

/// A table as CSV.
#[derive(Debug, ApiResponse)]
pub enum Csv {
    /// UTF-8, described in `docs/exports.md`.
    #[oai(status = 200, content_type = "text/csv; charset=utf-8")]
    Csv(Binary<Body>),
}

/// A table as a workbook.
#[derive(Debug, ApiResponse)]
pub enum Xlsx {
    /// The table under labels, and a sheet that explains it.
    #[oai(
        status = 200,
        content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    )]
    Xlsx(Binary<Body>),
}

/// Responses as JSON lines.
#[derive(Debug, ApiResponse)]
pub enum JsonLines {
    /// One object on each line, described in `docs/exports.md`.
    #[oai(status = 200, content_type = "application/jsonl")]
    JsonLines(Binary<Body>),
}

/// Responses for programs for statistics.
#[derive(Debug, ApiResponse)]
pub enum Statistics {
    /// `responses.csv`, `responses.sps` and `codebook.csv`, described in `docs/exports.md`.
    #[oai(status = 200, content_type = "application/zip")]
    Statistics(Binary<Body>),
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
        let wanted = Wanted::Responses(Form::Table(Format::Csv));
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
        let wanted = Wanted::Responses(Form::Table(Format::Xlsx));
        Ok(Xlsx::Xlsx(taken(&client, RoundId(id), wanted, language).await?))
    }

    /// The responses of a round as JSON lines
    ///
    /// One object each, with the answers as they are kept. Ballots that still wait to be mixed are
    /// left out. Taking the file is recorded.
    #[oai(
        path = "/rounds/:id/exports/responses.jsonl",
        method = "post",
        operation_id = "export_responses_json_lines"
    )]
    async fn responses_json_lines(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
    ) -> Result<JsonLines, Problem> {
        let language = ServiceLanguage::default();
        let wanted = Wanted::Responses(Form::JsonLines);
        Ok(JsonLines::JsonLines(taken(&client, RoundId(id), wanted, language).await?))
    }

    /// The responses of a round for SPSS
    ///
    /// Data in numbers, a syntax that names and labels them, and a codebook. Ballots that still
    /// wait to be mixed are left out. Taking the file is recorded.
    #[oai(
        path = "/rounds/:id/exports/responses.spss.zip",
        method = "post",
        operation_id = "export_responses_spss"
    )]
    async fn responses_spss(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        /// The language of labels.
        #[oai(default)]
        Query(language): Query<ServiceLanguage>,
    ) -> Result<Statistics, Problem> {
        let wanted = Wanted::Responses(Form::Statistics);
        Ok(Statistics::Statistics(taken(&client, RoundId(id), wanted, language).await?))
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
        let wanted = Wanted::Results(Format::Csv);
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
        let wanted = Wanted::Results(Format::Xlsx);
        Ok(Xlsx::Xlsx(taken(&client, RoundId(id), wanted, language).await?))
    }
}

async fn taken(
    client: &Caller,
    id: RoundId,
    wanted: Wanted,
    language: ServiceLanguage,
) -> Result<Binary<Body>, Problem> {
    let Caller { app, organiser, now } = client;
    let t = Speech::new(language.lang(), app.config.timezone);
    let labels = Labels { language: &language.language(), words: &|key| column(t, key) };
    let folder = &app.config.data_dir;
    let ready = prepare(app.sources(), organiser, id, wanted, labels, folder, *now).await?;
    let file = db::write(&app.db, async |tx| ready.hand_out(tx, organiser, *now).await).await?;
    Ok(Binary(Body::from_async_read(tokio::fs::File::from_std(file))))
}
