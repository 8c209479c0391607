//! What a sheet says, and what a round found, as PDFs that screen readers can read (PDF/UA-1).
//!
//! The typesetter is typst. What people wrote reaches it as data, never as markup, and it can
//! read no file but the one template.

mod drawn;
mod fonts;
mod paper;
mod press;
mod printable;
mod report;
mod values;
mod words;

pub use fonts::files as font_files;
pub use paper::{Item, Line, Paper, Section};
pub use press::Unprintable;
pub use report::{Block, Chapter, Column, Fact, Figure, Report, Section as ReportSection, Table};
pub use words::Words;
