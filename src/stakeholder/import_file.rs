//! Reading a CSV file of contacts, line by line. Only groups are known here.

use std::collections::HashMap;

use entity::GroupId;

use crate::email::Email;

/// More lines than this are refused: a city's register is smaller, a wrong file is not.
pub const MOST_LINES: usize = 50_000;

/// How workbooks of spreadsheets begin.
const ZIP: &[u8] = b"PK\x03\x04";

/// A column of the file, under its English or German heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    Name,
    Email,
    Group,
    Organisation,
    Language,
}

impl Column {
    const ALL: [Self; 5] =
        [Self::Name, Self::Email, Self::Group, Self::Organisation, Self::Language];

    /// The heading that our own files use.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Email => "email",
            Self::Group => "group",
            Self::Organisation => "organisation",
            Self::Language => "language",
        }
    }

    fn headed(heading: &str) -> Option<Self> {
        let heading = heading.trim().to_lowercase();
        Some(match heading.as_str() {
            "name" => Self::Name,
            "email" | "e-mail" | "mail" => Self::Email,
            "group" | "gruppe" => Self::Group,
            "organisation" | "organization" => Self::Organisation,
            "language" | "sprache" => Self::Language,
            _ => return None,
        })
    }
}

/// What is wrong with one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineProblem {
    /// Counted from 1, the heading included, as a spreadsheet does.
    pub line: u64,
    pub column: Option<Column>,
    pub fault: LineFault,
}

/// The ways in which a line can be wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LineFault {
    #[error("this is a workbook, not a table: save it as CSV UTF-8")]
    Workbook,
    #[error("the file is not UTF-8 from this line on")]
    NotUtf8,
    #[error("there is nothing here")]
    Empty,
    #[error("the column is missing")]
    MissingColumn,
    #[error("the column stands there twice")]
    TwiceTheColumn,
    #[error("the file has more than {MOST_LINES} lines")]
    TooManyLines,
    #[error("the line has another number of cells than the heading")]
    WrongNumberOfCells,
    #[error("the cell is empty")]
    EmptyCell,
    #[error("this is not an email address")]
    BadEmail,
    #[error("the address stands in line {0} already")]
    DuplicateOf(u64),
    #[error("the address is in the register already")]
    Known,
    #[error("there is no group {0:?}")]
    UnknownGroup(String),
    #[error("there is no language {0:?}")]
    UnknownLanguage(String),
    #[error("the cell has more than 200 characters")]
    TooLong,
    #[error("the cell begins like a spreadsheet formula or holds control characters")]
    Formula,
}

impl LineFault {
    /// Stable; what programs and sentences go by.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Workbook => "workbook",
            Self::NotUtf8 => "not-utf-8",
            Self::Empty => "empty",
            Self::MissingColumn => "missing-column",
            Self::TwiceTheColumn => "twice-the-column",
            Self::TooManyLines => "too-many-lines",
            Self::WrongNumberOfCells => "wrong-number-of-cells",
            Self::EmptyCell => "empty-cell",
            Self::BadEmail => "bad-email",
            Self::DuplicateOf(_) => "duplicate",
            Self::Known => "known",
            Self::UnknownGroup(_) => "unknown-group",
            Self::UnknownLanguage(_) => "unknown-language",
            Self::TooLong => "too-long",
            Self::Formula => "formula",
        }
    }
}

/// A line without problems of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) line: u64,
    pub(super) name: String,
    pub(super) email: Email,
    pub(super) group_id: GroupId,
    pub(super) organisation: Option<String>,
    pub(super) language: String,
}

/// What a file holds.
#[derive(Debug, Default)]
pub(super) struct Reading {
    /// The lines that can be used.
    pub(super) lines: Vec<Line>,
    /// Everything that is wrong with the others.
    pub(super) problems: Vec<LineProblem>,
    /// Every address, and the line where it stands first.
    pub(super) addresses: HashMap<Email, u64>,
}

impl Reading {
    /// A file of which no line was read.
    fn refused(line: u64, fault: LineFault) -> Self {
        let problems = vec![LineProblem { line, column: None, fault }];
        Self { problems, ..Self::default() }
    }
}

