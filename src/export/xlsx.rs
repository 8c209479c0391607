//! XLSX: every text is written as a text, never as a formula or a link.

use chrono::{DateTime, Utc};
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use super::table::{Cell, Table};

/// A workbook with a sheet for each named table; the columns' labels stand in the first row.
pub(super) fn write(sheets: &[(&str, &Table)], now: DateTime<Utc>) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let written_at = ExcelDateTime::from_timestamp(now.timestamp())?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&written_at));
    for (name, table) in sheets {
        let sheet = workbook.add_worksheet_with_constant_memory()?;
        sheet.set_name(*name)?;
        fill(sheet, table)?;
    }
    workbook.save_to_buffer()
}

fn fill(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    let heading = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    sheet.set_freeze_panes(1, 0)?;
    for (column, place) in table.columns.iter().zip(0..) {
        sheet.set_column_width(place, width(&column.label))?;
        sheet.write_string_with_format(0, place, &column.label, &heading)?;
    }
    for (row, line) in table.rows.iter().zip(1..) {
        for (cell, place) in row.iter().zip(0..) {
            match cell {
                Cell::Text(text) => sheet.write_string(line, place, text)?,
                // Counts are far below the 2^53 up to which this is exact, and answers have at
                // most six decimals.
                Cell::Number(number) => {
                    sheet.write_number(line, place, number.to_f64().unwrap_or_default())?
                }
                Cell::Missing => continue,
            };
        }
    }
    Ok(())
}

fn width(label: &str) -> f64 {
    if label.chars().count() > 24 { 32.0 } else { 18.0 }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Data, Reader, Xlsx};

    use super::{super::table::Column, *};

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
