//! Exports: the responses of a round, and its result, as CSV and XLSX.
//!
//! [`responses`] reads what an organiser may take away, [`responses_csv`] and
//! [`responses_xlsx`] write it; [`result_csv`] and [`result_xlsx`] write the figures that
//! were released. The formats are described in `docs/exports.md`.

mod codebook;
mod csv;
mod responses;
mod result;
mod table;
mod xlsx;

pub use responses::{Responses, responses, responses_csv, responses_xlsx};
pub use result::{result_csv, result_xlsx};
pub use table::Words;

use sea_orm::DbErr;

use crate::{questionnaire::QuestionnaireError, round::RoundError};

/// Why nothing was exported.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    #[error("the CSV file could not be written: {0}")]
    Csv(std::io::Error),
    #[error("the XLSX file could not be written: {0}")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
    #[error(transparent)]
    Round(#[from] RoundError),
    #[error(transparent)]
    Questionnaire(#[from] QuestionnaireError),
    #[error(transparent)]
    Db(#[from] DbErr),
}
