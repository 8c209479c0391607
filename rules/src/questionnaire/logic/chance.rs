//! Whether a condition can come true at all.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::{
    condition::{Condition, Expected, Test, Value},
    meaning::meets,
};
use crate::questionnaire::{
    answer::{Answer, Rating, Vote},
    key::Key,
    kind::{Kind, NumberRange},
};

/// More combinations of answers than these are not tried; the condition then passes.
const TRIES: usize = 2_000;

/// The kind of the question that has this key, where it is known.
pub(in crate::questionnaire) type KindOf<'k> = dyn Fn(&Key) -> Option<&'k Kind> + 'k;

/// Whether some answers make the condition true.
///
/// All answers to questions with few answers are tried out, and of numbers those around
/// each that is compared with. Of other questions it is taken for possible that each test
/// comes out either way.
pub(in crate::questionnaire) fn can_hold(condition: &Condition, kind_of: &KindOf<'_>) -> bool {
    can_be(condition, true, kind_of)
}

/// Whether some answers make the condition false.
pub(in crate::questionnaire) fn can_fail(condition: &Condition, kind_of: &KindOf<'_>) -> bool {
    can_be(condition, false, kind_of)
}

fn can_be(condition: &Condition, wanted: bool, kind_of: &KindOf<'_>) -> bool {
    let unknowns = unknowns(condition, kind_of);
    let tries = unknowns.iter().try_fold(1_usize, |tries, unknown| {
        tries.checked_mul(unknown.outcomes()).filter(|tries| *tries <= TRIES)
    });
    let Some(tries) = tries else {
        return true;
    };
    (0..tries).any(|number| {
        let met = |test: &Test| {
            let mut rest = number;
            for unknown in &unknowns {
                if let Some(met) = unknown.met(test, rest % unknown.outcomes()) {
                    return met;
                }
                rest /= unknown.outcomes();
            }
            false
        };
        condition.holds(&met) == wanted
    })
}

/// What has to be guessed: an answer, or the outcome of a test.
enum Unknown<'c, 'k> {
    Answer { question: &'c Key, row: Option<&'c Key>, kind: &'k Kind, answers: Vec<Option<Answer>> },
    Outcome(&'c Test),
}

fn unknowns<'c, 'k>(condition: &'c Condition, kind_of: &KindOf<'k>) -> Vec<Unknown<'c, 'k>> {
    let mut unknowns: Vec<Unknown<'c, 'k>> = Vec::new();
    for test in condition.tests() {
        if !unknowns.iter().any(|unknown| unknown.met(test, 0).is_some()) {
            let row = test.row.as_ref();
            let few = kind_of(&test.question).and_then(|kind| {
                let answers = match (kind, row) {
                    (Kind::Number(range), None) => {
                        telling_numbers(range, &compared(condition, &test.question))
                    }
                    _ => few_answers(kind, row)?,
                };
                Some((kind, answers))
            });
            unknowns.push(match few {
                Some((kind, answers)) => {
                    Unknown::Answer { question: &test.question, row, kind, answers }
                }
                None => Unknown::Outcome(test),
            });
        }
    }
    unknowns
}

impl Unknown<'_, '_> {
    fn outcomes(&self) -> usize {
        match self {
            Self::Answer { answers, .. } => answers.len(),
            Self::Outcome(_) => 2,
        }
    }

    /// Whether the test is met if the guess has this number; none if the test is about
    /// something else.
    fn met(&self, test: &Test, number: usize) -> Option<bool> {
        match self {
            Self::Answer { question, row, kind, answers }
                if test.question == **question && test.row.as_ref() == *row =>
            {
                Some(meets(kind, answers.get(number)?.as_ref(), test))
            }
            Self::Outcome(known) if *known == test => Some(number == 1),
            _ => None,
        }
    }
}

/// The numbers with which a condition compares the answer to a question.
fn compared(condition: &Condition, question: &Key) -> BTreeSet<Decimal> {
    let tests = condition.tests().into_iter().filter(|test| test.question == *question);
    let numbers = tests.filter_map(|test| match &test.expected {
        Expected::Is(Value::Number(number))
        | Expected::AtLeast(number)
        | Expected::AtMost(number) => Some(*number),
        _ => None,
    });
    numbers.collect()
}

/// Numbers of which one stands for each that there can be: the ends of the range and the
/// next steps on both sides of what is compared with. No answer is one too.
fn telling_numbers(range: &NumberRange, compared: &BTreeSet<Decimal>) -> Vec<Option<Answer>> {
    let step = range.step;
    let marks = compared.iter().copied().chain([range.least(), range.greatest()]);
    let around = marks.flat_map(|mark| {
        let below = mark - mark.checked_rem(step).unwrap_or_default();
        [below - step, below, below + step]
    });
    let taken = |number: &Decimal| (range.least()..=range.greatest()).contains(number);
    let numbers: BTreeSet<Decimal> = around.filter(taken).collect();
    numbers.into_iter().map(|number| Some(Answer::Number(number))).chain([None]).collect()
}

/// Every answer there can be to the question or to one of its rows, none included, if
/// these are few.
fn few_answers(kind: &Kind, row: Option<&Key>) -> Option<Vec<Option<Answer>>> {
    let given: Vec<Answer> = match (kind, row) {
        (Kind::SingleChoice { options, other }, None) => {
            let other = other.iter().map(|_| Answer::Other(String::new()));
            options.iter().map(|option| Answer::Choice(option.key.clone())).chain(other).collect()
        }
        (Kind::YesNo, None) => [true, false].map(Answer::Yes).to_vec(),
        (Kind::Consent, None) => vec![Answer::Consent],
        (Kind::Scale { scale }, None) => {
            let points = scale.points.labels().map(|(point, _)| Rating::Point(point));
            let apart = scale.no_opinion.iter().map(|_| Rating::NoOpinion);
            points.chain(apart).map(Answer::Rating).collect()
        }
        (Kind::Matrix { scale, .. }, Some(row)) => {
            let points = scale.points.labels().map(|(point, _)| Rating::Point(point));
            let apart = scale.no_opinion.iter().map(|_| Rating::NoOpinion);
            let rated = |rating| Answer::Ratings([(row.clone(), rating)].into());
            points.chain(apart).map(rated).collect()
        }
        (Kind::MatrixSingle { options, .. }, Some(row)) => options
            .iter()
            .map(|option| Answer::ChoiceByRow([(row.clone(), option.key.clone())].into()))
            .collect(),
        (Kind::Statements { .. }, Some(row)) => {
            Vote::ALL.map(|vote| Answer::Votes([(row.clone(), vote)].into())).to_vec()
        }
        _ => return None,
    };
    Some(given.into_iter().map(Some).chain([None]).collect())
}
