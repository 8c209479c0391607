//! Pages with results: for everyone once they are published, for organisers at any time.

pub mod council;
pub mod download;
pub mod explore;
pub mod exports;
pub mod file;
pub mod interim;
pub mod picture;
pub mod published;
pub mod responses;
pub mod views;

mod bands;
mod changes;
mod drawn;
mod edition;
mod figure;
mod finding;
mod publisher;
mod ranks;
pub(crate) mod replies;
mod report;
mod results;
mod tables;
mod verdicts;
mod wording;

pub(in crate::web) use changes::told;
pub(crate) use download::column;
pub(crate) use publisher::publisher;
pub(in crate::web) use responses::links;
