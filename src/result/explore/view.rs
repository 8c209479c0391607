//! What is asked of the answers of a round, as plain data that stands in an address.

use std::{fmt, str::FromStr};

use chrono::NaiveDate;
use rules::{
    lifecycle::Channel,
    questionnaire::{InvalidKey, Key, Language},
    tally::Item,
};
use uuid::Uuid;

use super::{Fault, Flaw};

/// More conditions at once than anybody asks for; each costs the gate a look at every answer.
const MOST_CONDITIONS: usize = 8;
/// More characters than a table of margins needs, and fewer than an address may have.
const LONGEST_MARGINS: usize = 4000;

/// Whose answers are counted, to what, beside what, and for how many each counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// All of these hold.
    pub filter: Vec<Clause>,
    /// What is counted; the first question if none is chosen.
    pub rows: Option<Place>,
    pub columns: Columns,
    pub weighting: Weighting,
}

/// A condition by the keys of a questionnaire and a register, with the field it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clause {
    Answer {
        place: Place,
        /// As exports name it, or [`NO_OPINION`].
        answer: String,
    },
    Group(String),
    Organisation(Uuid),
    Channel(Channel),
    /// The questionnaire was read in this language.
    Language(Language),
    /// On this day or later.
    From(NaiveDate),
    /// On this day or before.
    Until(NaiveDate),
}

/// The answer that stands apart. No key has such a character.
pub const NO_OPINION: &str = "_";

/// What stands beside each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Columns {
    #[default]
    Nothing,
    Groups,
    Place(Place),
}

/// The groups, among questions. No key has such a character.
const GROUPS: &str = "_groups";

/// For how many an answer counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Weighting {
    /// Each the same.
    #[default]
    PerHead,
    /// The answers of an organisation together as one.
    PerOrganisation,
    /// The answers of each group together as those of any other.
    GroupsEqual,
    /// So that those who answered resemble the town: a table of what is known of it.
    Raked(String),
}

/// A question, or one row of it: `goals.service`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub question: Key,
    pub row: Option<Key>,
}

impl Place {
    /// Where an item is asked.
    #[must_use]
    pub fn of(item: &Item) -> Self {
        Self { question: item.question.clone(), row: item.row.clone() }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.question.as_str())?;
        self.row.iter().try_for_each(|row| write!(f, ".{}", row.as_str()))
    }
}

impl FromStr for Place {
    type Err = InvalidKey;

    fn from_str(text: &str) -> Result<Self, InvalidKey> {
        let (question, row) =
            text.split_once('.').map_or((text, None), |(it, row)| (it, Some(row)));
        Ok(Self { question: question.parse()?, row: row.map(str::parse).transpose()? })
    }
}

impl View {
    /// Reads the pairs of an address; blank values ask for nothing. What cannot be read is left out,
    /// and named with its field. Other pairs are not looked at.
    pub fn read<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> (Self, Vec<Flaw>) {
        let (mut view, mut flaws, mut margins) = (Self::default(), vec![], String::new());
        for (name, value) in pairs.into_iter().filter(|(_, value)| !value.trim().is_empty()) {
            if name == "margins" {
                value.clone_into(&mut margins);
                continue;
            }
            if let Err(fault) = view.take(name, value.trim()) {
                flaws.push(Flaw { field: name.to_owned(), fault });
            }
        }
        if matches!(view.weighting, Weighting::Raked(_)) {
            if margins.chars().count() > LONGEST_MARGINS {
                flaws.push(Flaw { field: "margins".to_owned(), fault: Fault::TooMuch });
                margins.clear();
            }
            view.weighting = Weighting::Raked(margins);
        }
        (view, flaws)
    }

    fn take(&mut self, name: &str, value: &str) -> Result<(), Fault> {
        match name {
            "rows" => self.rows = Some(value.parse().map_err(|_| Fault::Question)?),
            "columns" if value == GROUPS => self.columns = Columns::Groups,
            "columns" => {
                self.columns = Columns::Place(value.parse().map_err(|_| Fault::Question)?);
            }
            "weights" => {
                self.weighting = match value {
                    "head" => Weighting::PerHead,
                    "organisation" => Weighting::PerOrganisation,
                    "group" => Weighting::GroupsEqual,
                    "margins" => Weighting::Raked(String::new()),
                    _ => return Err(Fault::Weighting),
                };
            }
            _ => {
                if let Some(clause) = Clause::read(name, value)? {
                    if self.filter.len() >= MOST_CONDITIONS {
                        return Err(Fault::TooMuch);
                    }
                    self.filter.push(clause);
                }
            }
        }
        Ok(())
    }

