//! What of an answer a question still asks.

use std::collections::{BTreeMap, BTreeSet};

use super::accept::{accept, accept_rating, has_four_digits, is_named};
use crate::questionnaire::{
    answer::{Answer, Answers, FileRef, choices},
    key::Key,
    kind::{Kind, NumberRange, Options, Rows},
    question::Questionnaire,
    text::{tidy_line, tidy_lines, tidy_phrase},
};

impl Questionnaire {
    /// Drops what this questionnaire does not ask: answers to unknown questions or of
    /// another kind, options, rows and points that are not offered, empty answers.
    /// Texts are tidied as if they had just been typed.
    ///
    /// What is left can still be too long, too much or incomplete; [`super::check`] says
    /// so, and the respondent decides what to shorten.
    pub fn retain_known(&self, answers: &mut Answers) {
        *answers = std::mem::take(answers)
            .into_iter()
            .filter_map(|(key, answer)| {
                let answer = known_part(&self.question(&key)?.kind, answer)?;
                Some((key, answer))
            })
            .collect();
    }
}

/// The part of the answer that a question of this kind asks; none if it asks nothing
/// of it.
pub(in crate::questionnaire) fn known_part(kind: &Kind, answer: Answer) -> Option<Answer> {
    let known = match (kind, answer) {
        (Kind::SingleChoice { other: Some(_), .. }, Answer::Other(text)) => {
            Answer::Other(tidy_phrase(&text))
        }
        (Kind::MultipleChoice { .. }, answer) => known_choices(kind, answer)?,
        (Kind::Matrix { rows, scale }, Answer::Ratings(given)) => {
            let mut given = in_rows(rows, given);
            given.retain(|_, rating| accept_rating(scale, *rating).is_ok());
            Answer::Ratings(given)
        }
        (Kind::MatrixSingle { rows, options }, Answer::ChoiceByRow(given)) => {
            let mut given = in_rows(rows, given);
            given.retain(|_, chosen| options.has(chosen));
            Answer::ChoiceByRow(given)
        }
        (Kind::MatrixMultiple { rows, options, .. }, Answer::ChoicesByRow(given)) => {
            let mut given = in_rows(rows, given);
            given.values_mut().for_each(|chosen| chosen.retain(|key| options.has(key)));
            given.retain(|_, chosen| !chosen.is_empty());
            Answer::ChoicesByRow(given)
        }
        (Kind::Statements { rows }, Answer::Votes(given)) => Answer::Votes(in_rows(rows, given)),
        (Kind::Ranking { options, .. }, Answer::Ranking(order)) => {
            Answer::Ranking(known_order(options, order))
        }
        (Kind::Points { options, .. }, Answer::Points(mut given)) => {
            given.retain(|key, points| options.has(key) && *points > 0);
            Answer::Points(given)
        }
        (Kind::Number(_), Answer::Number(number)) => {
            let known = number.abs() <= NumberRange::FURTHEST;
            Answer::Number(known.then(|| number.normalize())?)
        }
        (Kind::Date { .. }, Answer::Date(day)) => {
            Answer::Date(Some(day).filter(|day| has_four_digits(*day))?)
        }
        (Kind::ShortText { .. }, Answer::Text(text)) => Answer::Text(tidy_line(&text)),
        (Kind::LongText { .. }, Answer::Text(text)) => Answer::Text(tidy_lines(&text)),
        (Kind::Email, Answer::Text(text)) => Answer::Text(tidy_phrase(&text)),
        (Kind::Files { .. }, Answer::Files(files)) => Answer::Files(known_files(files)),
        (kind, answer) => Some(answer).filter(|answer| accept(kind, answer).is_ok())?,
    };
    Some(known).filter(|answer| !answer.is_empty())
}

fn known_choices(kind: &Kind, answer: Answer) -> Option<Answer> {
    let (mut chosen, own_words) = match answer {
        Answer::Choices(chosen) => (chosen, None),
        Answer::ChoicesAndOther { chosen, other } => (chosen, Some(other)),
        _ => return None,
    };
    chosen.retain(|key| kind.options().is_some_and(|options| options.has(key)));
    let own_words = own_words.map(|text| tidy_phrase(&text)).filter(|text| !text.is_empty());
    Some(choices(chosen, own_words.filter(|_| kind.other().is_some())))
}

fn in_rows<T>(rows: &Rows, mut given: BTreeMap<Key, T>) -> BTreeMap<Key, T> {
    given.retain(|row, _| rows.has(row));
    given
}

fn known_order(options: &Options, mut order: Vec<Key>) -> Vec<Key> {
    let mut seen = BTreeSet::new();
    order.retain(|key| options.has(key) && seen.insert(key.clone()));
    order
}

fn known_files(mut files: Vec<FileRef>) -> Vec<FileRef> {
    let mut seen = BTreeSet::new();
    files.retain(|file| is_named(file) && seen.insert(file.id));
    files
}
