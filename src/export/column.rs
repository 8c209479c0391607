//! Which columns of answers the responses of a round have, and what stands in them.

use std::collections::{HashMap, hash_map::Entry};

use rules::questionnaire::{
    Answer, Answers, Course, Key, Kind, PointLabel, Question, Rating, Scale, Texts, Vote,
};

use super::table::{Cell, Words};
use crate::questionnaire::Version;

/// A column of answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct AnswerColumn {
    question: Key,
    part: Part,
    pub(super) question_text: Texts,
    /// A row, an option, or a row and one of its options.
    pub(super) part_texts: Vec<Texts>,
    /// What can stand in it, besides texts and numbers.
    pub(super) codes: Vec<(String, Meaning)>,
    /// What its numbers are of; mostly empty.
    pub(super) unit: Texts,
    pub(super) holds: Holds,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// Keys of options.
    Options,
    /// Points of a scale.
    Points,
    Votes,
    /// 1 or 0.
    Flags,
    Number,
    Day,
    Text,
}

/// Of what in a question the column speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Whole,
    /// A row or an option.
    Of(Key),
    /// An option of a row.
    InRow(Key, Key),
    /// Own words beside options.
    OwnWords,
    /// The ids of files, beside their names.
    Ids,
}

/// What a code stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Said(Texts),
    /// A number that is its own meaning, and what it is called at the ends of a scale.
    Number(i32, Option<Texts>),
    /// Known by this name in every questionnaire, e.g. `answer_yes`.
    Word(&'static str),
}

/// The columns of all versions: those of the newest in its order, then what only others ask. Each
/// has the codes of all versions that ask it.
pub(super) fn columns(newest_first: &[&Version]) -> Vec<AnswerColumn> {
    let mut columns: Vec<AnswerColumn> = vec![];
    let mut places: HashMap<String, usize> = HashMap::new();
    let questions = newest_first.iter().flat_map(|version| version.questionnaire.questions());
    for column in questions.flat_map(of_question) {
        match places.entry(column.key()) {
            Entry::Vacant(place) => {
                place.insert(columns.len());
                columns.push(column);
            }
            Entry::Occupied(place) => columns[*place.get()].learn(column.codes),
        }
    }
    columns
}

fn of_question(question: &Question) -> Vec<AnswerColumn> {
    let column = |part, texts: &[&Texts], codes: Vec<(String, Meaning)>| AnswerColumn {
        question: question.key.clone(),
        holds: holds(&part, &question.kind),
        part,
        question_text: question.text.clone(),
        part_texts: texts.iter().map(|&texts| texts.clone()).collect(),
        codes,
        unit: unit(&question.kind),
    };
    let each_option = |codes: &dyn Fn() -> Vec<(String, Meaning)>| {
        let options = question.kind.options().into_iter().flatten();
        options.map(|it| column(Part::Of(it.key.clone()), &[&it.text], codes())).collect::<Vec<_>>()
    };
    let each_row = |codes: &dyn Fn() -> Vec<(String, Meaning)>| {
        let rows = question.kind.rows().into_iter().flatten();
        rows.map(|it| column(Part::Of(it.key.clone()), &[&it.text], codes())).collect::<Vec<_>>()
    };
    let own_words = question.kind.other().map(|it| column(Part::OwnWords, &[it], vec![]));
    match &question.kind {
        Kind::Information => vec![],
        Kind::SingleChoice { .. } => [column(Part::Whole, &[], options(&question.kind))]
            .into_iter()
            .chain(own_words)
            .collect(),
        Kind::MultipleChoice { other, .. } => {
            let ticked = other.iter().map(|it| column(Part::Of(Key::other()), &[it], chosen()));
            each_option(&chosen).into_iter().chain(ticked).chain(own_words).collect()
        }
        Kind::Scale { scale } => vec![column(Part::Whole, &[], points(scale))],
        Kind::Matrix { scale, .. } => each_row(&|| points(scale)),
        Kind::MatrixSingle { .. } => each_row(&|| options(&question.kind)),
        Kind::MatrixMultiple { rows, options, .. } => {
            let cells = rows.iter().flat_map(|row| options.iter().map(move |it| (row, it)));
            cells
                .map(|(row, it)| {
                    let part = Part::InRow(row.key.clone(), it.key.clone());
                    column(part, &[&row.text, &it.text], chosen())
                })
                .collect()
        }
        Kind::Statements { .. } => each_row(&votes),
        Kind::Ranking { .. } | Kind::Points { .. } => each_option(&Vec::new),
        Kind::YesNo => vec![column(Part::Whole, &[], flags(["answer_yes", "answer_no"]))],
        Kind::Consent => {
            let consented = ("1".to_owned(), Meaning::Word("answer_consent"));
            vec![column(Part::Whole, &[], vec![consented])]
        }
        Kind::Number(_)
        | Kind::Date { .. }
        | Kind::ShortText { .. }
        | Kind::LongText { .. }
        | Kind::Email => vec![column(Part::Whole, &[], vec![])],
        Kind::Files { .. } => {
            vec![column(Part::Whole, &[], vec![]), column(Part::Ids, &[], vec![])]
        }
    }
}