    /// The pairs that [`View::read`] makes this view of.
    #[must_use]
    pub fn pairs(&self) -> Vec<(String, String)> {
        let mut number = 0;
        let mut pairs: Vec<(String, String)> = vec![];
        for clause in &self.filter {
            let (name, value) = match clause {
                Clause::Answer { place, answer } => {
                    number += 1;
                    pairs.push((format!("with-{number}"), format!("{place}:{answer}")));
                    continue;
                }
                Clause::Group(key) => ("group", key.clone()),
                Clause::Organisation(id) => ("organisation", id.to_string()),
                Clause::Channel(channel) => ("channel", channel.to_string()),
                Clause::Language(language) => ("language", language.to_string()),
                Clause::From(day) => ("from", day.to_string()),
                Clause::Until(day) => ("until", day.to_string()),
            };
            pairs.push((name.to_owned(), value));
        }
        let mut more = |name: &str, value: String| pairs.push((name.to_owned(), value));
        if let Some(rows) = &self.rows {
            more("rows", rows.to_string());
        }
        match &self.columns {
            Columns::Nothing => {}
            Columns::Groups => more("columns", GROUPS.to_owned()),
            Columns::Place(place) => more("columns", place.to_string()),
        }
        match &self.weighting {
            Weighting::PerHead => {}
            Weighting::PerOrganisation => more("weights", "organisation".to_owned()),
            Weighting::GroupsEqual => more("weights", "group".to_owned()),
            Weighting::Raked(margins) => {
                more("weights", "margins".to_owned());
                more("margins", margins.clone());
            }
        }
        pairs
    }
}

impl Clause {
    fn read(name: &str, value: &str) -> Result<Option<Self>, Fault> {
        Ok(Some(match name {
            "group" => Self::Group(value.to_owned()),
            "organisation" => Self::Organisation(value.parse().map_err(|_| Fault::Organisation)?),
            "channel" => Self::Channel(value.parse().map_err(|_| Fault::Channel)?),
            "language" => Self::Language(value.parse().map_err(|_| Fault::Language)?),
            "from" => Self::From(value.parse().map_err(|_| Fault::Day)?),
            "until" => Self::Until(value.parse().map_err(|_| Fault::Day)?),
            name if name.starts_with("with-") => {
                let (place, answer) = value.split_once(':').ok_or(Fault::Answer)?;
                let place = place.parse().map_err(|_| Fault::Question)?;
                Self::Answer { place, answer: answer.to_owned() }
            }
            _ => return Ok(None),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> (View, Vec<Flaw>) {
        View::read(pairs.iter().copied())
    }

    #[test]
    fn a_view_is_what_its_address_says() {
        let pairs = [
            ("with-1", "goals.service:3"),
            ("with-2", "way:_"),
            ("group", "business"),
            ("channel", "open"),
            ("language", "de-simple"),
            ("from", "2026-11-01"),
            ("until", "2026-11-30"),
            ("rows", "way"),
            ("columns", "_groups"),
            ("weights", "margins"),
            ("margins", "group;business;30\ngroup;science;70"),
        ];
        let (view, flaws) = read(&pairs);
        assert_eq!(flaws, []);
        assert_eq!(view.filter.len(), 7);
        let written = view.pairs();
        let written: Vec<_> =
            written.iter().map(|(name, it)| (name.as_str(), it.as_str())).collect();
        assert_eq!(written, pairs);
    }

    #[test]
    fn blank_fields_and_other_pairs_ask_for_nothing() {
        let pairs = [("with-1", " "), ("group", ""), ("page", "3"), ("margins", "not used")];
        assert_eq!(read(&pairs), (View::default(), vec![]));
    }

    #[test]
    fn what_cannot_be_read_is_named_with_its_field() {
        for (name, value, fault) in [
            ("with-2", "way", Fault::Answer),
            ("with-1", "Way!:bus", Fault::Question),
            ("organisation", "ours", Fault::Organisation),
            ("channel", "paper", Fault::Channel),
            ("language", "plain German", Fault::Language),
            ("from", "1.11.2026", Fault::Day),
            ("rows", "a.b.c", Fault::Question),
            ("weights", "gold", Fault::Weighting),
        ] {
            let flaw = Flaw { field: name.to_owned(), fault };
            assert_eq!(read(&[(name, value)]), (View::default(), vec![flaw]), "{value}");
        }
        let many = vec![("with-1", "way:bus"); MOST_CONDITIONS + 1];
        assert_eq!(read(&many).1[0].fault, Fault::TooMuch);
    }
}
