//! Versions that were read lately, so that a page of one need not read the whole document again.
//!
//! A version never changes and its id is used once in the world, so what stands here cannot
//! contradict any database, whichever instance wrote it. Nothing is ever found here alone: an id
//! comes from a row.

use std::sync::{Mutex, PoisonError};

use entity::QuestionnaireId;

use super::Version;

/// How many there is room for: more than a city has rounds open at the same time. One of 300
/// questions in ten languages takes some 10 MB.
const PLACES: usize = 8;

/// The one that was asked for last stands first.
#[derive(Debug, Default)]
pub(super) struct Shelf(Mutex<Vec<Version>>);

/// That of this process.
pub(super) static SHELF: Shelf = Shelf(Mutex::new(Vec::new()));

impl Shelf {
    pub(super) fn find(&self, id: QuestionnaireId) -> Option<Version> {
        let mut versions = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let place = versions.iter().position(|version| version.id == id)?;
        versions[..=place].rotate_right(1);
        versions.first().cloned()
    }

    /// Puts it first; what has not been asked for the longest makes room.
    pub(super) fn put(&self, version: &Version) {
        let mut versions = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        versions.retain(|other| other.id != version.id);
        versions.truncate(PLACES - 1);
        versions.insert(0, version.clone());
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use rules::questionnaire::Questionnaire;

    use super::*;

    fn version(number: i32) -> Version {
        let (languages, title, pages) = (vec![], [].into_iter().collect(), vec![]);
        let questionnaire = Arc::new(Questionnaire { languages, title, pages });
        Version { id: QuestionnaireId::new(), number, questionnaire }
    }

    #[test]
    fn what_was_not_asked_for_the_longest_makes_room() {
        let shelf = Shelf::default();
        let (kept, first) = (version(0), version(1));
        shelf.put(&first);
        shelf.put(&kept);
        for number in 2..=i32::try_from(PLACES).expect("a small number") {
            assert!(shelf.find(kept.id).is_some());
            shelf.put(&version(number));
        }
        assert!(shelf.find(first.id).is_none());
        assert_eq!(shelf.find(kept.id).map(|it| it.number), Some(0));
    }

    #[test]
    fn a_version_stands_there_once() {
        let (shelf, one, other) = (Shelf::default(), version(1), version(2));
        for version in [&one, &other, &one, &one] {
            shelf.put(version);
        }
        let places: Vec<i32> =
            shelf.0.lock().expect("nobody panicked").iter().map(|it| it.number).collect();
        assert_eq!(places, [1, 2]);
    }
}
