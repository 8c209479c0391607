//! What can be wrong with a document.

use std::fmt;

use rust_decimal::Decimal;
use thiserror::Error;

use crate::questionnaire::key::{InvalidKey, InvalidLanguage, Key, Language};

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// E.g. `pages[0].questions[2].options[1].key`; empty for the document itself.
    pub path: String,
    /// Counted from 1, where the document was written by hand.
    pub line: Option<usize>,
    pub fault: Fault,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.path.is_empty() { "document" } else { &self.path })?;
        if let Some(line) = self.line {
            write!(f, " (line {line})")?;
        }
        write!(f, ": {}", self.fault)
    }
}

/// What is wrong. The text is for people who write documents, below a sentence in
/// their language that belongs to [`Fault::code`].
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Fault {
    #[error("neither YAML nor JSON: {message}")]
    Unreadable { message: String },
    #[error("{length} bytes; at most {limit} are read")]
    SourceTooLong { limit: usize, length: usize },
    #[error("must be given")]
    MissingField,
    #[error("is not used here; expected are {}", expected.join(", "))]
    UnknownField { expected: Vec<&'static str> },
    #[error("must be {expected}, not {found}")]
    WrongType { expected: &'static str, found: &'static str },
    #[error("no kind of question is called {found:?}")]
    UnknownKind { found: String },
    #[error("{found:?} is no key: {reason}")]
    InvalidKey { found: String, reason: InvalidKey },
    #[error("the key `{key}` is already in use at {first}")]
    DuplicateKey { key: String, first: String },
    #[error("{found:?} is no language tag: {reason}")]
    InvalidLanguage { found: String, reason: InvalidLanguage },
    #[error("the language `{language}` is given twice")]
    DuplicateLanguage { language: Language },
    #[error("`{language}` is not among the languages of the questionnaire")]
    UnknownLanguage { language: Language },
    #[error("has no text in `{language}`")]
    MissingTranslation { language: Language },
    #[error("is blank")]
    BlankText,
    #[error("{length} characters; at most {limit} are allowed")]
    TextTooLong { limit: usize, length: usize },
    #[error("contains the control character U+{:04X}", u32::from(*character))]
    ControlCharacter { character: char },
    #[error("{found} entries; at least {minimum} are needed")]
    TooFew { minimum: usize, found: usize },
    #[error("{found} entries; at most {maximum} are allowed")]
    TooMany { maximum: usize, found: usize },
    #[error("{found} questions on all pages; at most {maximum} are allowed")]
    TooManyQuestions { maximum: usize, found: usize },
    #[error("must be a whole number from {minimum} to {maximum}")]
    OutOfRange { minimum: i64, maximum: i64 },
    #[error("the numbers from `from` to `to` must be {minimum} to {maximum}")]
    PointsOutOfRange { minimum: usize, maximum: usize },
    #[error("numbers have at most twelve digits before and six after the decimal mark")]
    ExcessiveNumber,
    #[error("must be above 0")]
    StepNotAboveZero,
    #[error("must be a multiple of the step {step}")]
    NotAStep { step: Decimal },
    #[error("`from` and `to` leave nothing to answer")]
    EmptyRange,
    #[error("{found:?} is no date in the form 2026-11-22")]
    InvalidDate { found: String },
    #[error("{found:?} is none of {}", expected.join(", "))]
    UnknownName { found: String, expected: Vec<&'static str> },
    #[error("no option may be called `{key}` beside this field")]
    ReservedKey { key: Key },
    #[error("information asks nothing and cannot be required")]
    RequiredInformation,
    #[error("is always required already")]
    RequiredTwice,
    #[error("one of {} is needed, and not more", fields.join(", "))]
    OneOf { fields: Vec<&'static str> },
    #[error("conditions are nested at most {maximum} deep")]
    TooDeep { maximum: usize },
    #[error("there is no question `{key}`")]
    UnknownQuestion { key: Key },
    #[error("is asked on this page or later; conditions look at earlier pages")]
    ConditionOnLater,
    #[error("is asked on this page or later; only earlier pages have answers")]
    ReferenceToLater,
    #[error("a question of kind {kind} cannot be used here")]
    UnsuitableQuestion { kind: &'static str },
    #[error("a question of kind {kind} cannot be tested so")]
    UnsuitableTest { kind: &'static str },
    #[error("`row` must name a row or option of the question")]
    RowMissing,
    #[error("the question has no such row or option")]
    UnknownRow,
    #[error("the question has no such answer")]
    UnknownValue,
    #[error("no answers make this true")]
    NeverTrue,
    #[error("there is no page `{key}`")]
    UnknownPage { key: Key },
    #[error("pages are skipped forwards only")]
    SkipBackwards,
    #[error("every way leads past this page")]
    UnreachablePage,
    #[error("{found:?} is no placeholder: between {{{{ and }}}} stands the key of a question")]
    InvalidPlaceholder { found: String },
}

impl Fault {
    /// A stable name, by which the sentence in the author's language is found.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "unreadable",
            Self::SourceTooLong { .. } => "source-too-long",
            Self::MissingField => "missing-field",
            Self::UnknownField { .. } => "unknown-field",
            Self::WrongType { .. } => "wrong-type",
            Self::UnknownKind { .. } => "unknown-kind",
            Self::InvalidKey { .. } => "invalid-key",
            Self::DuplicateKey { .. } => "duplicate-key",
            Self::InvalidLanguage { .. } => "invalid-language",
            Self::DuplicateLanguage { .. } => "duplicate-language",
            Self::UnknownLanguage { .. } => "unknown-language",
            Self::MissingTranslation { .. } => "missing-translation",
            Self::BlankText => "blank-text",
            Self::TextTooLong { .. } => "text-too-long",
            Self::ControlCharacter { .. } => "control-character",
            Self::TooFew { .. } => "too-few",
            Self::TooMany { .. } => "too-many",
            Self::TooManyQuestions { .. } => "too-many-questions",
            Self::OutOfRange { .. } => "out-of-range",
            Self::PointsOutOfRange { .. } => "points-out-of-range",
            Self::ExcessiveNumber => "excessive-number",
            Self::StepNotAboveZero => "step-not-above-zero",
            Self::NotAStep { .. } => "not-a-step",
            Self::EmptyRange => "empty-range",
            Self::InvalidDate { .. } => "invalid-date",
            Self::UnknownName { .. } => "unknown-name",
            Self::ReservedKey { .. } => "reserved-key",
            Self::RequiredInformation => "required-information",
            Self::RequiredTwice => "required-twice",
            Self::OneOf { .. } => "one-of",
            Self::TooDeep { .. } => "too-deep",
            Self::UnknownQuestion { .. } => "unknown-question",
            Self::ConditionOnLater => "condition-on-later",
            Self::ReferenceToLater => "reference-to-later",
            Self::UnsuitableQuestion { .. } => "unsuitable-question",
            Self::UnsuitableTest { .. } => "unsuitable-test",
            Self::RowMissing => "row-missing",
            Self::UnknownRow => "unknown-row",
            Self::UnknownValue => "unknown-value",
            Self::NeverTrue => "never-true",
            Self::UnknownPage { .. } => "unknown-page",
            Self::SkipBackwards => "skip-backwards",
            Self::UnreachablePage => "unreachable-page",
            Self::InvalidPlaceholder { .. } => "invalid-placeholder",
        }
    }
}

/// The beginning of a text that comes from outside and may be of any length.
pub(super) fn shorten(text: &str) -> String {
    const LONGEST: usize = 160;
    let mut start: String = text.chars().take(LONGEST).collect();
    if start.len() < text.len() {
        start.push('…');
    }
    start
}
