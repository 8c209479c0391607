//! The codebook: which value stands for which code of other exports.

use super::variable::{Value, Variable};
use crate::export::{
    ExportError,
    csv::CsvFile,
    table::{Cell, fixed},
};

const COLUMNS: [&str; 7] =
    ["variable", "column_key", "label", "code", "value", "value_label", "missing"];

pub(super) fn write(variables: &[Variable]) -> Result<Vec<u8>, ExportError> {
    let mut file = CsvFile::begin(vec![], &fixed(&COLUMNS, &str::to_owned))?;
    for variable in variables {
        for row in rows(variable) {
            file.row(&row)?;
        }
    }
    file.finish()
}

/// One row for each value that has a meaning, or one if none has.
fn rows(variable: &Variable) -> Vec<Vec<Cell>> {
    let about = [&variable.name, &variable.key, &variable.label].map(Cell::text);
    let row = |rest: [Cell; 4]| about.iter().cloned().chain(rest).collect();
    if variable.values.is_empty() {
        return vec![row([Cell::Missing, Cell::Missing, Cell::Missing, Cell::Missing])];
    }
    let explained = variable.values.iter().map(|(code, value, label)| {
        let missing = matches!(value, Value::Code(it) if Some(*it) == variable.missing);
        let value = match value {
            Value::Code(number) => Cell::number(*number),
            Value::Word(word) => Cell::text(word),
        };
        row([Cell::text(code), value, Cell::text(label), Cell::flag(missing)])
    });
    explained.collect()
}
