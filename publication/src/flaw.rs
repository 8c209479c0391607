//! What makes a snapshot one from which nothing can be computed.

use std::{
    collections::BTreeSet,
    fmt::{self, Display},
};

use serde_json::Value;
use thiserror::Error;

use crate::{item::Misfit, snapshot::Snapshot};

/// No number of a snapshot is larger, nor are all answers to one item. Formulas cube numbers of
/// answers in 128 bits.
pub const LARGEST: u64 = 1_000_000_000_000;

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// A JSON pointer into the published document.
    pub pointer: String,
    pub kind: FlawKind,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum FlawKind {
    #[error("numbers are whole, from 0 to {LARGEST}, and so are all answers to an item together")]
    TooLarge,
    #[error("a key is made of a to z, 0 to 9 and `-`, and begins with a letter")]
    Key,
    #[error("there is one number for each category")]
    CountsDoNotFit,
    #[error("the categories of an item are of one kind, and named as its kind names them")]
    Category,
    #[error("the same stands here a second time")]
    Repeated,
    #[error("there is no group with this key")]
    UnknownGroup,
    #[error("somebody has to have answered: a row names its groups")]
    NoGroup,
    #[error("the first version corrects nothing, and every other says what it corrects")]
    Correction,
    #[error("versions are counted from 1")]
    Version,
}

impl Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.pointer, self.kind)
    }
}

/// The first flaw of a snapshot. Figures can be computed of one without.
pub(crate) fn look(snapshot: &Snapshot) -> Result<(), Flaw> {
    version(snapshot)?;
    let groups = groups(snapshot)?;
    participation(snapshot, &groups)?;
    let mut asked = BTreeSet::new();
    for (place, item) in snapshot.items.iter().enumerate() {
        let at = format!("/snapshot/items/{place}");
        if !asked.insert((&item.question, &item.row)) {
            return Err(flaw(at, FlawKind::Repeated));
        }
        item.counted().map_err(|misfit| match misfit {
            Misfit::Question => flaw(format!("{at}/question"), FlawKind::Key),
            Misfit::Row => flaw(format!("{at}/row"), FlawKind::Key),
            Misfit::Category(place) => flaw(format!("{at}/categories/{place}"), FlawKind::Category),
        })?;
        item.look(&at, &groups)?;
    }
    Ok(())
}

pub(crate) fn flaw(pointer: impl Into<String>, kind: FlawKind) -> Flaw {
    Flaw { pointer: pointer.into(), kind }
}

/// The first number that is too large.
pub(crate) fn numbers(value: &Value, at: &str) -> Result<(), Flaw> {
    match value {
        Value::Number(number) if number.as_u64().is_none_or(|it| it > LARGEST) => {
            Err(flaw(at, FlawKind::TooLarge))
        }
        Value::Array(elements) => elements
            .iter()
            .enumerate()
            .try_for_each(|(place, element)| numbers(element, &format!("{at}/{place}"))),
        Value::Object(members) => members
            .iter()
            .try_for_each(|(name, member)| numbers(member, &crate::compare::below(at, name))),
        _ => Ok(()),
    }
}

/// Whether each key is that of a group, and stands there once.
pub(crate) fn keys<'a>(
    keys: &'a [String],
    at: &str,
    known: &BTreeSet<&str>,
    seen: &mut BTreeSet<&'a str>,
) -> Result<(), Flaw> {
    for (place, key) in keys.iter().enumerate() {
        let at = || format!("{at}/{place}");
        if !known.contains(key.as_str()) {
            return Err(flaw(at(), FlawKind::UnknownGroup));
        }
        if !seen.insert(key) {
            return Err(flaw(at(), FlawKind::Repeated));
        }
    }
    Ok(())
}

fn version(snapshot: &Snapshot) -> Result<(), Flaw> {
    if snapshot.version == 0 {
        return Err(flaw("/snapshot/version", FlawKind::Version));
    }
    if snapshot.correction.is_some() != (snapshot.version > 1) {
        return Err(flaw("/snapshot/correction", FlawKind::Correction));
    }
    Ok(())
}

fn groups(snapshot: &Snapshot) -> Result<BTreeSet<&str>, Flaw> {
    let mut known = BTreeSet::new();
    for (place, group) in snapshot.groups.iter().enumerate() {
        if !known.insert(group.key.as_str()) {
            return Err(flaw(format!("/snapshot/groups/{place}/key"), FlawKind::Repeated));
        }
    }
    Ok(known)
}

fn participation(snapshot: &Snapshot, known: &BTreeSet<&str>) -> Result<(), Flaw> {
    let at = "/snapshot/participation";
    let mut seen = BTreeSet::new();
    for (place, side) in snapshot.participation.sides.iter().enumerate() {
        let at = format!("{at}/sides/{place}/groups");
        if side.groups.is_empty() {
            return Err(flaw(at, FlawKind::NoGroup));
        }
        keys(&side.groups, &at, known, &mut seen)?;
    }
    keys(&snapshot.participation.no_answers, &format!("{at}/no_answers"), known, &mut seen)
}
