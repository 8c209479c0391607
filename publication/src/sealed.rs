//! The published document.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{
    canonical,
    compare::{Comparison, Difference},
    consistency,
    figures::{Figures, figures},
    flaw::{self, Flaw, FlawKind, flaw},
    snapshot::Snapshot,
};

/// The name and number of the format.
pub const FORMAT: &str = "rundtisch-snapshot/1";

/// A snapshot with everything that follows from it. Written as JSON, it is what is published.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sealed {
    /// [`FORMAT`].
    pub format: String,
    /// The SHA-256 of the canonical text of the snapshot, as 64 hexadecimal digits.
    pub checksum: String,
    pub snapshot: Snapshot,
    pub figures: Figures,
}

/// Why a snapshot cannot be published.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum Unsealable {
    #[error("{0}")]
    Flawed(Flaw),
    /// Its counts contradict each other, or show fewer respondents than may be shown.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Inconsistent(Vec<Difference>),
    #[error("its figures follow version {0} of the formulas, which is not ours")]
    OtherFormulas(u32),
}

impl Snapshot {
    /// Computes figures and checksum. What [`verify`](crate::verify()) would object to is refused.
    ///
    /// # Errors
    /// See [`Unsealable`].
    pub fn sealed(self) -> Result<Sealed, Unsealable> {
        if !self.has_our_formulas() {
            return Err(Unsealable::OtherFormulas(self.formulas));
        }
        let document =
            serde_json::to_value(&self).expect("words and whole numbers can be written as JSON");
        flaw::numbers(&document, "/snapshot").map_err(Unsealable::Flawed)?;
        flaw::look(&self).map_err(Unsealable::Flawed)?;
        let mut found = Comparison::default();
        consistency::look(&self, &mut found);
        if !found.differences.is_empty() {
            return Err(Unsealable::Inconsistent(found.differences));
        }
        let uncountable = || flaw("/snapshot/items", FlawKind::Category);
        let figures = figures(&self).ok_or_else(uncountable).map_err(Unsealable::Flawed)?;
        let checksum = canonical::sha256(canonical::text(&document).as_bytes());
        Ok(Sealed { format: FORMAT.to_owned(), checksum, snapshot: self, figures })
    }
}

impl Sealed {
    /// The document as it is published.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut written = serde_json::to_string_pretty(self)
            .expect("words and finite numbers can be written as JSON");
        written.push('\n');
        written
    }
}
