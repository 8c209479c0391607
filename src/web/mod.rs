//! The pages. A door only translates: it reads the request, asks the domain, renders.

pub mod account;
pub mod assets;
pub mod cookie;
pub mod correspondence;
pub mod deadline;
pub mod fields;
pub mod form_errors;
pub mod guard;
pub mod handout;
pub mod health;
pub mod milestones;
pub mod moment;
pub mod organise;
pub mod origin;
pub mod page;
mod picture;
pub(crate) mod press;
pub mod problem_page;
pub mod register;
pub mod respond;
pub mod result;
pub mod speech;
pub mod texts;
pub mod visit;
pub mod wording;
