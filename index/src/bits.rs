//! A set of places that grows by itself: what was never set is not in it.

use fixedbitset::FixedBitSet;

#[derive(Clone, Debug, Default)]
pub(crate) struct Bits(FixedBitSet);

impl Bits {
    pub(crate) fn has(&self, place: usize) -> bool {
        self.0.contains(place)
    }

    pub(crate) fn put(&mut self, place: usize, is_in: bool) {
        if is_in {
            self.0.grow_and_insert(place);
        } else if place < self.0.len() {
            self.0.set(place, false);
        }
    }

    /// Makes the place what the last is, and the last nothing.
    pub(crate) fn move_here(&mut self, place: usize, last: usize) {
        let is_in = self.has(last);
        self.put(place, is_in);
        self.put(last, false);
    }

    pub(crate) fn count(&self) -> u64 {
        as_u64(self.0.count_ones(..))
    }

    pub(crate) fn count_with(&self, other: &Self) -> u64 {
        as_u64(self.0.intersection_count(&other.0))
    }

    pub(crate) fn both(&self, other: &Self) -> Self {
        let mut both = self.clone();
        both.keep_only(other);
        both
    }

    pub(crate) fn keep_only(&mut self, other: &Self) {
        self.0.intersect_with(&other.0);
    }

    pub(crate) fn add(&mut self, other: &Self) {
        self.0.union_with(&other.0);
    }

    pub(crate) fn remove(&mut self, other: &Self) {
        self.0.difference_with(&other.0);
    }

    pub(crate) fn places(&self) -> impl Iterator<Item = usize> {
        self.0.ones()
    }
}

impl FromIterator<usize> for Bits {
    fn from_iter<I: IntoIterator<Item = usize>>(places: I) -> Self {
        let mut bits = Self::default();
        places.into_iter().for_each(|place| bits.put(place, true));
        bits
    }
}

fn as_u64(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
