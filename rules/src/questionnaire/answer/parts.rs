//! Answers of several parts, some of which may not be asked at the moment.

use std::collections::{BTreeMap, BTreeSet};

use super::{Answer, choices};
use crate::questionnaire::{key::Key, kind::Kind};

impl Answer {
    /// The parts to keep, by their row and option; none if nothing is left. What has
    /// neither row nor option is one part. Own words go by [`Key::other`].
    pub(in crate::questionnaire) fn only(
        self,
        keep: &dyn Fn(Option<&Key>, Option<&Key>) -> bool,
    ) -> Option<Self> {
        let option = |key: &Key| keep(None, Some(key));
        let row = |key: &Key| keep(Some(key), None);
        let left = match self {
            Self::Choice(chosen) => Self::Choice(Some(chosen).filter(option)?),
            Self::Other(text) => Self::Other(option(&Key::other()).then_some(text)?),
            Self::Choices(chosen) => Self::Choices(only_keys(chosen, &option)),
            Self::ChoicesAndOther { chosen, other } => {
                let other = option(&Key::other()).then_some(other);
                choices(only_keys(chosen, &option), other)
            }
            Self::Ratings(rows) => Self::Ratings(only_rows(rows, &|key, _| row(key))),
            Self::Votes(rows) => Self::Votes(only_rows(rows, &|key, _| row(key))),
            Self::ChoiceByRow(rows) => {
                Self::ChoiceByRow(only_rows(rows, &|key, chosen| keep(Some(key), Some(chosen))))
            }
            Self::ChoicesByRow(rows) => {
                let part = |(key, chosen): (Key, BTreeSet<Key>)| {
                    let chosen = only_keys(chosen, &|option| keep(Some(&key), Some(option)));
                    (!chosen.is_empty()).then_some((key, chosen))
                };
                Self::ChoicesByRow(rows.into_iter().filter_map(part).collect())
            }
            Self::Ranking(order) => Self::Ranking(order.into_iter().filter(option).collect()),
            Self::Points(given) => Self::Points(only_rows(given, &|key, _| option(key))),
            whole => return keep(None, None).then_some(whole),
        };
        Some(left).filter(|answer| !answer.is_empty())
    }

    /// The parts that a question of this kind does not offer.
    pub(in crate::questionnaire) fn beyond(self, kind: &Kind) -> Option<Self> {
        let offers_row = |row: &Key| kind.rows().is_some_and(|rows| rows.has(row));
        self.only(&|row, option| {
            !(row.is_none_or(offers_row) && option.is_none_or(|option| kind.offers(option)))
        })
    }

    /// Without the options and rows that its question has and now does not show.
    pub(in crate::questionnaire) fn without_hidden(self, all: &Kind, shown: &Kind) -> Option<Self> {
        let hidden_row = |row: &Key| {
            let has = |kind: &Kind| kind.rows().is_some_and(|rows| rows.has(row));
            has(all) && !has(shown)
        };
        let hidden_option = |option: &Key| all.offers(option) && !shown.offers(option);
        self.only(&|row, option| !row.is_some_and(hidden_row) && !option.is_some_and(hidden_option))
    }

    /// The parts of this answer and of one to the same question that has others. Where
    /// there can be one, it is this.
    pub(in crate::questionnaire) fn with(self, others: Self) -> Self {
        match (self, others) {
            (Self::Choices(mut chosen), Self::Choices(more)) => {
                chosen.extend(more);
                Self::Choices(chosen)
            }
            (Self::ChoicesAndOther { mut chosen, other }, Self::Choices(more)) => {
                chosen.extend(more);
                Self::ChoicesAndOther { chosen, other }
            }
            (Self::Ratings(rows), Self::Ratings(more)) => Self::Ratings(joined(rows, more)),
            (Self::Votes(rows), Self::Votes(more)) => Self::Votes(joined(rows, more)),
            (Self::Points(rows), Self::Points(more)) => Self::Points(joined(rows, more)),
            (Self::ChoiceByRow(rows), Self::ChoiceByRow(more)) => {
                Self::ChoiceByRow(joined(rows, more))
            }
            (Self::ChoicesByRow(mut rows), Self::ChoicesByRow(more)) => {
                for (row, chosen) in more {
                    rows.entry(row).or_default().extend(chosen);
                }
                Self::ChoicesByRow(rows)
            }
            (Self::Ranking(mut order), Self::Ranking(more)) => {
                order.extend(more);
                Self::Ranking(order)
            }
            (answer, _) => answer,
        }
    }
}

fn only_keys(mut keys: BTreeSet<Key>, keep: &dyn Fn(&Key) -> bool) -> BTreeSet<Key> {
    keys.retain(|key| keep(key));
    keys
}

fn only_rows<T>(mut rows: BTreeMap<Key, T>, keep: &dyn Fn(&Key, &T) -> bool) -> BTreeMap<Key, T> {
    rows.retain(|key, given| keep(key, given));
    rows
}

/// What is in both is kept from the first.
fn joined<T>(first: BTreeMap<Key, T>, mut second: BTreeMap<Key, T>) -> BTreeMap<Key, T> {
    second.extend(first);
    second
}
