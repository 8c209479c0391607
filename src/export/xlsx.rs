//! XLSX: every text is written as a text, never as a formula or a link.

use std::{borrow::Cow, io::Write, path::Path};

use chrono::{DateTime, Utc};
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use super::table::{Cell, Column, Table};

/// The most rows that a sheet has.
const MOST_ROWS: u32 = 1_048_576;

/// The longest text that a cell holds, in UTF-16 code units.
const LONGEST: usize = 32_767;

/// A workbook with a sheet for each named table; the columns' labels stand in the first row.
pub(super) fn write(sheets: &[(&str, &Table)], now: DateTime<Utc>) -> Result<Vec<u8>, XlsxError> {
    let mut file = XlsxFile::begin(None, now)?;
    for (name, table) in sheets {
        file.table(name, table)?;
    }
    let mut bytes = vec![];
    file.finish(&mut bytes)?;
    Ok(bytes)
}

/// A workbook that is written row by row; what was written lies on the disk.
pub(super) struct XlsxFile {
    workbook: Workbook,
    name: String,
    columns: Vec<Column>,
    /// How many sheets there are, and which part of the table the last one is.
    sheets: usize,
    part: usize,
    /// The next row of the last sheet.
    row: u32,
}

impl XlsxFile {
    /// A workbook without sheets. Until it is finished it lies in `folder`, or where the system
    /// puts such files.
    pub(super) fn begin(folder: Option<&Path>, now: DateTime<Utc>) -> Result<Self, XlsxError> {
        let mut workbook = Workbook::new();
        let written_at = ExcelDateTime::from_timestamp(now.timestamp())?;
        workbook.set_properties(&DocProperties::new().set_creation_datetime(&written_at));
        if let Some(folder) = folder {
            workbook.set_tempdir(folder)?;
        }
        let (name, columns) = (String::new(), vec![]);
        Ok(Self { workbook, name, columns, sheets: 0, part: 0, row: 0 })
    }

    /// Begins a sheet under these labels.
    pub(super) fn sheet(&mut self, name: &str, columns: &[Column]) -> Result<(), XlsxError> {
        name.clone_into(&mut self.name);
        self.columns = columns.to_vec();
        self.part = 0;
        self.begin_part()
    }

    /// Adds a row to the last sheet. If that is full, it goes on in a sheet of the same name with a
    /// number.
    pub(super) fn row(&mut self, cells: &[Cell]) -> Result<(), XlsxError> {
        if self.row == MOST_ROWS {
            self.begin_part()?;
        }
        let sheet = self.workbook.worksheet_from_index(self.sheets - 1)?;
        write_row(sheet, self.row, cells)?;
        self.row += 1;
        Ok(())
    }

    /// Adds a sheet with a table.
    pub(super) fn table(&mut self, name: &str, table: &Table) -> Result<(), XlsxError> {
        self.sheet(name, &table.columns)?;
        table.rows.iter().try_for_each(|row| self.row(row))
    }

    pub(super) fn finish<W: Write + Send>(mut self, out: W) -> Result<(), XlsxError> {
        self.workbook.save_to_writer(out)
    }

    fn begin_part(&mut self) -> Result<(), XlsxError> {
        self.part += 1;
        let name = match self.part {
            1 => self.name.clone(),
            part => format!("{} {part}", self.name),
        };
        let heading = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
        let sheet = self.workbook.add_worksheet_with_constant_memory()?;
        sheet.set_name(name)?;
        sheet.set_freeze_panes(1, 0)?;
        for (column, place) in self.columns.iter().zip(0..) {
            sheet.set_column_width(place, width(&column.label))?;
            sheet.write_string_with_format(0, place, fitting(&column.label), &heading)?;
        }
        (self.sheets, self.row) = (self.sheets + 1, 1);
        Ok(())
    }
}

fn write_row(sheet: &mut Worksheet, row: u32, cells: &[Cell]) -> Result<(), XlsxError> {
    for (cell, place) in cells.iter().zip(0..) {
        match cell {
            Cell::Text(text) => sheet.write_string(row, place, fitting(text))?,
            // Counts are far below the 2^53 up to which this is exact, and answers have at
            // most six decimals.
            Cell::Number(number) => {
                sheet.write_number(row, place, number.to_f64().unwrap_or_default())?
            }
            Cell::Missing => continue,
        };
    }
    Ok(())
}

/// As much of a text as a cell holds, with `…` at the end if that is not all.
fn fitting(text: &str) -> Cow<'_, str> {
    if text.len() <= LONGEST || text.encode_utf16().count() <= LONGEST {
        return Cow::Borrowed(text);
    }
    let mut units = 0;
    let kept = text.chars().take_while(|character| {
        units += character.len_utf16();
        units < LONGEST
    });
    Cow::Owned(kept.chain(['…']).collect())
}

fn width(label: &str) -> f64 {
    if label.chars().count() > 24 { 32.0 } else { 18.0 }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Data, Reader, Xlsx};

    use super::*;

    #[test]
    fn a_text_that_no_cell_holds_is_cut_and_says_so() {
        assert_eq!(fitting("kurz"), "kurz");
        assert_eq!(fitting(&"ß".repeat(LONGEST)), "ß".repeat(LONGEST));
        for long in ["ß".repeat(LONGEST + 1), "👩".repeat(20_000)] {
            let kept = fitting(&long);
            assert!(kept.encode_utf16().count() <= LONGEST && kept.ends_with('…'));
        }
    }

    #[test]
    fn formulas_are_only_text() {
        let table = Table {
            columns: vec![Column { key: "a".to_owned(), label: "=A".to_owned() }],
            rows: vec![
                vec![Cell::text("=1+1")],
                vec![Cell::text("http://example.org")],
                vec![Cell::number(3)],
                vec![Cell::Number("-0.25".parse().expect("a number"))],
            ],
        };
        let file = write(&[("Responses", &table)], DateTime::UNIX_EPOCH).expect("a file");
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(file)).expect("a workbook");
        let formulas = book.worksheet_formula("Responses").expect("a sheet");
        assert!(formulas.used_cells().all(|(_, _, formula)| formula.is_empty()));
        let sheet = book.worksheet_range("Responses").expect("a sheet");
        let cells: Vec<&Data> = sheet.used_cells().map(|(_, _, cell)| cell).collect();
        let text = |text: &str| Data::String(text.to_owned());
        assert_eq!(
            cells,
            [
                &text("=A"),
                &text("=1+1"),
                &text("http://example.org"),
                &Data::Float(3.0),
                &Data::Float(-0.25)
            ]
        );
    }
}
