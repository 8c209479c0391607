//! What a questionnaire accepts as an answer.
//!
//! The same rules judge a page that was just sent and a sheet that was stored
//! before its questionnaire was corrected.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    answer::{Answer, Answers, Rating},
    key::Key,
    question::{Choice, Kind, Question, Questionnaire, Row, Scale},
    text::{tidy_line, tidy_lines},
};

/// One answer, or one row of a matrix, that needs the respondent's attention.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub question: Key,
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
    /// More options were taken than may be.
    TooMany { at_most: usize },
    /// The text is longer than it may be; both in characters.
    TooLong { limit: usize, length: usize },
    /// Several answers were sent where there can be one.
    Ambiguous,
}

/// Everything that keeps the sheet from being submitted, with the index of the page
/// where it can be put right, in the order of the questionnaire.
///
/// Answers to questions that are not asked are not looked at:
/// [`Questionnaire::retain_known`] drops them.
pub fn check(questionnaire: &Questionnaire, answers: &Answers) -> Vec<(usize, Problem)> {
    let pages = questionnaire.pages.iter().enumerate();
    pages
        .flat_map(|(index, page)| page.questions.iter().map(move |question| (index, question)))
        .flat_map(|(index, question)| {
            let problems = check_question(question, answers.get(&question.key));
            problems.into_iter().map(move |problem| (index, problem))
        })
        .collect()
}

fn check_question(question: &Question, answer: Option<&Answer>) -> Vec<Problem> {
    let answer = answer.filter(|answer| !answer.is_empty());
    match (&question.kind, answer) {
        (Kind::Matrix { rows, scale }, None) => check_rows(question, rows, scale, &BTreeMap::new()),
        (Kind::Matrix { rows, scale }, Some(Answer::Ratings(ratings))) => {
            check_rows(question, rows, scale, ratings)
        }
        (_, None) if question.required => vec![question.problem(None, Refusal::Missing)],
        (_, None) => Vec::new(),
        (kind, Some(answer)) => {
            let refusal = accept(kind, answer).err();
            refusal.map(|what| question.problem(None, what)).into_iter().collect()
        }
    }
}

fn check_rows(
    question: &Question,
    rows: &[Row],
    scale: &Scale,
    ratings: &BTreeMap<Key, Rating>,
) -> Vec<Problem> {
    let strangers = ratings.keys().filter(|key| !rows.iter().any(|row| row.key == **key));
    let known = rows.iter().filter_map(|row| {
        let refusal = match ratings.get(&row.key) {
            Some(rating) => accept_rating(scale, *rating).err(),
            None => question.required.then_some(Refusal::Missing),
        };
        refusal.map(|what| question.problem(Some(&row.key), what))
    });
    known.chain(strangers.map(|key| question.problem(Some(key), Refusal::UnknownOption))).collect()
}

impl Question {
    pub(super) fn problem(&self, row: Option<&Key>, what: Refusal) -> Problem {
        Problem { question: self.key.clone(), row: row.cloned(), what }
    }
}

/// Whether the answer can be given to a question of this kind, other than a matrix,
/// whose rows are judged one by one.
pub(super) fn accept(kind: &Kind, answer: &Answer) -> Result<(), Refusal> {
    match (kind, answer) {
        (Kind::SingleChoice { options }, Answer::Choice(chosen)) if offers(options, chosen) => {
            Ok(())
        }
        (Kind::MultipleChoice { options, at_most }, Answer::Choices(chosen)) => {
            accept_choices(options, *at_most, chosen)
        }
        (Kind::Scale { scale }, Answer::Rating(rating)) => accept_rating(scale, *rating),
        (Kind::ShortText { limit }, Answer::Text(text)) if tidy_line(text) == *text => {
            accept_length(*limit, text)
        }
        (Kind::LongText { limit }, Answer::Text(text)) if tidy_lines(text) == *text => {
            accept_length(*limit, text)
        }
        _ => Err(Refusal::UnknownOption),
    }
}

pub(super) fn accept_rating(scale: &Scale, rating: Rating) -> Result<(), Refusal> {
    let offered = match rating {
        Rating::Point(point) => (1..=scale.points.len()).contains(&usize::from(point)),
        Rating::NoOpinion => scale.no_opinion.is_some(),
    };
    if offered { Ok(()) } else { Err(Refusal::UnknownOption) }
}

fn accept_choices(
    options: &[Choice],
    at_most: Option<usize>,
    chosen: &BTreeSet<Key>,
) -> Result<(), Refusal> {
    if !chosen.iter().all(|key| offers(options, key)) {
        return Err(Refusal::UnknownOption);
    }
    match at_most {
        Some(at_most) if chosen.len() > at_most => Err(Refusal::TooMany { at_most }),
        _ => Ok(()),
    }
}

fn accept_length(limit: usize, text: &str) -> Result<(), Refusal> {
    let length = text.chars().count();
    if length > limit { Err(Refusal::TooLong { limit, length }) } else { Ok(()) }
}

fn offers(options: &[Choice], key: &Key) -> bool {
    options.iter().any(|option| option.key == *key)
}

impl Questionnaire {
    /// Drops what this questionnaire does not ask: answers to unknown questions or of
    /// another kind, options, rows and points that are not offered, empty answers.
    /// Texts are tidied as if they had just been typed.
    ///
    /// What is left can still be too long, too much or incomplete; [`check`] says so,
    /// and the respondent decides what to shorten.
    pub fn retain_known(&self, answers: &mut Answers) {
        *answers = std::mem::take(answers)
            .into_iter()
            .filter_map(|(key, answer)| {
                let answer = known_part(&self.question(&key)?.kind, answer)?;
                (!answer.is_empty()).then_some((key, answer))
            })
            .collect();
    }
}

fn known_part(kind: &Kind, answer: Answer) -> Option<Answer> {
    match (kind, answer) {
        (Kind::MultipleChoice { options, .. }, Answer::Choices(mut chosen)) => {
            chosen.retain(|key| offers(options, key));
            Some(Answer::Choices(chosen))
        }
        (Kind::Matrix { rows, scale }, Answer::Ratings(mut ratings)) => {
            ratings.retain(|key, rating| {
                rows.iter().any(|row| row.key == *key) && accept_rating(scale, *rating).is_ok()
            });
            Some(Answer::Ratings(ratings))
        }
        (Kind::ShortText { .. }, Answer::Text(text)) => Some(Answer::Text(tidy_line(&text))),
        (Kind::LongText { .. }, Answer::Text(text)) => Some(Answer::Text(tidy_lines(&text))),
        (kind, answer) => accept(kind, &answer).is_ok().then_some(answer),
    }
}

#[cfg(test)]
mod tests;
