//! Reading a CSV file, line by line.

use std::collections::HashMap;

use entity::GroupId;

use super::{
    LineFault, LineProblem, MOST_LINES, Mapping,
    line::{Checker, Line},
};

/// What a file holds.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    /// What stands above the columns, to choose by; none if the file cannot be read.
    pub(super) headings: Vec<String>,
    /// Which columns were read.
    pub(super) mapping: Mapping,
    /// The lines that can be used.
    pub(super) lines: Vec<Line>,
    /// Everything that is wrong with the others.
    pub(super) problems: Vec<LineProblem>,
}

impl Reading {
    /// A file of which no line was read.
    fn refused(line: u64, fault: LineFault) -> Self {
        let problems = vec![LineProblem { line, column: None, fault }];
        Self { problems, ..Self::default() }
    }
}

/// Reads a whole file. `groups` are called by their names and keys in small letters; without a
/// mapping, the headings say what stands where.
///
/// The separator (comma, semicolon or tab) is the one that the heading uses.
pub(super) fn read(
    bytes: &[u8],
    chosen: Option<&Mapping>,
    groups: &HashMap<String, GroupId>,
) -> Reading {
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
    let headings: Vec<String> = headings.iter().map(|cell| cell.trim().to_owned()).collect();
    let (mapping, problems) = match chosen {
        Some(chosen) => (chosen.clone(), chosen.missing()),
        None => Mapping::guessed(&headings),
    };
    if !problems.is_empty() {
        return Reading { headings, mapping, problems, lines: vec![] };
    }
    let cells = headings.len();
    let mut checker = Checker { cells, mapping: &mapping, groups, seen: HashMap::new(), problems };
    let mut lines = vec![];
    for (count, record) in records.enumerate() {
        let Ok(record) = record else { continue };
        let line = record.position().map_or(0, csv::Position::line);
        if count >= MOST_LINES {
            checker.problem(line, None, LineFault::TooManyLines);
            break;
        }
        lines.extend(checker.line(line, &record));
    }
    if lines.is_empty() && checker.problems.is_empty() {
        checker.problem(2, None, LineFault::Empty);
    }
    let problems = checker.problems;
    Reading { headings, mapping, lines, problems }
}

fn separator(heading: &str) -> u8 {
    let count = |separator: u8| heading.bytes().filter(|byte| *byte == separator).count();
    [b',', b';', b'\t'].into_iter().rev().max_by_key(|separator| count(*separator)).unwrap_or(b',')
}

#[cfg(test)]
mod tests;
