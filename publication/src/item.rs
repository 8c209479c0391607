//! What is counted on its own: a question, one row of a matrix, or one option of a ranking.

use std::collections::BTreeSet;

use rules::{
    consensus::Stance,
    questionnaire::{Texts, Vote},
    tally::{self, Class, Counting},
};
use serde::{Deserialize, Serialize};

use crate::flaw::{Flaw, FlawKind, LARGEST, flaw, keys};

/// An item as it was asked, and the counts that may be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// The key of the question.
    pub question: String,
    /// The key of the row, or of the option that was put in order.
    pub row: Option<String>,
    pub question_texts: Texts,
    pub row_texts: Option<Texts>,
    pub counting: Counting,
    /// In the order of the questionnaire; points, numbers and ranks ascending.
    pub categories: Vec<Category>,
    /// There are answers, but too few to show any.
    pub withheld: bool,
    /// Groups shown alone, then those shown together.
    pub rows: Vec<Row>,
    /// The sum of the rows; none without rows.
    pub total: Option<Count>,
    /// Keys of groups without a valid answer.
    pub no_answers: Vec<String>,
}

/// What answers were counted under.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    /// As exports name it.
    pub key: String,
    pub kind: CategoryKind,
    /// On which side of the statement it is; none of what has no sides.
    pub side: Option<Stance>,
    pub labels: Texts,
}

/// What a category is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CategoryKind {
    /// An option, or own words.
    Choice,
    /// A point of a scale, from the least to the most.
    Point,
    /// `yes` or `no`.
    Yes,
    /// `disagree` or `agree`.
    Vote,
    /// A place in an order, from 1 for the best.
    Rank,
    /// Left out of the order; the last category.
    Unranked,
    /// Numbers from one to another, as `20..29`, or a single one.
    Numbers,
    /// The box was ticked.
    Consent,
    /// Files were handed in.
    Files,
    /// Points for an option.
    Points,
}

/// Groups that are shown as one, by their keys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    pub groups: Vec<String>,
    pub n: u64,
    pub no_opinion: u64,
    pub counts: Vec<u64>,
}

/// How often what was answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Count {
    /// How many gave a valid answer.
    pub n: u64,
    /// How many had no opinion, or passed; no part of `n`.
    pub no_opinion: u64,
    /// In the order of the categories.
    pub counts: Vec<u64>,
}

/// What of an item cannot be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Misfit {
    Question,
    Row,
    Category(usize),
}

impl Category {
    /// A category of an item, with the key under which it is published: of a point of a scale in
    /// numbers, the number that respondents saw.
    #[must_use]
    pub fn of(item: &tally::Item, category: &tally::Category, key: String, labels: Texts) -> Self {
        Self { key, kind: CategoryKind::of(category), side: item.stance(category), labels }
    }

    /// What it was counted as, at its place.
    fn counted(&self, place: usize) -> Option<tally::Category> {
        use tally::Category as Counted;
        let key = self.key.as_str();
        Some(match self.kind {
            CategoryKind::Choice => Counted::Choice(key.parse().ok()?),
            CategoryKind::Point => {
                key.parse::<i32>().ok().filter(|number| number.to_string() == key)?;
                Counted::Point((place + 1).try_into().ok()?)
            }
            CategoryKind::Yes => Counted::Yes(match key {
                "yes" => true,
                "no" => false,
                _ => return None,
            }),
            CategoryKind::Vote => Counted::Vote(match key {
                "agree" => Vote::Agree,
                "disagree" => Vote::Disagree,
                _ => return None,
            }),
            CategoryKind::Rank if key == (place + 1).to_string() => {
                Counted::Rank((place + 1).try_into().ok()?)
            }
            CategoryKind::Rank => return None,
            CategoryKind::Unranked => Counted::Unranked,
            CategoryKind::Numbers => {
                let (from, to) = key.split_once("..").unwrap_or((key, key));
                Counted::Numbers(Class { from: from.parse().ok()?, to: to.parse().ok()? })
            }
            CategoryKind::Consent => Counted::Consent,
            CategoryKind::Files => Counted::Files,
            CategoryKind::Points => Counted::Points(key.parse().ok()?),
        })
    }
}

