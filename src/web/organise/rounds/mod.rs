//! The pages of a round: planning, asking, releasing, watching, ending, publishing.

pub mod add;
pub mod closure;
mod course;
pub mod extension;
mod findings;
mod form;
mod log;
pub mod overview;
mod privacy;
pub mod publication;
pub mod questionnaire;
pub mod release;
pub mod reminder;
mod returns;
pub mod settings;
mod sheet;
pub(super) mod standing;
mod tasks;

use entity::RoundId;

/// The address of a round below its language, with what follows it.
fn page(id: RoundId, rest: &str) -> String {
    format!("organise/rounds/{id}{rest}")
}
