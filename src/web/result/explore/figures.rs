//! The figures of a view as tables and sentences.

use super::{super::wording::Wording, form::title, sentence};
use crate::{
    result::explore::{Across, Outcome, Tabled, Weights},
    web::speech::Speech,
};

/// What a page tells of a view.
pub(super) struct Told {
    /// What stands out.
    pub(super) finding: String,
    pub(super) lines: Vec<String>,
    pub(super) sheets: Vec<Sheet>,
}

/// A table with numbers, as `result/parts.html` shows it.
pub(super) struct Sheet {
    pub(super) id: &'static str,
    pub(super) title: String,
    pub(super) corner: String,
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<Row>,
    pub(super) foot: Option<Row>,
}

pub(super) struct Row {
    pub(super) name: String,
    pub(super) cells: Vec<String>,
}

/// Stands for a number that is not told.
const NOT_TOLD: &str = "–";

pub(super) fn told(words: &Wording<'_>, outcome: &Outcome) -> Told {
    let t = words.t;
    let only = |finding: &str, more: &str| Told {
        finding: t.say(finding),
        lines: vec![t.say(more)],
        sheets: vec![],
    };
    match outcome {
        Outcome::NothingAsked | Outcome::Flawed(_) => {
            only("explore-nothing-asked", "explore-nothing-asked-more")
        }
        Outcome::Nobody => only("explore-nobody", "explore-nobody-more"),
        Outcome::TooFew => only("explore-too-few", "explore-too-few-more"),
        Outcome::Table(tabled) => Told {
            finding: sentence::finding(words, tabled),
            lines: lines(t, tabled),
            sheets: sheets(words, tabled),
        },
    }
}

fn lines(t: Speech, tabled: &Tabled) -> Vec<String> {
    let mut lines = vec![t.with("explore-n", &[("n", tabled.n.into())])];
    if let Some(number @ 1..) = tabled.no_opinion {
        lines.push(t.with("explore-no-opinion", &[("number", number.into())]));
    }
    if let Some(weights) = &tabled.weights {
        lines.extend(weighted(t, tabled.n, weights));
    }
    if tabled.pools() {
        lines.push(t.say("explore-pooled"));
    }
    if tabled.hides() {
        lines.push(t.say("explore-hidden"));
    } else if tabled.across != Across::Nothing {
        lines.extend(sentence::test(t, tabled));
    }
    lines
}

fn weighted(t: Speech, n: u64, weights: &Weights) -> Vec<String> {
    let Weights { effective, design_effect, largest, smallest, left_out } = *weights;
    let values = [
        ("n", (n - left_out).into()),
        ("effective", figure(t, effective, 1).into()),
        ("effect", figure(t, design_effect, 2).into()),
        ("largest", figure(t, largest, 2).into()),
        ("smallest", figure(t, smallest, 2).into()),
    ];
    let mut lines = vec![t.with("explore-weighted", &values)];
    if left_out > 0 {
        lines.push(t.with("explore-left-out", &[("number", left_out.into())]));
    }
    lines
}

fn sheets(words: &Wording<'_>, tabled: &Tabled) -> Vec<Sheet> {
    let columns = columns(words, tabled);
    let counted = Sheet {
        id: "explore-counts",
        title: named(words, tabled),
        corner: words.t.say("result-answer"),
        columns: match tabled.across {
            Across::Nothing => vec![words.t.say("explore-count"), words.t.say("result-percent")],
            Across::Groups(_) | Across::Item(_) => {
                columns.iter().cloned().chain([words.t.say("explore-all")]).collect()
            }
        },
        rows: rows(words, tabled, |row| counts(words.t, tabled, row)),
        foot: foot(words.t, tabled),
    };
    if tabled.across == Across::Nothing {
        return vec![counted];
    }
    let compared = Sheet {
        id: "explore-residuals",
        title: words.t.say("explore-residuals"),
        corner: words.t.say("result-answer"),
        rows: rows(words, tabled, |row| {
            (0..columns.len()).map(|column| deviation(words.t, tabled, row, column)).collect()
        }),
        columns,
        foot: None,
    };
    vec![counted, compared]
}