fn holds(part: &Part, kind: &Kind) -> Holds {
    match kind {
        _ if matches!(part, Part::OwnWords | Part::Ids) => Holds::Text,
        Kind::SingleChoice { .. } | Kind::MatrixSingle { .. } => Holds::Options,
        Kind::Scale { .. } | Kind::Matrix { .. } => Holds::Points,
        Kind::Statements { .. } => Holds::Votes,
        Kind::MultipleChoice { .. } | Kind::MatrixMultiple { .. } | Kind::YesNo | Kind::Consent => {
            Holds::Flags
        }
        Kind::Ranking { .. } | Kind::Points { .. } | Kind::Number(_) => Holds::Number,
        Kind::Date { .. } => Holds::Day,
        Kind::Information
        | Kind::ShortText { .. }
        | Kind::LongText { .. }
        | Kind::Email
        | Kind::Files { .. } => Holds::Text,
    }
}

fn unit(kind: &Kind) -> Texts {
    match kind {
        Kind::Points { unit, .. } => unit.clone(),
        Kind::Number(range) => range.unit.clone(),
        _ => Texts::default(),
    }
}

fn options(kind: &Kind) -> Vec<(String, Meaning)> {
    let options = kind.options().into_iter().flatten().map(|it| (it.key.clone(), &it.text));
    let other = kind.other().map(|text| (Key::other(), text));
    options.chain(other).map(|(key, text)| (key.to_string(), Meaning::Said(text.clone()))).collect()
}

fn points(scale: &Scale) -> Vec<(String, Meaning)> {
    let points = scale.points.labels().map(|(point, label)| {
        let meaning = match label {
            PointLabel::Words(texts) => Meaning::Said(texts.clone()),
            PointLabel::Number(number, end) => Meaning::Number(number, end.cloned()),
        };
        (scale.points.number(point).unwrap_or_default().to_string(), meaning)
    });
    let apart = scale.no_opinion.clone().map(Meaning::Said);
    points.chain(apart.map(|meaning| (Rating::NoOpinion.to_string(), meaning))).collect()
}

fn votes() -> Vec<(String, Meaning)> {
    let meaning = |vote| match vote {
        Vote::Agree => Meaning::Word("answer_agree"),
        Vote::Disagree => Meaning::Word("answer_disagree"),
        Vote::Pass => Meaning::Word("answer_pass"),
    };
    Vote::ALL.map(|vote| (vote.as_str().to_owned(), meaning(vote))).to_vec()
}

fn chosen() -> Vec<(String, Meaning)> {
    flags(["answer_chosen", "answer_not_chosen"])
}

