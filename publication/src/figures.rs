//! What follows from counts. The program computes it when it freezes a result, and again when
//! somebody verifies one.

use rules::{
    consensus::{
        Fraction, Yardstick, iqr_rule, leik, mean, quantile, share, tastle_wierman, van_der_eijk,
        wilson,
    },
    tally::{self, Counting},
};
use serde::{Deserialize, Serialize};

use crate::{
    groups::{GroupTest, ascending, group_test},
    item::{Item, Row},
    judgement::{Judgement, members},
    ranking::{RankingFigures, rankings},
    snapshot::{Group, Snapshot},
};

/// Everything that is computed of a snapshot. What has no meaning is none, never 0.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figures {
    /// In the order of the snapshot's items.
    pub items: Vec<ItemFigures>,
    /// One for each question that asks to put options in order.
    pub rankings: Vec<RankingFigures>,
}

/// The figures of one item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemFigures {
    pub question: String,
    pub row: Option<String>,
    /// In the order of the item's rows.
    pub rows: Vec<CountFigures>,
    pub total: Option<CountFigures>,
    /// Whether the rows differ, where categories ascend.
    pub kruskal_wallis: Option<GroupTest>,
    /// What the groups together say, where categories are for or against.
    pub verdict: Option<Judgement>,
}

/// The figures of one row, or of all together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountFigures {
    /// In whole per cent, by category. None where nothing is the whole.
    pub percent: Vec<Option<u8>>,
    /// Where categories are for or against.
    pub sides: Option<SideFigures>,
    /// Where categories ascend.
    pub spread: Option<Spread>,
}

/// Shares of the valid answers, from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SideFigures {
    pub agree: Option<f64>,
    pub neutral: Option<f64>,
    pub disagree: Option<f64>,
    /// By Wilson, with the yardstick's confidence; narrower where the yardstick knows how many
    /// belong to every group of the row. Of the total, without that.
    pub agree_interval: Option<Interval>,
    pub disagree_interval: Option<Interval>,
}

/// Where a share lies.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interval {
    pub lower: f64,
    pub upper: f64,
}

/// Where the answers lie, and how close together. Categories are counted from 1, ascending, those
/// with sides from against to in favour.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spread {
    pub mean: Option<f64>,
    pub lower_quartile: Option<f64>,
    pub median: Option<f64>,
    pub upper_quartile: Option<f64>,
    /// The category in which a quarter of all answers is reached, and so on: what pages name.
    pub quarter_reached: Option<usize>,
    pub half_reached: Option<usize>,
    pub three_quarters_reached: Option<usize>,
    /// The interquartile rule calls it consensus.
    pub iqr_rule: Option<bool>,
    /// Cns by Tastle & Wierman, from 0 to 1.
    pub tastle_wierman: Option<f64>,
    /// D by Leik, from 0 to 1.
    pub leik: Option<f64>,
    /// A by van der Eijk, from −1 to 1.
    pub van_der_eijk: Option<f64>,
}

/// The figures of a snapshot. None if one of its items cannot be counted; such a snapshot cannot
/// be sealed either.
#[must_use]
pub fn figures(snapshot: &Snapshot) -> Option<Figures> {
    let item = |item| item_figures(item, &snapshot.groups, &snapshot.yardstick);
    Some(Figures {
        items: snapshot.items.iter().map(item).collect::<Option<_>>()?,
        rankings: rankings(&snapshot.items)?,
    })
}

/// The figures of one item. None if its categories are not those of an item, or counts do not fit
/// them.
#[must_use]
pub fn item_figures(item: &Item, groups: &[Group], yardstick: &Yardstick) -> Option<ItemFigures> {
    let counted = item.counted().ok()?;
    let totals = item.total.iter().map(|total| &total.counts);
    let length = counted.categories.len();
    let mut counts = item.rows.iter().map(|row| &row.counts).chain(totals);
    counts.all(|counts| counts.len() == length).then_some(())?;
    let row = |row: &Row| of(&counted, &row.count(), yardstick, members(yardstick, &row.groups));
    Some(ItemFigures {
        question: item.question.clone(),
        row: item.row.clone(),
        rows: item.rows.iter().map(row).collect(),
        total: item.total.as_ref().map(|total| of(&counted, &total.count(), yardstick, None)),
        kruskal_wallis: group_test(&counted, &item.rows),
        verdict: Judgement::of(&counted, &item.rows, groups, yardstick),
    })
}

fn of(
    item: &tally::Item,
    count: &tally::Count,
    yardstick: &Yardstick,
    members: Option<u64>,
) -> CountFigures {
    CountFigures {
        percent: percent(item, count),
        sides: sides(item, count, yardstick, members),
        spread: ascending(item, &count.by_category).map(|counts| spread(&counts)),
    }
}

/// As the program shows them. Who ticked a box is a share of nothing that was counted.
fn percent(item: &tally::Item, count: &tally::Count) -> Vec<Option<u8>> {
    let sum = count.by_category.iter().sum();
    let whole = match item.counting {
        Counting::Points => sum,
        Counting::One if item.is_graded() => sum,
        Counting::One | Counting::Several => count.n,
        Counting::Ticks => 0,
    };
    let part = |(share, &part): (u8, &u64)| (whole > 0 && part <= whole).then_some(share);
    item.shares(count).into_iter().zip(&count.by_category).map(part).collect()
}

fn sides(
    item: &tally::Item,
    count: &tally::Count,
    yardstick: &Yardstick,
    members: Option<u64>,
) -> Option<SideFigures> {
    let stances = item.stances(count)?;
    let n = stances.n();
    let confidence = yardstick.thresholds.confidence.to_f64();
    let interval = |part| {
        let found = wilson(part, n, confidence, members)?;
        Some(Interval { lower: finite(found.lower)?, upper: finite(found.upper)? })
    };
    Some(SideFigures {
        agree: share(stances.agree, n),
        neutral: share(stances.neutral, n),
        disagree: share(stances.disagree, n),
        agree_interval: interval(stances.agree),
        disagree_interval: interval(stances.disagree),
    })
}

fn spread(counts: &[u64]) -> Spread {
    let quarters = |number| {
        let part = Fraction::new(number, 4).ok()?;
        quantile(counts, part).and_then(finite)
    };
    let all = tally::Count {
        n: counts.iter().sum(),
        by_category: counts.to_vec(),
        ..tally::Count::default()
    };
    let reached = |number| all.quartile(number).map(|place| place + 1);
    Spread {
        mean: mean(counts).and_then(finite),
        lower_quartile: quarters(1),
        median: quarters(2),
        upper_quartile: quarters(3),
        quarter_reached: reached(1),
        half_reached: reached(2),
        three_quarters_reached: reached(3),
        iqr_rule: iqr_rule(counts),
        tastle_wierman: tastle_wierman(counts).and_then(finite),
        leik: leik(counts).and_then(finite),
        van_der_eijk: van_der_eijk(counts).and_then(finite),
    }
}

pub(crate) fn finite(number: f64) -> Option<f64> {
    number.is_finite().then_some(number)
}
