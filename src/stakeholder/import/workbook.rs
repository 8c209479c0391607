//! A workbook of a spreadsheet becomes the table that its first sheet holds.

use std::{borrow::Cow, io::Cursor};

use calamine::{DataRef, Reader, Xlsx};
use zip::ZipArchive;

use super::{LineFault, LineProblem, MOST_LINES};

/// How workbooks begin.
const ZIP: &[u8] = b"PK\x03\x04";

/// A workbook that is larger unpacked is no register.
const LARGEST: u64 = 256 * 1024 * 1024;

/// More columns than this are passed over.
const MOST_COLUMNS: u32 = 100;

/// The table in a file: the file itself, or the first sheet of a workbook as CSV. A line has the
/// number of its row.
///
/// # Errors
/// [`LineFault::Workbook`] if it is a workbook that cannot be read.
pub fn as_table(bytes: &[u8]) -> Result<Cow<'_, [u8]>, LineProblem> {
    if !bytes.starts_with(ZIP) {
        return Ok(Cow::Borrowed(bytes));
    }
    let unreadable = LineProblem { line: 1, column: None, fault: LineFault::Workbook };
    read(bytes).map(Cow::Owned).ok_or(unreadable)
}

fn read(bytes: &[u8]) -> Option<Vec<u8>> {
    if unpacked(bytes)? > LARGEST {
        return None;
    }
    let mut workbook: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).ok()?;
    let first = workbook.sheet_names().into_iter().next()?;
    let mut cells = workbook.worksheet_cells_reader(&first).ok()?;
    let mut sheet = Sheet::new();
    while let Some(cell) = cells.next_cell().ok()? {
        let (row, column) = cell.get_position();
        // One more than is read, so that it shows that there are too many.
        if usize::try_from(row).ok()? > MOST_LINES + 1 {
            break;
        }
        if column < MOST_COLUMNS {
            sheet.put(row, column, text(cell.get_value()))?;
        }
    }
    sheet.finish()
}

/// How large the parts of an archive are unpacked, as it says.
fn unpacked(bytes: &[u8]) -> Option<u64> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    (0..archive.len()).try_fold(0, |sum: u64, at| {
        let part = archive.by_index_raw(at).ok()?;
        sum.checked_add(part.size())
    })
}

/// Rows as they come, of which one is held.
struct Sheet {
    writer: csv::Writer<Vec<u8>>,
    row: u32,
    cells: Vec<String>,
    /// How many cells the heading has; rows have as many at least.
    width: usize,
}

impl Sheet {
    fn new() -> Self {
        let writer = csv::WriterBuilder::new().flexible(true).from_writer(vec![]);
        Self { writer, row: 0, cells: vec![], width: 0 }
    }

    fn put(&mut self, row: u32, column: u32, text: String) -> Option<()> {
        while self.row < row {
            self.end_row()?;
        }
        let column = usize::try_from(column).ok()?;
        if self.cells.len() <= column {
            self.cells.resize(column + 1, String::new());
        }
        self.cells[column] = text;
        Some(())
    }

    fn end_row(&mut self) -> Option<()> {
        let mut cells = std::mem::take(&mut self.cells);
        while cells.len() > self.width.max(1) && cells.last().is_some_and(String::is_empty) {
            cells.pop();
        }
        cells.resize(cells.len().max(self.width).max(1), String::new());
        if self.row == 0 {
            self.width = cells.len();
        }
        self.row += 1;
        self.writer.write_record(&cells).ok()
    }

    fn finish(mut self) -> Option<Vec<u8>> {
        if !self.cells.is_empty() {
            self.end_row()?;
        }
        self.writer.into_inner().ok()
    }
}

/// What a cell shows, on one line.
fn text(value: &DataRef<'_>) -> String {
    let shown = match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(truth) => truth.to_string(),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::DateTime(_) | DataRef::Error(_) | DataRef::Empty => String::new(),
    };
    shown.split(['\r', '\n', '\t']).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use rust_xlsxwriter::Workbook;

    use super::*;

    fn workbook(rows: &[&[&str]]) -> Vec<u8> {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        for (row, cells) in (0..).zip(rows) {
            for (column, cell) in (0..).zip(*cells) {
                sheet.write_string(row, column, *cell).unwrap();
            }
        }
        workbook.save_to_buffer().unwrap()
    }

    #[test]
    fn a_sheet_becomes_a_table_with_its_lines() {
        let file = workbook(&[&["Name", "E-Mail", "Gruppe"], &[], &["A,B", "a@b.example\nx"]]);
        let table = as_table(&file).unwrap();
        assert_eq!(
            String::from_utf8_lossy(&table),
            "Name,E-Mail,Gruppe\n,,\n\"A,B\",a@b.example x,\n"
        );
    }

    #[test]
    fn what_is_no_workbook_is_left_as_it_is_or_refused() {
        assert_eq!(*as_table(b"name,email").unwrap(), *b"name,email");
        let fault = as_table(b"PK\x03\x04\x14\x00\xFF\n\n\xFF").unwrap_err().fault;
        assert_eq!(fault, LineFault::Workbook);
    }
}
