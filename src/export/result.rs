use std::slice;

use chrono::{DateTime, Utc};
use rules::{
    questionnaire::{Kind, Language, PointLabel, Question, Texts},
    tally::{Category, Count, Counting},
};

use super::{
    ExportError, csv,
    file::Labels,
    table::{Cell, Table, Words, fixed, say},
    xlsx,
};
use crate::result::{ItemResult, RoundResult};

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

const PARTICIPATION: [&str; 5] = ["groups", "group_names", "asked", "responses", "status"];

/// Stands for all groups together.
const ALL: &str = "*";

/// Every released figure: one row for each item, side and answer.
///
/// # Errors
/// If the file cannot be written.
pub(super) fn csv(result: &RoundResult, labels: Labels<'_>) -> Result<Vec<u8>, ExportError> {
    csv::write(&Book::of(result, labels).figures())
}

/// The same with labels, and a second sheet that says who answered.
///
/// # Errors
/// If the file cannot be written.
pub(super) fn xlsx(
    result: &RoundResult,
    labels: Labels<'_>,
    now: DateTime<Utc>,
) -> Result<Vec<u8>, ExportError> {
    let book = Book::of(result, labels);
    let sheets = [("Results", &book.figures()), ("Participation", &book.participation())];
    Ok(xlsx::write(&sheets, now)?)
}

struct Book<'a> {
    result: &'a RoundResult,
    language: &'a Language,
    words: Words<'a>,
}

impl<'a> Book<'a> {
    fn of(result: &'a RoundResult, Labels { language, words }: Labels<'a>) -> Self {
        Self { result, language, words }
    }

    fn figures(&self) -> Table {
        let rows = self.result.items.iter().flat_map(|item| self.item(item)).collect();
        Table { columns: fixed(&COLUMNS, self.words), rows }
    }

    fn item(&self, item: &ItemResult) -> Vec<Vec<Cell>> {
        let released = &item.released;
        let mut rows = vec![];
        for row in &released.rows {
            rows.extend(self.counts(item, self.groups(&row.groups), &row.count));
        }
        if let Some(total) = &released.total {
            rows.extend(self.counts(item, [Cell::text(ALL), Cell::text(ALL)], total));
        }
        if released.withheld {
            rows.push(self.without_figures(item, [Cell::text(ALL), Cell::text(ALL)], "withheld"));
        }
        for group in &released.no_answers {
            let group = self.groups(slice::from_ref(group));
            rows.push(self.without_figures(item, group, "no_answers"));
        }
        rows
    }

    fn counts(&self, item: &ItemResult, groups: [Cell; 2], count: &Count) -> Vec<Vec<Cell>> {
        let shares = item.item.shares(count);
        let answers = item.item.categories.iter().zip(&count.by_category).zip(shares);
        answers
            .map(|((category, &number), share)| {
                let figures = [
                    self.answer(item, category),
                    Cell::text(self.label(item, category)),
                    Cell::number(number),
                    match item.item.counting {
                        Counting::Ticks => Cell::Missing,
                        _ => Cell::number(share),
                    },
                    Cell::number(count.n),
                    Cell::number(count.no_opinion),
                ];
                self.row(item, groups.clone(), figures, "shown")
            })
            .collect()
    }

    fn without_figures(&self, item: &ItemResult, groups: [Cell; 2], status: &str) -> Vec<Cell> {
        self.row(item, groups, [const { Cell::Missing }; 6], status)
    }

    fn row(
        &self,
        item: &ItemResult,
        groups: [Cell; 2],
        figures: [Cell; 6],
        status: &str,
    ) -> Vec<Cell> {
        let told = self.about(item).into_iter().chain(groups).chain(figures);
        told.chain([Cell::text(status), Cell::text(item.item.counting.as_str())]).collect()
    }

    fn question(&self, item: &ItemResult) -> Option<&Question> {
        self.result.version.questionnaire.question(&item.item.question)
    }

