//! Files for spreadsheets, in the form of our other exports: UTF-8 with a byte order mark, `;`
//! between cells, CR LF after lines.

use std::borrow::Cow;

use csv::{Terminator, WriterBuilder};
use rules::questionnaire::{Language, Texts};

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// What a spreadsheet may take for the beginning of a formula.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// What stands in a cell.
#[derive(Clone, Debug)]
pub(crate) enum Cell {
    Text(String),
    /// A whole number.
    Number(String),
    Empty,
}

impl Cell {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(crate) fn number(number: impl ToString) -> Self {
        Self::Number(number.to_string())
    }

    /// In this language, in its main language, or in the first there is.
    pub(crate) fn said(texts: &Texts, language: &Language) -> Self {
        Self::text(said(texts, language))
    }

    fn written(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) => safe(text),
            Self::Number(number) => Cow::Borrowed(number),
            Self::Empty => Cow::Borrowed(""),
        }
    }
}

pub(crate) fn said<'a>(texts: &'a Texts, language: &Language) -> &'a str {
    let main = || language.as_str().split('-').next()?.parse().ok();
    let first = || texts.iter().next().map(|(_, text)| text);
    texts.get(language).or_else(|| texts.get(&main()?)).or_else(first).unwrap_or_default()
}

/// A file with the columns' names in its first line.
pub(crate) fn file<const N: usize>(
    columns: &[&str; N],
    lines: impl IntoIterator<Item = [Cell; N]>,
) -> String {
    let mut file =
        WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).from_writer(vec![]);
    let header = columns.map(Cell::text);
    for line in [header].into_iter().chain(lines) {
        file.write_record(line.iter().map(|cell| cell.written().into_owned()))
            .expect("lines are equally long, and memory can be written to");
    }
    let written = file.into_inner().expect("memory can be written to");
    BYTE_ORDER_MARK.to_owned() + &String::from_utf8(written).expect("it is made of texts")
}

/// A text that no spreadsheet runs as a formula: with an apostrophe in front where it might.
fn safe(text: &str) -> Cow<'_, str> {
    if text.starts_with(FORMULA) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}
