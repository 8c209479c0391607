//! The responses of a round, parted by what they answered or where they come from.

use entity::GroupId;
use index::{Condition, Index, Selection};
use rules::{
    lifecycle::Channel,
    questionnaire::Language,
    tally::{Counting, Item},
};

use super::{
    Fault,
    view::{NO_OPINION, Place},
};

/// Categories with the responses in each.
#[derive(Clone, Debug)]
pub(super) struct Axis {
    pub(super) categories: Vec<Selection>,
    /// Those who are part of n: with a valid answer, or everybody.
    pub(super) answered: Selection,
    /// Whether each of them is in one category.
    pub(super) exclusive: bool,
}

/// What can be looked at: questions with answers beside each other. Of a box that can only be ticked,
/// those who did not are not known.
pub(super) fn crossable(index: &Index) -> Vec<Item> {
    index.items().iter().filter(|item| item.counting != Counting::Ticks).cloned().collect()
}

/// The place of an item among those of the index.
pub(super) fn find(index: &Index, place: &Place) -> Result<usize, Fault> {
    let is_it = |item: &Item| Place::of(item) == *place && item.counting != Counting::Ticks;
    index.items().iter().position(is_it).ok_or(Fault::Question)
}

impl Axis {
    /// The answers to an item. Where points are given, who gave any.
    pub(super) fn of_item(index: &Index, item: usize) -> Self {
        let chose =
            |category| index.select(&[Condition::Answered { item, categories: vec![category] }]);
        Self {
            categories: (0..index.items()[item].categories.len()).map(chose).collect(),
            answered: index.answered(item),
            exclusive: index.items()[item].counting == Counting::One,
        }
    }

    /// Groups that stand alone or together.
    pub(super) fn of_sides(index: &Index, sides: &[Vec<GroupId>]) -> Self {
        let of = |groups: Vec<GroupId>| {
            index.select(&[Condition::Groups(groups.iter().map(|id| id.0).collect())])
        };
        Self {
            categories: sides.iter().cloned().map(of).collect(),
            answered: of(sides.concat()),
            exclusive: true,
        }
    }

    /// Everybody as one.
    pub(super) fn whole(index: &Index) -> Self {
        let everyone = index.select(&[]);
        Self { categories: vec![everyone.clone()], answered: everyone, exclusive: true }
    }

    /// In which ways it parts everybody: once, or where an answer may be one of several, once by each.
    pub(super) fn splits(&self, index: &Index) -> Vec<Vec<Selection>> {
        if self.exclusive {
            return vec![self.parts(index)];
        }
        let everyone = index.select(&[]);
        self.categories.iter().map(|it| vec![it.clone(), everyone.without(it)]).collect()
    }

    /// Everybody in exactly one part, so that nobody is outside: as the gate looks at it.
    pub(super) fn parts(&self, index: &Index) -> Vec<Selection> {
        let mut left = index.select(&[]);
        let mut parts = vec![];
        for category in &self.categories {
            parts.push(category.and(&left));
            left = left.without(category);
        }
        parts.push(left);
        parts
    }
}

/// Who gave an answer, and the parts among which this is one.
pub(super) fn who_answered(
    index: &Index,
    place: &Place,
    answer: &str,
) -> Result<(Selection, Vec<Selection>), Fault> {
    let item = find(index, place)?;
    let asked = &index.items()[item];
    if answer == NO_OPINION {
        let chosen = index.select(&[Condition::NoOpinion { item }]);
        let others = index.select(&[]).without(&chosen);
        return Ok((chosen.clone(), vec![chosen, others]));
    }
    let names = |category: &rules::tally::Category| category.to_string() == answer;
    let category = asked.categories.iter().position(names).ok_or(Fault::Answer)?;
    let axis = Axis::of_item(index, item);
    let chosen = axis.categories[category].clone();
    let parts = if axis.exclusive {
        axis.parts(index)
    } else {
        vec![chosen.clone(), index.select(&[]).without(&chosen)]
    };
    Ok((chosen, parts))
}

/// Those who meet a condition that parts everybody in two.
pub(super) fn in_two(index: &Index, condition: Condition) -> (Selection, Vec<Selection>) {
    let chosen = index.select(&[condition]);
    let others = index.select(&[]).without(&chosen);
    (chosen.clone(), vec![chosen, others])
}

/// Those of a channel.
pub(super) fn of_channel(index: &Index, channel: Channel) -> (Selection, Vec<Selection>) {
    in_two(index, Condition::Channel(channel))
}

/// Those who read a language, among those who read any, each by itself.
pub(super) fn of_language(index: &Index, language: &Language) -> (Selection, Vec<Selection>) {
    let readers = |language: &Language| index.select(&[Condition::Language(language.clone())]);
    let axis = Axis {
        categories: index.languages().map(readers).collect(),
        answered: index.select(&[]),
        exclusive: true,
    };
    (readers(language), axis.parts(index))
}
