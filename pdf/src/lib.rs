//! What a sheet says, as a PDF that screen readers can read (PDF/UA-1).
//!
//! The typesetter is typst. What people wrote reaches it as data, never as markup, and it can
//! read no file but the one template.

mod fonts;
mod paper;
mod printable;
mod typeset;

pub use paper::{Item, Line, Paper, Section, Words};
pub use typeset::{Unprintable, typeset};
