use std::{
    fmt,
    fs::File,
    io::{Seek, Write},
    path::Path,
    str::FromStr,
};

use chrono::{DateTime, Utc};
use entity::{RoundId, event::EventKind};
use rules::questionnaire::Language;
use sea_orm::{ConnectionTrait, DbErr};

use super::{ExportError, responses, result, table::Words};
use crate::{
    account::Organiser,
    result::{RoundResult, Sources, for_organiser},
    round::record,
};

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Csv,
    Xlsx,
}

/// How responses are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Table(Format),
    /// One JSON object on each line.
    JsonLines,
    /// An archive with data in numbers, an SPSS syntax and a codebook.
    Statistics,
}

/// A file that can be asked for by its name, such as `responses.csv`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// One row for each response.
    Responses(Form),
    /// The released figures.
    Results(Format),
}

impl Wanted {
    /// All there are.
    pub const ALL: [Self; 6] = [
        Self::Responses(Form::Table(Format::Csv)),
        Self::Responses(Form::Table(Format::Xlsx)),
        Self::Responses(Form::JsonLines),
        Self::Responses(Form::Statistics),
        Self::Results(Format::Csv),
        Self::Results(Format::Xlsx),
    ];

    /// Its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Responses(Form::Table(Format::Csv)) => "responses.csv",
            Self::Responses(Form::Table(Format::Xlsx)) => "responses.xlsx",
            Self::Responses(Form::JsonLines) => "responses.jsonl",
            Self::Responses(Form::Statistics) => "responses.spss.zip",
            Self::Results(Format::Csv) => "results.csv",
            Self::Results(Format::Xlsx) => "results.xlsx",
        }
    }

    /// What is in it.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Responses(Form::Table(format)) | Self::Results(format) => format.media_type(),
            Self::Responses(Form::JsonLines) => "application/jsonl",
            Self::Responses(Form::Statistics) => "application/zip",
        }
    }

    /// What the log of the round says of it.
    fn event(self) -> EventKind {
        match self {
            Self::Responses(Form::Table(Format::Csv)) => EventKind::ResponsesExportedAsCsv,
            Self::Responses(Form::Table(Format::Xlsx)) => EventKind::ResponsesExportedAsXlsx,
            Self::Responses(Form::JsonLines) => EventKind::ResponsesExportedAsJsonLines,
            Self::Responses(Form::Statistics) => EventKind::ResponsesExportedForStatistics,
            Self::Results(Format::Csv) => EventKind::ResultsExportedAsCsv,
            Self::Results(Format::Xlsx) => EventKind::ResultsExportedAsXlsx,
        }
    }
}

impl Format {
    /// What is in a file of this format.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// There is no export of this name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the ending must be .csv or .xlsx, or for responses .jsonl or .spss.zip, \
     the name responses or results"
)]
pub struct UnknownFile;

impl FromStr for Wanted {
    type Err = UnknownFile;

    fn from_str(name: &str) -> Result<Self, UnknownFile> {
        Self::ALL.into_iter().find(|wanted| wanted.as_str() == name).ok_or(UnknownFile)
    }
}

impl fmt::Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// For whom a file is worded; programs read the same keys in every language.
#[derive(Clone, Copy)]
pub struct Labels<'a> {
    pub language: &'a Language,
    pub words: Words<'a>,
}

impl fmt::Debug for Labels<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Labels").field("language", self.language).finish_non_exhaustive()
    }
}

/// A file that is written and has not left: [`Prepared::hand_out`] records it first.
#[derive(Debug)]
#[must_use]
pub struct Prepared {
    round_id: RoundId,
    kind: EventKind,
    rows: Option<i32>,
    file: File,
}

/// Writes a file of a round for those who organise it. It lies in `folder` without a name, and is
/// gone when nobody holds it any more.
///
/// # Errors
/// If there is no such round, or nothing it asks, or the folder has no room.
pub async fn prepare(
    sources: Sources<'_>,
    organiser: &Organiser,
    round_id: RoundId,
    wanted: Wanted,
    labels: Labels<'_>,
    folder: &Path,
    now: DateTime<Utc>,
) -> Result<Prepared, ExportError> {
    let (file, rows) = match wanted {
        Wanted::Responses(form) => {
            let db = sources.db;
            let written = responses::prepare(db, organiser, round_id, form, labels, folder, now);
            let (file, number) = written.await?;
            (file, Some(i32::try_from(number).unwrap_or(i32::MAX)))
        }
        Wanted::Results(format) => {
            let shown = for_organiser(sources, organiser, round_id).await?;
            (laid_aside(&figures(&shown, format, labels, now)?, folder)?, None)
        }
    };
    Ok(Prepared { round_id, kind: wanted.event(), rows, file })
}

fn laid_aside(bytes: &[u8], folder: &Path) -> Result<File, ExportError> {
    let mut file = tempfile::tempfile_in(folder).map_err(ExportError::File)?;
    file.write_all(bytes).and_then(|()| file.rewind()).map_err(ExportError::File)?;
    Ok(file)
}

impl Prepared {
    /// Records who takes the file, and hands it out.
    ///
    /// # Errors
    /// If the database does not answer; then the file stays.
    pub async fn hand_out(
        self,
        tx: &impl ConnectionTrait,
        organiser: &Organiser,
        now: DateTime<Utc>,
    ) -> Result<File, DbErr> {
        record(tx, organiser, self.round_id, self.kind, self.rows, now).await?;
        Ok(self.file)
    }
}

/// The released figures as a file; for a published round anyone may have them.
///
/// # Errors
/// If the file cannot be written.
pub fn figures(
    shown: &RoundResult,
    format: Format,
    labels: Labels<'_>,
    now: DateTime<Utc>,
) -> Result<Vec<u8>, ExportError> {
    match format {
        Format::Csv => result::csv(shown, labels),
        Format::Xlsx => result::xlsx(shown, labels, now),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_its_name() {
        for wanted in Wanted::ALL {
            assert_eq!(wanted.as_str().parse(), Ok(wanted));
        }
        for name in ["results.exe", "results", "results.jsonl", "people.csv", ".csv"] {
            assert_eq!(name.parse::<Wanted>(), Err(UnknownFile), "{name}");
        }
    }
}
