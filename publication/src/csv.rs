//! The same for spreadsheets: one line for each number, and one for each code.

use std::borrow::Cow;

use csv::{Terminator, WriterBuilder};
use rules::{
    consensus::Stance,
    questionnaire::{Language, Texts},
};
use serde::Serialize;
use serde_json::Value;

use crate::{
    figures::{CountFigures, item_figures},
    item::{Category, Item},
    snapshot::{Group, Snapshot},
};

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// What a spreadsheet may take for the beginning of a formula.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

const COLUMNS: [&str; 13] = [
    "question",
    "row",
    "question_text",
    "row_text",
    "counting",
    "part",
    "groups",
    "category",
    "category_text",
    "count",
    "n",
    "no_opinion",
    "percent",
];

const CODES: [&str; 7] = ["column", "question", "row", "code", "kind", "side", "meaning"];

/// Every count that is published: a line for each category of each row and of the total of each
/// item, in words of this language, or of another where there are none.
///
/// The form is that of our other exports: UTF-8 with a byte order mark, `;` between cells, CR LF
/// after lines, and an apostrophe before what a spreadsheet might take for a formula.
#[must_use]
pub fn csv(snapshot: &Snapshot, language: &Language) -> String {
    let lines = snapshot.items.iter().flat_map(|item| of_item(snapshot, item, language));
    file(&COLUMNS, lines)
}

/// What the codes in [`csv`]'s columns mean: of groups, ways of counting, questions, rows and
/// categories.
#[must_use]
pub fn codebook(snapshot: &Snapshot, language: &Language) -> String {
    let group =
        |group: &Group| line(["groups", "", "", &group.key, "", "", said(&group.names, language)]);
    let groups = snapshot.groups.iter().map(group);
    let items = snapshot.items.iter().enumerate();
    let items = items.flat_map(|(place, item)| {
        let before = place.checked_sub(1).map(|place| snapshot.items[place].question.as_str());
        codes(item, before != Some(&item.question), language)
    });
    file(&CODES, groups.chain(items))
}

type Line = Vec<String>;

fn line<const N: usize>(cells: [&str; N]) -> Line {
    cells.map(str::to_owned).to_vec()
}

fn of_item(snapshot: &Snapshot, item: &Item, language: &Language) -> Vec<Line> {
    let Some(figures) = item_figures(item, &snapshot.groups, &snapshot.yardstick) else {
        return vec![];
    };
    let totals = item.total.iter().zip(&figures.total);
    let rows = item.rows.iter().zip(&figures.rows).map(|(row, figures)| {
        let numbers = (row.n, row.no_opinion, &row.counts);
        ("row", row.groups.join(" "), numbers, figures)
    });
    let total = totals.map(|(total, figures)| {
        let numbers = (total.n, total.no_opinion, &total.counts);
        ("total", String::new(), numbers, figures)
    });
    let mut lines = vec![];
    for (part, groups, (n, no_opinion, counts), figures) in rows.chain(total) {
        for (place, category) in item.categories.iter().enumerate() {
            let mut cells = subject(item, language);
            cells.extend([part.to_owned(), groups.clone()]);
            cells.extend([category.key.clone(), said(&category.labels, language).to_owned()]);
            cells.extend([counts[place], n, no_opinion].map(|number| number.to_string()));
            cells.push(percent(figures, place));
            lines.push(cells);
        }
    }
    lines
}

fn subject(item: &Item, language: &Language) -> Line {
    let row = item.row.as_deref().unwrap_or_default();
    let row_text = item.row_texts.as_ref().map_or("", |texts| said(texts, language));
    let text = said(&item.question_texts, language);
    line([&item.question, row, text, row_text, item.counting.as_str()])
}

fn percent(figures: &CountFigures, place: usize) -> String {
    figures.percent.get(place).copied().flatten().map(|it| it.to_string()).unwrap_or_default()
}

fn codes(item: &Item, is_first: bool, language: &Language) -> Vec<Line> {
    let question = item.question.as_str();
    let text = said(&item.question_texts, language);
    let asked = is_first.then(|| line(["question", question, "", question, "", "", text]));
    let row = item.row.as_deref();
    let named = row.map(|row| {
        let text = item.row_texts.as_ref().map_or("", |texts| said(texts, language));
        line(["row", question, row, row, "", "", text])
    });
    let row = row.unwrap_or_default();
    let counted = line(["counting", question, row, item.counting.as_str(), "", "", ""]);
    let category = |category: &Category| {
        let kind = word(&category.kind);
        let side = category.side.as_ref().map(word::<Stance>).unwrap_or_default();
        let meaning = said(&category.labels, language);
        line(["category", question, row, &category.key, &kind, &side, meaning])
    };
    let categories = item.categories.iter().map(category);
    asked.into_iter().chain(named).chain([counted]).chain(categories).collect()
}

/// As the document names it.
fn word<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word,
        _ => String::new(),
    }
}

/// In this language, in its main language, or in the first there is.
fn said<'a>(texts: &'a Texts, language: &Language) -> &'a str {
    let main = || language.as_str().split('-').next()?.parse().ok();
    let first = || texts.iter().next().map(|(_, text)| text);
    texts.get(language).or_else(|| texts.get(&main()?)).or_else(first).unwrap_or_default()
}

fn file(columns: &[&str], lines: impl Iterator<Item = Line>) -> String {
    let mut file =
        WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).from_writer(vec![]);
    let header = columns.iter().map(|column| (*column).to_owned()).collect();
    for line in [header].into_iter().chain(lines) {
        file.write_record(line.iter().map(|cell| safe(cell).into_owned()))
            .expect("lines are equally long, and memory can be written to");
    }
    let written = file.into_inner().expect("memory can be written to");
    BYTE_ORDER_MARK.to_owned() + &String::from_utf8(written).expect("made of texts")
}

/// A text that no spreadsheet runs as a formula: with an apostrophe in front where it might.
fn safe(text: &str) -> Cow<'_, str> {
    if text.starts_with(FORMULA) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}
