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
mod workbook;

pub use column::{Column, Mapping};
pub use fault::{LineFault, LineProblem, MOST_LINES};
pub use plan::Fate;
pub use workbook::as_table;

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use entity::{ContactId, GroupId, OrganisationId, contact, contact_event::ContactEventKind};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
};

use self::plan::{Plan, Planned, plan};
use super::{StakeholderError, add::ensure_organisation, history::note, sought::of_contact, tags};
use crate::account::Organiser;

/// The language of contacts of whom none is told.
const USUAL_LANGUAGE: &str = "de";

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
    let mut taking =
        Taking { organiser, now, organisations: HashMap::new(), spelt: HashMap::new() };
    for chunk in planned.chunks(1000) {
        taking.add(tx, chunk).await?;
        taking.update(tx, chunk).await?;
    }
    Ok(counts)
}

/// What is at hand while a table is taken over.
struct Taking<'a> {
    organiser: &'a Organiser,
    now: DateTime<Utc>,
    organisations: HashMap<String, OrganisationId>,
    spelt: HashMap<String, String>,
}

impl Taking<'_> {
    async fn add(&mut self, tx: &impl ConnectionTrait, chunk: &[Planned]) -> Result<(), DbErr> {
        let (mut rows, mut ids, mut given) = (vec![], vec![], vec![]);
        for Planned { line, .. } in chunk.iter().filter(|it| it.fate == Fate::New) {
            let id = ContactId::new();
            let organisation_id = self.organisation(tx, line).await?;
            for tag in &line.tags {
                given.push((id, self.tag(tx, tag).await?));
            }
            ids.push(id);
            rows.push(contact::ActiveModel {
                id: Set(id),
                group_id: Set(line.group_id),
                organisation_id: Set(organisation_id),
                sought: Set(of_contact(&line.name, line.email.as_str())),
                name: Set(line.name.clone()),
                email: Set(line.email.as_str().to_owned()),
                language: Set(line.language.clone().unwrap_or_else(|| USUAL_LANGUAGE.to_owned())),
                coordinates: Set(false),
                created_at: Set(self.now),
            });
        }
        if !rows.is_empty() {
            contact::Entity::insert_many(rows).exec_without_returning(tx).await?;
        }
        tags::give(tx, given).await?;
        note(tx, self.organiser, &ids, ContactEventKind::Imported, &[], self.now).await
    }

    async fn update(&mut self, tx: &impl ConnectionTrait, chunk: &[Planned]) -> Result<(), DbErr> {
        for Planned { line, fate, known } in chunk {
            let (Fate::Updated(columns), Some(contact)) = (fate, known) else { continue };
            let mut row = contact.clone().into_active_model();
            for column in columns {
                match column {
                    Column::Name => {
                        row.name = Set(line.name.clone());
                        row.sought = Set(of_contact(&line.name, &contact.email));
                    }
                    Column::Group => row.group_id = Set(line.group_id),
                    Column::Organisation => {
                        row.organisation_id = Set(self.organisation(tx, line).await?);
                        row.coordinates = Set(false);
                    }
                    Column::Language => {
                        let language = line.language.clone();
                        row.language = Set(language.unwrap_or_else(|| contact.language.clone()));
                    }
                    Column::Email | Column::Tags => {}
                }
            }
            if columns.iter().any(|column| *column != Column::Tags) {
                row.update(tx).await?;
            }
            let mut given = vec![];
            for tag in &line.tags {
                given.push((contact.id, self.tag(tx, tag).await?));
            }
            tags::give(tx, given).await?;
            let fields: Vec<_> = columns.iter().map(|column| column.as_str()).collect();
            let kind = ContactEventKind::ChangedByImport;
            note(tx, self.organiser, &[contact.id], kind, &fields, self.now).await?;
        }
        Ok(())
    }

    /// The organisation that a line names, made if there is none of its name.
    async fn organisation(
        &mut self,
        tx: &impl ConnectionTrait,
        line: &line::Line,
    ) -> Result<Option<OrganisationId>, DbErr> {
        let Some(name) = &line.organisation else { return Ok(None) };
        if let Some(id) = self.organisations.get(name) {
            return Ok(Some(*id));
        }
        let id = ensure_organisation(tx, name, line.group_id, self.now).await?;
        self.organisations.insert(name.clone(), id);
        Ok(Some(id))
    }

    /// A tag as it is spelt already.
    async fn tag(&mut self, tx: &impl ConnectionTrait, tag: &str) -> Result<String, DbErr> {
        if let Some(known) = self.spelt.get(tag) {
            return Ok(known.clone());
        }
        let spelt = tags::spelt(tx, vec![tag.to_owned()]).await?.remove(0);
        self.spelt.insert(tag.to_owned(), spelt.clone());
        Ok(spelt)
    }
}
