//! Pages with results: for everyone once they are published, for organisers at any time.

pub mod download;
pub mod exports;
pub mod file;
pub mod interim;
pub mod published;
pub mod responses;

mod chart;
mod figure;
mod finding;
mod ranks;
pub(crate) mod replies;
mod report;
mod results;
mod tables;
mod verdicts;
mod wording;

pub(crate) use download::column;
pub(in crate::web) use responses::links;
