//! What to do about an answer that is missing or cannot be accepted, in whole sentences.

use rules::questionnaire::{Key, Kind, Page, Problem, Question, Refusal};

use super::{field, reader::Reader};
use crate::{
    response::attachment::RefusedFile,
    web::{form_errors::FormErrors, speech::Speech},
};

/// The problems of a page and the files that were not taken, each at its field, in the order of
/// the page.
pub(super) fn errors(
    reader: Reader<'_>,
    page: &Page,
    problems: &[Problem],
    refused: &[RefusedFile],
) -> FormErrors {
    let mut errors = FormErrors::default();
    for question in &page.questions {
        for problem in problems.iter().filter(|it| it.question == question.key) {
            let group = field::id(&question.key, problem.row.as_ref());
            let control = field::first_control(question, problem.row.as_ref());
            errors.add_at(&group, &control, sentence(reader, question, problem));
        }
        for file in refused.iter().filter(|it| it.question == question.key) {
            let group = field::id(&question.key, None);
            let control = field::first_control(question, None);
            errors.add_at(&group, &control, of_file(reader.t, file));
        }
    }
    errors
}

/// Why a file was not taken, and what to do.
pub(super) fn of_file(t: Speech, file: &RefusedFile) -> String {
    let name = match file.name.as_str() {
        "" => t.say("respond-file-nameless"),
        name => quoted(name),
    };
    let name = ("name", name.into());
    match file.what {
        Refusal::TooMany { at_most } => {
            t.with("respond-file-one-too-many", &[name, ("most", at_most.into())])
        }
        Refusal::FileTooLarge { limit } => {
            t.with("respond-file-itself-too-large", &[name, ("limit", limit.into())])
        }
        Refusal::FilesTooLarge { limit } => {
            t.with("respond-file-beyond-all", &[name, ("limit", limit.into())])
        }
        Refusal::FileEmpty => t.with("respond-file-empty", &[name]),
        Refusal::FileMisnamed => t.with("respond-file-misnamed", &[name]),
        Refusal::NoRoom => t.with("respond-file-no-room", &[name]),
        _ => t.with("respond-file-of-other-type", &[name]),
    }
}

