//! Who belongs to which group, and what each group has answered so far.

use rules::{lifecycle::Channel, tally::Count};
use uuid::Uuid;

use crate::bits::Bits;

/// In the order in which they first answered.
#[derive(Clone, Debug, Default)]
pub(crate) struct Groups(Vec<Group>);

#[derive(Clone, Debug)]
struct Group {
    id: Uuid,
    members: Bits,
    link: u64,
    open: u64,
    counts: Vec<Count>,
}

impl Groups {
    pub(crate) fn add(&mut self, place: usize, id: Uuid, channel: Channel, added: &[Count]) {
        let at = self.0.iter().position(|group| group.id == id).unwrap_or_else(|| {
            self.0.push(Group::new(id, added));
            self.0.len() - 1
        });
        let group = &mut self.0[at];
        group.members.put(place, true);
        *group.by(channel) += 1;
        for (count, one) in group.counts.iter_mut().zip(added) {
            count.merge(one);
        }
    }

    /// Takes a place out of its group.
    pub(crate) fn subtract(&mut self, place: usize, channel: Channel, removed: &[Count]) {
        for group in self.0.iter_mut().filter(|group| group.members.has(place)) {
            group.members.put(place, false);
            *group.by(channel) -= 1;
            for (count, one) in group.counts.iter_mut().zip(removed) {
                subtract(count, one);
            }
        }
    }

    pub(crate) fn move_here(&mut self, place: usize, last: usize) {
        self.0.iter_mut().for_each(|group| group.members.move_here(place, last));
    }

    pub(crate) fn number(&self, id: Uuid, channel: Channel) -> u64 {
        self.find(id).map_or(0, |group| match channel {
            Channel::Link => group.link,
            Channel::Open => group.open,
        })
    }

    pub(crate) fn counts(&self, id: Uuid) -> Option<&[Count]> {
        self.find(id).map(|group| group.counts.as_slice())
    }

    pub(crate) fn members(&self, id: Uuid) -> Option<&Bits> {
        self.find(id).map(|group| &group.members)
    }

    /// Every place, since each has a group.
    pub(crate) fn everyone(&self) -> Bits {
        let mut everyone = Bits::default();
        self.0.iter().for_each(|group| everyone.add(&group.members));
        everyone
    }

    fn find(&self, id: Uuid) -> Option<&Group> {
        self.0.iter().find(|group| group.id == id)
    }
}

impl Group {
    fn new(id: Uuid, added: &[Count]) -> Self {
        let nothing =
            |one: &Count| Count { by_category: vec![0; one.by_category.len()], ..Count::default() };
        let counts = added.iter().map(nothing).collect();
        Self { id, members: Bits::default(), link: 0, open: 0, counts }
    }

    fn by(&mut self, channel: Channel) -> &mut u64 {
        match channel {
            Channel::Link => &mut self.link,
            Channel::Open => &mut self.open,
        }
    }
}

fn subtract(count: &mut Count, one: &Count) {
    count.n -= one.n;
    count.no_opinion -= one.no_opinion;
    for (number, less) in count.by_category.iter_mut().zip(&one.by_category) {
        *number -= less;
    }
}
