//! What can be decided about a consultation without touching the world.
//!
//! Everything here is a pure function of its arguments: no database, clock,
//! randomness or prose for people. The doors and the domain ask; these modules
//! answer.

pub mod consensus;
pub mod disclosure;
pub mod lifecycle;
pub mod milestone;
pub mod questionnaire;
pub mod reminding;
pub mod share;
pub mod suspicion;
pub mod tally;
