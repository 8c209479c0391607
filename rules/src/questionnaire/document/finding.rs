//! What can be wrong with a document.

use std::fmt;

use thiserror::Error;

use crate::questionnaire::key::{InvalidKey, InvalidLanguage, Language};

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
    OutOfRange { minimum: usize, maximum: usize },
    #[error("information asks nothing and cannot be required")]
    RequiredInformation,
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
            Self::RequiredInformation => "required-information",
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
