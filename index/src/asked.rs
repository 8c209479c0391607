//! What of another version counts.

use rules::{
    questionnaire::Questionnaire,
    tally::{Item, asked_alike},
};

use crate::numbers::Numbers;

/// Which items, and which questions for a number, a version asks in the same way as the newest.
#[derive(Clone, Debug)]
pub struct Asked {
    items: Vec<bool>,
    numbers: Vec<bool>,
}

impl Asked {
    pub(crate) fn between(
        items: &[Item],
        numbers: &[Numbers],
        newest: &Questionnaire,
        answered: &Questionnaire,
    ) -> Self {
        let item = |item: &Item| asked_alike(&item.question, item.row.as_ref(), newest, answered);
        let number = |numbers: &Numbers| asked_alike(numbers.question(), None, newest, answered);
        Self {
            items: items.iter().map(item).collect(),
            numbers: numbers.iter().map(number).collect(),
        }
    }

    /// Whether answers to this item count, by its place among the items.
    pub fn item(&self, item: usize) -> bool {
        self.items.get(item).copied().unwrap_or_default()
    }

    pub(crate) fn number(&self, number: usize) -> bool {
        self.numbers.get(number).copied().unwrap_or_default()
    }
}
