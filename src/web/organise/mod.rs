//! The administration area: consultations and their rounds.

pub mod frame;