/// What to do about one problem.
pub(super) fn sentence(reader: Reader<'_>, question: &Question, problem: &Problem) -> String {
    let t = reader.t;
    let about = ("question", quoted(&asked(reader, question, problem)).into());
    let day = |day| t.date(day).into();
    let figure = |plain: String| t.decimal(&plain).into();
    match problem.what {
        Refusal::Missing => t.with(missing(&question.kind), &[about]),
        Refusal::UnknownOption if by_writing(&question.kind) => {
            t.with("respond-unusable-text", &[about])
        }
        Refusal::UnknownOption => t.with("respond-unknown-option", &[about]),
        Refusal::Ambiguous => t.with("respond-ambiguous", &[about]),
        Refusal::TooFew { at_least } => {
            t.with("respond-too-few", &[about, ("least", at_least.into())])
        }
        Refusal::TooMany { at_most } => {
            t.with("respond-too-many", &[about, ("most", at_most.into())])
        }
        Refusal::NotAlone => {
            t.with("respond-not-alone", &[about, ("alone", alone(reader, question).into())])
        }
        Refusal::OtherUnstated => t.with("respond-other-unstated", &[about]),
        Refusal::TooLong { limit, length } => {
            let [limit, length] = [("limit", limit.into()), ("length", length.into())];
            t.with("respond-too-long", &[about, limit, length])
        }
        Refusal::RankTwice { rank } => {
            t.with("respond-rank-twice", &[about, ("rank", rank.into())])
        }
        Refusal::RankMissing { rank } => {
            t.with("respond-rank-missing", &[about, ("rank", rank.into())])
        }
        Refusal::RankOutOfRange { last } => {
            t.with("respond-rank-out-of-range", &[about, ("last", last.into())])
        }
        Refusal::SumWrong { total, sum } => {
            t.with("respond-sum-wrong", &[about, ("total", total.into()), ("sum", sum.into())])
        }
        Refusal::NotANumber => t.with("respond-not-a-number", &[about]),
        Refusal::UnclearNumber => t.with("respond-unclear-number", &[about]),
        Refusal::TooSmall { least } => {
            let least = figure(least.normalize().to_string());
            t.with("respond-too-small", &[about, ("least", least)])
        }
        Refusal::TooLarge { greatest } => {
            let greatest = figure(greatest.normalize().to_string());
            t.with("respond-too-large", &[about, ("greatest", greatest)])
        }
        Refusal::NotAStep { step } => {
            t.with("respond-not-a-step", &[about, ("step", figure(step.normalize().to_string()))])
        }
        Refusal::NotADate => t.with("respond-not-a-date", &[about]),
        Refusal::TooEarly { from } => t.with("respond-too-early", &[about, ("from", day(from))]),
        Refusal::TooLate { to } => t.with("respond-too-late-day", &[about, ("to", day(to))]),
        Refusal::NotAnAddress => t.with("respond-not-an-address", &[about]),
        Refusal::UnknownFile => t.with("respond-unknown-file", &[about]),
        Refusal::WrongFileType => t.with("respond-wrong-file-type", &[about]),
        Refusal::FileTooLarge { limit } => {
            t.with("respond-file-too-large", &[about, ("limit", limit.into())])
        }
        Refusal::FileEmpty | Refusal::FileMisnamed => t.with("respond-unknown-file", &[about]),
        Refusal::FilesTooLarge { limit } => {
            t.with("respond-files-too-large", &[about, ("limit", limit.into())])
        }
        Refusal::NoRoom => t.with("respond-files-no-room", &[about]),
        Refusal::ConsentMissing => t.with("respond-consent-missing", &[about]),
    }
}

/// What to do about an answer that was left out.
fn missing(kind: &Kind) -> &'static str {
    match kind {
        Kind::ShortText { .. } | Kind::LongText { .. } | Kind::Email => "respond-missing-text",
        Kind::Number(_) => "respond-missing-number",
        Kind::Date { .. } => "respond-missing-day",
        Kind::MultipleChoice { .. } | Kind::MatrixMultiple { .. } => "respond-missing-choices",
        Kind::Ranking { .. } => "respond-missing-ranks",
        Kind::Points { .. } => "respond-missing-points",
        Kind::Files { .. } => "respond-missing-files",
        Kind::Information
        | Kind::SingleChoice { .. }
        | Kind::Scale { .. }
        | Kind::Matrix { .. }
        | Kind::MatrixSingle { .. }
        | Kind::Statements { .. }
        | Kind::YesNo
        | Kind::Consent => "respond-missing-choice",
    }
}

fn by_writing(kind: &Kind) -> bool {
    matches!(kind, Kind::ShortText { .. } | Kind::LongText { .. } | Kind::Email)
}

/// The options that cannot be taken together with others.
fn alone(reader: Reader<'_>, question: &Question) -> String {
    let options = question.kind.options().map(|options| options.iter()).into_iter().flatten();
    let alone = options.filter(|option| option.alone);
    let alone: Vec<_> =
        alone.map(|option| quoted(&reader.word(&option.text).within_a_sentence())).collect();
    alone.join(", ")
}

/// What the problem is about: the question, or the row or option that its part names.
fn asked(reader: Reader<'_>, question: &Question, problem: &Problem) -> String {
    let part = problem.row.as_ref().and_then(|part: &Key| {
        let row = question.kind.rows().and_then(|rows| rows.find(part)).map(|row| &row.text);
        let option = || question.kind.options()?.find(part).map(|option| &option.text);
        row.or_else(option)
    });
    reader.word(part.unwrap_or(&question.text)).within_a_sentence()
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
