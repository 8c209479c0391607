//! The data: commas between cells, texts in quotation marks, numbers with a decimal point.

use std::io::Write;

use super::variable::{Form, Variable, plain};
use crate::export::{ExportError, csv::may_begin_a_formula, table::Cell};

/// The longest text that SPSS keeps, in bytes.
pub(super) const LONGEST: usize = 32_767;

/// What the syntax has to know of a column: of texts the longest in bytes, of numbers the most
/// decimals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Width {
    pub(super) bytes: usize,
    pub(super) decimals: u32,
}

/// Writes rows and remembers how wide they are.
pub(super) struct Data<'a, W> {
    out: W,
    variables: &'a [Variable],
    widths: Vec<Width>,
}

impl<'a, W: Write> Data<'a, W> {
    pub(super) fn begin(mut out: W, variables: &'a [Variable]) -> Result<Self, ExportError> {
        let names: Vec<&str> = variables.iter().map(|variable| variable.name.as_str()).collect();
        writeln!(out, "{}", names.join(",")).map_err(ExportError::File)?;
        Ok(Self { out, variables, widths: vec![Width::default(); variables.len()] })
    }

    pub(super) fn row(&mut self, cells: &[Cell]) -> Result<(), ExportError> {
        let mut line = String::new();
        for ((cell, variable), width) in cells.iter().zip(self.variables).zip(&mut self.widths) {
            if !line.is_empty() {
                line.push(',');
            }
            line.push_str(&written(cell, variable, width));
        }
        line.push('\n');
        self.out.write_all(line.as_bytes()).map_err(ExportError::File)
    }

    /// How wide the columns are.
    pub(super) fn finish(self) -> Vec<Width> {
        self.widths
    }
}

fn written(cell: &Cell, variable: &Variable, width: &mut Width) -> String {
    match (variable.form, cell) {
        (_, Cell::Missing) => String::new(),
        (Form::Text, Cell::Number(number)) => quoted(&plain(*number), width),
        (Form::Text, Cell::Text(text)) => quoted(text, width),
        (Form::Day, Cell::Text(day)) => day.clone(),
        (Form::Number, Cell::Text(code)) => {
            variable.number(code).map(|number| number.to_string()).unwrap_or_default()
        }
        (Form::Number, Cell::Number(number)) => {
            let number = number.normalize();
            width.decimals = width.decimals.max(number.scale());
            plain(number)
        }
        (Form::Day, Cell::Number(_)) => String::new(),
    }
}

/// A text on one line, in quotation marks. What a spreadsheet may take for a formula gets an
/// apostrophe in front, and so does what begins with one; the syntax takes it off again.
fn quoted(text: &str, width: &mut Width) -> String {
    let text: String = text
        .replace("\r\n", "\n")
        .chars()
        .map(|character| if character.is_control() { ' ' } else { character })
        .collect();
    let marked = text.starts_with('\'') || may_begin_a_formula(&text);
    let text = if marked { format!("'{text}") } else { text };
    let end = text.floor_char_boundary(LONGEST);
    let text = &text[..end];
    width.bytes = width.bytes.max(text.len());
    format!("\"{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stay_on_their_line_and_in_their_cell() {
        for (text, kept, bytes) in [
            ("Mehr \"Licht\", sagt sie", "\"Mehr \"\"Licht\"\", sagt sie\"", 22),
            ("eins\r\nzwei\u{0}", "\"eins zwei \"", 10),
            ("=1+1", "\"'=1+1\"", 5),
            ("\n=1", "\" =1\"", 3),
            ("'=1", "\"''=1\"", 4),
            ("", "\"\"", 0),
        ] {
            let mut width = Width::default();
            assert_eq!((quoted(text, &mut width).as_str(), width.bytes), (kept, bytes), "{text:?}");
        }
        let mut width = Width::default();
        assert!(quoted(&"ß".repeat(40_000), &mut width).len() <= LONGEST + 2);
        assert_eq!(width.bytes, LONGEST - 1);
    }
}
