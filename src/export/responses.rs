//! The responses of a round as a file.
//!
//! They are read page by page at one moment, and written as they come into a file without a name
//! ([`prepare`]); so the memory needed does not grow with their number, the database is not held
//! up by a slow line, and whoever takes the file gets all of it or a refusal.

use std::{
    fs::File,
    io::{BufWriter, Seek, Write},
    path::Path,
};

use chrono::{DateTime, Utc};
use entity::{GroupId, QuestionnaireId, RoundId, round, stakeholder_group as group};
use rules::{lifecycle::IdentityMode, questionnaire::Course};
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use tokio::{sync::mpsc, task::spawn_blocking};

use super::{
    ExportError,
    codebook::codebook,
    column::{self, AnswerColumn},
    csv::CsvFile,
    file::{Form, Format, Labels},
    table::{Cell, Column, Table, fixed, say},
    xlsx::XlsxFile,
};
use crate::{
    account::Organiser,
    db::{Db, at_one_moment},
    questionnaire::{self, Version},
    response::find::{StoredResponse, answered_versions, stored_after},
    round as rounds, stakeholder,
};

mod json_lines;
mod statistics;

/// No key of a question has an underscore, so none of these can be one, nor the column of
/// own words, which ends in `_other`.
const COLUMNS: [&str; 8] = [
    "response_id",
    "response_group",
    "response_channel",
    "response_organisation",
    "response_consent",
    "response_day",
    "response_language",
    "response_version",
];

/// So many responses are read at once.
const PAGE: u64 = 500;

/// So many pages are read ahead of the disk.
const AHEAD: usize = 2;

/// By what the responses of a round are told.
#[derive(Clone, Debug)]
struct Survey {
    round: round::Model,
    groups: Vec<group::Model>,
    /// All that the round ever had, the newest first.
    versions: Vec<Version>,
    /// Of those versions that were answered and of the newest.
    columns: Vec<AnswerColumn>,
}

impl Survey {
    async fn read(db: &impl ConnectionTrait, round_id: RoundId) -> Result<Self, ExportError> {
        let round = rounds::find::by_id(db, round_id).await?;
        let newest = questionnaire::current(db, round_id).await?;
        let mut versions = vec![];
        for id in questionnaire::versions(db, round_id).await? {
            versions.push(questionnaire::by_id(db, id).await?);
        }
        let answered = answered_versions(db, round_id).await?;
        let groups = stakeholder::find::groups(db).await?;
        let answered =
            |version: &Version| version.id == newest.id || answered.contains(&version.id);
        Ok(Self::of(round, groups, versions, answered))
    }

    fn of(
        round: round::Model,
        groups: Vec<group::Model>,
        mut versions: Vec<Version>,
        answered: impl Fn(&Version) -> bool,
    ) -> Self {
        versions.sort_by_key(|version| std::cmp::Reverse(version.number));
        let shown: Vec<&Version> = versions.iter().filter(|version| answered(version)).collect();
        Self { columns: column::columns(&shown), round, groups, versions }
    }

    /// The one whose wording explains the columns.
    fn newest(&self) -> &Version {
        self.versions.first().expect("a round that is exported has a questionnaire")
    }

    fn version(&self, id: QuestionnaireId) -> Option<&Version> {
        self.versions.iter().find(|version| version.id == id)
    }

    /// The key of a group.
    fn group(&self, id: GroupId) -> Option<&str> {
        self.groups.iter().find(|group| group.id == id).map(|group| group.key.as_str())
    }

    /// The columns under their keys.
    fn keyed(&self) -> Vec<Column> {
        let names = self.columns.iter();
        let names = names.map(|column| Column { key: column.key(), label: String::new() });
        fixed(&COLUMNS, &str::to_owned).into_iter().chain(names).collect()
    }

    /// The columns under their labels.
    fn labelled(&self, Labels { language, words }: Labels<'_>) -> Vec<Column> {
        let said = |texts: &_| say(&self.newest().questionnaire, texts, language);
        let names = self.columns.iter();
        let names = names.map(|it| Column { key: it.key(), label: it.label(&said) });
        fixed(&COLUMNS, words).into_iter().chain(names).collect()
    }

    fn codebook(&self, Labels { language, words }: Labels<'_>) -> Table {
        codebook(&self.columns, COLUMNS.len(), self.newest(), language, words)
    }

    /// What stands in the columns for one response. The organisation and its consent are told in
    /// attributed rounds only.
    fn row(&self, StoredResponse { response, organisation }: &StoredResponse) -> Vec<Cell> {
        let attributed = *self.round.identity_mode == IdentityMode::Attributed;
        let version = self.version(response.questionnaire_id);
        let about = [
            Cell::text(response.id.to_string()),
            Cell::some(self.group(response.group_id)),
            Cell::text(response.channel.as_str()),
            if attributed { Cell::some(organisation.as_deref()) } else { Cell::Missing },
            if attributed { Cell::flag(response.publish_name) } else { Cell::Missing },
            Cell::text(response.submitted_on.to_string()),
            Cell::some(response.language.as_ref().map(|language| language.as_str())),
            version.map_or(Cell::Missing, |version| Cell::number(version.number)),
        ];
        let course = version.map(|it| Course::of(&it.questionnaire, &response.answers));
        let answers = self.columns.iter().map(|column| match &course {
            Some(course) => column.cell(&response.answers, course),
            None => Cell::Missing,
        });
        about.into_iter().chain(answers).collect()
    }
}

