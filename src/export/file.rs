use std::{fmt, str::FromStr};

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

/// What of a round is exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// One row for each response.
    Responses,
    /// The released figures.
    Results,
}

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Csv,
    Xlsx,
}

/// A file that can be asked for by its name, such as `responses.csv`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub what: What,
    pub format: Format,
}

impl Wanted {
    /// What the log of the round says of it.
    fn event(self) -> EventKind {
        match (self.what, self.format) {
            (What::Responses, Format::Csv) => EventKind::ResponsesExportedAsCsv,
            (What::Responses, Format::Xlsx) => EventKind::ResponsesExportedAsXlsx,
            (What::Results, Format::Csv) => EventKind::ResultsExportedAsCsv,
            (What::Results, Format::Xlsx) => EventKind::ResultsExportedAsXlsx,
        }
    }
}

/// There is no export of this name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the ending must be .csv or .xlsx, the name responses or results")]
pub struct UnknownFile;

impl FromStr for Format {
    type Err = UnknownFile;

    fn from_str(ending: &str) -> Result<Self, UnknownFile> {
        match ending {
            "csv" => Ok(Self::Csv),
            "xlsx" => Ok(Self::Xlsx),
            _ => Err(UnknownFile),
        }
    }
}

impl FromStr for Wanted {
    type Err = UnknownFile;

    fn from_str(name: &str) -> Result<Self, UnknownFile> {
        let (what, ending) = name.rsplit_once('.').ok_or(UnknownFile)?;
        let what = match what {
            "responses" => What::Responses,
            "results" => What::Results,
            _ => return Err(UnknownFile),
        };
        Ok(Self { what, format: ending.parse()? })
    }
}

impl fmt::Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.what {
            What::Responses => "responses",
            What::Results => "results",
        };
        let ending = match self.format {
            Format::Csv => "csv",
            Format::Xlsx => "xlsx",
        };
        write!(f, "{what}.{ending}")
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
    bytes: Vec<u8>,
}

/// Writes a file of a round for those who organise it.
///
/// # Errors
/// If there is no such round, or nothing it asks.
pub async fn prepare(
    sources: Sources<'_>,
    organiser: &Organiser,
    round_id: RoundId,
    wanted: Wanted,
    labels: Labels<'_>,
    now: DateTime<Utc>,
) -> Result<Prepared, ExportError> {
    Ok(match wanted.what {
        What::Responses => {
            let taken = responses::read(&sources.db.read, organiser, round_id).await?;
            let rows = Some(i32::try_from(taken.len()).unwrap_or(i32::MAX));
            let bytes = responses::write(&taken, wanted.format, labels, now)?;
            Prepared { round_id, kind: wanted.event(), rows, bytes }
        }
        What::Results => {
            let shown = for_organiser(sources, organiser, round_id).await?;
            let bytes = figures(&shown, wanted.format, labels, now)?;
            Prepared { round_id, kind: wanted.event(), rows: None, bytes }
        }
    })
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
    ) -> Result<Vec<u8>, DbErr> {
        record(tx, organiser, self.round_id, self.kind, self.rows, now).await?;
        Ok(self.bytes)
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
        for name in ["responses.csv", "responses.xlsx", "results.csv", "results.xlsx"] {
            let wanted: Wanted = name.parse().expect("an export");
            assert_eq!(wanted.to_string(), name);
        }
        for name in ["results.exe", "results", "people.csv", ".csv"] {
            assert_eq!(name.parse::<Wanted>(), Err(UnknownFile), "{name}");
        }
    }
}
