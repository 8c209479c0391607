//! What is listed below a question: its options, its rows.

use std::{ops::Deref, sync::Arc};

use serde::{Serialize, Serializer, ser::SerializeMap};

use crate::questionnaire::{
    key::Key,
    logic::{Carried, Condition},
    text::Texts,
};

/// One of the things that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    pub key: Key,
    pub text: Texts,
    /// Whether it cannot be taken together with others, as "none of these".
    #[serde(skip_serializing_if = "is_false")]
    pub alone: bool,
    /// When it is shown; always, if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_if: Option<Condition>,
}

/// One line of a matrix, or one statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    pub key: Key,
    pub text: Texts,
    #[serde(skip_serializing_if = "Texts::is_empty")]
    pub help: Texts,
    /// When it is shown; always, if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_if: Option<Condition>,
}

/// The options of a question.
pub type Options = Listed<Choice>;
/// The rows of a question.
pub type Rows = Listed<Row>;

/// Options or rows in their order; read as a slice of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed<T> {
    items: Arc<[T]>,
    carried: Option<Carried>,
}

impl<T> Deref for Listed<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<T> FromIterator<T> for Listed<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self { items: items.into_iter().collect(), carried: None }
    }
}

impl<'a, T> IntoIterator for &'a Listed<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

/// What can stand in a list below a question.
pub trait Entry: Clone {
    /// The field of the document that has the list.
    const FIELD: &'static str;
    /// The field that says instead from where the list is carried.
    const CARRIED_FIELD: &'static str;

    fn key(&self) -> &Key;
    /// When it is shown; always, if there is none.
    fn show_if(&self) -> Option<&Condition>;
}

impl Entry for Choice {
    const FIELD: &'static str = "options";
    const CARRIED_FIELD: &'static str = "options_from";

    fn key(&self) -> &Key {
        &self.key
    }

    fn show_if(&self) -> Option<&Condition> {
        self.show_if.as_ref()
    }
}

impl Entry for Row {
    const FIELD: &'static str = "rows";
    const CARRIED_FIELD: &'static str = "rows_from";

    fn key(&self) -> &Key {
        &self.key
    }

    fn show_if(&self) -> Option<&Condition> {
        self.show_if.as_ref()
    }
}

impl<T> Listed<T> {
    /// The list that an earlier question has.
    pub fn carried_from(carried: Carried, items: impl IntoIterator<Item = T>) -> Self {
        Self { items: items.into_iter().collect(), carried: Some(carried) }
    }

    /// From where the list is carried, if it is not its question's own.
    pub fn carried(&self) -> Option<&Carried> {
        self.carried.as_ref()
    }
}

impl<T: Entry> Listed<T> {
    pub fn find(&self, key: &Key) -> Option<&T> {
        self.iter().find(|item| item.key() == key)
    }

    /// Whether something of this key is listed.
    pub fn has(&self, key: &Key) -> bool {
        self.find(key).is_some()
    }
}

impl<T: Entry + Serialize> Serialize for Listed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        match &self.carried {
            Some(carried) => map.serialize_entry(T::CARRIED_FIELD, carried)?,
            None => map.serialize_entry(T::FIELD, &*self.items)?,
        }
        map.end()
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields by reference")]
fn is_false(flag: &bool) -> bool {
    !flag
}
