//! What the codes of a table mean.

use rules::questionnaire::Language;
use serde::Serialize;
use serde_json::Value;

use crate::{
    csv::answer,
    item::{Category, Item},
    snapshot::{Group, Snapshot},
    table::{Cell, file},
};

const COLUMNS: [&str; 7] = ["column", "question", "row", "code", "kind", "side", "meaning"];

/// A line for each code in [`csv`](crate::csv())'s columns `groups`, `question`, `row` and
/// `answer`, in words of this language, or of another where there are none.
#[must_use]
pub fn codebook(snapshot: &Snapshot, language: &Language) -> String {
    let group = |group: &Group| {
        let code = Cell::text(&group.key);
        line("groups", [Cell::Empty, Cell::Empty, code], Cell::said(&group.names, language))
    };
    let mut lines: Vec<_> = snapshot.groups.iter().map(group).collect();
    let mut before = None;
    for item in &snapshot.items {
        if before.replace(&item.question) != Some(&item.question) {
            let code = [Cell::text(&item.question), Cell::Empty, Cell::text(&item.question)];
            lines.push(line("question", code, Cell::said(&item.question_texts, language)));
        }
        lines.extend(codes(item, language));
    }
    file(&COLUMNS, lines)
}

fn codes(item: &Item, language: &Language) -> Vec<[Cell; 7]> {
    let question = || Cell::text(&item.question);
    let row = || item.row.as_ref().map_or(Cell::Empty, Cell::text);
    let named = item.row.as_ref().map(|code| {
        let meaning = item.row_texts.as_ref().map(|texts| Cell::said(texts, language));
        line("row", [question(), row(), Cell::text(code)], meaning.unwrap_or(Cell::Empty))
    });
    let category = |category: &Category| {
        let side = category.side.as_ref().map_or(Cell::Empty, word);
        let meaning = Cell::said(&category.labels, language);
        [
            Cell::text("answer"),
            question(),
            row(),
            answer(category),
            word(&category.kind),
            side,
            meaning,
        ]
    };
    named.into_iter().chain(item.categories.iter().map(category)).collect()
}

fn line(column: &str, [question, row, code]: [Cell; 3], meaning: Cell) -> [Cell; 7] {
    [Cell::text(column), question, row, code, Cell::Empty, Cell::Empty, meaning]
}

/// As the document names it.
fn word<T: Serialize>(value: &T) -> Cell {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => Cell::Text(word),
        _ => Cell::Empty,
    }
}
