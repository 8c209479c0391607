//! What is wrong with a document, for the person who wrote it.

use fluent_templates::fluent_bundle::FluentValue;
use rules::questionnaire::{Fault, Finding};

use super::spot::spot;
use crate::web::speech::Speech;

/// More are not read at once.
const MOST: usize = 200;

/// One fault: where it is and what to do.
pub(super) struct Remark {
    pub(super) line: String,
    pub(super) place: String,
    pub(super) sentence: String,
    /// What the parser said, in English, if the document cannot be read at all.
    pub(super) parser: Option<String>,
}

/// The first faults of a document in the order of its lines, in the words of the page.
pub(super) fn remarks(t: Speech, findings: &[Finding]) -> Vec<Remark> {
    let mut findings: Vec<&Finding> = findings.iter().collect();
    findings.sort_by_key(|finding| finding.line);
    let remark = |finding: &Finding| Remark {
        line: finding.line.map(|line| t.number(line)).unwrap_or_default(),
        place: spot(t, &finding.path),
        sentence: t
            .with(&format!("organise-fault-{}", finding.fault.code()), &values(t, &finding.fault)),
        parser: match &finding.fault {
            Fault::Unreadable { message } => Some(message.clone()),
            _ => None,
        },
    };
    findings.into_iter().take(MOST).map(remark).collect()
}

/// What the sentence about a fault can name.
fn values(t: Speech, fault: &Fault) -> Vec<(&'static str, FluentValue<'static>)> {
    let text = |text: &str| FluentValue::from(text.to_owned());
    match fault {
        Fault::SourceTooLong { limit, length } | Fault::TextTooLong { limit, length } => {
            vec![("limit", (*limit).into()), ("length", (*length).into())]
        }
        Fault::UnknownField { expected } => vec![("expected", expected.join(", ").into())],
        Fault::WrongType { expected, found } => {
            vec![("expected", content(t, expected).into()), ("found", content(t, found).into())]
        }
        Fault::UnknownKind { found }
        | Fault::InvalidKey { found, reason: _ }
        | Fault::InvalidLanguage { found, reason: _ }
        | Fault::InvalidDate { found }
        | Fault::InvalidPlaceholder { found } => vec![("found", text(found))],
        Fault::DuplicateKey { key, first } => {
            vec![("key", text(key)), ("first", spot(t, first).into())]
        }
        Fault::DuplicateLanguage { language }
        | Fault::UnknownLanguage { language }
        | Fault::MissingTranslation { language } => vec![("language", text(language.as_str()))],
        Fault::ControlCharacter { character } => {
            vec![("character", format!("U+{:04X}", u32::from(*character)).into())]
        }
        Fault::TooFew { minimum, found } => {
            vec![("minimum", (*minimum).into()), ("found", (*found).into())]
        }
        Fault::TooMany { maximum, found } | Fault::TooManyQuestions { maximum, found } => {
            vec![("maximum", (*maximum).into()), ("found", (*found).into())]
        }
        Fault::OutOfRange { minimum, maximum } => {
            vec![("minimum", (*minimum).into()), ("maximum", (*maximum).into())]
        }
        Fault::PointsOutOfRange { minimum, maximum } => {
            vec![("minimum", (*minimum).into()), ("maximum", (*maximum).into())]
        }
        Fault::NotAStep { step } => vec![("step", t.decimal(&step.normalize().to_string()).into())],
        Fault::UnknownName { found, expected } => {
            vec![("found", text(found)), ("expected", expected.join(", ").into())]
        }
        Fault::ReservedKey { key }
        | Fault::UnknownQuestion { key }
        | Fault::UnknownPage { key } => vec![("key", text(key.as_str()))],
        Fault::OneOf { fields } => vec![("fields", fields.join(", ").into())],
        Fault::TooDeep { maximum } => vec![("maximum", (*maximum).into())],
        Fault::UnsuitableQuestion { kind } | Fault::UnsuitableTest { kind } => {
            vec![("kind", text(kind))]
        }
        Fault::Unreadable { .. }
        | Fault::MissingField
        | Fault::BlankText
        | Fault::ExcessiveNumber
        | Fault::StepNotAboveZero
        | Fault::EmptyRange
        | Fault::RequiredInformation
        | Fault::RequiredTwice
        | Fault::ConditionOnLater
        | Fault::ReferenceToLater
        | Fault::RowMissing
        | Fault::UnknownRow
        | Fault::UnknownValue
        | Fault::NeverTrue
        | Fault::SkipBackwards
        | Fault::UnreachablePage => vec![],
    }
}

/// What stands somewhere or is expected there, in the language of the page: `a whole number` is
/// said by the sentence `organise-content-a-whole-number`.
fn content(t: Speech, words: &str) -> String {
    let words: Vec<&str> = words
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|it| !it.is_empty())
        .collect();
    t.say(&format!("organise-content-{}", words.join("-")))
}
