use chrono::{DateTime, Utc};
use entity::GroupId;
use rules::{
    questionnaire::{Kind, Language, Texts},
    share::{percent, percentages},
    tally::{Category, Count},
};

use super::{
    ExportError, csv,
    file::Labels,
    table::{Cell, Table, Words, fixed},
    xlsx,
};
use crate::result::{ItemResult, RoundResult};

const COLUMNS: [&str; 13] = [
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
];

const PARTICIPATION: [&str; 4] = ["groups", "group_names", "responses", "status"];

/// Stands for all groups together.
const ALL: &str = "*";

/// Every released figure: one row for each item, side and answer.
///
/// # Errors
/// If the file cannot be written.
pub(super) fn csv(result: &RoundResult, language: &Language) -> Result<Vec<u8>, ExportError> {
    csv::write(&Book { result, language, words: &str::to_owned }.figures())
}

/// The same with labels, and a second sheet that says who answered.
///
/// # Errors
/// If the file cannot be written.
pub(super) fn xlsx(
    result: &RoundResult,
    Labels { language, words }: Labels<'_>,
    now: DateTime<Utc>,
) -> Result<Vec<u8>, ExportError> {
    let book = Book { result, language, words };
    let sheets = [("Results", &book.figures()), ("Participation", &book.participation())];
    Ok(xlsx::write(&sheets, now)?)
}

struct Book<'a> {
    result: &'a RoundResult,
    language: &'a Language,
    words: Words<'a>,
}

impl Book<'_> {
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
        for &group in &released.no_answers {
            rows.push(self.without_figures(item, self.groups(&[group]), "no_answers"));
        }
        rows
    }

    fn counts(&self, item: &ItemResult, groups: [Cell; 2], count: &Count) -> Vec<Vec<Cell>> {
        let shares = self.shares(item, count);
        let answers = item.item.categories.iter().zip(&count.by_category).zip(shares);
        answers
            .map(|((category, &number), share)| {
                let figures = [
                    Cell::text(code(category)),
                    Cell::text(self.label(item, category)),
                    Cell::Number(number),
                    Cell::Number(u64::from(share)),
                    Cell::Number(count.n),
                    Cell::Number(count.no_opinion),
                    Cell::text("shown"),
                ];
                self.about(item).into_iter().chain(groups.clone()).chain(figures).collect()
            })
            .collect()
    }

    /// Shares of several choices are each their own; others sum to 100.
    fn shares(&self, item: &ItemResult, count: &Count) -> Vec<u8> {
        let question = self.result.version.questionnaire.question(&item.item.question);
        match question.map(|question| &question.kind) {
            Some(Kind::MultipleChoice { .. }) => {
                let share = |&number: &u64| percent(number, count.n).unwrap_or_default();
                count.by_category.iter().map(share).collect()
            }
            _ => percentages(&count.by_category),
        }
    }

    fn without_figures(&self, item: &ItemResult, groups: [Cell; 2], status: &str) -> Vec<Cell> {
        let figures = [const { Cell::Missing }; 6];
        let told = self.about(item).into_iter().chain(groups).chain(figures);
        told.chain([Cell::text(status)]).collect()
    }

    fn about(&self, item: &ItemResult) -> [Cell; 4] {
        let question = self.result.version.questionnaire.question(&item.item.question);
        let row = question.and_then(|question| match &question.kind {
            Kind::Matrix { rows, .. } => {
                rows.iter().find(|row| Some(&row.key) == item.item.row.as_ref())
            }
            _ => None,
        });
        [
            Cell::text(item.item.question.as_str()),
            Cell::some(item.item.row.as_ref().map(|row| row.as_str())),
            question.map_or(Cell::Missing, |question| Cell::text(self.say(&question.text))),
            row.map_or(Cell::Missing, |row| Cell::text(self.say(&row.text))),
        ]
    }

    fn label(&self, item: &ItemResult, category: &Category) -> &str {
        let question = self.result.version.questionnaire.question(&item.item.question);
        let texts = question.and_then(|question| match (&question.kind, category) {
            (
                Kind::SingleChoice { options } | Kind::MultipleChoice { options, .. },
                Category::Choice(key),
            ) => options.iter().find(|option| option.key == *key).map(|option| &option.text),
            (Kind::Scale { scale } | Kind::Matrix { scale, .. }, Category::Point(point)) => {
                scale.points.get(usize::from(*point).checked_sub(1)?)
            }
            _ => None,
        });
        texts.map_or("", |texts| self.say(texts))
    }

    fn participation(&self) -> Table {
        let participation = &self.result.participation;
        let told = |groups: [Cell; 2], n: Cell, status: &str| {
            groups.into_iter().chain([n, Cell::text(status)]).collect::<Vec<_>>()
        };
        let everyone = || [Cell::text(ALL), Cell::text(ALL)];
        let mut rows: Vec<_> = participation
            .sides
            .iter()
            .map(|side| told(self.groups(&side.groups), Cell::Number(side.n), "shown"))
            .collect();
        if let Some(total) = participation.total {
            rows.push(told(everyone(), Cell::Number(total), "shown"));
        }
        if participation.withheld {
            rows.push(told(everyone(), Cell::Missing, "withheld"));
        }
        for &group in &participation.no_answers {
            rows.push(told(self.groups(&[group]), Cell::Missing, "no_answers"));
        }
        Table { columns: fixed(&PARTICIPATION, self.words), rows }
    }

    /// The keys and the names of groups whose figures are shown as one.
    fn groups(&self, ids: &[GroupId]) -> [Cell; 2] {
        let known: Vec<_> =
            self.result.groups.iter().filter(|group| ids.contains(&group.id)).collect();
        let keys: Vec<_> = known.iter().map(|group| group.key.as_str()).collect();
        let names: Vec<_> = known.iter().map(|group| self.say(&group.name)).collect();
        [Cell::text(keys.join(" + ")), Cell::text(names.join(" + "))]
    }

    fn say<'t>(&self, texts: &'t Texts) -> &'t str {
        self.result.version.questionnaire.say(texts, self.language).0
    }
}

fn code(category: &Category) -> String {
    match category {
        Category::Choice(key) => key.to_string(),
        Category::Point(point) => point.to_string(),
    }
}