/// What is counted, and beside what.
fn named(words: &Wording<'_>, tabled: &Tabled) -> String {
    let rows = title(words, &tabled.rows);
    match &tabled.across {
        Across::Nothing => rows,
        Across::Groups(_) => words.t.with("explore-by-group", &[("rows", rows.into())]),
        Across::Item(item) => {
            let values = [("rows", rows.into()), ("columns", title(words, item).into())];
            words.t.with("explore-by-item", &values)
        }
    }
}

/// The names of the columns.
pub(super) fn columns(words: &Wording<'_>, tabled: &Tabled) -> Vec<String> {
    match &tabled.across {
        Across::Nothing => vec![],
        Across::Groups(groups) => groups.iter().map(|side| words.side(side)).collect(),
        Across::Item(item) => words.answers(item),
    }
}

fn rows(words: &Wording<'_>, tabled: &Tabled, cells: impl Fn(usize) -> Vec<String>) -> Vec<Row> {
    let answers = words.answers(&tabled.rows).into_iter().enumerate();
    answers.map(|(row, name)| Row { name, cells: cells(row) }).collect()
}

/// `12 (34 %)` in each column, of those in it.
fn counts(t: Speech, tabled: &Tabled, row: usize) -> Vec<String> {
    let table = &tabled.table;
    if tabled.across == Across::Nothing {
        let Some(number) = tabled.cell(row, 0) else { return vec![NOT_TOLD.to_owned(); 2] };
        return vec![figure(t, number, 1), share(t, number, table.total)];
    }
    let within = |number: f64, whole: f64| {
        let values =
            [("number", figure(t, number, 1).into()), ("share", share(t, number, whole).into())];
        t.with("explore-cell", &values)
    };
    let cell = |column: usize| match tabled.cell(row, column) {
        Some(number) => within(number, table.columns[column]),
        None => NOT_TOLD.to_owned(),
    };
    let all = within(table.rows[row], table.total);
    (0..table.columns.len()).map(cell).chain([all]).collect()
}

/// `erwartet 8,3; Abweichung +2,7`
fn deviation(t: Speech, tabled: &Tabled, row: usize, column: usize) -> String {
    let residual = tabled.residual(row, column);
    match residual.zip(tabled.table.expected(row, column)) {
        Some((residual, expected)) => {
            let values = [
                ("expected", figure(t, expected, 1).into()),
                ("residual", signed(t, residual).into()),
            ];
            t.with("explore-deviation", &values)
        }
        None => NOT_TOLD.to_owned(),
    }
}

fn foot(t: Speech, tabled: &Tabled) -> Option<Row> {
    let table = &tabled.table;
    if tabled.across == Across::Nothing {
        return None;
    }
    let sums = table.columns.iter().chain([&table.total]).map(|sum| figure(t, *sum, 1));
    Some(Row { name: t.say("result-answers"), cells: sums.collect() })
}

fn share(t: Speech, number: f64, whole: f64) -> String {
    if whole > 0.0 { t.percent((number / whole * 100.0).round()) } else { NOT_TOLD.to_owned() }
}

/// With so many digits behind the point at most.
pub(super) fn figure(t: Speech, number: f64, digits: usize) -> String {
    let plain = format!("{number:.digits$}");
    match plain.contains('.') {
        true => t.decimal(plain.trim_end_matches('0').trim_end_matches('.')),
        false => t.decimal(&plain),
    }
}

/// `+2,7` or `−0,4`
pub(super) fn signed(t: Speech, number: f64) -> String {
    let plain = format!("{number:.1}");
    if plain.starts_with('-') || plain == "0.0" {
        t.decimal(&plain)
    } else {
        format!("+{}", t.decimal(&plain))
    }
}