/// What a file needs besides the responses.
#[derive(Debug)]
enum Frame {
    Csv,
    Xlsx { columns: Vec<Column>, codebook: Table },
    JsonLines,
    Statistics(statistics::Frame),
}

impl Frame {
    fn of(survey: &Survey, form: Form, labels: Labels<'_>) -> Result<Self, ExportError> {
        Ok(match form {
            Form::Table(Format::Csv) => Self::Csv,
            Form::Table(Format::Xlsx) => {
                Self::Xlsx { columns: survey.labelled(labels), codebook: survey.codebook(labels) }
            }
            Form::JsonLines => Self::JsonLines,
            Form::Statistics => Self::Statistics(statistics::Frame::of(survey, labels)?),
        })
    }
}

/// Writes the responses of a round into a file that lies in `folder` without a name, and says how
/// many they are. Ballots that still wait to be mixed are left out.
///
/// # Errors
/// If there is no such round or nothing it asks, or the folder has no room.
pub(super) async fn prepare(
    db: &Db,
    organiser: &Organiser,
    round_id: RoundId,
    form: Form,
    labels: Labels<'_>,
    folder: &Path,
    now: DateTime<Utc>,
) -> Result<(File, usize), ExportError> {
    at_one_moment(db, async |tx| {
        let survey = Survey::read(tx, round_id).await?;
        let frame = Frame::of(&survey, form, labels)?;
        let file = tempfile::tempfile_in(folder).map_err(ExportError::File)?;
        let folder = folder.to_owned();
        let (hand, pages) = mpsc::channel(AHEAD);
        let writer = spawn_blocking(move || write(&survey, frame, file, pages, &folder, now));
        let handed = hand_over(tx, organiser, round_id, hand).await;
        // If the writer stopped early, it says why; what was not handed over comes after that.
        let file = writer.await.map_err(|broken| ExportError::File(broken.into()))??;
        Ok((file, handed?))
    })
    .await
}

/// Reads page by page, and says how many there were. Ends early if nobody writes any more.
async fn hand_over(
    tx: &DatabaseTransaction,
    organiser: &Organiser,
    round_id: RoundId,
    hand: mpsc::Sender<Vec<StoredResponse>>,
) -> Result<usize, ExportError> {
    let (mut number, mut last) = (0, None);
    loop {
        let page = stored_after(tx, organiser, round_id, last, PAGE).await?;
        let Some(end) = page.last() else { return Ok(number) };
        last = Some(end.response.id);
        number += page.len();
        if hand.send(page).await.is_err() {
            return Ok(number);
        }
    }
}

/// Writes the file; waits for the disk, so no task of the server may do it.
fn write(
    survey: &Survey,
    frame: Frame,
    file: File,
    mut pages: mpsc::Receiver<Vec<StoredResponse>>,
    folder: &Path,
    now: DateTime<Utc>,
) -> Result<File, ExportError> {
    let responses = std::iter::from_fn(|| pages.blocking_recv()).flatten();
    let mut file = match frame {
        Frame::Csv => written(csv(survey, responses, BufWriter::new(file))?)?,
        Frame::JsonLines => written(json_lines::write(survey, responses, BufWriter::new(file))?)?,
        Frame::Xlsx { columns, codebook } => {
            xlsx(survey, responses, &columns, &codebook, &file, folder, now)?;
            file
        }
        Frame::Statistics(frame) => statistics::write(survey, responses, &frame, file)?,
    };
    file.rewind().map_err(ExportError::File)?;
    Ok(file)
}

fn written(file: BufWriter<File>) -> Result<File, ExportError> {
    file.into_inner().map_err(|error| ExportError::File(error.into_error()))
}

/// One row for each response, under stable keys.
fn csv<W: Write>(
    survey: &Survey,
    responses: impl Iterator<Item = StoredResponse>,
    out: W,
) -> Result<W, ExportError> {
    let mut file = CsvFile::begin(out, &survey.keyed())?;
    for response in responses {
        file.row(&survey.row(&response))?;
    }
    file.finish()
}

/// One row for each response under labels, and a sheet that explains columns and codes.
fn xlsx(
    survey: &Survey,
    responses: impl Iterator<Item = StoredResponse>,
    columns: &[Column],
    codebook: &Table,
    out: &File,
    folder: &Path,
    now: DateTime<Utc>,
) -> Result<(), ExportError> {
    let mut file = XlsxFile::begin(Some(folder), now)?;
    file.sheet("Responses", columns)?;
    for response in responses {
        file.row(&survey.row(&response))?;
    }
    file.table("Codebook", codebook)?;
    Ok(file.finish(out)?)
}

#[cfg(test)]
mod tests;
