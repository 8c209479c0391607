//! What is claimed of every picture.

mod files;
mod fonts;
mod properties;
mod refusals;
mod samples;
mod snapshots;
mod strict;
#[path = "../../../pdf/woff.rs"]
mod woff;
