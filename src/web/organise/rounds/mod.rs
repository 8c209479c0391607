//! The pages of a round: planning, asking, releasing, watching, ending, publishing.

pub mod add;
pub mod closure;
pub mod correction;
mod course;
pub mod extension;
mod findings;
mod form;
mod funnel;
mod limits;
mod log;
pub mod mails;
pub mod overview;
mod privacy;
pub mod publication;
pub mod quarantine;
pub mod questionnaire;
mod reader;
pub mod release;
pub mod reminder;
pub mod replies;
mod returns;
pub mod settings;
mod sheet;
mod spot;
pub(super) mod standing;
mod steps;
pub mod targets;
pub(super) mod tasks;
mod terms;

use entity::{RoundId, round};

use crate::web::{speech::Speech, texts::in_words};

/// The title of a round with its number: `Runde 2: Maßnahmen`.
pub(in crate::web) fn numbered(t: Speech, round: &round::Model) -> String {
    let title = in_words(t, &round.title);
    t.with("organise-numbered", &[("number", round.number.into()), ("title", title.into())])
}

/// The address of a round below its language, with what follows it.
fn page(id: RoundId, rest: &str) -> String {
    format!("organise/rounds/{id}{rest}")
}
