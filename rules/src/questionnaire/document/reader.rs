//! Reads the document's tree and goes on after each fault.

use std::{collections::BTreeMap, ops::RangeInclusive};

use super::{
    claims::Outline,
    finding::{Fault, Finding},
    place::{Fields, Place},
    tree::{Content, Node},
};
use crate::questionnaire::{
    key::{Key, Language},
    question::Questionnaire,
};

/// Collects findings. Each of its verbs reads one thing, or notes why it cannot.
#[derive(Debug, Default)]
pub(super) struct Reader {
    /// Those in which every text must be; none if they cannot be told.
    pub(super) languages: Vec<Language>,
    /// How many there are on all pages so far, sound or not.
    pub(super) questions: usize,
    /// Where each key was first used, by the names it must differ from.
    pub(super) keys: BTreeMap<(String, Key), String>,
    /// What the parts of the document say about each other.
    pub(super) outline: Outline,
    pub(super) findings: Vec<Finding>,
}

impl Reader {
    pub(super) fn read(mut self, root: &Node) -> Result<Questionnaire, Vec<Finding>> {
        match self.questionnaire(Place::root(root)) {
            Some(questionnaire) if self.findings.is_empty() => Ok(questionnaire),
            _ => Err(self.findings),
        }
    }

    pub(super) fn note(&mut self, place: &Place<'_>, fault: Fault) {
        self.findings.push(Finding { path: place.path.clone(), line: place.node.line, fault });
    }

    pub(super) fn wrong_type<T>(&mut self, place: &Place<'_>, expected: &'static str) -> Option<T> {
        let found = place.node.content.name();
        self.note(place, Fault::WrongType { expected, found });
        None
    }

    /// The map at this place, if it has fields of these names only.
    pub(super) fn fields<'a>(
        &mut self,
        place: Place<'a>,
        expected: &[&'static str],
    ) -> Option<Fields<'a>> {
        let Content::Map(entries) = &place.node.content else {
            return self.wrong_type(&place, "a map");
        };
        let fields = Fields { place, entries };
        for (name, node) in entries {
            if !expected.contains(&name.as_str()) {
                let expected = expected.to_vec();
                self.note(&fields.place.field(name, node), Fault::UnknownField { expected });
            }
        }
        Some(fields)
    }

    pub(super) fn required<'a>(&mut self, fields: &Fields<'a>, name: &str) -> Option<Place<'a>> {
        let found = fields.find(name);
        if found.is_none() {
            let place = fields.place.field(name, fields.place.node);
            self.note(&place, Fault::MissingField);
        }
        found
    }

    /// The list in this field. Every item is read, also after one that has faults.
    pub(super) fn list<T>(
        &mut self,
        fields: &Fields<'_>,
        name: &str,
        length: RangeInclusive<usize>,
        item: impl Fn(&mut Self, Place<'_>) -> Option<T>,
    ) -> Option<Vec<T>> {
        let place = self.required(fields, name)?;
        let Content::List(nodes) = &place.node.content else {
            return self.wrong_type(&place, "a list");
        };
        self.count(&place, length, nodes.len());
        let places = nodes.iter().enumerate().map(|(index, node)| place.item(index, node));
        let items: Vec<Option<T>> = places.map(|place| item(self, place)).collect();
        items.into_iter().collect()
    }

    pub(super) fn count(
        &mut self,
        place: &Place<'_>,
        expected: RangeInclusive<usize>,
        found: usize,
    ) {
        let (minimum, maximum) = expected.into_inner();
        if found < minimum {
            self.note(place, Fault::TooFew { minimum, found });
        } else if found > maximum {
            self.note(place, Fault::TooMany { maximum, found });
        }
    }
}
