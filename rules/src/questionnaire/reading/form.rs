//! A form as it was sent, by field.

use std::collections::BTreeMap;

use super::pairs::part_name;
use crate::questionnaire::{check::Refusal, question::Question};

/// What was sent. Values of white space are no values.
pub(super) struct Form<'a>(BTreeMap<&'a str, Vec<&'a str>>);

impl<'a> Form<'a> {
    pub(super) fn of(pairs: &'a [(String, String)]) -> Self {
        let mut fields: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, value) in pairs.iter().filter(|(_, value)| !value.trim().is_empty()) {
            fields.entry(name).or_default().push(value);
        }
        Self(fields)
    }

    /// The values of the field that is named by the question alone.
    pub(super) fn values(&self, question: &Question) -> &[&'a str] {
        self.named(question.key.as_str())
    }

    pub(super) fn part(&self, question: &Question, part: &str) -> &[&'a str] {
        self.named(&part_name(&question.key, part))
    }

    fn named(&self, name: &str) -> &[&'a str] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }
}

/// The value of a field that can have one; sent twice it is still the same value.
pub(super) fn the_one<'a>(values: &[&'a str]) -> Result<Option<&'a str>, Refusal> {
    match values {
        [] => Ok(None),
        [first, others @ ..] if others.iter().all(|other| other == first) => Ok(Some(*first)),
        _ => Err(Refusal::Ambiguous),
    }
}
