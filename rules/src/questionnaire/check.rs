//! What a questionnaire accepts as an answer.
//!
//! The same rules judge a page that was just sent and a sheet that was stored
//! before its questionnaire was corrected.

mod accept;
mod known;
mod rows;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{
    answer::{Answer, Answers},
    course::Course,
    key::Key,
    kind::Kind,
    question::{Question, Questionnaire},
};

pub use accept::accept_file;
pub(super) use accept::{
    accept, accept_rating, accept_row_choices, has_four_digits, offers, ranks,
};
pub(super) use known::known_part;

/// One answer, or one part of it, that needs the respondent's attention.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub question: Key,
    /// The row of a matrix, the option of a ranking or of points, or `other` for own
    /// words: where the field stands that can put it right.
    pub row: Option<Key>,
    pub what: Refusal,
}

/// Why an answer is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The question is required and was left out.
    Missing,
    /// None of the answers the question takes: an unknown option, point or row, an
    /// answer of another kind, or a text with control characters.
    UnknownOption,
    /// Fewer options were taken than have to be.
    TooFew {
        at_least: usize,
    },
    /// More options were taken, or files handed in, than may be.
    TooMany {
        at_most: usize,
    },
    /// An option that stands alone was taken together with others.
    NotAlone,
    /// "Other" was chosen and nothing was stated.
    OtherUnstated,
    /// The text is longer than it may be; both in characters.
    TooLong {
        limit: usize,
        length: usize,
    },
    /// Several answers were sent where there can be one.
    Ambiguous,
    /// The same rank was given before, to another option.
    RankTwice {
        rank: usize,
    },
    /// No option has this rank.
    RankMissing {
        rank: usize,
    },
    /// A rank is a whole number from 1 to `last`.
    RankOutOfRange {
        last: usize,
    },
    /// All points together are not `total`, or more where that is a maximum.
    SumWrong {
        total: u32,
        sum: u64,
    },
    NotANumber,
    /// It can be read in two ways, such as `1.500`.
    UnclearNumber,
    TooSmall {
        least: Decimal,
    },
    TooLarge {
        greatest: Decimal,
    },
    /// Not a multiple of `step`.
    NotAStep {
        step: Decimal,
    },
    NotADate,
    TooEarly {
        from: NaiveDate,
    },
    TooLate {
        to: NaiveDate,
    },
    NotAnAddress,
    /// No file of this id was uploaded.
    UnknownFile,
    /// The question asks for files of other types.
    WrongFileType,
    /// The file is larger than may be; in megabytes.
    FileTooLarge {
        limit: u64,
    },
    /// There is nothing in the file.
    FileEmpty,
    /// The name of the file ends otherwise than its content says.
    FileMisnamed,
    /// All files of the sheet together are larger than may be; in megabytes.
    FilesTooLarge {
        limit: u64,
    },
    /// The round has no room for further files.
    NoRoom,
    /// The box that is required was not ticked.
    ConsentMissing,
}

/// Everything that keeps the sheet from being submitted, with the index of the page
/// where it can be put right, in the order of the questionnaire.
///
/// Answers to questions, options and rows that are not asked of this respondent are not
/// looked at: they are kept out of the response by [`Course::in_force`].
pub fn check(questionnaire: &Questionnaire, answers: &Answers) -> Vec<(usize, Problem)> {
    let course = Course::of(questionnaire, answers);
    let mut found = Vec::new();
    for index in course.pages() {
        for question in course.questions_on(index) {
            let written = questionnaire.question(&question.key);
            let answer = answers.get(&question.key).cloned();
            let answer = answer.and_then(|answer| match written {
                Some(written) => answer.without_hidden(&written.kind, &question.kind),
                None => Some(answer),
            });
            let problems = check_question(question, answer.as_ref());
            found.extend(problems.into_iter().map(|problem| (index, problem)));
        }
    }
    found
}

fn check_question(question: &Question, answer: Option<&Answer>) -> Vec<Problem> {
    let answer = answer.filter(|answer| !answer.is_empty());
    if let Some(problems) = rows::check_rows(question, answer) {
        return problems;
    }
    let refusal = match answer {
        None => question.required.then(|| question.kind.missing()),
        Some(answer) => accept(&question.kind, answer).err(),
    };
    refusal.map(|what| question.problem(None, what)).into_iter().collect()
}

impl Question {
    /// The problem, at the field where it can be put right.
    pub(super) fn problem(&self, row: Option<&Key>, what: Refusal) -> Problem {
        let own_words = matches!(what, Refusal::OtherUnstated | Refusal::TooLong { .. })
            && self.kind.other().is_some();
        let row = row.cloned().or_else(|| own_words.then(Key::other));
        Problem { question: self.key.clone(), row, what }
    }
}

impl Kind {
    /// What is said when a required answer is missing.
    pub(super) fn missing(&self) -> Refusal {
        match self {
            Self::Consent => Refusal::ConsentMissing,
            _ => Refusal::Missing,
        }
    }
}

#[cfg(test)]
mod tests;
