//! What a test means for each kind of question.

use rust_decimal::Decimal;

use super::condition::{Expected, Test, Value};
use crate::questionnaire::{
    answer::{Answer, Rating, Vote},
    key::Key,
    kind::{Kind, Scale},
};

/// Whether an answer in force to a question of this kind meets the test.
pub(in crate::questionnaire) fn meets(kind: &Kind, answer: Option<&Answer>, test: &Test) -> bool {
    let row = test.row.as_ref();
    let Some(answer) = answer else {
        return test.expected == Expected::Answered(false);
    };
    match &test.expected {
        Expected::Answered(expected) => is_answered(answer, row) == *expected,
        Expected::Is(Value::Word(word)) => word_is(answer, row, word),
        Expected::Is(Value::Number(number)) => figure(kind, answer, row) == Some(*number),
        Expected::Includes(option) => includes(answer, row, option),
        Expected::AtLeast(least) => figure(kind, answer, row).is_some_and(|n| n >= *least),
        Expected::AtMost(most) => figure(kind, answer, row).is_some_and(|n| n <= *most),
    }
}

fn is_answered(answer: &Answer, row: Option<&Key>) -> bool {
    let Some(row) = row else {
        return true;
    };
    match answer {
        Answer::Ratings(rows) => rows.contains_key(row),
        Answer::ChoiceByRow(rows) => rows.contains_key(row),
        Answer::ChoicesByRow(rows) => rows.contains_key(row),
        Answer::Votes(rows) => rows.contains_key(row),
        Answer::Points(given) => given.contains_key(row),
        Answer::Ranking(order) => order.contains(row),
        _ => false,
    }
}

fn word_is(answer: &Answer, row: Option<&Key>, word: &Key) -> bool {
    match (answer, row) {
        (Answer::Choice(_) | Answer::Other(_), None) => answer.includes(word),
        (Answer::Yes(yes), None) => word.as_str() == if *yes { "yes" } else { "no" },
        (Answer::Rating(rating), None) => is_no_opinion(*rating, word),
        (Answer::Ratings(rows), Some(row)) => {
            rows.get(row).is_some_and(|rating| is_no_opinion(*rating, word))
        }
        (Answer::ChoiceByRow(rows), Some(row)) => rows.get(row) == Some(word),
        (Answer::Votes(rows), Some(row)) => {
            rows.get(row).is_some_and(|vote| vote.as_str() == word.as_str())
        }
        _ => false,
    }
}

fn is_no_opinion(rating: Rating, word: &Key) -> bool {
    rating == Rating::NoOpinion && word.as_str() == rating.to_string()
}

fn includes(answer: &Answer, row: Option<&Key>, option: &Key) -> bool {
    match (answer, row) {
        (Answer::ChoicesByRow(rows), Some(row)) => {
            rows.get(row).is_some_and(|chosen| chosen.contains(option))
        }
        (Answer::Ranking(order), None) => order.contains(option),
        (answer, None) => answer.includes(option),
        _ => false,
    }
}

/// What can be compared with a number: a number, the number of a point, the points of
/// an option, the rank of an option.
fn figure(kind: &Kind, answer: &Answer, row: Option<&Key>) -> Option<Decimal> {
    match (kind, answer, row) {
        (_, Answer::Number(number), None) => Some(*number),
        (Kind::Scale { scale }, Answer::Rating(rating), None) => point(scale, *rating),
        (Kind::Matrix { scale, .. }, Answer::Ratings(rows), Some(row)) => {
            point(scale, *rows.get(row)?)
        }
        (_, Answer::Points(given), Some(row)) => {
            Some(given.get(row).copied().unwrap_or_default().into())
        }
        (_, Answer::Ranking(order), Some(row)) => {
            order.iter().position(|key| key == row).map(|index| Decimal::from(index + 1))
        }
        _ => None,
    }
}

fn point(scale: &Scale, rating: Rating) -> Option<Decimal> {
    match rating {
        Rating::Point(point) => scale.points.number(point).map(Decimal::from),
        Rating::NoOpinion => None,
    }
}

/// Why a test cannot be made of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::questionnaire) enum Misfit {
    /// Questions of this kind cannot be tested so.
    Comparison,
    /// The row has to be named.
    RowMissing,
    UnknownRow,
    UnknownValue,
}

/// Whether the test can be made of questions of this kind, and names what is there.
pub(in crate::questionnaire) fn fit(kind: &Kind, test: &Test) -> Result<(), Misfit> {
    fit_row(kind, test)?;
    let known = match (kind, &test.expected) {
        (Kind::Information, _) => return Err(Misfit::Comparison),
        (_, Expected::Answered(_)) => true,
        (
            Kind::SingleChoice { .. } | Kind::MatrixSingle { .. },
            Expected::Is(Value::Word(word)),
        ) => kind.offers(word),
        (Kind::YesNo, Expected::Is(Value::Word(word))) => ["yes", "no"].contains(&word.as_str()),
        (Kind::Statements { .. }, Expected::Is(Value::Word(word))) => {
            Vote::ALL.iter().any(|vote| vote.as_str() == word.as_str())
        }
        (Kind::Scale { scale } | Kind::Matrix { scale, .. }, expected) => {
            return fit_scale(scale, expected);
        }
        (Kind::MultipleChoice { .. } | Kind::MatrixMultiple { .. }, Expected::Includes(option)) => {
            kind.offers(option)
        }
        (Kind::Ranking { .. }, Expected::Includes(option)) if test.row.is_none() => {
            kind.offers(option)
        }
        (Kind::Number(_), expected) => return compares_numbers(expected),
        (Kind::Points { .. } | Kind::Ranking { .. }, expected) => {
            compares_numbers(expected)?;
            return if test.row.is_some() { Ok(()) } else { Err(Misfit::RowMissing) };
        }
        _ => return Err(Misfit::Comparison),
    };
    if known { Ok(()) } else { Err(Misfit::UnknownValue) }
}

fn fit_row(kind: &Kind, test: &Test) -> Result<(), Misfit> {
    let known = match (&test.row, kind) {
        (Some(row), Kind::Points { options, .. } | Kind::Ranking { options, .. }) => {
            options.has(row)
        }
        (Some(row), kind) => kind.rows().ok_or(Misfit::Comparison)?.has(row),
        (None, kind) => match test.expected {
            Expected::Answered(_) => true,
            _ if kind.rows().is_some() => return Err(Misfit::RowMissing),
            _ => true,
        },
    };
    if known { Ok(()) } else { Err(Misfit::UnknownRow) }
}

fn fit_scale(scale: &Scale, expected: &Expected) -> Result<(), Misfit> {
    let known = match expected {
        Expected::Is(Value::Word(word)) => {
            scale.no_opinion.is_some() && is_no_opinion(Rating::NoOpinion, word)
        }
        Expected::Is(Value::Number(number))
        | Expected::AtLeast(number)
        | Expected::AtMost(number) => scale
            .points
            .labels()
            .any(|(point, _)| scale.points.number(point).map(Decimal::from) == Some(*number)),
        _ => return Err(Misfit::Comparison),
    };
    if known { Ok(()) } else { Err(Misfit::UnknownValue) }
}

fn compares_numbers(expected: &Expected) -> Result<(), Misfit> {
    match expected {
        Expected::Is(Value::Number(_)) | Expected::AtLeast(_) | Expected::AtMost(_) => Ok(()),
        _ => Err(Misfit::Comparison),
    }
}
