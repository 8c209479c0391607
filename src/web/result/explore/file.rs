//! The table of a view as a file.

use entity::RoundId;
use poem::{
    Response, handler,
    http::StatusCode,
    web::{Path, Query},
};

use super::{super::wording::Wording, Pairs, ask, figures::columns};
use crate::{
    export::{Value, plain},
    problem::Problem,
    result::explore::{Across, Outcome, Place, Tabled},
    web::{handout, visit::StaffVisit},
};

const COLUMNS: [&str; 11] = [
    "rows",
    "row",
    "row_text",
    "columns",
    "column",
    "column_text",
    "count",
    "expected",
    "residual",
    "n",
    "status",
];

/// One row for each cell. What is not told is empty.
///
/// # Errors
/// If there is no such round, or the view has no table.
#[handler]
pub(crate) async fn get(
    StaffVisit(visit): StaffVisit,
    Path((_, id)): Path<(String, RoundId)>,
    Query(pairs): Query<Pairs>,
) -> Result<Response, Problem> {
    let explored = ask(&visit, id, &pairs).await?;
    let words = Wording::over(visit.t, &explored.version.questionnaire, &explored.groups);
    let Outcome::Table(tabled) = &explored.outcome else {
        return Err(Problem::new("no-table", StatusCode::UNPROCESSABLE_ENTITY));
    };
    let file = plain(&COLUMNS, rows(&words, tabled))?;
    let name = format!("{}-explore.csv", explored.round.slug);
    Ok(handout::saved(&name, "text/csv; charset=utf-8", file.into()))
}

fn rows(words: &Wording<'_>, tabled: &Tabled) -> Vec<Vec<Value>> {
    let answers = words.answers(&tabled.rows);
    let (beside, keys) = beside(tabled);
    let texts = columns(words, tabled);
    let text = |text: &str| Value::Text(text.to_owned());
    let mut rows = vec![];
    for (row, category) in tabled.rows.categories.iter().enumerate() {
        for (column, key) in keys.iter().enumerate() {
            let number = tabled.cell(row, column);
            let some = |number: Option<f64>| number.map_or(Value::Missing, Value::Number);
            let crossed = number.filter(|_| tabled.across != Across::Nothing);
            rows.push(vec![
                text(&Place::of(&tabled.rows).to_string()),
                text(&category.to_string()),
                text(&answers[row]),
                text(&beside),
                text(key),
                text(texts.get(column).map(String::as_str).unwrap_or_default()),
                some(number),
                some(crossed.and_then(|_| tabled.table.expected(row, column))),
                some(crossed.and_then(|_| tabled.residual(row, column))),
                some(u32::try_from(tabled.n).ok().map(f64::from)),
                text(if number.is_some() { "shown" } else { "withheld" }),
            ]);
        }
    }
    rows
}

/// What the columns are, and the keys of each; `*` stands for all.
fn beside(tabled: &Tabled) -> (String, Vec<String>) {
    match &tabled.across {
        Across::Nothing => ("*".to_owned(), vec!["*".to_owned()]),
        Across::Groups(sides) => {
            ("group".to_owned(), sides.iter().map(|side| side.join(" + ")).collect())
        }
        Across::Item(item) => {
            let keys = item.categories.iter().map(ToString::to_string);
            (Place::of(item).to_string(), keys.collect())
        }
    }
}