    fn about(&self, item: &ItemResult) -> [Cell; 4] {
        let question = self.question(item);
        let row = question.zip(item.item.row.as_ref()).and_then(|(question, row)| {
            let rows = question.kind.rows().and_then(|rows| rows.find(row)).map(|row| &row.text);
            rows.or_else(|| Some(&question.kind.options()?.find(row)?.text))
        });
        [
            Cell::text(item.item.question.as_str()),
            Cell::some(item.item.row.as_ref().map(|row| row.as_str())),
            question.map_or(Cell::Missing, |question| Cell::text(self.say(&question.text))),
            row.map_or(Cell::Missing, |row| Cell::text(self.say(row))),
        ]
    }

    /// What programs know an answer by; a point by the number that respondents saw.
    fn answer(&self, item: &ItemResult, category: &Category) -> Cell {
        let scale = self.question(item).and_then(|question| question.kind.scale());
        match (category, scale) {
            (Category::Point(point), Some(scale)) => {
                scale.points.number(*point).map_or(Cell::Missing, Cell::number)
            }
            _ => Cell::text(category.to_string()),
        }
    }

    fn label(&self, item: &ItemResult, category: &Category) -> String {
        let kind = self.question(item).map(|question| &question.kind);
        match category {
            Category::Choice(key) | Category::Points(key) => {
                let option = kind.and_then(|kind| {
                    let option = kind.options()?.find(key).map(|option| &option.text);
                    option.or(kind.other())
                });
                option.map(|texts| self.say(texts)).unwrap_or_default()
            }
            Category::Point(point) => kind.map(|kind| self.point(kind, *point)).unwrap_or_default(),
            Category::Rank(rank) => format!("{} {rank}", (self.words)("answer_rank")),
            Category::Numbers(class) if class.from == class.to => class.from.to_string(),
            Category::Numbers(class) => format!("{} – {}", class.from, class.to),
            Category::Yes(_)
            | Category::Vote(_)
            | Category::Unranked
            | Category::Consent
            | Category::Files => (self.words)(&format!("answer_{category}")),
        }
    }

    fn point(&self, kind: &Kind, point: u8) -> String {
        match kind.scale().and_then(|scale| scale.points.label(point)) {
            Some(PointLabel::Words(texts)) => self.say(texts),
            Some(PointLabel::Number(number, None)) => number.to_string(),
            Some(PointLabel::Number(number, Some(end))) => format!("{number} ({})", self.say(end)),
            None => String::new(),
        }
    }

    fn participation(&self) -> Table {
        let participation = &self.result.participation;
        let told = |groups: [Cell; 2], asked: Option<u64>, n: Cell, status: &str| {
            let asked = asked.map_or(Cell::Missing, Cell::number);
            groups.into_iter().chain([asked, n, Cell::text(status)]).collect::<Vec<_>>()
        };
        let asked = participation.asked;
        let everyone = || [Cell::text(ALL), Cell::text(ALL)];
        let mut rows: Vec<_> = participation
            .sides
            .iter()
            .map(|side| told(self.groups(&side.groups), side.asked, Cell::number(side.n), "shown"))
            .collect();
        if let Some(total) = participation.total {
            rows.push(told(everyone(), asked, Cell::number(total), "shown"));
        }
        if participation.withheld {
            rows.push(told(everyone(), asked, Cell::Missing, "withheld"));
        }
        for group in &participation.no_answers {
            let group = self.groups(slice::from_ref(group));
            rows.push(told(group, None, Cell::Missing, "no_answers"));
        }
        Table { columns: fixed(&PARTICIPATION, self.words), rows }
    }

    /// The keys and the names of groups whose figures are shown as one.
    fn groups(&self, keys: &[String]) -> [Cell; 2] {
        let known: Vec<_> =
            self.result.groups.iter().filter(|group| keys.contains(&group.key)).collect();
        let keys: Vec<_> = known.iter().map(|group| group.key.as_str()).collect();
        let names: Vec<_> = known.iter().map(|group| self.say(&group.names)).collect();
        [Cell::text(keys.join(" + ")), Cell::text(names.join(" + "))]
    }

    fn say(&self, texts: &Texts) -> String {
        say(&self.result.version.questionnaire, texts, self.language)
    }
}

#[cfg(test)]
mod tests;