/// Reads a whole file. `groups` are called by their names and keys in small letters.
///
/// The separator (comma, semicolon or tab) is the one that the heading uses.
pub(super) fn read(bytes: &[u8], groups: &HashMap<String, GroupId>) -> Reading {
    if bytes.starts_with(ZIP) {
        return Reading::refused(1, LineFault::Workbook);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let before = &bytes[..error.valid_up_to()];
            let line = 1 + before.iter().filter(|byte| **byte == b'\n').count() as u64;
            return Reading::refused(line, LineFault::NotUtf8);
        }
    };
    // The reader counts a line too few behind each ending of two characters.
    let text = text.replace("\r\n", "\n");
    let heading = text.lines().next().unwrap_or_default();
    if heading.trim().is_empty() {
        return Reading::refused(1, LineFault::Empty);
    }
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator(heading))
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut records = reader.records();
    let headings = records.next().and_then(Result::ok).unwrap_or_default();
    let (columns, problems) = columns(&headings);
    if !problems.is_empty() {
        return Reading { problems, ..Reading::default() };
    }
    let mut file = File { cells: headings.len(), columns, groups, seen: HashMap::new(), problems };
    let mut lines = vec![];
    for (count, record) in records.enumerate() {
        let Ok(record) = record else { continue };
        let line = record.position().map_or(0, csv::Position::line);
        if count >= MOST_LINES {
            file.problem(line, None, LineFault::TooManyLines);
            break;
        }
        lines.extend(file.line(line, &record));
    }
    if lines.is_empty() && file.problems.is_empty() {
        file.problem(2, None, LineFault::Empty);
    }
    Reading { lines, problems: file.problems, addresses: file.seen }
}

struct File<'a> {
    cells: usize,
    columns: HashMap<Column, usize>,
    groups: &'a HashMap<String, GroupId>,
    seen: HashMap<Email, u64>,
    problems: Vec<LineProblem>,
}

impl File<'_> {
    fn problem(&mut self, line: u64, column: Option<Column>, fault: LineFault) {
        self.problems.push(LineProblem { line, column, fault });
    }

    fn line(&mut self, line: u64, record: &csv::StringRecord) -> Option<Line> {
        if record.iter().all(|cell| cell.trim().is_empty()) {
            return None;
        }
        if record.len() != self.cells {
            self.problem(line, None, LineFault::WrongNumberOfCells);
            return None;
        }
        let before = self.problems.len();
        let (mut email, mut group, mut language) = (None, None, None);
        for column in Column::ALL {
            let cell = self.cell(record, column).to_owned();
            match (unusable(&cell), column) {
                (Some(fault), _) => self.problem(line, Some(column), fault),
                (None, Column::Email) => email = self.email(line, &cell),
                (None, Column::Group) => group = self.group(line, &cell),
                (None, Column::Language) => language = self.language(line, &cell),
                (None, Column::Name | Column::Organisation) => {}
            }
        }
        let (email, group_id, language) = (email?, group?, language?);
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
        })
    }

    fn language(&mut self, line: u64, text: &str) -> Option<String> {
        match text.to_lowercase().as_str() {
            "" => Some("de".to_owned()),
            known @ ("de" | "en" | "de-simple") => Some(known.to_owned()),
            _ => {
                let fault = LineFault::UnknownLanguage(text.to_owned());
                self.problem(line, Some(Column::Language), fault);
                None
            }
        }
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
        self.columns.get(&column).and_then(|at| record.get(*at)).unwrap_or_default().trim()
    }
}

fn separator(heading: &str) -> u8 {
    let count = |separator: u8| heading.bytes().filter(|byte| *byte == separator).count();
    [b',', b';', b'\t'].into_iter().rev().max_by_key(|separator| count(*separator)).unwrap_or(b',')
}

fn columns(headings: &csv::StringRecord) -> (HashMap<Column, usize>, Vec<LineProblem>) {
    let mut columns = HashMap::new();
    let mut problems = vec![];
    for (at, heading) in headings.iter().enumerate() {
        if let Some(column) = Column::headed(heading)
            && columns.insert(column, at).is_some()
        {
            let fault = LineFault::TwiceTheColumn;
            problems.push(LineProblem { line: 1, column: Some(column), fault });
        }
    }
    for column in [Column::Name, Column::Email, Column::Group] {
        if !columns.contains_key(&column) {
            let fault = LineFault::MissingColumn;
            problems.push(LineProblem { line: 1, column: Some(column), fault });
        }
    }
    (columns, problems)
}

fn unusable(cell: &str) -> Option<LineFault> {
    if cell.starts_with(['=', '+', '-', '@']) || cell.chars().any(char::is_control) {
        return Some(LineFault::Formula);
    }
    (cell.chars().count() > 200).then_some(LineFault::TooLong)
}

#[cfg(test)]
mod tests;
