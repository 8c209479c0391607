//! Any table, as CSV.

use rust_decimal::Decimal;

use super::{
    ExportError, csv,
    table::{Cell, Column, Table},
};

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(String),
    /// Told with four digits behind the point at most.
    Number(f64),
    Missing,
}

/// A file with the keys of the columns in its first row.
///
/// # Errors
/// If the file cannot be written.
pub fn plain(columns: &[&str], rows: Vec<Vec<Value>>) -> Result<Vec<u8>, ExportError> {
    let column = |key: &&str| Column { key: (*key).to_owned(), label: String::new() };
    let cell = |value: Value| match value {
        Value::Text(text) => Cell::Text(text),
        Value::Number(number) => Decimal::from_f64_retain(number)
            .map_or(Cell::Missing, |it| Cell::Number(it.round_dp(4).normalize())),
        Value::Missing => Cell::Missing,
    };
    let rows = rows.into_iter().map(|row| row.into_iter().map(cell).collect()).collect();
    csv::write(&Table { columns: columns.iter().map(column).collect(), rows })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_keeps_its_numbers_and_runs_no_formula() {
        let row = vec![
            Value::Text("=1+1".to_owned()),
            Value::Number(2.0 / 3.0),
            Value::Number(4.0),
            Value::Missing,
            Value::Number(f64::NAN),
        ];
        let file = plain(&["a", "b", "c", "d", "e"], vec![row]).expect("a file");
        let file = String::from_utf8(file).expect("UTF-8");
        assert_eq!(file, "\u{feff}a;b;c;d;e\r\n'=1+1;0,6667;4;;\r\n");
    }
}
