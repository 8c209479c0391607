//! A questionnaire as a document: read from what an author wrote, or from what was stored.
//!
//! Both ways lead through the same checks, and a document that fails them yields
//! everything that is wrong with it, each [`Finding`] at its place.

mod choices;
mod claims;
mod conditions;
mod finding;
mod kinds;
mod numbers;
mod pages;
mod place;
mod reader;
mod scales;
mod schema;
mod texts;
mod tree;

use serde_json::Value;

pub use finding::{Fault, Finding};
pub use schema::schema;

use super::question::Questionnaire;
use reader::Reader;
use tree::Node;

/// The longest document that is read, in bytes.
pub const SOURCE_LIMIT: usize = 1024 * 1024;

/// Reads a document written in YAML or JSON.
pub fn read(source: &str) -> Result<Questionnaire, Vec<Finding>> {
    if source.len() > SOURCE_LIMIT {
        let fault = Fault::SourceTooLong { limit: SOURCE_LIMIT, length: source.len() };
        return Err(vec![Finding { path: String::new(), line: None, fault }]);
    }
    let root = tree::parse(source).map_err(|finding| vec![finding])?;
    Reader::default().read(&root)
}

impl Questionnaire {
    /// Reads a document that was stored, with the same checks as [`read`].
    pub fn from_value(document: Value) -> Result<Self, Vec<Finding>> {
        Reader::default().read(&Node::from(document))
    }

    /// The document to store; [`Questionnaire::from_value`] reads it.
    pub fn to_value(&self) -> Value {
        // Nothing in a questionnaire can fail to be JSON: its maps have text as keys.
        serde_json::to_value(self).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
