//! Counting answers.
//!
//! Counts of disjoint sets of answers can be merged, so that nobody needs to see
//! all answers at once.

mod alike;
mod category;
mod class;
mod count;
mod stance;

use serde::{Deserialize, Serialize};

use crate::{
    questionnaire::{Key, Kind, Options, Question, Questionnaire, Vote},
    share::{percent, percentages},
};

pub use alike::asked_alike;
pub use category::Category;
pub use class::Class;
pub use count::Count;

/// What is counted on its own: a question, one row of a matrix, one option of a ranking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    pub question: Key,
    /// A row, a statement, or the option that was put in order.
    pub row: Option<Key>,
    pub counting: Counting,
    /// In the order of the questionnaire; points, numbers and ranks ascending, votes from
    /// disagreement to agreement.
    pub categories: Vec<Category>,
}

/// What the numbers of an item are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counting {
    /// Respondents, each under one category.
    One,
    /// Respondents, each under any number of categories.
    Several,
    /// Points that respondents gave.
    Points,
    /// Respondents who ticked a box or handed in files. Who did not is not counted, so that this
    /// is no share.
    Ticks,
}

impl Counting {
    /// As exports and the interface for programs name it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Several => "several",
            Self::Points => "points",
            Self::Ticks => "ticks",
        }
    }
}

impl Item {
    /// Shares in whole per cent, in the order of the categories: of all points given, else
    /// of all respondents with a valid answer.
    ///
    /// Those of a scale are parts of one bar and sum to 100. Any other is rounded by itself, so
    /// that equal counts have equal shares.
    pub fn shares(&self, count: &Count) -> Vec<u8> {
        if self.is_graded() {
            return percentages(&count.by_category);
        }
        let whole = match self.counting {
            Counting::Points => count.by_category.iter().sum(),
            Counting::One | Counting::Several | Counting::Ticks => count.n,
        };
        let share = |&number: &u64| percent(number, whole).unwrap_or_default();
        count.by_category.iter().map(share).collect()
    }

    /// Whether its categories go from against to in favour, as the points of a scale.
    pub fn is_graded(&self) -> bool {
        matches!(self.categories.first(), Some(Category::Point(_) | Category::Vote(_)))
    }

    /// Whether it says which place an option has among others.
    pub fn is_rank(&self) -> bool {
        matches!(self.categories.first(), Some(Category::Rank(_)))
    }
}

/// Everything that is counted, in the order of the questionnaire.
///
/// Texts, dates and addresses are not, nor are numbers without two fixed ends.
pub fn items(questionnaire: &Questionnaire) -> Vec<Item> {
    questionnaire.questions().flat_map(of_question).collect()
}

fn of_question(question: &Question) -> Vec<Item> {
    let Some(categories) = categories(&question.kind) else {
        return Vec::new();
    };
    let item = |row: Option<&Key>| Item {
        question: question.key.clone(),
        row: row.cloned(),
        counting: counting(&question.kind),
        categories: categories.clone(),
    };
    match (&question.kind, question.kind.rows()) {
        (Kind::Ranking { options, .. }, _) => {
            options.iter().map(|option| item(Some(&option.key))).collect()
        }
        (_, Some(rows)) => rows.iter().map(|row| item(Some(&row.key))).collect(),
        (_, None) => vec![item(None)],
    }
}

fn counting(kind: &Kind) -> Counting {
    match kind {
        Kind::MultipleChoice { .. } | Kind::MatrixMultiple { .. } => Counting::Several,
        Kind::Points { .. } => Counting::Points,
        Kind::Consent | Kind::Files { .. } => Counting::Ticks,
        _ => Counting::One,
    }
}

/// What the question, or each of its rows, is counted under; none if it is not counted.
fn categories(kind: &Kind) -> Option<Vec<Category>> {
    match kind {
        Kind::SingleChoice { options, other } | Kind::MultipleChoice { options, other, .. } => {
            let other = other.as_ref().map(|_| Category::Choice(Key::other()));
            Some(choices(options).chain(other).collect())
        }
        Kind::MatrixSingle { options, .. } | Kind::MatrixMultiple { options, .. } => {
            Some(choices(options).collect())
        }
        Kind::Scale { scale } | Kind::Matrix { scale, .. } => {
            Some(scale.points.labels().map(|(point, _)| Category::Point(point)).collect())
        }
        Kind::YesNo => Some([true, false].map(Category::Yes).to_vec()),
        Kind::Statements { .. } => Some([Vote::Disagree, Vote::Agree].map(Category::Vote).to_vec()),
        Kind::Ranking { options, best } => Some(ranks(options, *best)),
        Kind::Points { options, .. } => {
            Some(options.iter().map(|option| Category::Points(option.key.clone())).collect())
        }
        Kind::Number(range) => {
            Some(class::classes(range)?.into_iter().map(Category::Numbers).collect())
        }
        Kind::Consent => Some(vec![Category::Consent]),
        Kind::Files { .. } => Some(vec![Category::Files]),
        Kind::Information
        | Kind::Date { .. }
        | Kind::ShortText { .. }
        | Kind::LongText { .. }
        | Kind::Email => None,
    }
}

fn choices(options: &Options) -> impl Iterator<Item = Category> {
    options.iter().map(|option| Category::Choice(option.key.clone()))
}

/// The places there are, and no place where an option may be left without one.
fn ranks(options: &Options, best: Option<usize>) -> Vec<Category> {
    let places = best.unwrap_or(options.len()).min(options.len());
    let conditional = options.carried().is_some() || options.iter().any(|it| it.show_if.is_some());
    let ranks = (1..=u16::MAX).take(places).map(Category::Rank);
    let without = (conditional || places < options.len()).then_some(Category::Unranked);
    ranks.chain(without).collect()
}

#[cfg(test)]
mod tests;
