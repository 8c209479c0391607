//! Attachments: files that answer a question.
//!
//! [`hand_in`] puts files into a draft; [`pass_on`] gives them to the response that the draft
//! becomes, and [`release`] to the one that comes out of the quarantine. They go with whatever they
//! belong to. A draft that corrects a response names the files of that, beside its own, and
//! [`take_over`] removes those that it does not name any more. [`find`] reads what is known of them,
//! and their content piece by piece.

pub mod find;
mod hand_in;
mod pass_on;

use chrono::NaiveDate;
use entity::AttachmentId;
use rules::questionnaire::{Answers, Key, Refusal};

pub use crate::spool::{Spool, Spooled};

pub(super) use hand_in::hand_in;
pub(super) use pass_on::{Owner, pass_on, release, take_over};

/// A file that came in with a page.
#[derive(Debug)]
pub struct Upload {
    pub question: Key,
    /// As [`rules::questionnaire::file_name`] leaves it.
    pub name: String,
    /// Its content, unless it was larger than any file that the question takes, or one too many.
    pub content: Option<Spooled>,
}

/// The files that came in with a page, and how much room there is.
#[derive(Debug)]
pub struct Uploads {
    pub files: Vec<Upload>,
    pub limits: Limits,
    /// The day in the city.
    pub today: NaiveDate,
}

/// How large files may be together, in megabytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    pub per_response: u64,
    pub per_round: u64,
}

/// A file that was not taken, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedFile {
    pub question: Key,
    pub name: String,
    pub what: Refusal,
}

/// The files that answers name.
fn named(answers: &Answers) -> Vec<AttachmentId> {
    answers.files().map(|file| AttachmentId(file.id)).collect()
}
