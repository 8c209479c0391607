//! Exploring: the answers of a round, filtered, beside each other, and weighted.
//!
//! A [`View`] says what is asked; [`explore`] answers it from the index of the round. Whoever may see
//! small numbers gets exact ones, which are not for publication; for everybody else they pass a gate
//! that leaves out what speaks of few people, also by subtraction (`gate`).
//!
//! Ballots that still wait to be mixed are not among the answers: one by one they would tell who is new.

mod axis;
mod filter;
mod gate;
mod look;
mod margins;
mod passing;
mod table;
mod view;
mod weights;

pub use look::explore;
pub use margins::MarginFault;
pub use table::{Across, Tabled};
pub use view::{Clause, Columns, NO_OPINION, Place, View, Weighting};
pub use weights::Weights;

use ::publication::Group;
use entity::{OrganisationId, consultation, round};
use rules::tally::Item;

use crate::{account::Organiser, questionnaire::Version};

/// Whether numbers that speak of few people are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// All numbers, exactly.
    Exact,
    /// What passes the gate.
    Gated,
}

impl Sight {
    /// What somebody may see.
    #[must_use]
    pub fn of(organiser: &Organiser) -> Self {
        if organiser.is_analyst() { Self::Gated } else { Self::Exact }
    }
}

/// The answer to a view, with what is needed to put it into words and to ask again.
#[derive(Clone, Debug)]
pub struct Explored {
    pub round: round::Model,
    pub consultation: consultation::Model,
    /// All groups in their order.
    pub groups: Vec<Group>,
    /// The newest version, whose items are told.
    pub version: Version,
    /// What can be looked at.
    pub items: Vec<Item>,
    /// Those that responses name, with their names, in an attributed round; to be chosen from.
    pub organisations: Vec<(OrganisationId, String)>,
    pub view: View,
    pub sight: Sight,
    /// How many ballots wait and are left out.
    pub waiting: u64,
    pub outcome: Outcome,
}

/// What there is to tell.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// The view cannot be answered.
    Flawed(Vec<Flaw>),
    /// Nothing is asked that is counted.
    NothingAsked,
    /// Nobody answered who meets all conditions.
    Nobody,
    /// There are answers, but figures would speak of too few people.
    TooFew,
    Table(Box<Tabled>),
}

/// Something of a view that makes no sense for this round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// The name of its field.
    pub field: String,
    pub fault: Fault,
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No such question, or none that can be counted here.
    Question,
    /// The question has no such answer.
    Answer,
    Group,
    /// No such organisation, or the round does not name any.
    Organisation,
    Channel,
    /// No language of the questionnaire.
    Language,
    Day,
    /// The last day is before the first.
    Backwards,
    Weighting,
    /// The same question twice.
    Same,
    /// More than can be asked at once.
    TooMuch,
    /// A table of margins, with the number of the line, from 1; 0 for the table as a whole.
    Margins(usize, MarginFault),
}
