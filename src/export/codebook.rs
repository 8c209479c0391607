//! What the columns of answers mean.

use rules::questionnaire::{Language, Texts};

use super::{
    column::AnswerColumn,
    table::{Cell, Table, Words, fixed, say},
};
use crate::questionnaire::Version;

const COLUMNS: [&str; 6] = ["column", "column_key", "question", "part", "code", "code_label"];

/// Explains the columns: one row for each code of a column, or one if it has none. The unit of
/// numbers stands where codes have their meaning.
pub(super) fn codebook(
    columns: &[AnswerColumn],
    fixed_before: usize,
    newest: &Version,
    language: &Language,
    words: Words<'_>,
) -> Table {
    let said = |texts: &Texts| say(&newest.questionnaire, texts, language);
    let mut rows = vec![];
    for (column, place) in columns.iter().zip(fixed_before + 1..) {
        let parts: Vec<_> = column.part_texts.iter().map(said).collect();
        let about = [
            Cell::number(place),
            Cell::text(column.key()),
            Cell::text(said(&column.question_text)),
            Cell::text(parts.join(": ")),
        ];
        let mut explain = |code: Cell, label: Cell| {
            rows.push(about.iter().cloned().chain([code, label]).collect());
        };
        if column.codes.is_empty() {
            explain(
                Cell::Missing,
                Some(said(&column.unit))
                    .filter(|it| !it.is_empty())
                    .map_or(Cell::Missing, Cell::text),
            );
        }
        for (code, label) in &column.codes {
            explain(Cell::text(code), Cell::text(label.told(&said, words)));
        }
    }
    Table { columns: fixed(&COLUMNS, words), rows }
}