impl CategoryKind {
    fn of(category: &tally::Category) -> Self {
        use tally::Category as Counted;
        match category {
            Counted::Choice(_) => Self::Choice,
            Counted::Point(_) => Self::Point,
            Counted::Yes(_) => Self::Yes,
            Counted::Vote(_) => Self::Vote,
            Counted::Rank(_) => Self::Rank,
            Counted::Unranked => Self::Unranked,
            Counted::Numbers(_) => Self::Numbers,
            Counted::Consent => Self::Consent,
            Counted::Files => Self::Files,
            Counted::Points(_) => Self::Points,
        }
    }
}

impl Row {
    /// As it was counted.
    #[must_use]
    pub fn count(&self) -> tally::Count {
        counted(self.n, self.no_opinion, &self.counts)
    }
}

impl Count {
    /// As it was counted.
    #[must_use]
    pub fn count(&self) -> tally::Count {
        counted(self.n, self.no_opinion, &self.counts)
    }
}

fn counted(n: u64, no_opinion: u64, counts: &[u64]) -> tally::Count {
    tally::Count { n, no_opinion, by_category: counts.to_vec() }
}

impl Item {
    /// As it was counted; none if its categories are not those of an item.
    #[must_use]
    pub fn tallied(&self) -> Option<tally::Item> {
        self.counted().ok()
    }

    /// As it was counted.
    pub(crate) fn counted(&self) -> Result<tally::Item, Misfit> {
        let first = self.categories.first().ok_or(Misfit::Category(0))?.kind;
        let category = |(place, category): (usize, &Category)| {
            let last = place + 1 == self.categories.len();
            let unranked = category.kind == CategoryKind::Unranked && last;
            let fits = category.kind == first || (first == CategoryKind::Rank && unranked);
            category.counted(place).filter(|_| fits).ok_or(Misfit::Category(place))
        };
        let row = self.row.as_deref().map(str::parse).transpose();
        Ok(tally::Item {
            question: self.question.parse().map_err(|_| Misfit::Question)?,
            row: row.map_err(|_| Misfit::Row)?,
            counting: self.counting,
            categories: self
                .categories
                .iter()
                .enumerate()
                .map(category)
                .collect::<Result<_, _>>()?,
        })
    }

    /// The first flaw in what was counted.
    pub(crate) fn look(&self, at: &str, known: &BTreeSet<&str>) -> Result<(), Flaw> {
        let mut named = BTreeSet::new();
        for (place, category) in self.categories.iter().enumerate() {
            if !named.insert(&category.key) {
                return Err(flaw(format!("{at}/categories/{place}/key"), FlawKind::Repeated));
            }
        }
        let fits = |counts: &[u64], at: String| {
            let same = counts.len() == self.categories.len();
            if same { Ok(()) } else { Err(flaw(at, FlawKind::CountsDoNotFit)) }
        };
        let mut seen = BTreeSet::new();
        for (place, row) in self.rows.iter().enumerate() {
            let at = format!("{at}/rows/{place}");
            if row.groups.is_empty() {
                return Err(flaw(format!("{at}/groups"), FlawKind::NoGroup));
            }
            keys(&row.groups, &format!("{at}/groups"), known, &mut seen)?;
            fits(&row.counts, format!("{at}/counts"))?;
        }
        keys(&self.no_answers, &format!("{at}/no_answers"), known, &mut seen)?;
        let totals = self.total.as_ref();
        totals.map_or(Ok(()), |total| fits(&total.counts, format!("{at}/total/counts")))?;
        if self.rows.iter().map(all_of).sum::<u128>() > LARGEST.into() {
            return Err(flaw(format!("{at}/rows"), FlawKind::TooLarge));
        }
        Ok(())
    }
}

/// Every number of a row together.
fn all_of(row: &Row) -> u128 {
    let numbers = row.counts.iter().chain([&row.n, &row.no_opinion]);
    numbers.copied().map(u128::from).sum()
}
