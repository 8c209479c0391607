//! Which response has which place.

use hashbrown::HashTable;
use uuid::Uuid;

/// Ids by place, and places by id. The table has places only, and looks the id up in the list: so a
/// response costs 16 bytes and about six, where a map of ids would cost 50.
#[derive(Clone, Debug, Default)]
pub(crate) struct Places {
    ids: Vec<Uuid>,
    by_id: HashTable<u32>,
}

impl Places {
    pub(crate) fn len(&self) -> usize {
        self.ids.len()
    }

    pub(crate) fn find(&self, id: Uuid) -> Option<usize> {
        self.by_id.find(hash(id), |&place| self.ids[index(place)] == id).map(|&place| index(place))
    }

    /// Gives a new id the next place.
    ///
    /// # Panics
    /// If there are more than four billion.
    pub(crate) fn push(&mut self, id: Uuid) -> usize {
        let place = self.ids.len();
        self.ids.push(id);
        let small =
            u32::try_from(place).expect("a round has fewer responses than the earth people");
        let ids = &self.ids;
        self.by_id.insert_unique(hash(id), small, |&place| hash(ids[index(place)]));
        place
    }

    /// Forgets who has a place, and gives it to the last.
    pub(crate) fn swap_remove(&mut self, place: usize) {
        let Some(&last) = self.ids.last() else { return };
        let id = self.ids[place];
        let ids = &self.ids;
        let is = |wanted: Uuid| move |&place: &u32| ids[index(place)] == wanted;
        if let Ok(entry) = self.by_id.find_entry(hash(id), is(id)) {
            entry.remove();
        }
        if id != last
            && let Some(moved) = self.by_id.find_mut(hash(last), is(last))
        {
            *moved = u32::try_from(place).unwrap_or(u32::MAX);
        }
        self.ids.swap_remove(place);
    }
}

fn index(place: u32) -> usize {
    place as usize
}

/// Ids of responses are random and made by us: they are hashes already.
fn hash(id: Uuid) -> u64 {
    let (high, low) = id.as_u64_pair();
    high ^ low.rotate_left(32)
}
