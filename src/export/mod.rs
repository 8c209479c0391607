//! Exports: the result of a round as CSV and XLSX, and its responses as these, as JSON lines and
//! for programs for statistics.
//!
//! [`prepare`] writes what an organiser may take away, and [`Prepared::hand_out`] records who
//! takes it; [`figures`] writes the figures of a published round for everyone. [`plain`] writes
//! any table that a door has put into words. [`pack`] packs the
//! files that came with responses, and [`held`] is everything about one contact. The formats are described in `docs/exports.md`.

mod codebook;
mod column;
mod csv;
mod file;
mod files;
mod held;
mod plain;
mod responses;
mod result;
mod table;
mod xlsx;

pub use file::{Form, Format, Labels, Prepared, UnknownFile, Wanted, figures, prepare};
pub use files::{Packed, pack};
pub use held::{happening, held};
pub use plain::{Value, plain};
pub use table::Words;

use sea_orm::DbErr;

use crate::{
    questionnaire::QuestionnaireError, result::ResultError, round::RoundError,
    stakeholder::StakeholderError,
};

/// Why nothing was exported.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    #[error("the CSV file could not be written: {0}")]
    Csv(std::io::Error),
    #[error("the XLSX file could not be written: {0}")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
    #[error("the files could not be packed: {0}")]
    Zip(#[from] zip::result::ZipError),
    #[error("the archive could not be written: {0}")]
    File(std::io::Error),
    #[error(transparent)]
    Stakeholder(#[from] StakeholderError),
    #[error(transparent)]
    Round(#[from] RoundError),
    #[error(transparent)]
    Questionnaire(#[from] QuestionnaireError),
    #[error(transparent)]
    Result(#[from] ResultError),
    #[error(transparent)]
    Db(#[from] DbErr),
}
