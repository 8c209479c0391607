//! Questions that are answered row by row are judged row by row.

use std::collections::BTreeMap;

use super::{Problem, Refusal, accept::offers, accept_rating, accept_row_choices};
use crate::questionnaire::{
    answer::Answer,
    key::Key,
    kind::{Kind, Rows},
    question::Question,
};

/// What is wrong with the rows; none if the question has no rows, or the answer is
/// one to another kind of question.
pub(super) fn check_rows(question: &Question, answer: Option<&Answer>) -> Option<Vec<Problem>> {
    let rows = question.kind.rows()?;
    let judged: BTreeMap<&Key, Result<(), Refusal>> = match (&question.kind, answer) {
        (_, None) => BTreeMap::new(),
        (Kind::Matrix { scale, .. }, Some(Answer::Ratings(given))) => {
            given.iter().map(|(row, rating)| (row, accept_rating(scale, *rating))).collect()
        }
        (Kind::MatrixSingle { options, .. }, Some(Answer::ChoiceByRow(given))) => {
            given.iter().map(|(row, chosen)| (row, offers(options, chosen))).collect()
        }
        (Kind::MatrixMultiple { options, at_most, .. }, Some(Answer::ChoicesByRow(given))) => {
            let judge = |chosen| accept_row_choices(options, *at_most, chosen);
            let answered = given.iter().filter(|(_, chosen)| !chosen.is_empty());
            answered.map(|(row, chosen)| (row, judge(chosen))).collect()
        }
        (Kind::Statements { .. }, Some(Answer::Votes(given))) => {
            given.keys().map(|row| (row, Ok(()))).collect()
        }
        (_, Some(_)) => return None,
    };
    Some(problems(question, rows, &judged))
}

fn problems(
    question: &Question,
    rows: &Rows,
    judged: &BTreeMap<&Key, Result<(), Refusal>>,
) -> Vec<Problem> {
    let known = rows.iter().filter_map(|row| {
        let refusal = match judged.get(&row.key) {
            Some(judged) => judged.err(),
            None => question.required.then_some(Refusal::Missing),
        };
        refusal.map(|what| question.problem(Some(&row.key), what))
    });
    let strangers = judged.keys().filter(|row| !rows.has(row));
    known.chain(strangers.map(|row| question.problem(Some(row), Refusal::UnknownOption))).collect()
}
