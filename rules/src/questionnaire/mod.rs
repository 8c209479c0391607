//! A questionnaire is a document: pages of questions in several languages.
//!
//! Its author writes it as YAML or JSON, [`read`] turns it into a
//! [`Questionnaire`] or into everything that is wrong with it. A respondent walks
//! through its pages by [`after`] and [`before`]; [`read_page`] reads what a form
//! sent, [`check`] a whole sheet. Answers are stored as [`Answers`], under stable
//! keys and never under wording.

mod answer;
mod check;
mod document;
mod key;
mod question;
mod reading;
mod routing;
mod text;

#[cfg(test)]
pub(crate) mod fixture;

pub use answer::{Answer, Answers, InvalidRating, Rating};
pub use check::{Problem, Refusal, check};
pub use document::{Fault, Finding, SOURCE_LIMIT, read};
pub use key::{InvalidKey, InvalidLanguage, Key, Language};
pub use question::{Choice, Kind, Page, Question, Questionnaire, Row, Scale};
pub use reading::{Reading, field_name, read_page, to_pairs};
pub use routing::{Step, after, before, page_of, question_count, questions_before};
pub use text::Texts;
