//! The indexes of rounds that were looked at lately.
//!
//! What stands here is only ever used after it was brought up to what the database says at that moment
//! (`live`), so no other process can contradict it. Each `App` has its own.

use std::sync::{Arc, Mutex, PoisonError};

use entity::RoundId;
use tokio::sync::Mutex as Turns;

use super::live::Live;

/// The index of one round, for one look at a time: whoever waits for it begins to read the database
/// once it is their turn, and so never sees less than the index knows.
pub(super) type Held = Arc<Turns<Option<Live>>>;

/// Indexes by round. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Indexes {
    /// How many responses there is room for.
    room: usize,
    /// The one that was asked for last stands first.
    places: Arc<Mutex<Vec<Place>>>,
}

#[derive(Debug)]
struct Place {
    round_id: RoundId,
    responses: usize,
    held: Held,
}

impl Indexes {
    /// No index yet. When those there are hold more responses than there is room for, those go that
    /// were not asked for the longest; that of the last look stays, however large it is.
    #[must_use]
    pub fn with_room_for(responses: usize) -> Self {
        Self { room: responses, places: Arc::default() }
    }

    pub(super) fn of(&self, round_id: RoundId) -> Held {
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        match places.iter().position(|place| place.round_id == round_id) {
            Some(at) => places[..=at].rotate_right(1),
            None => places.insert(0, Place { round_id, responses: 0, held: Held::default() }),
        }
        Arc::clone(&places[0].held)
    }

    /// Notes how large an index has become, and makes room.
    pub(super) fn note(&self, round_id: RoundId, responses: usize) {
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        for place in places.iter_mut().filter(|place| place.round_id == round_id) {
            place.responses = responses;
        }
        let mut held = 0;
        let fits = |place: &Place| {
            let is_first = held == 0;
            // Also an index of nothing takes some room.
            held += place.responses.max(1);
            is_first || held <= self.room
        };
        let kept = places.iter().map(fits).take_while(|fits| *fits).count();
        places.truncate(kept);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rounds(indexes: &Indexes) -> Vec<RoundId> {
        let places = indexes.places.lock().expect("nobody panicked");
        places.iter().map(|place| place.round_id).collect()
    }

    fn look(indexes: &Indexes, round_id: RoundId, responses: usize) {
        drop(indexes.of(round_id));
        indexes.note(round_id, responses);
    }

    #[test]
    fn what_was_not_asked_for_the_longest_makes_room() {
        let indexes = Indexes::with_room_for(100);
        let [first, second, third] = [RoundId::new(), RoundId::new(), RoundId::new()];
        look(&indexes, first, 40);
        look(&indexes, second, 40);
        look(&indexes, first, 40);
        assert_eq!(rounds(&indexes), [first, second]);
        look(&indexes, third, 40);
        assert_eq!(rounds(&indexes), [third, first]);
        look(&indexes, first, 90);
        assert_eq!(rounds(&indexes), [first], "it has grown");
    }

    #[test]
    fn the_last_stays_however_large_it_is() {
        let indexes = Indexes::with_room_for(10);
        let round = RoundId::new();
        look(&indexes, round, 1000);
        assert_eq!(rounds(&indexes), [round]);
        let one = indexes.of(round);
        assert!(Arc::ptr_eq(&one, &indexes.of(round)), "there is one for a round");
    }
}
