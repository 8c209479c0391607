//! Every count that is published, one in a line.

use rules::questionnaire::Language;

use crate::{
    figures::{CountFigures, item_figures},
    item::{Category, CategoryKind, Item},
    snapshot::Snapshot,
    table::{Cell, file, said},
};

/// Those of the export of a result, in their order.
const COLUMNS: [&str; 14] = [
    "question",
    "row",
    "question_text",
    "row_text",
    "groups",
    "group_names",
    "answer",
    "answer_text",
    "count",
    "percent",
    "n",
    "no_opinion",
    "status",
    "counting",
];

/// Stands for all groups together.
const ALL: &str = "*";

/// Between groups that are shown together.
const AND: &str = " + ";

/// A line for each category of each row and of the total of each item, in words of this language,
/// or of another where there are none.
#[must_use]
pub fn csv(snapshot: &Snapshot, language: &Language) -> String {
    let book = Book { snapshot, language };
    file(&COLUMNS, snapshot.items.iter().flat_map(|item| book.item(item)))
}

struct Book<'a> {
    snapshot: &'a Snapshot,
    language: &'a Language,
}

/// The numbers of a row or of the total.
struct Numbers<'a> {
    n: u64,
    no_opinion: u64,
    counts: &'a [u64],
    figures: &'a CountFigures,
}

impl Book<'_> {
    fn item(&self, item: &Item) -> Vec<[Cell; 14]> {
        let figures = item_figures(item, &self.snapshot.groups, &self.snapshot.yardstick);
        let mut lines = vec![];
        if let Some(figures) = &figures {
            for (row, figures) in item.rows.iter().zip(&figures.rows) {
                let numbers =
                    Numbers { n: row.n, no_opinion: row.no_opinion, counts: &row.counts, figures };
                lines.extend(self.counts(item, self.groups(&row.groups), &numbers));
            }
            if let Some((total, figures)) = item.total.as_ref().zip(figures.total.as_ref()) {
                let (n, no_opinion, counts) = (total.n, total.no_opinion, &*total.counts);
                let numbers = Numbers { n, no_opinion, counts, figures };
                lines.extend(self.counts(item, everyone(), &numbers));
            }
        }
        if item.withheld {
            lines.push(self.line(item, everyone(), nothing(), "withheld"));
        }
        for key in &item.no_answers {
            let groups = self.groups(std::slice::from_ref(key));
            lines.push(self.line(item, groups, nothing(), "no_answers"));
        }
        lines
    }

    fn counts(&self, item: &Item, groups: [Cell; 2], numbers: &Numbers<'_>) -> Vec<[Cell; 14]> {
        let counts = item.categories.iter().zip(numbers.counts).zip(&numbers.figures.percent);
        let line = |((category, count), percent): ((&Category, &u64), &Option<u8>)| {
            let figures = [
                answer(category),
                Cell::said(&category.labels, self.language),
                Cell::number(count),
                percent.map_or(Cell::Empty, Cell::number),
                Cell::number(numbers.n),
                Cell::number(numbers.no_opinion),
            ];
            self.line(item, groups.clone(), figures, "shown")
        };
        counts.map(line).collect()
    }

    fn line(
        &self,
        item: &Item,
        [keys, names]: [Cell; 2],
        [answer, answer_text, count, percent, n, no_opinion]: [Cell; 6],
        status: &str,
    ) -> [Cell; 14] {
        let texts = item.row_texts.as_ref();
        [
            Cell::text(&item.question),
            item.row.as_ref().map_or(Cell::Empty, Cell::text),
            Cell::said(&item.question_texts, self.language),
            texts.map_or(Cell::Empty, |texts| Cell::said(texts, self.language)),
            keys,
            names,
            answer,
            answer_text,
            count,
            percent,
            n,
            no_opinion,
            Cell::text(status),
            Cell::text(item.counting.as_str()),
        ]
    }

    /// The keys and the names of groups whose figures are shown as one.
    fn groups(&self, keys: &[String]) -> [Cell; 2] {
        let of = |key: &String| self.snapshot.groups.iter().find(|group| group.key == *key);
        let known = keys.iter().filter_map(of);
        let names: Vec<&str> = known.map(|group| said(&group.names, self.language)).collect();
        [Cell::text(keys.join(AND)), Cell::text(names.join(AND))]
    }
}

/// A point of a scale is a number, which may be below zero.
pub(crate) fn answer(category: &Category) -> Cell {
    let number = category.key.parse::<i32>().ok();
    let point = number.filter(|_| category.kind == CategoryKind::Point);
    point.map_or_else(|| Cell::text(&category.key), Cell::number)
}

fn everyone() -> [Cell; 2] {
    [Cell::text(ALL), Cell::text(ALL)]
}

fn nothing() -> [Cell; 6] {
    [const { Cell::Empty }; 6]
}