fn flags([one, zero]: [&'static str; 2]) -> Vec<(String, Meaning)> {
    [("1", one), ("0", zero)].map(|(code, word)| (code.to_owned(), Meaning::Word(word))).to_vec()
}

impl Meaning {
    /// In words.
    pub(super) fn told(&self, said: &dyn Fn(&Texts) -> String, words: Words<'_>) -> String {
        match self {
            Self::Said(texts) => said(texts),
            Self::Number(number, None) => number.to_string(),
            Self::Number(number, Some(end)) => format!("{number} ({})", said(end)),
            Self::Word(word) => words(word),
        }
    }
}

impl AnswerColumn {
    /// Adds those of the codes that it does not have yet.
    fn learn(&mut self, codes: Vec<(String, Meaning)>) {
        for (code, meaning) in codes {
            if !self.codes.iter().any(|(known, _)| *known == code) {
                self.codes.push((code, meaning));
            }
        }
    }

    /// `goal`, `goals.service`, `times.work.morning` or `topics_other`.
    pub(super) fn key(&self) -> String {
        match &self.part {
            Part::Whole => self.question.to_string(),
            Part::Of(part) => format!("{}.{part}", self.question),
            Part::InRow(row, option) => format!("{}.{row}.{option}", self.question),
            Part::OwnWords => format!("{}_other", self.question),
            Part::Ids => format!("{}_ids", self.question),
        }
    }

    /// What it is called: by its part, or by the question if it has none.
    pub(super) fn label(&self, say: &dyn Fn(&Texts) -> String) -> String {
        match self.part_texts.as_slice() {
            [] if self.part == Part::Ids => format!("{} (ID)", say(&self.question_text)),
            [] => say(&self.question_text),
            parts => parts.iter().map(say).collect::<Vec<_>>().join(": "),
        }
    }

    /// What stands in it for these answers of a respondent on this course.
    pub(super) fn cell(&self, answers: &Answers, course: &Course<'_>) -> Cell {
        let Some(answer) = answers.get(&self.question) else { return Cell::Missing };
        let asked = course.question(&self.question).map(|question| &question.kind);
        let offers = |option: &Key| asked.is_some_and(|kind| kind.offers(option));
        match &self.part {
            Part::Whole => whole(answer, asked),
            Part::OwnWords => Cell::some(answer.own_words()),
            Part::Ids => match answer {
                Answer::Files(files) => {
                    let ids: Vec<_> = files.iter().map(|file| file.id.to_string()).collect();
                    Cell::text(ids.join("; "))
                }
                _ => Cell::Missing,
            },
            Part::Of(part) => of_row(answer, part, asked).unwrap_or_else(|| {
                if offers(part) { of_option(answer, part) } else { Cell::Missing }
            }),
            Part::InRow(row, option) => match answer {
                Answer::ChoicesByRow(rows) if offers(option) => rows
                    .get(row)
                    .map_or(Cell::Missing, |chosen| Cell::flag(chosen.contains(option))),
                _ => Cell::Missing,
            },
        }
    }
}

fn whole(answer: &Answer, asked: Option<&Kind>) -> Cell {
    match answer {
        Answer::Choice(chosen) => Cell::text(chosen.as_str()),
        Answer::Other(_) => Cell::text(Key::other().as_str()),
        Answer::Rating(rating) => rated(*rating, asked),
        Answer::Number(number) => Cell::Number(*number),
        Answer::Date(day) => Cell::text(day.to_string()),
        Answer::Yes(yes) => Cell::flag(*yes),
        Answer::Text(text) => Cell::text(text),
        Answer::Files(files) => {
            let names: Vec<_> = files.iter().map(|file| file.name.as_str()).collect();
            Cell::text(names.join("; "))
        }
        Answer::Consent => Cell::flag(true),
        Answer::Choices(_)
        | Answer::ChoicesAndOther { .. }
        | Answer::Ratings(_)
        | Answer::ChoiceByRow(_)
        | Answer::ChoicesByRow(_)
        | Answer::Ranking(_)
        | Answer::Points(_)
        | Answer::Votes(_) => Cell::Missing,
    }
}

/// What was answered to a row; none if the answer is not one to rows.
fn of_row(answer: &Answer, row: &Key, asked: Option<&Kind>) -> Option<Cell> {
    let cell = match answer {
        Answer::Ratings(rows) => rows.get(row).map(|rating| rated(*rating, asked)),
        Answer::ChoiceByRow(rows) => rows.get(row).map(|chosen| Cell::text(chosen.as_str())),
        Answer::Votes(rows) => rows.get(row).map(|vote| Cell::text(vote.as_str())),
        _ => return None,
    };
    Some(cell.unwrap_or(Cell::Missing))
}

/// What was answered about an option that was offered.
fn of_option(answer: &Answer, option: &Key) -> Cell {
    match answer {
        Answer::Choices(_) | Answer::ChoicesAndOther { .. } => Cell::flag(answer.includes(option)),
        Answer::Ranking(order) => {
            let ranked = (1_u32..).zip(order).find(|(_, key)| *key == option);
            ranked.map_or(Cell::Missing, |(rank, _)| Cell::number(rank))
        }
        Answer::Points(given) => Cell::number(given.get(option).copied().unwrap_or_default()),
        _ => Cell::Missing,
    }
}

/// A point as the respondent saw it: by its number, or counted from 1 if it is one in words.
fn rated(rating: Rating, asked: Option<&Kind>) -> Cell {
    match rating {
        Rating::Point(point) => {
            let number = asked.and_then(|kind| kind.scale()?.points.number(point));
            number.map_or(Cell::Missing, Cell::number)
        }
        Rating::NoOpinion => Cell::text(rating.to_string()),
    }
}
