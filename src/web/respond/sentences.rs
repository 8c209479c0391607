//! What to do about an answer that is missing or cannot be accepted, in whole sentences.

use rules::questionnaire::{Kind, Problem, Question, Questionnaire, Refusal};

use super::field;
use crate::web::{form_errors::FormErrors, speech::Speech, wording::Wording};

/// The problems of a page, each at its field.
pub(super) fn errors(t: Speech, questionnaire: &Questionnaire, problems: &[Problem]) -> FormErrors {
    let mut errors = FormErrors::default();
    for problem in problems {
        if let Some(question) = questionnaire.question(&problem.question) {
            let group = field::id(&question.key, problem.row.as_ref());
            let control = field::first_control(question, problem.row.as_ref());
            errors.add_at(&group, &control, sentence(t, questionnaire, question, problem));
        }
    }
    errors
}

/// What to do about one problem.
pub(super) fn sentence(
    t: Speech,
    questionnaire: &Questionnaire,
    question: &Question,
    problem: &Problem,
) -> String {
    let asked = quoted(&asked(t, questionnaire, question, problem));
    let by_writing = matches!(question.kind, Kind::ShortText { .. } | Kind::LongText { .. });
    let several = matches!(question.kind, Kind::MultipleChoice { .. });
    let about = ("question", asked.into());
    match problem.what {
        Refusal::Missing if by_writing => t.with("respond-missing-text", &[about]),
        Refusal::Missing if several => t.with("respond-missing-choices", &[about]),
        Refusal::Missing => t.with("respond-missing-choice", &[about]),
        Refusal::UnknownOption if by_writing => t.with("respond-unusable-text", &[about]),
        Refusal::UnknownOption => t.with("respond-unknown-option", &[about]),
        Refusal::Ambiguous => t.with("respond-ambiguous", &[about]),
        Refusal::TooMany { at_most } => {
            t.with("respond-too-many", &[about, ("most", at_most.into())])
        }
        Refusal::TooLong { limit, length } => {
            let [limit, length] = [("limit", limit.into()), ("length", length.into())];
            t.with("respond-too-long", &[about, limit, length])
        }
    }
}

fn asked(
    t: Speech,
    questionnaire: &Questionnaire,
    question: &Question,
    problem: &Problem,
) -> String {
    let row = match (&question.kind, &problem.row) {
        (Kind::Matrix { rows, .. }, Some(key)) => rows.iter().find(|row| row.key == *key),
        _ => None,
    };
    let texts = row.map_or(&question.text, |row| &row.text);
    Wording::asked(questionnaire, texts, t.lang()).text
}

/// Quotation marks within a quotation become single ones.
fn quoted(text: &str) -> String {
    text.replace('„', "‚").replace('“', "‘").replace('”', "’")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotations_within_a_sentence_are_single() {
        assert_eq!(quoted("„Gut?“"), "‚Gut?‘");
        assert_eq!(quoted("“Good?”"), "‘Good?’");
    }
}
