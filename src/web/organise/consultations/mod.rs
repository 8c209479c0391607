//! Describing a consultation, seeing its rounds, ending it.

pub mod add;
pub mod edit;
pub mod end;
mod form;
mod milestones;
pub mod show;
pub mod yardstick;
