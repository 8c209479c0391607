//! Which columns the responses of a round have, what stands in them and what it means.

use std::collections::HashSet;

use rules::questionnaire::{Answer, Answers, Key, Kind, Language, Question, Rating, Texts};

use super::table::{Cell, Table, Words, fixed};
use crate::questionnaire::Version;

const COLUMNS: [&str; 6] = ["column", "column_key", "question", "part", "code", "code_label"];

/// A column of answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct AnswerColumn {
    question: Key,
    /// A row of a matrix, or an option of a multiple choice.
    part: Option<Key>,
    pub(super) question_text: Texts,
    pub(super) part_text: Texts,
    /// What can stand in it, besides texts.
    codes: Vec<(String, Texts)>,
}

/// The columns of all versions: those of the newest in its order, then what only others ask.
pub(super) fn columns(newest_first: &[&Version]) -> Vec<AnswerColumn> {
    let mut known = HashSet::new();
    newest_first
        .iter()
        .flat_map(|version| version.questionnaire.questions())
        .flat_map(of_question)
        .filter(|column| known.insert(column.key()))
        .collect()
}

fn of_question(question: &Question) -> Vec<AnswerColumn> {
    let column = |part: Option<(&Key, &Texts)>, codes| AnswerColumn {
        question: question.key.clone(),
        part: part.map(|(key, _)| key.clone()),
        question_text: question.text.clone(),
        part_text: part.map(|(_, text)| text.clone()).unwrap_or_default(),
        codes,
    };
    match &question.kind {
        Kind::Information => vec![],
        Kind::ShortText { .. } | Kind::LongText { .. } => vec![column(None, vec![])],
        Kind::SingleChoice { options } => {
            let codes = options.iter().map(|it| (it.key.to_string(), it.text.clone())).collect();
            vec![column(None, codes)]
        }
        Kind::MultipleChoice { options, .. } => {
            options.iter().map(|it| column(Some((&it.key, &it.text)), vec![])).collect()
        }
        Kind::Scale { scale } => vec![column(None, points(scale))],
        Kind::Matrix { rows, scale } => {
            rows.iter().map(|it| column(Some((&it.key, &it.text)), points(scale))).collect()
        }
    }
}

fn points(scale: &rules::questionnaire::Scale) -> Vec<(String, Texts)> {
    let points = (1..).map(|point: u8| Rating::Point(point).to_string()).zip(scale.points.clone());
    let apart = scale.no_opinion.clone().map(|text| (Rating::NoOpinion.to_string(), text));
    points.chain(apart).collect()
}

impl AnswerColumn {
    /// `goal`, `goals.service` or `topics.bus`.
    pub(super) fn key(&self) -> String {
        match &self.part {
            Some(part) => format!("{}.{part}", self.question),
            None => self.question.to_string(),
        }
    }

    /// What stands in it for a sheet that answered this version.
    pub(super) fn cell(&self, answers: &Answers, version: &Version) -> Cell {
        match (answers.get(&self.question), &self.part) {
            (Some(Answer::Choice(chosen)), None) => Cell::text(chosen.as_str()),
            (Some(Answer::Text(text)), None) => Cell::text(text),
            (Some(Answer::Rating(rating)), None) => rated(*rating),
            (Some(Answer::Ratings(rows)), Some(row)) => {
                rows.get(row).map_or(Cell::Missing, |rating| rated(*rating))
            }
            (Some(Answer::Choices(chosen)), Some(option)) if self.offered_by(version) => {
                Cell::Number(u64::from(chosen.contains(option)))
            }
            _ => Cell::Missing,
        }
    }

    fn offered_by(&self, version: &Version) -> bool {
        let question = version.questionnaire.question(&self.question);
        question.is_some_and(|it| of_question(it).iter().any(|column| column.part == self.part))
    }
}

fn rated(rating: Rating) -> Cell {
    match rating {
        Rating::Point(point) => Cell::Number(u64::from(point)),
        Rating::NoOpinion => Cell::text(rating.to_string()),
    }
}

/// Explains the columns: one row for each code of a column, or one if it has none.
pub(super) fn codebook(
    columns: &[AnswerColumn],
    fixed_before: usize,
    newest: &Version,
    language: &Language,
    words: Words<'_>,
) -> Table {
    let say = |texts: &Texts| newest.questionnaire.say(texts, language).0.to_owned();
    let mut rows = vec![];
    for (column, place) in columns.iter().zip(fixed_before + 1..) {
        let about = [
            Cell::Number(u64::try_from(place).unwrap_or(u64::MAX)),
            Cell::text(column.key()),
            Cell::text(say(&column.question_text)),
            Cell::text(say(&column.part_text)),
        ];
        let mut explain = |code: Cell, label: Cell| {
            rows.push(about.iter().cloned().chain([code, label]).collect());
        };
        if column.codes.is_empty() {
            explain(Cell::Missing, Cell::Missing);
        }
        for (code, label) in &column.codes {
            explain(Cell::text(code), Cell::text(say(label)));
        }
    }
    Table { columns: fixed(&COLUMNS, words), rows }
}
