//! Tables of contacts: read, compared with the register, and taken over.
//!
//! [`as_table`] makes a table of a workbook; a [`Mapping`] says which column holds what, or the
//! headings do. Each line is checked as a whole ([`LineProblem`]), then told apart from the register
//! ([`Fate`]). At most [`MOST_LINES`] are held at once; the register is read a thousand at a time.

mod column;
mod fault;
mod line;
mod plan;
mod table;
mod take;
mod undo;
mod workbook;

pub use column::{Column, Mapping};
pub use fault::{LineFault, LineProblem, MOST_LINES};
pub use plan::Fate;
pub use undo::{ImportStanding, Kept, import_standing, undo_import};
pub use workbook::as_table;

use chrono::{DateTime, Utc};
use entity::{ContactImportId, GroupId};
use sea_orm::{ConnectionTrait, DbErr};

use self::{
    plan::{Plan, Planned, plan},
    take::Taking,
};
use super::StakeholderError;
use crate::account::Organiser;

/// How a table is to be taken over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// Which column holds what; without it the headings say so.
    pub mapping: Option<Mapping>,
    /// Whether lines with an address that is known change its contact; else it stays as it is.
    pub updates: bool,
    /// Whether lines that are wrong are left out; else nothing is imported while one is.
    pub without_wrong_lines: bool,
}

/// What an import would do.
#[derive(Clone, Debug)]
pub struct Preview {
    /// What stands above the columns; none if the file cannot be read.
    pub headings: Vec<String>,
    /// Which columns were read.
    pub mapping: Mapping,
    pub counts: Imported,
    /// The first lines that can be used, as they were understood.
    pub first: Vec<Understood>,
    pub problems: Vec<LineProblem>,
}

/// How many contacts an import concerns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    pub added: usize,
    pub updated: usize,
    /// They were known, and stay as they are.
    pub unchanged: usize,
    /// By what it is called to be taken back; absent for a preview.
    pub import: Option<ContactImportId>,
}

/// A line as it was understood.
#[derive(Clone, Debug)]
pub struct Understood {
    pub line: u64,
    pub name: String,
    pub email: String,
    pub group_id: GroupId,
    pub organisation: Option<String>,
    /// Absent if the line says nothing about it.
    pub language: Option<String>,
    pub tags: Vec<String>,
    pub fate: Fate,
}

/// Checks a table of contacts against the register and changes nothing. `first` lines that can be
/// used are shown.
///
/// # Errors
/// If the database does not answer.
pub async fn preview_contacts(
    db: &impl ConnectionTrait,
    organiser: &Organiser,
    file: &[u8],
    order: &Order,
    first: usize,
) -> Result<Preview, DbErr> {
    let table = match as_table(file) {
        Ok(table) => table,
        Err(problem) => {
            let (headings, mapping) = (vec![], Mapping::default());
            let (counts, problems) = (Imported::default(), vec![problem]);
            return Ok(Preview { headings, mapping, counts, first: vec![], problems });
        }
    };
    let Plan { reading, planned } = plan(db, organiser, &table, order).await?;
    let counts = counted(&planned);
    Ok(Preview {
        headings: reading.headings,
        mapping: reading.mapping,
        counts,
        first: planned.into_iter().take(first).map(understood).collect(),
        problems: reading.problems,
    })
}

fn counted(planned: &[Planned]) -> Imported {
    planned.iter().fold(Imported::default(), |mut counts, planned| {
        match planned.fate {
            Fate::New => counts.added += 1,
            Fate::Updated(_) => counts.updated += 1,
            Fate::Unchanged => counts.unchanged += 1,
        }
        counts
    })
}

fn understood(planned: Planned) -> Understood {
    let Planned { line, fate, known: _ } = planned;
    Understood {
        line: line.line,
        name: line.name,
        email: line.email.into_string(),
        group_id: line.group_id,
        organisation: line.organisation,
        language: line.language,
        tags: line.tags,
        fate,
    }
}

/// Takes a table of contacts over, and says how many were added and changed. Empty cells change
/// nothing, and tags come to those that a contact has.
///
/// # Errors
/// [`StakeholderError::WrongLines`] if a line is wrong and was not to be left out.
pub async fn import_contacts(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    file: &[u8],
    order: &Order,
    now: DateTime<Utc>,
) -> Result<Imported, StakeholderError> {
    let table = as_table(file).map_err(|problem| StakeholderError::WrongLines(vec![problem]))?;
    let Plan { reading, planned } = plan(tx, organiser, &table, order).await?;
    if !order.without_wrong_lines && !reading.problems.is_empty() {
        return Err(StakeholderError::WrongLines(reading.problems));
    }
    let counts = counted(&planned);
    let mut taking = Taking::begin(tx, organiser, counts.added, now).await?;
    for chunk in planned.chunks(1000) {
        taking.add(tx, chunk).await?;
        taking.update(tx, chunk).await?;
    }
    Ok(Imported { import: Some(taking.import()), ..counts })
}
