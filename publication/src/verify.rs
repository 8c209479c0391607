//! Recomputing what was published.

use rules::consensus::VERSION;
use serde::Deserialize;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};
use thiserror::Error;

use crate::{
    canonical,
    compare::{Comparison, Difference, Rule, below},
    consistency,
    figures::figures,
    flaw::{self, Flaw, FlawKind, flaw},
    sealed::{FORMAT, Sealed},
};

/// What recomputing found.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// How many values were compared.
    pub compared: usize,
    /// In the order of the document; none if everything follows.
    pub differences: Vec<Difference>,
}

/// Why a document cannot be recomputed at all.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum Unreadable {
    #[error("this is no JSON: {0}")]
    NoJson(String),
    #[error("this is no {FORMAT}: its format is {0}")]
    OtherFormat(Value),
    #[error("its figures follow version {0} of the formulas, this program knows {VERSION}")]
    OtherFormulas(u32),
    /// Something is missing, unknown or of another type.
    #[error("{pointer}: {cause}")]
    Misshapen { pointer: String, cause: String },
    #[error("{0}")]
    Flawed(Flaw),
}

/// Reads a published document and recomputes its checksum and every figure.
///
/// Decimals are the same if they lie apart by at most 10⁻⁹, or by this part of the larger one.
///
/// # Errors
/// If the document is none of [`FORMAT`], with the place; see [`Unreadable`].
pub fn verify(document: &[u8]) -> Result<Report, Unreadable> {
    let (published, sealed) = read(document)?;
    let mut found = Comparison::default();
    let snapshot = &published["snapshot"];
    let checksum = canonical::sha256(canonical::text(snapshot).as_bytes());
    found.expect(Rule::Checksum, "/checksum", sealed.checksum, checksum);
    consistency::look(&sealed.snapshot, &mut found);
    let follows = figures(&sealed.snapshot).and_then(|figures| serde_json::to_value(figures).ok());
    let uncountable = || Unreadable::Flawed(flaw("/snapshot/items", FlawKind::Category));
    found.figures("/figures", &published["figures"], &follows.ok_or_else(uncountable)?);
    Ok(Report { compared: found.compared, differences: found.differences })
}

/// The document as it stands there and as what it means.
fn read(document: &[u8]) -> Result<(Value, Sealed), Unreadable> {
    let published: Value =
        serde_json::from_slice(document).map_err(|error| Unreadable::NoJson(error.to_string()))?;
    let format = &published["format"];
    if format != FORMAT {
        return Err(Unreadable::OtherFormat(format.clone()));
    }
    flaw::numbers(&published["snapshot"], "/snapshot").map_err(Unreadable::Flawed)?;
    let sealed: Sealed = typed(document)?;
    if !sealed.snapshot.has_our_formulas() {
        return Err(Unreadable::OtherFormulas(sealed.snapshot.formulas));
    }
    flaw::look(&sealed.snapshot).map_err(Unreadable::Flawed)?;
    Ok((published, sealed))
}

fn typed<'de, T: Deserialize<'de>>(document: &'de [u8]) -> Result<T, Unreadable> {
    let mut document = serde_json::Deserializer::from_slice(document);
    serde_path_to_error::deserialize(&mut document).map_err(|error| Unreadable::Misshapen {
        pointer: pointer(error.path()),
        cause: error.inner().to_string(),
    })
}

fn pointer(path: &Path) -> String {
    path.iter().fold(String::new(), |at, segment| match segment {
        Segment::Seq { index } => format!("{at}/{index}"),
        Segment::Map { key } => below(&at, key),
        Segment::Enum { variant } => below(&at, variant),
        Segment::Unknown => format!("{at}/?"),
    })
}

impl Report {
    /// Whether everything that is published follows.
    #[must_use]
    pub fn is_right(&self) -> bool {
        self.differences.is_empty()
    }
}
