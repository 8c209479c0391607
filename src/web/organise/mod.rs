//! The administration area: consultations and their rounds.

mod analyst;
pub mod confirmation;
pub mod consultations;
pub mod example;
pub mod frame;
pub mod notice;
pub mod overview;
pub mod rounds;
