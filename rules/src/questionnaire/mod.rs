//! A questionnaire is a document: pages of questions in several languages.
//!
//! Its author writes it as YAML or JSON, [`read`] turns it into a
//! [`Questionnaire`] or into everything that is wrong with it. A respondent walks
//! through it on a [`Course`], which says what is asked; [`read_page`] reads what a
//! form sent, [`check`] a whole sheet. Answers are stored as [`Answers`], under stable
//! keys and never under wording.

mod answer;
mod check;
mod course;
mod document;
mod key;
mod kind;
mod logic;
mod question;
mod reading;
mod routing;
mod text;

#[cfg(test)]
pub(crate) mod fixture;
#[cfg(any(test, feature = "made-up"))]
pub mod made_up;

pub use answer::{Answer, Answers, FileKind, FileRef, InvalidRating, Rating, Vote, file_name};
pub use check::{Problem, Refusal, accept_file, check};
pub use course::{Course, Figure, Step, unfilled};
pub use document::{Fault, Finding, SOURCE_LIMIT, read, schema};
pub use key::{InvalidKey, InvalidLanguage, Key, Language};
pub use kind::{
    Bound, Choice, Entry, Kind, Listed, NumberRange, Options, PointLabel, Points, Row, Rows, Scale,
};
pub use logic::{Carried, Condition, Expected, Order, Skip, Take, Target, Test, Value};
pub use question::{Page, Question, Questionnaire};
pub use reading::{Reading, field_name, part_name, read_page, to_pairs};
pub use routing::{deciding, page_of, question_count};
pub use text::Texts;
