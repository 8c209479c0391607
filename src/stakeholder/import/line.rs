//! One line of a table, cell by cell. Only groups are known here.

use std::collections::HashMap;

use entity::GroupId;

use super::{Column, LineFault, LineProblem, Mapping};
use crate::{email::Email, limit::Limit, stakeholder::tags::tags_in};

/// A line without problems of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    pub(super) line: u64,
    pub(super) name: String,
    pub(super) email: Email,
    pub(super) group_id: GroupId,
    pub(super) organisation: Option<String>,
    /// Absent if the cell is empty.
    pub(super) language: Option<String>,
    pub(super) tags: Vec<String>,
}

/// Checks lines one after the other, and gathers what is wrong with them.
pub(super) struct Checker<'a> {
    pub(super) cells: usize,
    pub(super) mapping: &'a Mapping,
    /// Groups by their names and keys in small letters.
    pub(super) groups: &'a HashMap<String, GroupId>,
    /// Every address, and the line where it stands first.
    pub(super) seen: HashMap<Email, u64>,
    pub(super) problems: Vec<LineProblem>,
}

impl Checker<'_> {
    pub(super) fn problem(&mut self, line: u64, column: Option<Column>, fault: LineFault) {
        self.problems.push(LineProblem { line, column, fault });
    }

    /// The line, unless something is wrong with it; all that is wrong is told at once.
    pub(super) fn line(&mut self, line: u64, record: &csv::StringRecord) -> Option<Line> {
        if record.iter().all(|cell| cell.trim().is_empty()) {
            return None;
        }
        if record.len() != self.cells {
            self.problem(line, None, LineFault::WrongNumberOfCells);
            return None;
        }
        let before = self.problems.len();
        let (mut email, mut group, mut language, mut tags) = (None, None, None, vec![]);
        for column in Column::ALL {
            let cell = self.cell(record, column).to_owned();
            match (unusable(&cell), column) {
                (Some(fault), _) => self.problem(line, Some(column), fault),
                (None, Column::Email) => email = self.email(line, &cell),
                (None, Column::Group) => group = self.group(line, &cell),
                (None, Column::Language) => language = self.language(line, &cell),
                (None, Column::Tags) => tags = self.tags(line, &cell),
                (None, Column::Name | Column::Organisation) => {}
            }
        }
        let (email, group_id) = (email?, group?);
        if self.problems.len() > before {
            return None;
        }
        let organisation = self.cell(record, Column::Organisation);
        Some(Line {
            line,
            name: self.cell(record, Column::Name).to_owned(),
            email,
            group_id,
            organisation: (!organisation.is_empty()).then(|| organisation.to_owned()),
            language,
            tags,
        })
    }

    fn language(&mut self, line: u64, text: &str) -> Option<String> {
        match text.to_lowercase().as_str() {
            "" => None,
            known @ ("de" | "en" | "de-simple") => Some(known.to_owned()),
            _ => {
                let fault = LineFault::UnknownLanguage(text.to_owned());
                self.problem(line, Some(Column::Language), fault);
                None
            }
        }
    }

    fn tags(&mut self, line: u64, text: &str) -> Vec<String> {
        tags_in(text).unwrap_or_else(|_| {
            self.problem(line, Some(Column::Tags), LineFault::LongTag);
            vec![]
        })
    }

    fn group(&mut self, line: u64, text: &str) -> Option<GroupId> {
        let known = self.groups.get(&text.to_lowercase()).copied();
        if known.is_none() {
            let fault = match text {
                "" => LineFault::EmptyCell,
                _ => LineFault::UnknownGroup(text.to_owned()),
            };
            self.problem(line, Some(Column::Group), fault);
        }
        known
    }

    fn email(&mut self, line: u64, text: &str) -> Option<Email> {
        if text.is_empty() {
            self.problem(line, Some(Column::Email), LineFault::EmptyCell);
            return None;
        }
        let Ok(email) = text.parse::<Email>() else {
            self.problem(line, Some(Column::Email), LineFault::BadEmail);
            return None;
        };
        if let Some(first) = self.seen.get(&email).copied() {
            self.problem(line, Some(Column::Email), LineFault::DuplicateOf(first));
            return None;
        }
        self.seen.insert(email.clone(), line);
        Some(email)
    }

    fn cell<'r>(&self, record: &'r csv::StringRecord, column: Column) -> &'r str {
        self.mapping.at(column).and_then(|at| record.get(at)).unwrap_or_default().trim()
    }
}

fn unusable(cell: &str) -> Option<LineFault> {
    if cell.starts_with(['=', '+', '-', '@']) || cell.chars().any(char::is_control) {
        return Some(LineFault::Formula);
    }
    (!Limit::LINE.admits(cell)).then_some(LineFault::TooLong)
}
