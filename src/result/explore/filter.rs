//! Who meets the conditions of a view.

use chrono::NaiveDate;
use entity::GroupId;
use index::{Condition, Selection};

use super::{Clause, Fault, Flaw, Sight, axis, look::Asked};

/// Those who meet the conditions, and the ways in which these part everybody.
pub(super) struct Filtered {
    pub(super) who: Selection,
    pub(super) ways: Vec<Vec<Selection>>,
    /// The items of whose answers there are conditions.
    pub(super) items: Vec<usize>,
    /// The groups that were chosen.
    pub(super) groups: Vec<GroupId>,
}

impl Asked<'_> {
    /// Who meets all conditions; the first that makes no sense is named.
    pub(super) fn filtered(&self) -> Result<Filtered, Flaw> {
        let mut filtered =
            Filtered { who: self.index.select(&[]), ways: vec![], items: vec![], groups: vec![] };
        let mut number = 0;
        for clause in &self.view.filter {
            let field = match clause {
                Clause::Answer { .. } => {
                    number += 1;
                    format!("with-{number}")
                }
                Clause::Group(_) => "group".to_owned(),
                Clause::Organisation(_) => "organisation".to_owned(),
                Clause::Channel(_) => "channel".to_owned(),
                Clause::Language(_) => "language".to_owned(),
                Clause::From(_) | Clause::Until(_) => "until".to_owned(),
            };
            let (who, way) = self.where_holds(clause).map_err(|fault| Flaw { field, fault })?;
            filtered.who = filtered.who.and(&who);
            filtered.ways.push(way);
            match clause {
                Clause::Answer { place, .. } => {
                    filtered.items.extend(axis::find(self.index, place).ok());
                }
                Clause::Group(key) => filtered.groups.extend(self.group(key)),
                _ => {}
            }
        }
        Ok(filtered)
    }

    fn group(&self, key: &str) -> Option<GroupId> {
        self.groups.iter().find(|(_, there)| there == key).map(|(id, _)| *id)
    }

    fn where_holds(&self, clause: &Clause) -> Result<(Selection, Vec<Selection>), Fault> {
        let index = self.index;
        match clause {
            Clause::Answer { place, answer } => axis::who_answered(index, place, answer),
            Clause::Group(key) => {
                let id = self.group(key).ok_or(Fault::Group)?;
                Ok(axis::in_two(index, Condition::Groups(vec![id.0])))
            }
            Clause::Organisation(id) => {
                let known = self.organisations.iter().any(|(there, _)| there.0 == *id);
                let condition = Condition::Organisations(vec![*id]);
                let chosen = || index.select(&[condition]);
                known.then(|| (chosen(), self.by_organisation())).ok_or(Fault::Organisation)
            }
            Clause::Channel(channel) => Ok(axis::of_channel(index, *channel)),
            Clause::Language(language) => {
                let known = self.languages.contains(language);
                known.then(|| axis::of_language(index, language)).ok_or(Fault::Language)
            }
            Clause::From(day) => {
                let backwards = |it: &Clause| matches!(it, Clause::Until(last) if last < day);
                if self.view.filter.iter().any(backwards) {
                    return Err(Fault::Backwards);
                }
                Ok((index.select(&[Condition::Days(*day..=NaiveDate::MAX)]), self.by_day()))
            }
            Clause::Until(day) => {
                Ok((index.select(&[Condition::Days(NaiveDate::MIN..=*day)]), self.by_day()))
            }
        }
    }

    /// Everybody by all days at once: two views until one day and the next tell of that day.
    fn by_day(&self) -> Vec<Selection> {
        let on = |day| self.index.select(&[Condition::Days(day..=day)]);
        match self.sight {
            Sight::Exact => vec![],
            Sight::Gated => self.index.days().into_iter().map(on).collect(),
        }
    }

    /// Everybody by all organisations at once, and those who name none.
    fn by_organisation(&self) -> Vec<Selection> {
        let of = |id| self.index.select(&[Condition::Organisations(vec![id])]);
        let everyone = self.index.select(&[]);
        match self.sight {
            Sight::Exact => vec![],
            Sight::Gated => {
                let all: Vec<_> = self.index.organisations(&everyone).into_keys().map(of).collect();
                let none = all.iter().fold(everyone, |left, those| left.without(those));
                all.into_iter().chain([none]).collect()
            }
        }
    }
}
