//! CSV as spreadsheets in German offices open it: UTF-8 with a byte order mark, semicolons
//! between cells, lines ending in CR LF.

use std::{borrow::Cow, io};

use super::{
    ExportError,
    table::{Cell, Column, Table},
};

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// What a spreadsheet may take for the beginning of a formula.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A file with the columns' keys in its first row.
pub(super) fn write(table: &Table) -> Result<Vec<u8>, ExportError> {
    let mut file = CsvFile::begin(vec![], &table.columns)?;
    for row in &table.rows {
        file.row(row)?;
    }
    file.finish()
}

/// A file that is written row by row.
pub(super) struct CsvFile<W: io::Write>(csv::Writer<W>);

impl<W: io::Write> CsvFile<W> {
    /// With the columns' keys in its first row.
    pub(super) fn begin(mut out: W, columns: &[Column]) -> Result<Self, ExportError> {
        out.write_all(BYTE_ORDER_MARK).map_err(ExportError::Csv)?;
        let mut file = csv::WriterBuilder::new()
            .delimiter(b';')
            .terminator(csv::Terminator::CRLF)
            .from_writer(out);
        let header = columns.iter().map(|column| safe(&column.key).into_owned());
        file.write_record(header).map_err(broken)?;
        Ok(Self(file))
    }

    pub(super) fn row(&mut self, cells: &[Cell]) -> Result<(), ExportError> {
        for cell in cells {
            self.0.write_field(written(cell).as_bytes()).map_err(broken)?;
        }
        self.0.write_record(None::<&[u8]>).map_err(broken)
    }

    pub(super) fn finish(self) -> Result<W, ExportError> {
        self.0.into_inner().map_err(|error| ExportError::Csv(error.into_error()))
    }
}

fn broken(error: csv::Error) -> ExportError {
    ExportError::Csv(io::Error::from(error))
}

fn written(cell: &Cell) -> Cow<'_, str> {
    match cell {
        Cell::Text(text) => safe(text),
        Cell::Number(number) => Cow::Owned(number.to_string().replace('.', ",")),
        Cell::Missing => Cow::Borrowed(""),
    }
}

/// A text that no spreadsheet runs as a formula: with an apostrophe in front where it might.
fn safe(text: &str) -> Cow<'_, str> {
    if may_begin_a_formula(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// Whether a spreadsheet may run this text.
pub(super) fn may_begin_a_formula(text: &str) -> bool {
    text.starts_with(FORMULA)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn file(rows: Vec<Vec<Cell>>) -> String {
        let columns = ["goal", "proposal"]
            .map(|key| Column { key: key.to_owned(), label: String::new() })
            .to_vec();
        String::from_utf8(write(&Table { columns, rows }).expect("a file")).expect("UTF-8")
    }

    #[test]
    fn a_file_opens_in_a_german_spreadsheet() {
        let row = vec![Cell::number(4), Cell::text("Mehr Licht;\nund „Bänke“")];
        assert_eq!(
            file(vec![row, vec![Cell::Missing, Cell::Missing]]),
            "\u{feff}goal;proposal\r\n4;\"Mehr Licht;\nund „Bänke“\"\r\n;\r\n"
        );
    }

    #[test]
    fn no_number_is_taken_for_a_date_or_a_formula() {
        let number = |text: &str| Cell::Number(text.parse().expect("a number"));
        let file =
            file(vec![vec![number("1.5"), number("-2")], vec![number("1000000"), number("0.25")]]);
        assert_eq!(file, "\u{feff}goal;proposal\r\n1,5;-2\r\n1000000;0,25\r\n");
    }

    #[test]
    fn formulas_are_only_text() {
        for (typed, kept) in [
            ("=1+1", "'=1+1"),
            ("+49 391", "'+49 391"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("\r=1", "'\r=1"),
            ("\n=1", "'\n=1"),
            ("＝1+1", "'＝1+1"),
            ("1=1", "1=1"),
            ("", ""),
            ("'quoted", "'quoted"),
        ] {
            assert_eq!(safe(typed), kept, "{typed:?}");
        }
    }

    proptest! {
        #[test]
        fn no_cell_of_any_text_begins_a_formula(texts in prop::collection::vec("[=+@;\"\r\n\t' a-zäß-]{0,8}", 1..6)) {
            let rows = texts.iter().map(|text| vec![Cell::text(text), Cell::Missing]).collect();
            let file = file(rows);
            let mut reader = csv::ReaderBuilder::new()
                .delimiter(b';')
                .from_reader(file.trim_start_matches('\u{feff}').as_bytes());
            let read: Vec<String> =
                reader.records().map(|row| row.expect("a row")[0].to_owned()).collect();
            prop_assert_eq!(read.len(), texts.len());
            for (cell, text) in read.iter().zip(&texts) {
                prop_assert!(!cell.starts_with(FORMULA));
                prop_assert!(cell == text || cell.strip_prefix('\'') == Some(text));
            }
        }
    }
}
